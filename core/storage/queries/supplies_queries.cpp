// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/supplies_queries.h"

#include "core/storage/schema/supplies.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every movement as what it does to each store: day, item, lot, store, effect. Mirrors effectOn.
QString effects()
{
    return u"SELECT day, item, lot, store, (CASE WHEN reverses = '' THEN 1 ELSE -1 END) * "
           u"(CASE WHEN kind IN ('receipt', 'return', 'count') THEN quantity ELSE -quantity END) AS effect "
           u"FROM movement WHERE gone = 0 AND store <> '' "
           u"UNION ALL "
           u"SELECT day, item, lot, other_store AS store, "
           u"(CASE WHEN reverses = '' THEN quantity ELSE -quantity END) AS effect "
           u"FROM movement WHERE gone = 0 AND kind = 'transfer' AND other_store <> ''"_s;
}

QString textOf(Id<Item> id)
{
    return id.isNull() ? u""_s : id.text();
}
QString textOf(Id<Store> id)
{
    return id.isNull() ? u""_s : id.text();
}

MovementFacts factsOf(const Row& row, const SealedColumn& recipient)
{
    MovementFacts f;
    Movement& m = f.movement;
    m.id = Id<Movement>::fromText(row.text(0));
    m.kind = fromWord<MovementKind>(row.text(1)).value_or(MovementKind::Receipt);
    m.day = dayFromText(row.text(2));
    m.item = Id<Item>::fromText(row.text(3));
    m.lot = Id<Lot>::fromText(row.text(4));
    m.store = Id<Store>::fromText(row.text(5));
    m.otherStore = Id<Store>::fromText(row.text(6));
    m.quantity = row.integer(7);
    m.donor = row.text(8);
    m.valueCents = row.integer(9);
    m.recipient = recipient.open(row.text(0), row.text(10));
    m.note = row.text(11);
    m.reverses = Id<Movement>::fromText(row.text(12));
    f.item = row.text(13);
    f.spec = row.text(14);
    f.unit = row.text(15);
    f.batch = row.text(16);
    f.expiresOn = dayFromText(row.text(17));
    f.store = row.text(18);
    f.otherStore = row.text(19);
    f.enteredBy = row.text(20);
    f.isReversed = row.integer(21) > 0;
    return f;
}

} // namespace

std::vector<StockFacts> stockOn(const Reader& reader, QDate day, Id<Item> item)
{
    std::vector<StockFacts> out;
    reader.each(u"SELECT item, lot, store, sum(effect) FROM ("_s + effects() +
                    u") AS line WHERE day <= :day AND (:item = '' OR item = :item) GROUP BY item, lot, store "
                    u"HAVING sum(effect) <> 0 ORDER BY item, lot, store"_s,
                {{u":day"_s, dayText(day)}, {u":item"_s, textOf(item)}}, [&](const Row& row) {
                    out.push_back({Id<Item>::fromText(row.text(0)), Id<Lot>::fromText(row.text(1)),
                                   Id<Store>::fromText(row.text(2)), row.integer(3)});
                });
    return out;
}

qint64 leastStockFrom(const Reader& reader, QDate day, Id<Item> item, Id<Lot> lot, Id<Store> store)
{
    qint64 held = 0;
    std::optional<qint64> least;
    reader.each(
        u"SELECT day, sum(effect) FROM ("_s + effects() +
            u") AS line WHERE item = :item AND lot = :lot AND store = :store GROUP BY day ORDER BY day"_s,
        {{u":item"_s, item.text()}, {u":lot"_s, lot.isNull() ? u""_s : lot.text()}, {u":store"_s, store.text()}},
        [&](const Row& row) {
            if (dayFromText(row.text(0)) > day)
                least = std::min(least.value_or(held), held);
            held += row.integer(1);
        });
    return std::min(least.value_or(held), held);
}

void eachMovement(const Reader& reader, const MovementsAsked& asked, const std::function<void(MovementFacts&&)>& take)
{
    const SealedColumn recipient = reader.sealed(movementTable().spec(), u"recipient"_s);
    // The stamp says when a line was entered: an id tells no time where two desks must make the same one.
    // Who entered a line is looked up only for the lines shown, hence the inner SELECT.
    reader.each(
        u"SELECT m.id, m.kind, m.day, m.item, m.lot, m.store, m.other_store, m.quantity, m.donor, m.value_cents, "
        u"m.recipient, m.note, m.reverses, coalesce(i.name, ''), coalesce(i.spec, ''), coalesce(i.unit, ''), "
        u"coalesce(l.batch, ''), coalesce(l.expires_on, ''), coalesce(s.name, ''), coalesce(o.name, ''), "
        u"coalesce((SELECT min(e.actor) FROM change c JOIN entry e ON e.id = c.entry "
        u"WHERE c.record = m.id AND c.tbl = 'movement' AND c.action = 'insert'), ''), "
        u"(SELECT count(*) FROM movement r WHERE r.reverses = m.id AND r.gone = 0) "
        u"FROM (SELECT * FROM movement WHERE gone = 0 AND (:item = '' OR item = :item) "
        u"AND (:store = '' OR store = :store OR other_store = :store) AND (:kind = '' OR kind = :kind) "
        u"AND day >= :from AND (:to = '' OR day <= :to) ORDER BY day DESC, stamp DESC, id DESC LIMIT :most) AS m "
        u"LEFT JOIN item i ON i.id = m.item LEFT JOIN lot l ON l.id = m.lot LEFT JOIN store s ON s.id = m.store "
        u"LEFT JOIN store o ON o.id = m.other_store ORDER BY m.day DESC, m.stamp DESC, m.id DESC"_s,
        {{u":item"_s, textOf(asked.item)},
         {u":store"_s, textOf(asked.store)},
         {u":kind"_s, asked.kind.isEmpty() ? u""_s : asked.kind},
         {u":from"_s, dayText(asked.from)},
         {u":to"_s, dayText(asked.to)},
         {u":most"_s, qint64(asked.limit)}},
        [&](const Row& row) { take(factsOf(row, recipient)); });
}

std::vector<Movement> ledgerInOrder(const Reader& reader)
{
    return reader.all(movementTable(), {}, {}, u"ORDER BY day, stamp, id"_s);
}

bool isReversed(const Reader& reader, Id<Movement> movement)
{
    return !reader.all(movementTable(), u"reverses = :id"_s, {{u":id"_s, movement.text()}}).empty();
}

} // namespace redvest::storage
