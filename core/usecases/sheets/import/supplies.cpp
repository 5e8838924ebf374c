// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/supplies.h"
#include "core/domain/money.h"
#include "core/domain/quantity.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/rules.h"
#include "core/usecases/supplies/supply_checks.h"
#include "core/usecases/workspace/rights.h"

#include <QSet>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString itemKey(const QString& name, const QString& spec)
{
    return name + u'\x1f' + spec;
}

/// The cell as a quantity of the item, whose unit may stand behind the number or, with `unit`, beside it.
std::optional<qint64> quantityIn(SheetRow& row, SheetField field, const Item& item, const QString& unit = {})
{
    const QString text = row.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const Outcome<qint64> quantity = quantityOf(item, {text, serialOf(row.cell(field)), unit});
    if (quantity)
        return *quantity;
    row.refuse(quantity.problems().front().code == u"unit_differs" && !unit.isEmpty() ? SheetField::Unit : field,
               quantity.problems());
    return std::nullopt;
}

class ItemRules final : public Rules
{
public:
    explicit ItemRules(Known& known) : m_shared(known)
    {
        for (const Item& i : known.context().reader.all(storage::itemTable()))
            m_known.insert(itemKey(i.name, i.spec), i);
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    Known& m_shared;
    QHash<QString, Item> m_known;
    Item m_said;
    std::optional<qint64> m_safety;
};

QString ItemRules::read(SheetRow& row)
{
    m_said = {};
    m_said.name = row.text(SheetField::Item);
    m_said.spec = row.text(SheetField::Spec);
    m_said.category = row.text(SheetField::Category);
    m_said.unit = row.text(SheetField::Unit);
    m_said.pack = row.text(SheetField::Pack);
    const QString key = itemKey(m_said.name, m_said.spec);
    const auto known = m_known.constFind(key);
    Item wanted = known == m_known.constEnd() ? m_said : *known;
    overwrite(wanted.unit, m_said.unit);
    overwrite(wanted.pack, m_said.pack);
    m_safety = quantityIn(row, SheetField::SafetyStock, wanted);
    if (known != m_known.constEnd())
        row.refuse(SheetField::Unit, unitFixed(m_shared.context().reader, *known, wanted));
    return key;
}

RowResult ItemRules::store(SheetRow&, Sink& sink)
{
    const QString key = itemKey(m_said.name, m_said.spec);
    const auto known = m_known.constFind(key);
    Item wanted = known == m_known.constEnd() ? m_said : *known;
    overwrite(wanted.category, m_said.category);
    overwrite(wanted.unit, m_said.unit);
    overwrite(wanted.pack, m_said.pack);
    overwrite(wanted.safetyStock, m_safety);
    if (known == m_known.constEnd()) {
        wanted.id = Id<Item>::make();
        sink.add(storage::itemTable(), wanted);
        if (sink.isDry())
            m_shared.noteUnstored(wanted);
        m_known.insert(key, wanted);
        return RowResult::Added;
    }
    if (wanted == *known)
        return RowResult::Unchanged;
    sink.put(storage::itemTable(), wanted);
    m_known.insert(key, wanted);
    return RowResult::Updated;
}

class MovementRules final : public Rules
{
public:
    explicit MovementRules(Known& known);
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    std::vector<RowProblem> finish() override;

private:
    std::optional<Item> findItem(SheetRow&) const;
    void readQuantity(SheetRow&, const Item&);
    void readValue(SheetRow&);
    Id<Store> storeNamed(const QString& name, Sink&);
    Id<Lot> lotOf(Id<Item>, Sink&);
    [[nodiscard]] Id<Movement> identity(int occurrence) const;

    QString m_division;
    const QMultiHash<QString, Item>& m_itemsByName;
    QHash<QString, Id<Store>> m_stores;
    QSet<Id<Lot>> m_lots;
    QSet<Id<Movement>> m_known;
    QHash<Id<Movement>, int> m_seen; ///< how often the sheet has said it

    Movement m_said;
    QString m_store;
    QString m_otherStore;
    QString m_batch;
    QDate m_expiry;
};

MovementRules::MovementRules(Known& known)
    : m_division(homeDivision(known.context().ws))
    , m_itemsByName(known.itemsByName())
{
    const storage::Reader& reader = known.context().reader;
    for (const Store& s : reader.all(storage::storeTable()))
        m_stores.insert(s.name, s.id);
    for (const Lot& l : reader.all(storage::lotTable()))
        m_lots.insert(l.id);
    for (const Movement& m : reader.all(storage::movementTable()))
        m_known.insert(m.id);
}

std::optional<Item> MovementRules::findItem(SheetRow& row) const
{
    const QString name = row.text(SheetField::Item);
    const QString spec = row.text(SheetField::Spec);
    if (name.isEmpty())
        return std::nullopt;
    const QList<Item> items = m_itemsByName.values(name);
    for (const Item& item : items) {
        if (item.spec == spec)
            return item;
    }
    if (spec.isEmpty() && items.size() == 1)
        return items.front();
    QStringList specs;
    for (const Item& item : items)
        specs += item.spec;
    specs.sort();
    if (!items.isEmpty())
        row.refuse(SheetField::Spec, u"unknown_item",
                   QCoreApplication::translate("Import", "\"%1\" is kept with these specifications: %2. Write one of "
                                                         "them, or import the item first.")
                       .arg(name, specs.join(u'、')));
    else
        row.refuse(SheetField::Item, u"unknown_item",
                   QCoreApplication::translate("Import", "There is no item \"%1\". Import the items first.").arg(name));
    return std::nullopt;
}

/// In the item's unit, which the column of units and the cell itself may both name. Of a count a sign is a correction.
void MovementRules::readQuantity(SheetRow& row, const Item& item)
{
    const QString unit = row.text(SheetField::Unit);
    const QString text = row.text(SheetField::Quantity);
    const bool isCount = m_said.kind == MovementKind::Count;
    if (isCount && (text.startsWith(u'-') || text.startsWith(u'+'))) {
        const Outcome<qint64> size = quantityOf(item, {text.sliced(1), {}, unit});
        if (size)
            m_said.quantity = text.startsWith(u'-') ? -*size : *size;
        else
            row.refuse(SheetField::Quantity, size.problems());
        return;
    }
    const auto quantity = quantityIn(row, SheetField::Quantity, item, unit);
    if (!quantity)
        return;
    m_said.quantity = *quantity;
    if (*quantity == 0 && !isCount)
        row.refuse(SheetField::Quantity, u"quantity_zero",
                   QCoreApplication::translate("Import", "The quantity must be above 0. Correct it."));
}

void MovementRules::readValue(SheetRow& row)
{
    const QString text = row.text(SheetField::Value);
    if (text.isEmpty())
        return;
    const Outcome<qint64> cents = parseYuan(text);
    if (cents)
        m_said.valueCents = *cents;
    else
        row.refuse(SheetField::Value, cents.problems());
}

QString MovementRules::read(SheetRow& row)
{
    m_said = {};
    const auto kind = row.word<MovementKind>(SheetField::MovementKind);
    m_said.kind = kind.value_or(MovementKind::Receipt);
    m_said.day = row.day(SheetField::Day).value_or(QDate());
    const auto item = findItem(row);
    if (item)
        readQuantity(row, *item);
    else
        (void)row.count(SheetField::Quantity);
    readValue(row);
    m_store = row.text(SheetField::Store);
    m_otherStore = row.text(SheetField::OtherStore);
    m_batch = row.text(SheetField::Batch);
    m_expiry = row.day(SheetField::Expiry).value_or(QDate());
    m_said.donor = row.text(SheetField::Donor);
    m_said.recipient = row.text(SheetField::Recipient);
    m_said.note = row.text(SheetField::Note);
    const bool isTransfer = m_said.kind == MovementKind::Transfer;
    if (isTransfer && (m_otherStore.isEmpty() || m_otherStore == m_store))
        row.refuse(SheetField::OtherStore, u"other_store_missing",
                   QCoreApplication::translate("Import", "A transfer needs another store. Fill in 对方仓库."));
    if (kind && !isTransfer && !m_otherStore.isEmpty())
        row.refuse(SheetField::OtherStore, u"other_store_extra",
                   QCoreApplication::translate("Import", "Only a transfer (调拨) has another store. Clear 对方仓库, or "
                                                         "change the kind."));
    if (item)
        m_said.item = item->id;
    return {}; // a ledger may say the same thing twice
}

Id<Store> MovementRules::storeNamed(const QString& name, Sink& sink)
{
    if (name.isEmpty())
        return {};
    if (const auto known = m_stores.constFind(name); known != m_stores.constEnd())
        return *known;
    Store made;
    made.id = Id<Store>::make();
    made.name = name;
    made.division = m_division;
    sink.add(storage::storeTable(), made);
    return *m_stores.insert(name, made.id);
}

Id<Lot> MovementRules::lotOf(Id<Item> item, Sink& sink)
{
    if (m_batch.isEmpty() && !m_expiry.isValid())
        return {};
    const Id<Lot> id = lotId(item, m_batch, m_expiry);
    if (!m_lots.contains(id)) {
        sink.put(storage::lotTable(), Lot{id, item, m_batch, m_expiry});
        m_lots.insert(id);
    }
    return id;
}

/// The line of the ledger itself: saying it again in another file is no new movement.
Id<Movement> MovementRules::identity(int occurrence) const
{
    return {
        namedUuid({u"movement"_s, wordOf(m_said.kind), m_said.day.toString(Qt::ISODate), m_said.item.text(),
                   m_said.lot.text(), m_store, m_otherStore, QString::number(m_said.quantity), m_said.donor,
                   QString::number(m_said.valueCents), m_said.recipient, m_said.note, QString::number(occurrence)})};
}

RowResult MovementRules::store(SheetRow&, Sink& sink)
{
    m_said.lot = lotOf(m_said.item, sink);
    m_said.id = identity(++m_seen[identity(0)]);
    if (m_known.contains(m_said.id))
        return RowResult::Unchanged;
    m_said.store = storeNamed(m_store, sink);
    m_said.otherStore = storeNamed(m_otherStore, sink);
    sink.put(storage::movementTable(), m_said);
    m_known.insert(m_said.id);
    return RowResult::Added;
}

std::vector<RowProblem> MovementRules::finish()
{
    m_seen.clear();
    return {};
}

} // namespace

std::unique_ptr<Rules> itemRules(Known& known)
{
    return std::make_unique<ItemRules>(known);
}

std::unique_ptr<Rules> movementRules(Known& known)
{
    return std::make_unique<MovementRules>(known);
}

} // namespace redvest::intake
