// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/supplies/supplies.h"

#include "core/base/text.h"
#include "core/domain/quantity.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/supplies/reversal.h"
#include "core/usecases/workspace/edits_store.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Supplies", text);
}

bool takesAway(MovementKind kind)
{
    return kind == MovementKind::Issue || kind == MovementKind::Transfer || kind == MovementKind::WriteOff;
}

bool mayMakeLot(MovementKind kind)
{
    return kind == MovementKind::Receipt || kind == MovementKind::Return || kind == MovementKind::Count;
}

/// "200 盒": always with the unit, so that boxes are not taken for pieces.
QString amount(qint64 quantity, const Item& item)
{
    return item.unit.isEmpty() ? QString::number(quantity) : QString::number(quantity) + u' ' + item.unit;
}

QString lotName(const Lot& lot)
{
    return lot.batch.isEmpty() ? tr("without batch number") : tr("batch %1").arg(lot.batch);
}

/// Turns a form into lines of the ledger. It runs inside the write, so that nobody takes the goods in between.
class Entry
{
public:
    Entry(storage::Writer& writer, const Workspace& ws, const MovementForm& form)
        : m_writer(writer)
        , m_ws(ws)
        , m_form(form)
        , m_day(form.day.isValid() ? form.day : ws.today())
    {}

    [[nodiscard]] Problems write(std::vector<Edit<Movement>>& lines)
    {
        readItem();
        readStores();
        readDayAndQuantity();
        readWords();
        if (m_problems.empty())
            makeLines();
        if (!m_problems.empty())
            return m_problems;
        for (const Movement& line : m_lines) {
            m_writer.add(storage::movementTable(), line);
            lines.push_back({{}, line});
        }
        return {};
    }

private:
    void say(const QString& code, const QString& field, const QString& text)
    {
        m_problems.push_back({code, field, text});
    }

    void readItem()
    {
        const auto item = m_writer.find(storage::itemTable(), m_form.item.text());
        if (!item)
            return say(u"unknown_item"_s, u"item"_s, tr("Choose an item."));
        m_item = *item;
        if (item->isArchived)
            say(u"archived"_s, u"item"_s, tr("%1 is archived. Bring it back first.").arg(item->name));
    }

    void readStores()
    {
        m_store = readStore(m_form.store, u"store"_s);
        if (m_form.kind != MovementKind::Transfer)
            return;
        readStore(m_form.otherStore, u"other_store"_s);
        if (!m_form.store.isNull() && m_form.store == m_form.otherStore)
            say(u"same_store"_s, u"other_store"_s, tr("Choose another store than the one that gives."));
    }

    Store readStore(Id<Store> id, const QString& field)
    {
        const auto store = m_writer.find(storage::storeTable(), id.text());
        if (!store)
            say(u"unknown_store"_s, field, tr("Choose a store."));
        else if (store->isArchived)
            say(u"archived"_s, field, tr("%1 is archived. Bring it back first.").arg(store->name));
        return store.value_or(Store{});
    }

    void readDayAndQuantity()
    {
        if (m_day > m_ws.today())
            say(u"day"_s, u"day"_s, tr("This day is still to come. Enter what has happened."));
        const qint64 least = m_form.kind == MovementKind::Count ? 0 : 1;
        if (m_form.quantity < least || m_form.quantity > kMostAtOnce)
            say(u"quantity"_s, u"quantity"_s,
                least == 0 ? tr("Give what was counted, 0 or more.") : tr("Give a number above 0."));
        if (m_form.valueCents < 0)
            say(u"value_cents"_s, u"value_cents"_s, tr("Give the value as 0 or more."));
    }

    void readWords()
    {
        if (m_form.kind == MovementKind::Issue && m_form.recipient.trimmed().isEmpty())
            say(u"required"_s, u"recipient"_s, tr("Say who takes it."));
        if (m_form.kind == MovementKind::WriteOff && m_form.note.trimmed().isEmpty())
            say(u"required"_s, u"note"_s, tr("Say why it is written off."));
    }

    [[nodiscard]] Movement line(Id<Lot> lot, qint64 quantity) const
    {
        Movement m;
        m.id = Id<Movement>::make();
        m.kind = m_form.kind;
        m.day = m_day;
        m.item = m_form.item;
        m.lot = lot;
        m.store = m_form.store;
        m.otherStore = m_form.kind == MovementKind::Transfer ? m_form.otherStore : Id<Store>{};
        m.quantity = quantity;
        m.recipient = normalised(m_form.recipient);
        m.note = normalised(m_form.note);
        if (m_form.kind == MovementKind::Receipt) {
            m.donor = normalised(m_form.donor);
            m.valueCents = m_form.valueCents;
        }
        return m;
    }

    void makeLines()
    {
        if (takesAway(m_form.kind) && m_form.anyLot)
            return takeFromAnyLot();
        const auto lot = readLot();
        if (!lot)
            return;
        if (takesAway(m_form.kind))
            return take(*lot);
        if (m_form.kind == MovementKind::Count)
            return count(*lot);
        m_lines.push_back(line(lot->id, m_form.quantity));
    }

    /// The lot meant; a null one for goods without. Nothing after a Problem.
    std::optional<Lot> readLot()
    {
        if (!m_form.lot.isNull()) {
            const auto lot = m_writer.find(storage::lotTable(), m_form.lot.text());
            if (lot && lot->item == m_form.item)
                return lot;
            say(u"unknown_lot"_s, u"lot"_s, tr("Choose a lot of this item."));
            return std::nullopt;
        }
        const QString batch = normalised(m_form.batch);
        if (batch.isEmpty() && !m_form.expiresOn.isValid())
            return Lot{};
        Lot lot{lotId(m_form.item, batch, m_form.expiresOn), m_form.item, batch, m_form.expiresOn};
        if (mayMakeLot(m_form.kind))
            m_writer.put(storage::lotTable(), lot);
        return lot;
    }

    void take(const Lot& lot)
    {
        const bool isExpired = lot.expiresOn.isValid() && lot.expiresOn < m_day;
        if (isExpired && m_form.kind == MovementKind::Issue && !isExcused())
            return say(
                u"expired_lot"_s, u"lot"_s,
                tr("This lot expired on %1: write it off. To issue it nevertheless, tick that box and say why in "
                   "the note.")
                    .arg(lot.expiresOn.toString(Qt::ISODate)));
        const qint64 held = storage::leastStockFrom(m_writer, m_day, m_form.item, lot.id, m_form.store);
        if (held < m_form.quantity)
            return sayNotEnough(lotName(lot), held);
        m_lines.push_back(line(lot.id, m_form.quantity));
    }

    [[nodiscard]] bool isExcused() const { return m_form.evenExpired && !m_form.note.trimmed().isEmpty(); }

    void takeFromAnyLot()
    {
        qint64 held = 0;
        for (const LotStock& lot : suggestLots(m_ws, m_form.item, m_form.store, m_form.quantity, m_day)) {
            held += lot.quantity;
            m_lines.push_back(line(lot.lot, lot.quantity));
        }
        if (held < m_form.quantity)
            sayNotEnough(tr("not expired"), held);
    }

    void sayNotEnough(const QString& which, qint64 held)
    {
        say(u"not_enough"_s, u"quantity"_s,
            tr("%1 holds %2 of %3 (%4) that can be taken on %5. Give no more, or enter the missing receipt first.")
                .arg(m_store.name, amount(std::max<qint64>(held, 0), m_item), m_item.name, which,
                     m_day.toString(Qt::ISODate)));
    }

    void count(const Lot& lot)
    {
        qint64 held = 0;
        for (const storage::StockFacts& facts : storage::stockOn(m_writer, m_day, m_form.item)) {
            if (facts.lot == lot.id && facts.store == m_form.store)
                held = facts.quantity;
        }
        const qint64 correction = m_form.quantity - held;
        const qint64 least = storage::leastStockFrom(m_writer, m_day, m_form.item, lot.id, m_form.store);
        if (correction < 0 && least + correction < 0)
            return say(u"not_enough"_s, u"quantity"_s,
                       tr("After %1 more was taken than would then be there. Reverse the later line that is wrong, or "
                          "count as of today.")
                           .arg(m_day.toString(Qt::ISODate)));
        m_lines.push_back(line(lot.id, correction));
    }

    storage::Writer& m_writer;
    const Workspace& m_ws;
    const MovementForm& m_form;
    QDate m_day;
    Item m_item;
    Store m_store;
    Problems m_problems;
    std::vector<Movement> m_lines;
};

} // namespace

Outcome<Edits<Movement>> addMovement(Workspace& ws, const MovementForm& form, const QString& reason)
{
    std::vector<Edit<Movement>> lines;
    auto changes = ws.write({u"supplies."_s + wordOf(form.kind), reason},
                            [&](storage::Writer& writer) { return Entry(writer, ws, form).write(lines); });
    if (!changes)
        return changes.problems();
    return Edits<Movement>{*std::move(changes), std::move(lines)};
}

namespace {

Problem archivedProblem(const QString& field, const QString& name)
{
    return {u"archived"_s, field, tr("%1 is archived. Bring it back first.").arg(name)};
}

/// Nothing may move in a store nobody sees, and where a reversal takes goods away again, nowhere may more be gone than
/// is there.
Problems reversalProblems(const storage::Reader& reader, const Movement& reversal)
{
    if (const auto item = reader.find(storage::itemTable(), reversal.item.text()); item && item->isArchived)
        return {archivedProblem(u"item"_s, item->name)};
    for (const Id<Store>& id : {reversal.store, reversal.otherStore}) {
        if (const auto store = reader.find(storage::storeTable(), id.text()); store && store->isArchived)
            return {archivedProblem(u"store"_s, store->name)};
    }
    for (const Id<Store>& id : {reversal.store, reversal.otherStore}) {
        const qint64 effect = effectOn(reversal, id);
        if (effect >= 0)
            continue;
        const qint64 held = storage::leastStockFrom(reader, reversal.day, reversal.item, reversal.lot, id);
        if (held + effect >= 0)
            continue;
        const Item item = reader.find(storage::itemTable(), reversal.item.text()).value_or(Item{});
        const Store store = reader.find(storage::storeTable(), id.text()).value_or(Store{});
        return {{u"not_enough"_s,
                 {},
                 tr("%1 of it has been taken from %2 since. Reverse those later lines first, or enter a count.")
                     .arg(amount(std::min(-effect, -effect - held), item), store.name)}};
    }
    return {};
}

} // namespace

Problems takeBack(storage::Writer& writer, Id<Movement> id, const QString& why, Movement& reversal)
{
    const auto original = writer.find(storage::movementTable(), id.text());
    if (!original)
        return {{u"unknown_movement"_s, {}, tr("This line is not in the ledger.")}};
    if (!original->reverses.isNull())
        return {{u"is_reversal"_s, {}, tr("This line takes another one back. Enter the movement anew instead.")}};
    if (storage::isReversed(writer, id))
        return {{u"reversed_already"_s, {}, tr("This line has been taken back already.")}};
    reversal = *original;
    // Two desks that both take the same line back write the same record, so it is taken back once.
    reversal.id = {namedUuid({u"reversal"_s, id.text()})};
    reversal.reverses = id;
    reversal.note = why;
    Problems problems = reversalProblems(writer, reversal);
    if (problems.empty())
        writer.add(storage::movementTable(), reversal);
    return problems;
}

Outcome<Edits<Movement>> reverseMovement(Workspace& ws, Id<Movement> id, const QString& reason)
{
    const QString why = normalised(reason);
    if (why.isEmpty())
        return Problem{u"required"_s, u"reason"_s, tr("Say why the line is taken back.")};
    Movement reversal;
    auto changes = ws.write({u"supplies.reverse"_s, why},
                            [&](storage::Writer& writer) { return takeBack(writer, id, why, reversal); });
    if (!changes)
        return changes.problems();
    return Edits<Movement>{*std::move(changes), {{{}, reversal}}};
}

} // namespace redvest
