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
    setProperty("bare", true);
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QHeaderView* header = m_table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &SumRow::follow);
    connect(header, &QHeaderView::sectionMoved, this, &SumRow::follow);
    connect(header, &QHeaderView::sectionCountChanged, this, &SumRow::follow);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    m_table.viewport()->installEventFilter(this);
}

void SumRow::setTexts(const QStringList& texts)
{
    m_texts = texts;
    follow();
}

/// Columns are also shared out anew, and both heads made to fit another size of text, without a word: what is painted
/// tells.
bool SumRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Paint && !isFollowing())
        QMetaObject::invokeMethod(this, &SumRow::follow, Qt::QueuedConnection);
    return QTableWidget::eventFilter(watched, event);
}

/// From left to right.
QList<int> SumRow::seenColumns() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && header->sectionSize(column) > 0) // 0: being hidden
            columns << column;
    }
    return columns;
}

bool SumRow::isFollowing() const
{
    const QList<int> columns = seenColumns();
    bool isSo = columns.size() == columnCount() && rowHeight(0) == m_table.verticalHeader()->defaultSectionSize();
    for (int at = 0; isSo && at < columns.size(); ++at)
        isSo = columnWidth(at) == m_table.horizontalHeader()->sectionSize(columns[at]);
    return isSo;
}

/// As many columns as are seen, each as wide and the row as high as those of the table.
void SumRow::follow()
{
    const QHeaderView* header = m_table.horizontalHeader();
    if (header->model() == nullptr)
        return;
    QFont strong = font();
    strong.setBold(true);
    const QList<int> columns = seenColumns();
    setRowCount(1);
    setColumnCount(int(columns.size()));
    for (int at = 0; at < columns.size(); ++at) {
        auto* cell = new QTableWidgetItem(m_texts.value(columns[at])); // the table owns it
        // The head has a new model before its table has.
        const QVariant alignment = header->model()->headerData(columns[at], Qt::Horizontal, Qt::TextAlignmentRole);
        if (alignment.isValid())
            cell->setData(Qt::TextAlignmentRole, alignment);
        cell->setFont(strong);
        setItem(0, at, cell);
        setColumnWidth(at, header->sectionSize(columns[at]));
    }
    const int high = m_table.verticalHeader()->defaultSectionSize();
    setRowHeight(0, high);
    setFixedHeight(high + 2 * frameWidth());
    horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value());
}

} // namespace redvest::ui
