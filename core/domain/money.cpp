// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/money.h"

#include <QCoreApplication>

#include <cmath>

namespace redvest {

Outcome<qint64> parseYuan(const QString& typed)
{
    constexpr double kMost = 1e11;
    QString text = typed;
    double factor = 100;
    text.remove(u',');
    text.remove(u'¥');
    if (text.endsWith(u'元'))
        text.chop(1);
    if (text.endsWith(u'万')) {
        text.chop(1);
        factor *= 10'000;
    }
    bool isNumber = false;
    const double yuan = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(yuan) || yuan < 0 || yuan > kMost)
        return Problem{QStringLiteral("value_form"),
                       {},
                       QCoreApplication::translate("Import", "\"%1\" is no amount of money. Write it as 1200.50.")
                           .arg(typed.left(40))};
    return qint64(std::llround(yuan * factor));
}

QString yuanText(qint64 cents)
{
    constexpr qint64 kCentsOfYuan = 100;
    const qint64 size = std::abs(cents);
    const QString yuan = (cents < 0 ? QStringLiteral("-") : QString()) + QString::number(size / kCentsOfYuan);
    return size % kCentsOfYuan == 0 ? yuan : yuan + u'.' + QString::number(size % kCentsOfYuan).rightJustified(2, u'0');
}

} // namespace redvest
