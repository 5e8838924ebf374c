// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/desk_style.h"

#include "ui/parts/look/column_width.h"
#include "ui/parts/look/input_method.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

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
    keepInputMethodOff(box);
    // The box holds the keyboard, the line within it the text.
    if (auto* line = box.findChild<QLineEdit*>())
        keepInputMethodOff(*line);
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

constexpr auto kDesignedHeight = "designedHeight";

/// Columns grow and shrink with the text, and none is narrower than its name, which never turns bold and wider.
void dressHead(QHeaderView& head)
{
    head.setHighlightSections(false);
    if (head.isHidden() || head.model() == nullptr)
        return;
    const QVariant before = head.property(kWidthsScale);
    const double growth = before.isValid() ? textScale() / before.toDouble() : 1;
    head.setProperty(kWidthsScale, textScale());
    for (int column = 0; column < head.count(); ++column) {
        if (head.isSectionHidden(column) || head.sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        const int least = leastColumnWidth(head.model()->headerData(column, Qt::Horizontal).toString());
        const int width = std::max(int(std::lround(head.sectionSize(column) * growth)), least);
        if (width != head.sectionSize(column))
            head.resizeSection(column, width);
    }
}

/// Rows of a list are as high as they were designed times the size of text; a calendar shares out its own room.
void dress(QTableView& table)
{
    if (qobject_cast<QCalendarWidget*>(table.parentWidget()) != nullptr)
        return;
    dressHead(*table.horizontalHeader());
    QHeaderView* rows = table.verticalHeader();
    QVariant designed = rows->property(kDesignedHeight);
    if (!designed.isValid() && textScale() <= 1)
        return;
    if (!designed.isValid())
        rows->setProperty(kDesignedHeight, designed = rows->defaultSectionSize());
    rows->setDefaultSectionSize(scaledToText(designed.toInt()));
}

/// The square around the middle of where a tick or a dot goes, with room for its line.
QRectF markBox(const QStyleOption& option)
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.5;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

/// Sets pen and brush of such a box: an edge of its own where nothing is ticked, the accent where something is.
const Palette& prepareBox(QPainter& painter, const QStyleOption& option, bool isOn)
{
    const Palette& colours = paletteFor(QApplication::palette());
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor edge = isEnabled ? isOn ? colours.accent : colours.edge : colours.line;
    const QColor inside = isOn ? isEnabled ? colours.accent : colours.edge : colours.card;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(inside);
    return colours;
}

void paintTick(const QStyleOption& option, QPainter& painter)
{
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = isPartly || option.state.testFlag(QStyle::State_On);
    const QRectF box = markBox(option);
    painter.save();
    const Palette& colours = prepareBox(painter, option, isOn);
    painter.drawRoundedRect(box, 2.5, 2.5);
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(colours.onAccent, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPartly)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void paintDot(const QStyleOption& option, QPainter& painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF box = markBox(option);
    painter.save();
    const Palette& colours = prepareBox(painter, option, isOn);
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    }
    painter.restore();
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

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintTick(*option, *painter);
    else if (element == PE_IndicatorRadioButton)
        paintDot(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int designed = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isOfBox = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
                         metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    return isOfBox ? scaledToText(designed) : designed;
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
    if (auto* table = qobject_cast<QTableView*>(widget)) {
        dress(*table);
        if (isPlain(*table))
            table->setItemDelegate(new ListDelegate(table));
    }
}

void fitOpenLists()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        auto* table = qobject_cast<QTableView*>(widget);
        if (table != nullptr && table->testAttribute(Qt::WA_WState_Polished))
            dress(*table);
    }
}

} // namespace redvest::ui
