// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/shift_heads.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <utility>

namespace redvest::ui {

namespace {

constexpr int kPadding = 6; ///< as cells have it (theme.cpp)

} // namespace

ShiftHeads::ShiftHeads(QTableView& view, std::function<QString(int row)> head)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_head(std::move(head))
{}

QString ShiftHeads::headOf(const QModelIndex& index) const
{
    const bool isWithin = index.column() > 0 && index.column() < index.model()->columnCount() - 1;
    return isWithin ? m_head(index.row()) : QString();
}

void ShiftHeads::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_view.hasFocus())
        option->state &= ~QStyle::State_Active;
    if (!headOf(index).isEmpty())
        option->text.clear();
}

/// Each cell paints its part of the one text, so that grounds and choice stay those of the cells.
void ShiftHeads::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString head = headOf(index);
    if (head.isEmpty())
        return;
    const QHeaderView& columns = *m_view.horizontalHeader();
    const int begin = columns.sectionViewportPosition(1) + kPadding;
    const int end = columns.sectionViewportPosition(index.model()->columnCount() - 1);
    QRect whole = option.rect;
    whole.setLeft(begin);
    whole.setRight(end - kPadding);
    painter->save();
    painter->setClipRect(option.rect);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(whole, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(head, Qt::ElideMiddle, whole.width()));
    painter->restore();
}

} // namespace redvest::ui
