// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supplies_page.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/supplies/movement_desk.h"
#include "ui/supplies/supply_columns.h"
#include "ui/supplies/supply_forms.h"

#include <QComboBox>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum StockState { kPresent, kToLookAt, kArchived };

bool needsLook(const ItemRow& row)
{
    return row.isBelowSafety || row.isNegative || row.ending > 0 || row.expired > 0;
}

/// What somebody must act on comes first.
std::vector<ItemRow> urgentFirst(std::vector<ItemRow> rows)
{
    std::stable_partition(rows.begin(), rows.end(), needsLook);
    return rows;
}

ListWords stockWords()
{
    return {u"stock"_s, SuppliesPage::tr("Stock by item"), SuppliesPage::tr("Item, pinyin, initials  Ctrl+F"),
            SuppliesPage::tr("No items here. Enter one with \"New item\", or import a list.")};
}

ListWords ledgerWords()
{
    return {u"ledger"_s, SuppliesPage::tr("Ledger"), SuppliesPage::tr("Item, donor, recipient, batch, note  Ctrl+F"),
            SuppliesPage::tr("No lines here. Enter a receipt or an issue, or widen the filters.")};
}

ListWords storeWords()
{
    return {u"stores"_s, SuppliesPage::tr("Stores"), SuppliesPage::tr("Name or keeper  Ctrl+F"),
            SuppliesPage::tr("No stores yet. Enter the first one with \"New store\".")};
}

} // namespace

SuppliesPage::SuppliesPage(Session& session, QWidget* parent)
    : ListsPage(session, parent)
    , m_stock(
          desks(), stockWords(), stockColumns(session.workspace().today()),
          [](const ItemRow& r) { return r.item.id.text(); }, &ItemRow::searchText)
    , m_ledger(
          desks(), ledgerWords(), ledgerColumns(), [](const MovementRow& r) { return r.movement.id.text(); },
          &MovementRow::searchText)
    , m_stores(
          desks(), storeWords(), storeColumns(), [](const StoreRow& r) { return r.store.id.text(); },
          [](const StoreRow& r) {
              return namesSearchText({r.store.name, r.store.keeper});
          })
{
    buildStock();
    buildLedger();
    buildStores();
    addList(m_stock, tr("Stock"));
    addList(m_ledger, tr("Ledger"));
    addList(m_stores, tr("Stores"));
    addHistory();
}

SuppliesPage::~SuppliesPage() = default;

QString SuppliesPage::title() const
{
    return tr("Supplies");
}

QAction* SuppliesPage::button(TablePage* list, const QString& name, const QString& text,
                              const std::function<void()>& work, bool main)
{
    return addButton(list, {.name = name, .text = text, .right = Right::EnterSupplies}, work, main);
}

void SuppliesPage::buildStock()
{
    TablePage* list = m_stock.list();
    m_stockStore = list->addFilter(tr("Store"), {tr("All stores")});
    m_stockState = list->addFilter(tr("State"), {tr("In use"), tr("To look at"), tr("Archived")});
    m_stockStore->setObjectName(u"stockStore"_s);
    m_stockState->setObjectName(u"stockState"_s);
    m_stock.readWith(session(), this, {u"item"_s, u"lot"_s, u"store"_s, u"movement"_s}, [this] {
        return [asked = StockQuery{.store = chosenStore(m_stockStore), .day = {}}](const Workspace& ws) {
            return urgentFirst(itemRows(ws, asked));
        };
    });
    m_stock.passWith([this](const ItemRow& row) {
        const int state = m_stockState->currentIndex();
        return row.item.isArchived == (state == kArchived) && (state != kToLookAt || needsLook(row));
    });
    m_stock.whenShown([this] { stockShown(); });
    setMenu(button(list, u"importItems"_s, tr("Import…"), [this] { importFile(ImportKind::Items); }), MenuId::Exchange);
    letPaste(list, ImportKind::Items, Right::EnterSupplies);
    entersNew(list, button(list, u"newItem"_s, tr("New item"), [this] { editItem({}); }));
    const std::pair<MovementKind, QString> kinds[] = {
        {MovementKind::Count, u"count"_s},     {MovementKind::WriteOff, u"writeOff"_s},
        {MovementKind::Return, u"return"_s},   {MovementKind::Transfer, u"transfer"_s},
        {MovementKind::Receipt, u"receipt"_s}, {MovementKind::Issue, u"issue"_s}};
    for (const auto& [kind, name] : kinds) {
        const bool isMain = kind == MovementKind::Issue;
        QAction* made = button(
            list, name, kindText(kind), [this, entered = kind] { enter(entered); }, isMain);
        m_issue = isMain ? made : m_issue;
    }
    connect(m_stockStore, &QComboBox::currentIndexChanged, this, [this] { m_stock.reading().askAnew(); });
    connect(m_stockState, &QComboBox::currentIndexChanged, this, [this] { m_stock.filter(); });
    connect(list, &TablePage::openRequested, this,
            [this](const QString& id) { open(ShowLedgerOf{Id<Item>::fromText(id)}); });
    connect(list, &TablePage::editRequested, this, &SuppliesPage::editItem);
    connect(list, &TablePage::archiveRequested, this, &SuppliesPage::archiveChosenItems);
}

void SuppliesPage::buildLedger()
{
    TablePage* list = m_ledger.list();
    m_ledgerStore = list->addFilter(tr("Store"), {tr("All stores")});
    QStringList kinds{tr("All kinds")};
    for (int kind = 0; kind < int(EnumWords<MovementKind>::words.size()); ++kind)
        kinds << kindText(static_cast<MovementKind>(kind));
    m_ledgerKind = list->addFilter(tr("Kind"), kinds);
    m_ledgerStore->setObjectName(u"ledgerStore"_s);
    m_ledgerKind->setObjectName(u"ledgerKind"_s);
    m_ledger.readWith(session(), this, {u"item"_s, u"lot"_s, u"store"_s, u"movement"_s},
                      [this] { return [asked = ledgerQuery()](const Workspace& ws) { return ledger(ws, asked); }; });
    m_ledger.whenShown([this] { ledgerShown(); });
    setMenu(button(list, u"importMovements"_s, tr("Import…"), [this] { importFile(ImportKind::Movements); }),
            MenuId::Exchange);
    letPaste(list, ImportKind::Movements, Right::EnterSupplies);
    addButton(list,
              {.name = u"reverse"_s,
               .text = tr("Take back…"),
               .right = Right::ReverseMovements,
               .tip = tr("Adds a line with the opposite effect")},
              [this, list] { reverse(list->currentId()); });
    for (QComboBox* combo : {m_ledgerStore, m_ledgerKind})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_ledgerItem.clear();
            m_ledger.reading().askAnew();
        });
    // A new line is nearly always something handed out.
    list->addButton(m_issue, true);
    connect(desks(), &DeskStack::listChanged, this, [this, list](TablePage* now) { giveNewKey(m_issue, now == list); });
    connect(list, &TablePage::newRequested, m_issue, &QAction::trigger);
    connect(list, &TablePage::openRequested, this, [this](const QString& id) {
        // All lines of its item; once more, all lines again.
        if (const MovementRow* row = m_ledger.find(id); row != nullptr && m_ledgerItem.isEmpty())
            open(ShowLedgerOf{row->movement.item});
        else
            open(ShowList{PageList::Ledger});
    });
    connect(list, &TablePage::editRequested, this, [list] {
        list->strip()->showMessage(
            tr("A line of the ledger is never changed. Take it back with Del and enter it anew."));
    });
    connect(list, &TablePage::archiveRequested, this, [this](const QStringList& ids) { reverse(ids.front()); });
}

void SuppliesPage::buildStores()
{
    TablePage* list = m_stores.list();
    m_stores.readWith(session(), this, {u"store"_s, u"movement"_s, u"division"_s}, [] { return storeRows; });
    m_stores.whenShown([this] { fillStores(); });
    button(list, u"archiveStores"_s, tr("Archive"), [this, list] { archiveChosenStores(list->selectedIds()); });
    button(list, u"editStore"_s, tr("Edit"), [this, list] { editStore(list->currentId()); });
    entersNew(list, button(
                        list, u"newStore"_s, tr("New store"), [this] { editStore({}); }, true));
    connect(list, &TablePage::openRequested, this, &SuppliesPage::editStore);
    connect(list, &TablePage::editRequested, this, &SuppliesPage::editStore);
    connect(list, &TablePage::archiveRequested, this, &SuppliesPage::archiveChosenStores);
}

Id<Store> SuppliesPage::chosenStore(const QComboBox* combo) const
{
    return Id<Store>::fromText(combo->currentData().toString());
}

LedgerQuery SuppliesPage::ledgerQuery() const
{
    LedgerQuery asked;
    asked.store = chosenStore(m_ledgerStore);
    asked.item = Id<Item>::fromText(m_ledgerItem);
    if (m_ledgerKind->currentIndex() > 0)
        asked.kind = static_cast<MovementKind>(m_ledgerKind->currentIndex() - 1);
    return asked;
}

void SuppliesPage::fillStores()
{
    std::vector<std::pair<QString, QString>> stores;
    for (const StoreRow& row : m_stores.all())
        stores.emplace_back(row.store.name, row.store.id.text());
    for (QComboBox* combo : {m_stockStore, m_ledgerStore})
        offer(combo, stores);
}

void SuppliesPage::stockShown()
{
    qint64 toLookAt = 0;
    for (const ItemRow& row : m_stock.all()) {
        if (row.item.isArchived)
            continue;
        toLookAt += needsLook(row) ? 1 : 0;
    }
    m_stock.list()->setCountText(
        tr("%1 items · %2 to look at").arg(thousands(m_stock.model().rowCount()), thousands(toLookAt)));
}

void SuppliesPage::ledgerShown()
{
    const std::vector<MovementRow>& all = m_ledger.all();
    QString text = tr("%1 lines").arg(thousands(m_ledger.model().rowCount()));
    if (int(all.size()) >= LedgerQuery{}.limit)
        text += u" · "_s + tr("the latest ones only");
    if (!m_ledgerItem.isEmpty() && !all.empty())
        text += u" · "_s + itemText(all.front().item, all.front().spec);
    m_ledger.list()->setCountText(text);
}

void SuppliesPage::open(const Wish& wish)
{
    if (const auto* entered = std::get_if<EnterMovement>(&wish))
        return enter(entered->kind);
    const auto* asked = std::get_if<ShowList>(&wish);
    const auto* item = std::get_if<ShowLedgerOf>(&wish);
    if (item == nullptr && (asked == nullptr || asked->list != PageList::Ledger))
        return desks()->showList(asked != nullptr && asked->list == PageList::Stores ? m_stores.list()
                                                                                     : m_stock.list());
    m_ledgerItem = item != nullptr ? item->item.text() : QString();
    m_ledger.reading().askAnew();
    desks()->showList(m_ledger.list());
}

void SuppliesPage::enter(MovementKind kind)
{
    TablePage* list = desks()->currentList();
    desks()
        ->open<MovementDesk>(m_movementDesks[kind], [&] { return new MovementDesk(session(), kind, desks()); })
        ->start(list == m_stock.list() ? list->currentId() : QString());
}

/// With an empty id: a new one.
void SuppliesPage::editItem(const QString& id)
{
    m_stock.whenTrue([this, id] {
        const ItemRow* row = m_stock.find(id);
        desk(m_itemDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->item));
    });
}

/// With an empty id: a new one.
void SuppliesPage::editStore(const QString& id)
{
    m_stores.whenTrue([this, id] {
        const StoreRow* row = m_stores.find(id);
        desk(m_storeDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->store));
    });
}

void SuppliesPage::reverse(const QString& id)
{
    const MovementRow* row = m_ledger.find(id);
    if (row == nullptr)
        return askForRow(*m_ledger.list(), tr("Choose a line first."));
    desk(m_reversalDesk)->ask(*row);
}

void SuppliesPage::archiveChosenItems(const QStringList& ids)
{
    setArchived<Item>(
        m_stock.list(), ids,
        [](Workspace& ws, const auto& which, bool isOff) { return archiveItems(ws, which, isOff); },
        m_stockState->currentIndex() != kArchived);
}

void SuppliesPage::archiveChosenStores(const QStringList& ids)
{
    archiveChosen<StoreRow, Store>(
        m_stores, ids,
        {[](const StoreRow& row) { return row.store.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveStores(ws, which, isOff); },
         tr("Choose a store first.")});
}

} // namespace redvest::ui
