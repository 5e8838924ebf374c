// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/desk_style.h"

#include "ui/parts/look/theme.h"

#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextCharFormat>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAroundDate = 44; ///< arrow, padding, the cursor's own room
constexpr int kWeekDays = 7;
constexpr int kCalendarLines = 8; ///< navigation, names of the days, six weeks

/// A choice is told apart from one that the keyboard is on (theme.cpp, ::item:selected:!active).
class ListDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->widget != nullptr && !option->widget->hasFocus())
            option->state &= ~QStyle::State_Active;
    }
};

/// Beside the text lies what Qt takes for a step upwards, seen or not: a click there changed a number, a day or a year
/// in silence. And only digits are typed: an input method left in Chinese mode would open its window on each.
void dress(QAbstractSpinBox& box)
{
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setAttribute(Qt::WA_InputMethodEnabled, false);
    // The box holds the keyboard, the line within it the text.
    if (auto* line = box.findChild<QLineEdit*>())
        line->setAttribute(Qt::WA_InputMethodEnabled, false);
}

void dress(QDateTimeEdit& edit)
{
    const QString longest = QDateTime(QDate(2000, 12, 28), QTime(20, 0)).toString(edit.displayFormat());
    edit.setMinimumWidth(edit.fontMetrics().horizontalAdvance(longest) + kAroundDate);
}

void dress(QCalendarWidget& calendar)
{
    QTextCharFormat quiet;
    quiet.setForeground(paletteFor(calendar.palette()).quiet);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, quiet);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QFontMetrics metrics = calendar.fontMetrics();
    const int cell = metrics.horizontalAdvance(u"00:00"_s) + space::kMedium;
    calendar.setMinimumSize(kWeekDays * cell, kCalendarLines * (metrics.height() + space::kSmall));
}

bool isPlain(const QTableView& table)
{
    return table.itemDelegate() != nullptr &&
           table.itemDelegate()->metaObject() == &QStyledItemDelegate::staticMetaObject;
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) {}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    return hint == SH_MenuBar_AltKeyNavigation ? 1 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QAbstractSpinBox*>(widget))
        dress(*box);
    if (auto* edit = qobject_cast<QDateTimeEdit*>(widget))
        dress(*edit);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        dress(*calendar);
    if (auto* table = qobject_cast<QTableView*>(widget); table != nullptr && isPlain(*table))
        table->setItemDelegate(new ListDelegate(table));
}

} // namespace redvest::ui
