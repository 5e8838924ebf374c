// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/sheets/export/lines.h"

#include <map>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Supplies
{
    QHash<Id<Item>, Item> items;
    QHash<Id<Lot>, Lot> lots;
    QHash<Id<Store>, Store> stores;

    explicit Supplies(const storage::Reader& reader)
    {
        for (const Item& i : reader.all(storage::itemTable()))
            items.insert(i.id, i);
        for (const Lot& l : reader.all(storage::lotTable()))
            lots.insert(l.id, l);
        for (const Store& s : reader.all(storage::storeTable()))
            stores.insert(s.id, s);
    }
    void set(ExportLine& line, Id<Item> itemId, Id<Lot> lotId, Id<Store> storeId) const
    {
        const Item item = items.value(itemId);
        const Lot lot = lots.value(lotId);
        line[SheetField::Item] = item.name;
        line[SheetField::Spec] = item.spec;
        line[SheetField::Unit] = item.unit;
        line[SheetField::Batch] = lot.batch;
        line[SheetField::Expiry] = lot.expiresOn.toString(Qt::ISODate);
        line[SheetField::Store] = stores.value(storeId).name;
        line.division = stores.value(storeId).division;
    }
};

QString yuan(qint64 cents)
{
    if (cents == 0)
        return {};
    const qint64 size = std::abs(cents);
    return u"%1%2.%3"_s.arg(cents < 0 ? u"-"_s : QString()).arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

/// As the import reads it. A line that takes another one back stands in red, with the opposite sign, so that the column
/// sums to what was moved; the correction of a count always bears its sign, for without one it would be what was
/// counted.
QString movedQuantity(const Movement& m)
{
    const qint64 moved = m.reverses.isNull() ? m.quantity : -m.quantity;
    const bool isCount = m.kind == MovementKind::Count;
    return isCount && moved >= 0 ? u'+' + QString::number(moved) : QString::number(moved);
}

} // namespace

Lines itemLines(const Context& context)
{
    Lines lines;
    for (const Item& i : context.reader.all(storage::itemTable())) {
        if (i.isArchived)
            continue;
        ExportLine line;
        line.id = i.id.text();
        line[SheetField::Item] = i.name;
        line[SheetField::Spec] = i.spec;
        line[SheetField::Category] = i.category;
        line[SheetField::Unit] = i.unit;
        line[SheetField::Pack] = i.pack;
        line[SheetField::SafetyStock] = QString::number(i.safetyStock);
        line.order = orderKey(i.category) + orderKey(i.name) + orderKey(i.spec) + i.id.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines movementLines(const Context& context)
{
    const Supplies supplies(context.reader);
    Lines lines;
    // As the ledger: by day, and on one day as they were entered.
    for (const Movement& m : storage::ledgerInOrder(context.reader)) {
        ExportLine line;
        supplies.set(line, m.item, m.lot, m.store);
        line.id = m.id.text();
        line[SheetField::Day] = m.day.toString(Qt::ISODate);
        line[SheetField::MovementKind] = fileWord(m.kind);
        line[SheetField::Quantity] = movedQuantity(m);
        line[SheetField::OtherStore] = supplies.stores.value(m.otherStore).name;
        line[SheetField::Donor] = m.donor;
        line[SheetField::Value] = yuan(m.reverses.isNull() ? m.valueCents : -m.valueCents);
        line[SheetField::Recipient] = m.recipient;
        line[SheetField::Note] = m.note;
        line[SheetField::TakesBack] = m.reverses.isNull() ? QString() : u"是"_s;
        line.span = dayOf(m.day);
        line.order = u"%1"_s.arg(lines.size(), 9, 10, QChar(u'0'));
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines stockLines(const Context& context)
{
    const Supplies supplies(context.reader);
    std::map<std::tuple<Id<Item>, Id<Lot>, Id<Store>>, qint64> stock;
    for (const Movement& m : context.reader.all(storage::movementTable())) {
        stock[{m.item, m.lot, m.store}] += effectOn(m, m.store);
        if (!m.otherStore.isNull())
            stock[{m.item, m.lot, m.otherStore}] += effectOn(m, m.otherStore);
    }
    Lines lines;
    for (const auto& [key, quantity] : stock) {
        if (quantity == 0)
            continue;
        const auto& [item, lot, store] = key;
        ExportLine line;
        supplies.set(line, item, lot, store);
        line[SheetField::Category] = supplies.items.value(item).category;
        line[SheetField::Quantity] = QString::number(quantity);
        line.order = orderKey(line[SheetField::Item]) + orderKey(line[SheetField::Spec]) +
                     orderKey(line[SheetField::Store]) + line[SheetField::Expiry] + lot.text() + store.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
