// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supplies_page.h"

#include "core/domain/search_text.h"
#include "ui/desk/session.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"
#include "ui/supplies/movement_desk.h"
#include "ui/supplies/supply_columns.h"
#include "ui/supplies/supply_forms.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum StockState { kPresent, kToLookAt, kArchived };

bool needsLook(const ItemRow& row)
{
    return row.isBelowSafety || row.isNegative || row.ending > 0 || row.expired > 0;
}

template <class Row, class Passes>
std::vector<Row> passing(const std::vector<Row>& all, Passes passes)
{
    std::vector<Row> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), passes);
    return found;
}

template <class T>
std::vector<Id<T>> idsOf(const QStringList& texts)
{
    std::vector<Id<T>> ids;
    for (const QString& text : texts)
        ids.push_back(Id<T>::fromText(text));
    return ids;
}

} // namespace

SuppliesPage::SuppliesPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_stock(new TablePage(m_tabs))
    , m_ledger(new TablePage(m_tabs))
    , m_stores(new TablePage(m_tabs))
    , m_items(stockColumns(session.workspace().today()), [](const ItemRow& r) { return r.item.id.text(); })
    , m_movements(ledgerColumns(), [](const MovementRow& r) { return r.movement.id.text(); })
    , m_storeRows(storeColumns(), [](const StoreRow& r) { return r.store.id.text(); })
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_tabs);
    buildStock();
    buildLedger();
    buildStores();
    m_tabs->addTab(m_stock, tr("Stock"));
    m_tabs->addTab(m_ledger, tr("Ledger"));
    m_tabs->addTab(m_stores, tr("Stores"));
    connect(&m_session, &Session::changed, this, &SuppliesPage::load);
    addHistoryAction(this, historyDoor(m_session), [this] { return currentList()->currentId(); });
    load();
}

SuppliesPage::~SuppliesPage() = default;

QString SuppliesPage::title() const
{
    return tr("Supplies");
}

QAction* SuppliesPage::button(TablePage* list, const QString& text, const char* name, const std::function<void()>& work,
                              bool main)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    addAction(action);
    connect(action, &QAction::triggered, this, work);
    list->addButton(action, main);
    return action;
}

void SuppliesPage::buildStock()
{
    m_stock->setObjectName(u"stock"_s);
    m_stock->setTitle(tr("Stock by item"));
    m_stock->setSearchHint(tr("Item, pinyin, initials  Ctrl+F"));
    m_stock->setEmptyText(tr("No items here. Enter one with \"New item\", or import a list."));
    m_stock->setModel(&m_items);
    m_stockStore = m_stock->addFilter(tr("Store"), {tr("All stores")});
    m_stockState = m_stock->addFilter(tr("State"), {tr("In use"), tr("To look at"), tr("Archived")});
    m_stockStore->setObjectName(u"stockStore"_s);
    m_stockState->setObjectName(u"stockState"_s);
    button(m_stock, tr("Import…"), "importItems", [this] { importFile(ImportKind::Items); });
    button(m_stock, tr("New item"), "newItem", [this] { editItem({}); });
    const std::pair<MovementKind, const char*> kinds[] = {
        {MovementKind::Count, "count"},       {MovementKind::WriteOff, "writeOff"}, {MovementKind::Return, "return"},
        {MovementKind::Transfer, "transfer"}, {MovementKind::Receipt, "receipt"},   {MovementKind::Issue, "issue"}};
    for (const auto& [kind, name] : kinds)
        button(
            m_stock, kindText(kind), name, [this, entered = kind] { enter(entered); }, kind == MovementKind::Issue);
    connect(m_stock, &TablePage::searchChanged, this, [this](const QString& text) {
        m_stockText = text;
        showStock();
    });
    connect(m_stockStore, &QComboBox::currentIndexChanged, this, &SuppliesPage::load);
    connect(m_stockState, &QComboBox::currentIndexChanged, this, &SuppliesPage::showStock);
    connect(m_stock, &TablePage::openRequested, this,
            [this](const QString& id) { open(ShowLedgerOf{Id<Item>::fromText(id)}); });
    connect(m_stock, &TablePage::editRequested, this, &SuppliesPage::editItem);
    connect(m_stock, &TablePage::newRequested, this, [this] { editItem({}); });
    connect(m_stock, &TablePage::archiveRequested, this, &SuppliesPage::archiveChosenItems);
}

void SuppliesPage::buildLedger()
{
    m_ledger->setObjectName(u"ledger"_s);
    m_ledger->setTitle(tr("Ledger"));
    m_ledger->setSearchHint(tr("Item, donor, recipient, batch, note  Ctrl+F"));
    m_ledger->setEmptyText(tr("No lines here. Enter a receipt or an issue, or widen the filters."));
    m_ledger->setModel(&m_movements);
    m_ledgerStore = m_ledger->addFilter(tr("Store"), {tr("All stores")});
    QStringList kinds{tr("All kinds")};
    for (int kind = 0; kind < int(EnumWords<MovementKind>::words.size()); ++kind)
        kinds << kindText(static_cast<MovementKind>(kind));
    m_ledgerKind = m_ledger->addFilter(tr("Kind"), kinds);
    m_ledgerStore->setObjectName(u"ledgerStore"_s);
    m_ledgerKind->setObjectName(u"ledgerKind"_s);
    button(m_ledger, tr("Import…"), "importMovements", [this] { importFile(ImportKind::Movements); });
    QAction* back = button(m_ledger, tr("Take back…"), "reverse", [this] { reverse(m_ledger->currentId()); });
    back->setToolTip(tr("Adds a line with the opposite effect"));
    connect(m_ledger, &TablePage::searchChanged, this, [this](const QString& text) {
        m_ledgerText = text;
        showLedger();
    });
    for (QComboBox* combo : {m_ledgerStore, m_ledgerKind})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_ledgerItem.clear();
            load();
        });
    connect(m_ledger, &TablePage::archiveRequested, this, [this](const QStringList& ids) { reverse(ids.front()); });
}

void SuppliesPage::buildStores()
{
    m_stores->setObjectName(u"stores"_s);
    m_stores->setTitle(tr("Stores"));
    m_stores->setSearchHint(tr("Name or keeper  Ctrl+F"));
    m_stores->setEmptyText(tr("No stores yet. Enter the first one with \"New store\"."));
    m_stores->setModel(&m_storeRows);
    button(m_stores, tr("Archive"), "archiveStores", [this] { archiveChosenStores(m_stores->selectedIds()); });
    button(m_stores, tr("Edit"), "editStore", [this] { editStore(m_stores->currentId()); });
    button(
        m_stores, tr("New store"), "newStore", [this] { editStore({}); }, true);
    connect(m_stores, &TablePage::searchChanged, this, [this](const QString& text) {
        m_storeText = text;
        showStores();
    });
    connect(m_stores, &TablePage::openRequested, this, &SuppliesPage::editStore);
    connect(m_stores, &TablePage::editRequested, this, &SuppliesPage::editStore);
    connect(m_stores, &TablePage::newRequested, this, [this] { editStore({}); });
    connect(m_stores, &TablePage::archiveRequested, this, &SuppliesPage::archiveChosenStores);
}

Id<Store> SuppliesPage::chosenStore(const QComboBox* combo) const
{
    return Id<Store>::fromText(combo->currentData().toString());
}

void SuppliesPage::load()
{
    m_session.attempt([this] {
        const Workspace& ws = m_session.workspace();
        m_allStores = storeRows(ws);
        fillStores();
        m_allItems = itemRows(ws, {.store = chosenStore(m_stockStore), .day = {}});
        LedgerQuery asked;
        asked.store = chosenStore(m_ledgerStore);
        asked.item = Id<Item>::fromText(m_ledgerItem);
        if (m_ledgerKind->currentIndex() > 0)
            asked.kind = static_cast<MovementKind>(m_ledgerKind->currentIndex() - 1);
        m_allMovements = ledger(ws, asked);
    });
    showStock();
    showLedger();
    showStores();
    const auto waiting = std::count_if(m_allItems.begin(), m_allItems.end(), [](const ItemRow& row) {
        return !row.item.isArchived && (row.isBelowSafety || row.isNegative);
    });
    Q_EMIT badgeChanged(int(waiting));
}

void SuppliesPage::fillStores()
{
    for (QComboBox* combo : {m_stockStore, m_ledgerStore}) {
        const QSignalBlocker quiet(combo);
        const QVariant held = combo->currentData();
        while (combo->count() > 1)
            combo->removeItem(1);
        for (const StoreRow& row : m_allStores)
            combo->addItem(row.store.name, row.store.id.text());
        combo->setCurrentIndex(std::max(0, held.isValid() ? combo->findData(held) : 0));
    }
}

void SuppliesPage::showStock()
{
    const QStringList words = searchWords(m_stockText);
    const int state = m_stockState->currentIndex();
    std::vector<ItemRow> rows = passing(m_allItems, [&](const ItemRow& row) {
        const bool isMeant = state == kArchived   ? row.item.isArchived
                             : state == kToLookAt ? !row.item.isArchived && needsLook(row)
                                                  : !row.item.isArchived;
        return isMeant && hasWords(row.searchText, words);
    });
    std::stable_partition(rows.begin(), rows.end(), needsLook); // what somebody must act on comes first
    m_items.setRows(std::move(rows));
    const auto alarms = std::count_if(m_allItems.begin(), m_allItems.end(),
                                      [](const ItemRow& row) { return !row.item.isArchived && needsLook(row); });
    m_stock->setCountText(tr("%1 items · %2 to look at").arg(thousands(m_items.rowCount()), thousands(alarms)));
}

void SuppliesPage::showLedger()
{
    const QStringList words = searchWords(m_ledgerText);
    m_movements.setRows(
        passing(m_allMovements, [&](const MovementRow& row) { return hasWords(row.searchText, words); }));
    QString text = tr("%1 lines").arg(thousands(m_movements.rowCount()));
    if (int(m_allMovements.size()) >= LedgerQuery{}.limit)
        text += u" · "_s + tr("the latest ones only");
    if (!m_ledgerItem.isEmpty() && !m_allMovements.empty())
        text += u" · "_s + itemText(m_allMovements.front().item, m_allMovements.front().spec);
    m_ledger->setCountText(text);
}

void SuppliesPage::showStores()
{
    const QStringList words = searchWords(m_storeText);
    m_storeRows.setRows(passing(m_allStores, [&](const StoreRow& row) {
        return hasWords(namesSearchText({row.store.name, row.store.keeper}), words);
    }));
}

void SuppliesPage::refresh()
{
    load();
}

TablePage* SuppliesPage::currentList() const
{
    return qobject_cast<TablePage*>(m_tabs->currentWidget());
}

void SuppliesPage::find()
{
    showLists();
    currentList()->focusSearch();
}

void SuppliesPage::open(const Wish& wish)
{
    if (const auto* entered = std::get_if<EnterMovement>(&wish))
        return enter(entered->kind);
    showLists();
    const auto* asked = std::get_if<ShowList>(&wish);
    const auto* item = std::get_if<ShowLedgerOf>(&wish);
    if (item == nullptr && (asked == nullptr || asked->list != PageList::Ledger))
        return m_tabs->setCurrentWidget(asked != nullptr && asked->list == PageList::Stores ? m_stores : m_stock);
    m_ledgerItem = item != nullptr ? item->item.text() : QString();
    load();
    m_tabs->setCurrentWidget(m_ledger);
}

void SuppliesPage::showLists()
{
    m_stack->setCurrentWidget(m_tabs);
    currentList()->view()->setFocus();
}

/// What the desk just told, with its undo, stays in sight.
void SuppliesPage::leave(const FormDesk& desk)
{
    showLists();
    currentList()->strip()->takeOver(*desk.strip());
}

void SuppliesPage::importFile(ImportKind kind)
{
    auto* dialog = new ImportDialog(
        kind, [session = &m_session] { return session->sibling(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ChangeSet& changes) {
        m_session.tell(changes, *currentList()->strip(), tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
}

/// A desk is made when first needed and kept, so that what was typed is there when it is opened again.
template <class Desk>
Desk* SuppliesPage::desk(Desk*& held)
{
    if (held == nullptr) {
        held = new Desk(m_session, m_stack);
        m_stack->addWidget(held);
        connect(held, &FormDesk::closed, this, [this, desk = held] { leave(*desk); });
    }
    m_stack->setCurrentWidget(held);
    return held;
}

void SuppliesPage::enter(MovementKind kind)
{
    MovementDesk*& held = m_movementDesks[kind];
    if (held == nullptr) {
        held = new MovementDesk(m_session, kind, m_stack);
        m_stack->addWidget(held);
        connect(held, &FormDesk::closed, this, [this, desk = held] { leave(*desk); });
    }
    m_stack->setCurrentWidget(held);
    held->start(currentList() == m_stock ? m_stock->currentId() : QString());
}

void SuppliesPage::editItem(const QString& id)
{
    const auto at = std::find_if(m_allItems.begin(), m_allItems.end(),
                                 [&](const ItemRow& row) { return row.item.id.text() == id; });
    const std::optional<Item> shown = at == m_allItems.end() ? std::nullopt : std::optional(at->item);
    desk(m_itemDesk)->edit(shown);
}

void SuppliesPage::editStore(const QString& id)
{
    const auto at = std::find_if(m_allStores.begin(), m_allStores.end(),
                                 [&](const StoreRow& row) { return row.store.id.text() == id; });
    const std::optional<Store> shown = at == m_allStores.end() ? std::nullopt : std::optional(at->store);
    desk(m_storeDesk)->edit(shown);
}

void SuppliesPage::reverse(const QString& id)
{
    const auto at = std::find_if(m_allMovements.begin(), m_allMovements.end(),
                                 [&](const MovementRow& row) { return row.movement.id.text() == id; });
    if (at == m_allMovements.end())
        return m_ledger->strip()->showProblem(tr("Choose a line first."));
    const MovementRow row = *at;
    desk(m_reversalDesk)->ask(row);
}

void SuppliesPage::archiveChosenItems(const QStringList& ids)
{
    const bool archive = m_stockState->currentIndex() != kArchived;
    m_session.carryOut([&](Workspace& ws) { return archiveItems(ws, idsOf<Item>(ids), archive); }, *m_stock->strip(),
                       archive ? tr("Archived.") : tr("Back in use."));
}

void SuppliesPage::archiveChosenStores(const QStringList& ids)
{
    if (ids.isEmpty())
        return m_stores->strip()->showProblem(tr("Choose a store first."));
    const auto at = std::find_if(m_allStores.begin(), m_allStores.end(),
                                 [&](const StoreRow& row) { return row.store.id.text() == ids.front(); });
    const bool archive = at == m_allStores.end() || !at->store.isArchived;
    m_session.carryOut([&](Workspace& ws) { return archiveStores(ws, idsOf<Store>(ids), archive); }, *m_stores->strip(),
                       archive ? tr("Archived.") : tr("Back in use."));
}

} // namespace redvest::ui
