// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/lists_page.h"

#include "ui/desk/in_front.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_door.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace redvest::ui {

ListsPage::ListsPage(Session& session, QWidget* parent) : Page(parent), m_session(session), m_desks(new DeskStack(this))
{}

void ListsPage::addHistory()
{
    QAction* history =
        addHistoryAction(this, historyDoor(m_session), [this] { return m_desks->currentList()->currentId(); });
    actsOn(history, m_desks->lists());
}

void ListsPage::refresh()
{
    for (StoreReading* reading : m_readings)
        reading->refresh();
}

void ListsPage::find()
{
    m_desks->find();
}

QAction* ListsPage::addButton(TablePage* list, const Action& action, const std::function<void()>& work, bool main)
{
    QAction* made = makeAction(this, action, work);
    list->addButton(made, main);
    return made;
}

void ListsPage::entersNew(TablePage* list, QAction* action)
{
    giveNewKey(action);
    connect(list, &TablePage::newRequested, action, &QAction::trigger);
}

void ListsPage::importFile(ImportKind kind)
{
    openImport(m_session, kind, *m_desks->currentList()->strip(), this);
}

void ListsPage::letPaste(TablePage* list, ImportKind kind, Right right)
{
    addPaste(this, list, right, [this, list, kind] { pasteImport(m_session, kind, *list->strip(), this); });
}

void ListsPage::offer(QComboBox* combo, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant held = combo->currentData();
    while (combo->count() > 1)
        combo->removeItem(1);
    for (const auto& [name, id] : choices)
        combo->addItem(name, id);
    combo->setCurrentIndex(std::max(0, held.isValid() ? combo->findData(held) : 0));
}

} // namespace redvest::ui
