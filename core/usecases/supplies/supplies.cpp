// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/supplies/supplies.h"

#include "core/base/text.h"
#include "core/storage/queries/supplies_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/supplies/ledger_rules.h"
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

bool mayMakeLot(MovementKind kind)
{
    return kind == MovementKind::Receipt || kind == MovementKind::Return || kind == MovementKind::Count;
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
            m_problems.push_back(archivedProblem(u"item"_s, item->name));
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
            m_problems.push_back(archivedProblem(field, store->name));
        return store.value_or(Store{});
    }

    void readDayAndQuantity()
    {
        for (Problem& problem : whyNotOn(m_day, m_ws.today()))
            m_problems.push_back(std::move(problem));
        for (Problem& problem : whyNotSoMany(m_form.kind, m_form.quantity))
            m_problems.push_back(std::move(problem));
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
        m.recipient = nameTyped(m_form.recipient);
        m.note = asTyped(m_form.note);
        if (m_form.kind == MovementKind::Receipt) {
            m.donor = nameTyped(m_form.donor);
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
        const Outcome<qint64> quantity = ledgerQuantity(asked(*lot), holding(lot->id));
        if (quantity)
            m_lines.push_back(line(lot->id, *quantity));
        else
            m_problems = quantity.problems();
    }

    [[nodiscard]] LineAsked asked(const Lot& lot) const
    {
        const bool isExcused = m_form.evenExpired && !m_form.note.trimmed().isEmpty();
        return {m_form.kind, m_day, m_form.quantity, false, isExcused, m_item, lot, m_store};
    }

    [[nodiscard]] Holding holding(Id<Lot> lot) const
    {
        Holding held;
        for (const storage::StockFacts& facts : storage::stockOn(m_writer, m_day, m_form.item)) {
            if (facts.lot == lot && facts.store == m_form.store)
                held.onDay = facts.quantity;
        }
        held.least = storage::leastStockFrom(m_writer, m_day, m_form.item, lot, m_form.store);
        return held;
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

    void takeFromAnyLot()
    {
        qint64 held = 0;
        for (const LotStock& lot : suggestLots(m_ws, m_form.item, m_form.store, m_form.quantity, m_day)) {
            held += lot.quantity;
            m_lines.push_back(line(lot.lot, lot.quantity));
        }
        if (held < m_form.quantity)
            m_problems.push_back(notEnough(asked({}), held, tr("not expired")));
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
        const Holding held{0, storage::leastStockFrom(reader, reversal.day, reversal.item, reversal.lot, id)};
        const Item item = reader.find(storage::itemTable(), reversal.item.text()).value_or(Item{});
        const Store store = reader.find(storage::storeTable(), id.text()).value_or(Store{});
        if (Problems problems = whyNotTakenBack(effect, held, item, store); !problems.empty())
            return problems;
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
    const QString why = asTyped(reason);
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
