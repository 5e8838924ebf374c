// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/panel_list.h"

#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/copy_keys.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QTableView>

namespace redvest::ui {

namespace {

ListPlace with(ListPlace place, ColumnArrangement* columns)
{
    place.columns = columns;
    return place;
}

} // namespace

PanelList::PanelList(ListPlace place, const QString& name)
    : QObject(&place.view)
    , m_view(place.view)
    , m_columns(new ColumnArrangement(place.view, this))
    , m_output(new ListOutput(with(std::move(place), m_columns)))
{
    m_columns->rememberAs(name);
    QHeaderView* header = m_view.horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_output->showColumnMenu(header->mapToGlobal(at)); });
    m_view.installEventFilter(this);
    m_view.viewport()->installEventFilter(this);
    giveCopyKeys(m_view);
}

PanelList::~PanelList()
{
    m_columns->keep();
}

void PanelList::setModel(QAbstractItemModel& model)
{
    if (m_view.model() != nullptr)
        disconnect(m_view.model(), &QObject::destroyed, m_columns, &ColumnArrangement::end);
    m_columns->end();
    m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view.setModel(nullptr); // else the head keeps order and hidden columns of before for columns that are others
    connect(&model, &QObject::destroyed, m_columns, &ColumnArrangement::end); // before the view hears of it
    m_view.setModel(&model);
    m_columns->begin();
}

bool PanelList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched != &m_view)
        m_columns->refit();
    // Text of another size: what was drawn to a width was so for the text of before.
    if (event->type() == QEvent::FontChange && watched == &m_view && m_view.model() != nullptr)
        m_columns->begin();
    if (event->type() == QEvent::ContextMenu) {
        m_output->showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redvest::ui
