// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/date_text.h"

#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

std::optional<QDate> dateFromTyped(const QString& typed, QDate today)
{
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression full(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    static const QRegularExpression yearless(u"^(\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    const QString text = typed.normalized(QString::NormalizationForm_KC).remove(u' ');
    QDate date;
    for (const QRegularExpression& form : {compact, full})
        if (const auto match = form.match(text); match.hasMatch())
            date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = yearless.match(text); match.hasMatch() && today.isValid())
        date = QDate(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace redvest::ui
