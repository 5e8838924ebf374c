// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/sum_row.h"

#include "ui/parts/look/looks.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace redvest::ui {

SumRow::SumRow(QTableView& table, QWidget* parent) : QTableWidget(parent), m_table(table)
{
    setAccessibleName(tr("Total"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(m_table.horizontalScrollMode());
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kRowHeight);
    const QHeaderView* header = m_table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &SumRow::follow);
    connect(header, &QHeaderView::sectionMoved, this, &SumRow::follow);
    connect(header, &QHeaderView::sectionCountChanged, this, &SumRow::follow);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
}

void SumRow::setTexts(const QStringList& texts)
{
    m_texts = texts;
    follow();
}

/// As many columns as are seen, from left to right.
void SumRow::follow()
{
    const QHeaderView* header = m_table.horizontalHeader();
    QFont strong = font();
    strong.setBold(true);
    setRowCount(1);
    setColumnCount(header->count());
    if (header->model() == nullptr)
        return;
    int at = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column) || header->sectionSize(column) == 0) // being hidden
            continue;
        auto* cell = new QTableWidgetItem(m_texts.value(column)); // the table owns it
        // The head has a new model before its table has.
        const QVariant alignment = header->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        if (alignment.isValid())
            cell->setData(Qt::TextAlignmentRole, alignment);
        cell->setFont(strong);
        setItem(0, at, cell);
        setColumnWidth(at, header->sectionSize(column));
        ++at;
    }
    setColumnCount(at);
    horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value());
}

} // namespace redvest::ui
