// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/filter_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kForgotten = "forgotten";
constexpr const char* kBlameless = "blameless";

QString tr(const char* text)
{
    return QCoreApplication::translate("FilterRow", text);
}

QString wordsOf(const ListFilter& filter)
{
    const auto said = [&](const QString& what) {
        return what.trimmed().isEmpty() ? QString() : tr("%1: %2").arg(filter.label, what.trimmed());
    };
    if (const auto* combo = qobject_cast<const QComboBox*>(filter.widget))
        return said(combo->currentText());
    if (const auto* day = qobject_cast<const QDateEdit*>(filter.widget))
        return said(day->date().toString(Qt::ISODate));
    if (const auto* line = qobject_cast<const QLineEdit*>(filter.widget))
        return said(line->text());
    const auto* box = qobject_cast<const QCheckBox*>(filter.widget);
    return box != nullptr && box->isChecked() ? box->text() : QString();
}

} // namespace

void forgetAlways(QWidget* filter)
{
    filter->setProperty(kForgotten, true);
}

bool isAlwaysForgotten(const QWidget& filter)
{
    return filter.property(kForgotten).toBool();
}

void blameNever(QWidget* filter)
{
    filter->setProperty(kBlameless, true);
}

bool isNeverBlamed(const QWidget& filter)
{
    return filter.property(kBlameless).toBool();
}

QString filterWords(const std::vector<ListFilter>& filters)
{
    QStringList words;
    for (const ListFilter& filter : filters) {
        if (const QString said = filter.widget->isHidden() ? QString() : wordsOf(filter); !said.isEmpty())
            words << said;
    }
    return words.join(tr("; "));
}

QString searchPhrase(const QString& text)
{
    static const QRegularExpression number(u"\\d{4}"_s);
    if (text.trimmed().isEmpty())
        return {};
    return number.match(text).hasMatch() ? tr("Searched for a number") : tr("Searched for: %1").arg(text.trimmed());
}

} // namespace redvest::ui
