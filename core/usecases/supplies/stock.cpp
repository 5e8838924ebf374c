// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/quantity.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/supplies/supply_checks.h"
#include "core/usecases/workspace/edits_store.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Supplies", text);
}

/// Lots that do not expire come after those that do.
bool expiresEarlier(const LotStock& a, const LotStock& b)
{
    if (a.expiresOn.isValid() != b.expiresOn.isValid())
        return a.expiresOn.isValid();
    return std::tie(a.expiresOn, a.batch, a.lot) < std::tie(b.expiresOn, b.batch, b.lot);
}

/// What lies where, with names.
class Shelves
{
public:
    explicit Shelves(const storage::Reader& reader)
    {
        for (Lot& lot : reader.all(storage::lotTable()))
            m_lots.insert(lot.id.text(), std::move(lot));
        for (const Store& store : reader.all(storage::storeTable()))
            m_stores.insert(store.id.text(), store.name);
    }
    [[nodiscard]] LotStock named(const storage::StockFacts& facts, QDate day) const
    {
        const Lot lot = m_lots.value(facts.lot.text());
        const bool isExpired = lot.expiresOn.isValid() && lot.expiresOn < day;
        return {facts.lot,      lot.batch, lot.expiresOn, facts.store, m_stores.value(facts.store.text()),
                facts.quantity, isExpired};
    }

private:
    QHash<QString, Lot> m_lots;
    QHash<QString, QString> m_stores;
};

void addLot(ItemRow& row, const LotStock& lot, QDate day)
{
    row.total += lot.quantity;
    (lot.isExpired ? row.expired : row.usable) += lot.quantity;
    row.isNegative = row.isNegative || lot.quantity < 0;
    if (!lot.isExpired && lot.expiresOn.isValid() && lot.quantity > 0) {
        row.ending += lot.expiresOn <= day.addDays(kEndingDays) ? lot.quantity : 0;
        if (!row.earliestExpiry.isValid() || lot.expiresOn < row.earliestExpiry)
            row.earliestExpiry = lot.expiresOn;
    }
    const auto at =
        std::find_if(row.stores.begin(), row.stores.end(), [&](const StoreStock& s) { return s.store == lot.store; });
    if (at == row.stores.end())
        row.stores.push_back({lot.store, lot.storeName, lot.quantity});
    else
        at->quantity += lot.quantity;
    row.lots.push_back(lot);
}

void finish(ItemRow& row)
{
    row.isBelowSafety = !row.item.isArchived && row.usable < row.item.safetyStock;
    std::sort(row.lots.begin(), row.lots.end(), [](const LotStock& a, const LotStock& b) {
        // Two stores may have one name.
        const auto place = [](const LotStock& lot) { return std::tie(lot.storeName, lot.store); };
        return place(a) != place(b) ? place(a) < place(b) : expiresEarlier(a, b);
    });
    std::sort(row.stores.begin(), row.stores.end(), [](const StoreStock& a, const StoreStock& b) {
        return std::tie(a.name, a.store) < std::tie(b.name, b.store);
    });
}

} // namespace

std::vector<ItemRow> itemRows(const Workspace& ws, const StockQuery& query)
{
    const storage::Reader reader = ws.read();
    const QDate day = query.day.isValid() ? query.day : ws.today();
    std::vector<ItemRow> rows;
    QHash<QString, std::size_t> at;
    for (Item& item : reader.all(storage::itemTable())) {
        at.insert(item.id.text(), rows.size());
        ItemRow row;
        row.searchText = namesSearchText({item.name, item.spec, item.category});
        row.item = std::move(item);
        rows.push_back(std::move(row));
    }
    const Shelves shelves(reader);
    for (const storage::StockFacts& facts : storage::stockOn(reader, day, {})) {
        const auto found = at.constFind(facts.item.text());
        if (found != at.constEnd() && (query.store.isNull() || facts.store == query.store))
            addLot(rows[*found], shelves.named(facts, day), day);
    }
    for (ItemRow& row : rows)
        finish(row);
    std::erase_if(rows,
                  [&](const ItemRow& row) { return row.lots.empty() && row.item.isArchived && !query.store.isNull(); });
    std::sort(rows.begin(), rows.end(), [](const ItemRow& a, const ItemRow& b) {
        return std::tie(a.item.isArchived, a.item.name, a.item.spec, a.item.id) <
               std::tie(b.item.isArchived, b.item.name, b.item.spec, b.item.id);
    });
    return rows;
}

std::vector<StoreRow> storeRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QSet<QString>> items;
    for (const storage::StockFacts& facts : storage::stockOn(reader, ws.today(), {}))
        items[facts.store.text()].insert(facts.item.text());
    std::vector<StoreRow> rows;
    for (const Store& store : reader.all(storage::storeTable()))
        rows.push_back({store, ws.divisions().name(store.division), int(items.value(store.id.text()).size())});
    std::sort(rows.begin(), rows.end(), [](const StoreRow& a, const StoreRow& b) {
        return std::tie(a.store.isArchived, a.store.name, a.store.id) <
               std::tie(b.store.isArchived, b.store.name, b.store.id);
    });
    return rows;
}

Outcome<Id<Store>> storeCalled(const Workspace& ws, const QString& typed)
{
    const Id<Store> id = Id<Store>::fromText(typed.trimmed().toLower());
    QStringList names, candidates;
    Id<Store> found;
    for (const StoreRow& row : storeRows(ws)) {
        const Store& store = row.store;
        names << store.name;
        if (id.isNull() ? searchFolded(store.name) != searchFolded(typed) : store.id != id)
            continue;
        candidates << u"%1 (%2)"_s.arg(store.name, store.id.text());
        found = store.id;
    }
    const QString shown = typed.left(60);
    if (candidates.size() == 1)
        return found;
    if (candidates.isEmpty())
        return Problem{u"unknown_store"_s, u"store"_s,
                       tr("There is no store \"%1\". Give the id or exact name of one of these: %2.")
                           .arg(shown, names.mid(0, 20).join(u'、'))};
    return Problem{u"ambiguous"_s, u"store"_s,
                   QCoreApplication::translate("Records", "\"%1\" may mean several: %2. Give the id of one.")
                       .arg(shown, candidates.mid(0, 5).join(u'、'))};
}

std::vector<MovementRow> ledger(const Workspace& ws, const LedgerQuery& query)
{
    const QString kind = query.kind ? wordOf(*query.kind) : QString();
    std::vector<MovementRow> rows;
    // A name repeats on many lines; its readings are looked up once.
    QHash<QString, QString> known;
    const auto found = [&](const QString& name) {
        auto at = known.find(name);
        return at != known.end() ? *at : *known.insert(name, namesSearchText({name}));
    };
    storage::eachMovement(
        ws.read(), {query.item, query.store, kind, query.from, query.to, query.limit}, [&](storage::MovementFacts&& f) {
            MovementRow row{f.movement,   f.item,      f.spec, f.unit,      f.batch,      f.store,
                            f.otherStore, f.expiresOn, 0,      f.enteredBy, f.isReversed, {}};
            row.quantity = effectOn(f.movement, query.store.isNull() ? f.movement.store : query.store);
            row.searchText = found(f.item) + found(f.movement.donor) + found(f.movement.recipient) +
                             soughtFolded(f.spec + u' ' + f.batch + u' ' + f.movement.note);
            rows.push_back(std::move(row));
        });
    return rows;
}

std::vector<LotStock> suggestLots(const Workspace& ws, Id<Item> item, Id<Store> store, qint64 quantity, QDate day)
{
    const storage::Reader reader = ws.read();
    const Shelves shelves(reader);
    std::vector<LotStock> lots;
    for (const storage::StockFacts& facts : storage::stockOn(reader, day, item)) {
        LotStock lot = shelves.named(facts, day);
        if (facts.store == store && !lot.isExpired)
            lots.push_back(std::move(lot));
    }
    std::sort(lots.begin(), lots.end(), expiresEarlier);
    std::vector<LotStock> taken;
    for (LotStock& lot : lots) {
        // What a later line has taken already is not there to be given.
        lot.quantity = std::min(quantity, storage::leastStockFrom(reader, day, item, lot.lot, store));
        if (lot.quantity <= 0)
            continue;
        quantity -= lot.quantity;
        taken.push_back(std::move(lot));
    }
    return taken;
}

namespace {

/// Says what is left of an item or in a store.
Problems stockLeft(const Workspace& ws, const std::function<bool(const storage::StockFacts&)>& isMeant)
{
    const storage::Reader reader = ws.read();
    const Shelves shelves(reader);
    // Lines dated ahead count as well: nothing may move in a store nobody sees.
    for (const storage::StockFacts& facts : storage::stockOn(reader, QDate(9999, 12, 31), {})) {
        if (!isMeant(facts))
            continue;
        const auto item = reader.find(storage::itemTable(), facts.item.text());
        const LotStock lot = shelves.named(facts, ws.today());
        return {{u"stock_left"_s,
                 {},
                 tr("%1: %2 %3 are still in %4. Issue, transfer or write them off first.")
                     .arg(item ? item->name : QString())
                     .arg(facts.quantity)
                     .arg(item ? item->unit : QString(), lot.storeName)}};
    }
    return {};
}

} // namespace

Problems nameTaken(const Workspace& ws, const Item& wanted)
{
    const std::vector<Item> others = ws.read().all(storage::itemTable());
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Item& other) {
        return other.id != wanted.id && searchFolded(other.name) == searchFolded(wanted.name) &&
               searchFolded(other.spec) == searchFolded(wanted.spec);
    });
    if (!isTaken)
        return {};
    return {{u"name_taken"_s, u"name"_s,
             tr("There is \"%1\" of this specification already. Give another specification or open that item.")
                 .arg(wanted.name)}};
}

Problems unitFixed(const storage::Reader& reader, const Item& before, const Item& wanted)
{
    if (before.unit.isEmpty() || isSameUnit(before.unit, wanted.unit))
        return {};
    bool isUsed = false;
    storage::MovementsAsked asked;
    asked.item = before.id;
    asked.limit = 1;
    storage::eachMovement(reader, asked, [&](const storage::MovementFacts&) { isUsed = true; });
    if (!isUsed)
        return {};
    return {
        {u"unit_in_use"_s, u"unit"_s,
         tr("%1 has lines in the ledger that are counted in %2, which as %3 would say something else. Leave the unit, "
            "make a new item counted in %3, and archive this one when nothing of it is left.")
             .arg(before.name, before.unit, wanted.unit)}};
}

Problems nameTaken(const Workspace& ws, const Store& wanted)
{
    const std::vector<Store> others = ws.read().all(storage::storeTable());
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Store& other) {
        return other.id != wanted.id && searchFolded(other.name) == searchFolded(wanted.name);
    });
    if (!isTaken)
        return {};
    return {{u"name_taken"_s, u"name"_s, tr("There is a store \"%1\" already. Choose another name.").arg(wanted.name)}};
}

Problems clashes(const Workspace& ws, const Item& wanted)
{
    return wanted.isArchived ? stockLeft(ws, [&](const auto& facts) { return facts.item == wanted.id; })
                             : nameTaken(ws, wanted);
}

Problems clashes(const Workspace& ws, const Store& wanted)
{
    return wanted.isArchived ? stockLeft(ws, [&](const auto& facts) { return facts.store == wanted.id; })
                             : nameTaken(ws, wanted);
}

namespace {

template <class T>
Outcome<Edits<T>> archive(Workspace& ws, const Intent& intent, const storage::Table<T>& table,
                          const std::vector<Id<T>>& ids, bool archived, const Problem& unknown)
{
    std::vector<Edit<T>> edits;
    for (const Id<T>& id : ids) {
        const std::optional<T> before = ws.read().find(table, id.text());
        if (!before)
            return unknown;
        T after = *before;
        after.isArchived = archived;
        if (Problems problems = archived ? clashes(ws, after) : Problems{}; !problems.empty())
            return problems;
        edits.push_back({before, after});
    }
    return saveEdits(ws, intent, table, std::move(edits));
}

Problem required(const QString& field)
{
    return {u"required"_s, field, tr("Fill this in.")};
}

} // namespace

Outcome<Edits<Item>> saveItem(Workspace& ws, const std::optional<Item>& shown, Item wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Item>::make();
    wanted.name = nameTyped(wanted.name);
    wanted.spec = nameTyped(wanted.spec);
    wanted.unit = normalised(wanted.unit);
    Problems problems;
    if (wanted.name.isEmpty())
        problems.push_back(required(u"name"_s));
    if (wanted.unit.isEmpty())
        problems.push_back(required(u"unit"_s));
    if (wanted.safetyStock < 0)
        problems.push_back({u"safety_stock"_s, u"safety_stock"_s, tr("Give 0 or more.")});
    for (Problem& problem : nameTaken(ws, wanted))
        problems.push_back(std::move(problem));
    if (shown) {
        for (Problem& problem : unitFixed(ws.read(), *shown, wanted))
            problems.push_back(std::move(problem));
    }
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"item.save"_s, reason}, storage::itemTable(), std::vector{Edit<Item>{shown, wanted}});
}

Outcome<Edits<Store>> saveStore(Workspace& ws, const std::optional<Store>& shown, Store wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Store>::make();
    wanted.name = nameTyped(wanted.name);
    if (wanted.division.isEmpty())
        wanted.division = ws.office().division;
    Problems problems;
    if (wanted.name.isEmpty())
        problems.push_back(required(u"name"_s));
    if (!ws.divisions().find(wanted.division))
        problems.push_back({u"unknown_division"_s, u"division"_s, tr("Choose a division of this workspace.")});
    for (Problem& problem : nameTaken(ws, wanted))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"store.save"_s, reason}, storage::storeTable(), std::vector{Edit<Store>{shown, wanted}});
}

Outcome<Edits<Item>> archiveItems(Workspace& ws, const std::vector<Id<Item>>& ids, bool archived, const QString& reason)
{
    return archive(ws, {u"item.archive"_s, reason}, storage::itemTable(), ids, archived,
                   {u"unknown_item"_s, u"item"_s, tr("Choose an item.")});
}

Outcome<Edits<Store>> archiveStores(Workspace& ws, const std::vector<Id<Store>>& ids, bool archived,
                                    const QString& reason)
{
    return archive(ws, {u"store.archive"_s, reason}, storage::storeTable(), ids, archived,
                   {u"unknown_store"_s, u"store"_s, tr("Choose a store.")});
}

} // namespace redvest
