// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/free_times_grid.h"

#include "ui/parts/form/field.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHeadHeight = 18;
constexpr int kCellHeight = 18;
constexpr int kCellWidth = 38;
constexpr int kWordWidth = 40; ///< of 上午 beside the row
constexpr int kRemarks = 2;

} // namespace

FreeTimesGrid::FreeTimesGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Arrow keys move, the space bar ticks."));
    setFixedHeight(sizeHint().height());
}

void FreeTimesGrid::follow(Field& line)
{
    auto* typed = qobject_cast<QLineEdit*>(line.editor());
    Q_ASSERT_X(typed != nullptr, "FreeTimesGrid::follow", "a field without a line");
    connect(typed, &QLineEdit::textChanged, this, &FreeTimesGrid::read);
    // After the line's own remark on words that are in no list: here any words will do that can be read.
    connect(typed, &QLineEdit::editingFinished, this, [this, field = &line] {
        field->setNote(m_isUnreadable
                           ? tr("This is kept as typed but cannot be shown in the grid, nor read by dispatch.")
                           : QString());
    });
    connect(this, &FreeTimesGrid::ticked, this, [this, field = &line] {
        field->setValue(freeTimesText(m_times));
        Q_EMIT field->edited();
    });
    read(typed->text());
}

QSize FreeTimesGrid::sizeHint() const
{
    return {scaledToText(kWordWidth + kWeekdays * kCellWidth) + 1,
            scaledToText(kHeadHeight + (kDayParts + 1) * kCellHeight) + 1};
}

void FreeTimesGrid::read(const QString& text)
{
    const auto read = freeTimesIn(text);
    m_times = read.value_or(FreeTimes{});
    m_isUnreadable = !read;
    tellPlace();
    update();
}

bool FreeTimesGrid::isTicked(int row, int column) const
{
    if (row < kDayParts)
        return m_times.has(column + 1, static_cast<DayPart>(row));
    return column == 0 ? m_times.takesOrders : m_times.needsNotice;
}

void FreeTimesGrid::toggle()
{
    if (m_isUnreadable)
        return;
    const bool wanted = !isTicked(m_row, m_column);
    if (m_row < kDayParts)
        m_times.set(m_column + 1, static_cast<DayPart>(m_row), wanted);
    else
        (m_column == 0 ? m_times.takesOrders : m_times.needsNotice) = wanted;
    tellPlace();
    update();
    Q_EMIT ticked();
}

QRect FreeTimesGrid::cellAt(int row, int column) const
{
    const int left = scaledToText(kWordWidth);
    const int width = scaledToText(kCellWidth);
    const int height = scaledToText(kCellHeight);
    const int top = scaledToText(kHeadHeight) + row * height;
    if (row < kDayParts)
        return {left + column * width, top, width, height};
    const int half = kWeekdays * width / kRemarks;
    return {left + column * half, top, half, height};
}

QString FreeTimesGrid::cellWord(int row, int column)
{
    if (row == kDayParts)
        return column == 0 ? u"听从调配"_s : u"提前一日通知"_s;
    return weekdayWord(column + 1) + dayPartWord(static_cast<DayPart>(row));
}

void FreeTimesGrid::paintCell(QPainter& painter, int row, int column) const
{
    const Palette& colours = paletteFor(palette());
    const QRect cell = cellAt(row, column);
    const bool isOn = isTicked(row, column);
    painter.setPen(colours.line);
    painter.setBrush(isOn ? colours.shade : m_isUnreadable ? colours.derived : colours.card);
    painter.drawRect(cell);
    painter.setPen(isOn ? colours.text : colours.quiet);
    if (row == kDayParts)
        painter.drawText(cell, Qt::AlignCenter, (isOn ? u"✓ "_s : QString()) + cellWord(row, column));
    else if (isOn)
        painter.drawText(cell, Qt::AlignCenter, u"✓"_s);
    if (hasFocus() && row == m_row && column == m_column) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void FreeTimesGrid::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(paletteFor(palette()).quiet);
    for (int day = 0; day < kWeekdays; ++day) {
        const QRect below = cellAt(0, day);
        painter.drawText(QRect(below.left(), 0, below.width(), below.top()), Qt::AlignCenter, weekdayWord(day + 1));
    }
    for (int row = 0; row < kDayParts; ++row) {
        const QRect beside = cellAt(row, 0);
        painter.drawText(QRect(0, beside.top(), beside.left(), beside.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         dayPartWord(static_cast<DayPart>(row)));
    }
    for (int row = 0; row <= kDayParts; ++row) {
        for (int column = 0; column < (row == kDayParts ? kRemarks : kWeekdays); ++column)
            paintCell(painter, row, column);
    }
    // Once more, so that no neighbour's border lies over it.
    if (hasFocus())
        paintCell(painter, m_row, m_column);
}

void FreeTimesGrid::keyPressEvent(QKeyEvent* event)
{
    int row = m_row;
    int column = m_column;
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        column = row == kDayParts ? column * (kWeekdays - 1) : column;
        --row;
        break;
    case Qt::Key_Down:
        column = row == kDayParts - 1 ? column * kRemarks / kWeekdays : column;
        ++row;
        break;
    case Qt::Key_Space:
        return toggle();
    default:
        return QWidget::keyPressEvent(event);
    }
    m_row = std::clamp(row, 0, kDayParts);
    m_column = std::clamp(column, 0, (m_row == kDayParts ? kRemarks : kWeekdays) - 1);
    tellPlace();
    update();
}

void FreeTimesGrid::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row <= kDayParts; ++row) {
        for (int column = 0; column < (row == kDayParts ? kRemarks : kWeekdays); ++column) {
            if (!cellAt(row, column).contains(event->pos()))
                continue;
            m_row = row;
            m_column = column;
            return toggle();
        }
    }
}

void FreeTimesGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    tellPlace();
    update();
}

void FreeTimesGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// Larger text needs larger cells.
void FreeTimesGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedHeight(sizeHint().height());
}

/// For who does not see it.
void FreeTimesGrid::tellPlace()
{
    setAccessibleDescription(isTicked(m_row, m_column) ? tr("%1: ticked").arg(cellWord(m_row, m_column))
                                                       : tr("%1: not ticked").arg(cellWord(m_row, m_column)));
}

} // namespace redvest::ui
