// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/frozen_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace redvest::ui {

FrozenColumn::FrozenColumn(QTableView& table) : QTableView(&table), m_table(table)
{
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(table.selectionBehavior());
    setSelectionMode(table.selectionMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table.verticalScrollMode());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setDefaultAlignment(table.horizontalHeader()->defaultAlignment());
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumn::follow);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::follow);
    connect(table.horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &FrozenColumn::follow);
    connect(table.verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(), &QAbstractSlider::setValue);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, table.verticalScrollBar(), &QAbstractSlider::setValue);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::hideOthers);
    hideOthers();
    follow();
}

void FrozenColumn::hideOthers()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column != 0);
}

void FrozenColumn::follow()
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const bool isFirst = header.visualIndex(0) == 0 && !header.isSectionHidden(0);
    setVisible(isFirst && m_table.horizontalScrollBar()->value() > 0);
    horizontalHeader()->setFixedHeight(header.height());
    const QRect area = m_table.viewport()->geometry();
    setGeometry(area.x(), header.y(), m_table.columnWidth(0), header.height() + area.height());
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QTableView::eventFilter(watched, event);
}

} // namespace redvest::ui
