// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/desk_stack.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace redvest::ui {

DeskStack::DeskStack(QWidget* page) : QStackedWidget(page), m_tabs(new QTabWidget(this))
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        TablePage* list = currentList();
        if (list == nullptr)
            return;
        if (isVisible()) // what is out of sight would take the keyboard as soon as it is seen
            mainPartOf(*list)->setFocus(Qt::OtherFocusReason);
        Q_EMIT listChanged(list);
    });
}

void DeskStack::addList(TablePage* list, const QString& title)
{
    m_tabs->addTab(list, title);
}

TablePage* DeskStack::currentList() const
{
    return qobject_cast<TablePage*>(m_tabs->currentWidget());
}

QWidget* DeskStack::lists() const
{
    return m_tabs;
}

void DeskStack::showLists()
{
    setCurrentWidget(m_tabs);
    mainPartOf(*currentList())->setFocus(Qt::OtherFocusReason);
}

QWidget* DeskStack::mainPart() const
{
    return currentWidget() == m_tabs ? mainPartOf(*currentList()) : currentWidget();
}

void DeskStack::showList(TablePage* list)
{
    m_tabs->setCurrentWidget(list);
    showLists();
}

void DeskStack::find()
{
    setCurrentWidget(m_tabs);
    currentList()->focusSearch();
}

void DeskStack::leave(MessageStrip& told)
{
    showLists();
    currentList()->strip()->takeOver(told);
}

} // namespace redvest::ui
