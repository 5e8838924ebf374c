// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/flow_row.h"

#include <QSpacerItem>
#include <QWidget>

#include <algorithm>

namespace redvest::ui {

namespace {

bool isStretch(QLayoutItem* item)
{
    return item->spacerItem() != nullptr;
}

/// Wished for, where it stands alone at most `width`.
int widthOf(QLayoutItem* item, int width)
{
    return isStretch(item) ? 0 : std::min(item->sizeHint().width(), std::max(width, item->minimumSize().width()));
}

int heightOf(QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowRow::FlowRow(bool isAtRight) : m_isAtRight(isAtRight)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowRow::addRow(FlowRow* row)
{
    addChildLayout(row);
    addItem(row);
}

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty() && !isStretch(item.get()))
            continue;
        const int wished = widthOf(item.get(), width);
        const int gap = isStretch(item.get()) ? 0 : spacing();
        if (lines.empty() || used + gap + wished > width) {
            lines.emplace_back();
            used = 0;
        }
        used += wished + (lines.back().empty() ? 0 : gap);
        lines.back().push_back(item.get());
    }
    return lines;
}

int FlowRow::lineHeight(const Line& line, int width) const
{
    int height = 0;
    for (QLayoutItem* item : line)
        height = std::max(height, isStretch(item) ? 0 : heightOf(item, widthOf(item, width)));
    return height;
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    }
    return {width, heightForWidth(width)};
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

int FlowRow::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : lines(width))
        height += (height > 0 ? spacing() : 0) + lineHeight(line, width);
    return height;
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line& line : lines(rect.width())) {
        const int height = lineHeight(line, rect.width());
        place(line, {rect.left(), top, rect.width(), height});
        top += height + spacing();
    }
}

void FlowRow::place(const Line& line, const QRect& rect) const
{
    int rest = rect.width();
    int stretches = 0;
    int shown = 0;
    for (QLayoutItem* item : line) {
        rest -= widthOf(item, rect.width());
        (isStretch(item) ? stretches : shown) += 1;
    }
    rest = std::max(0, rest - spacing() * std::max(0, shown - 1));
    int left = rect.left() + (m_isAtRight && stretches == 0 ? rest : 0);
    for (QLayoutItem* item : line) {
        if (isStretch(item)) {
            left += rest / stretches;
            continue;
        }
        const int width = std::min(widthOf(item, rect.width()), rect.width());
        const int height = heightOf(item, width);
        const QRect box(left, rect.top() + (rect.height() - height) / 2, width, height);
        item->setGeometry(box);
        left += width + spacing();
    }
}

} // namespace redvest::ui
