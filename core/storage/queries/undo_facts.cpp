// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/undo_facts.h"

#include "core/storage/journal/fold.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& headColumns()
{
    static const QString columns = u"e.id, e.device, e.seq, e.at, e.actor, e.verb, e.reason"_s;
    return columns;
}

EntryHead headFrom(const Row& row, int first = 0)
{
    return {row.text(first),     row.text(first + 1), row.integer(first + 2), fromUtcText(row.text(first + 3)),
            row.text(first + 4), row.text(first + 5), row.text(first + 6)};
}

/// The changes of an entry carry its id before their number (appendEntry).
Bindings changesOf(const QString& entry)
{
    return {{u":first"_s, QString(entry + u"-0000000"_s)}, {u":last"_s, QString(entry + u"-9999999"_s)}};
}

/// Which entries undo which, and which of them still stand.
class Undoings
{
public:
    explicit Undoings(const Reader& reader)
    {
        reader.each(u"SELECT %1 FROM entry e WHERE e.verb = 'undo'"_s.arg(headColumns()), {}, [&](const Row& row) {
            const EntryHead head = headFrom(row);
            m_undoersOf[head.reason].push_back(head);
        });
    }
    [[nodiscard]] std::optional<EntryHead> undoneBy(const QString& entry, int depth = 0) const
    {
        constexpr int kDeepest = 1000; // an undo of an undo of an undo …; a journal made by hand may go in circles
        if (depth > kDeepest)
            return std::nullopt;
        const auto at = m_undoersOf.constFind(entry);
        if (at == m_undoersOf.constEnd())
            return std::nullopt;
        for (const EntryHead& head : *at) {
            if (!undoneBy(head.id, depth + 1))
                return head;
        }
        return std::nullopt;
    }

private:
    QHash<QString, std::vector<EntryHead>> m_undoersOf;
};

/// What the desk of the entry knew when it wrote it.
struct Knowledge
{
    EntryHead entry;
    VersionVector seen;

    [[nodiscard]] bool had(const QString& device, qint64 seq) const
    {
        return device == entry.device ? seq < entry.seq : seq <= seen.value(device, 0);
    }
};

Knowledge knowledgeOf(const Reader& reader, const EntryHead& entry)
{
    QString text;
    reader.each(
        u"SELECT seen FROM entry WHERE device = :device AND seq <= :seq AND seen <> '' ORDER BY seq DESC LIMIT 1"_s,
        {{u":device"_s, entry.device}, {u":seq"_s, entry.seq}}, [&](const Row& row) { text = row.text(0); });
    return {entry, vectorFromText(text)};
}

/// One change more of a record by the same entry.
void add(TouchedRecord& to, const TableSpec& spec, const JournalChange& change, bool isFirst)
{
    to.table = &spec;
    const auto fresh = newValues(spec, change);
    if (isFirst) {
        to.isInserted = change.action == ChangeAction::Insert;
        to.wasThere = change.action == ChangeAction::Update || change.action == ChangeAction::Remove;
    }
    to.isThere = change.action != ChangeAction::Remove;
    const auto old = oldValues(spec, change);
    for (auto it = old.begin(); it != old.end(); ++it) {
        if (!to.before.contains(it.key()) && !to.after.contains(it.key()))
            to.before.insert(it.key(), it.value());
    }
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        to.after.insert(it.key(), it.value());
}

void readOwn(UndoFacts& facts)
{
    facts.reader.each(
        u"SELECT tbl, record, action, fields FROM change WHERE id >= :first AND id <= :last ORDER BY id"_s,
        changesOf(facts.entry.id), [&](const Row& row) {
            const TableSpec* spec = tableNamed(row.text(0));
            const auto action = fromWord<ChangeAction>(row.text(2));
            if (!spec || row.text(2) == u"read"_s)
                return;
            const TouchedKey key{row.text(0), row.text(1)};
            const bool isFirst = !facts.touched.contains(key);
            if (isFirst)
                facts.order.push_back(key);
            TouchedRecord& touched = facts.touched[key];
            touched.table = spec;
            // What was blanked has no fields at all, and no words of ours bring it back.
            if (row.text(3).isEmpty() || !action || row.text(2) == u"erase"_s)
                touched.isErased = true;
            else
                add(touched, *spec, {key.first, key.second, *action, row.text(3), {}}, isFirst);
        });
}

void readLater(UndoFacts& facts, const Undoings& undoings)
{
    const Knowledge knowledge = knowledgeOf(facts.reader, facts.entry);
    QHash<QString, bool> isNothing; // by entry: it and its undo, or the step it undid, are nothing together
    const auto counts = [&](const EntryHead& head) {
        if (!isNothing.contains(head.id)) {
            bool nothing = undoings.undoneBy(head.id).has_value();
            if (!nothing && head.verb == undoVerb() && head.reason != facts.entry.id) {
                const auto target = entryHead(facts.reader, head.reason);
                nothing = target && !knowledge.had(target->device, target->seq);
            }
            isNothing.insert(head.id, nothing);
        }
        return !isNothing.value(head.id);
    };
    Bindings bindings = changesOf(facts.entry.id);
    bindings.emplace_back(u":entry"_s, facts.entry.id);
    facts.reader.each(u"SELECT %1, c.tbl, c.record, c.action, c.fields FROM change c JOIN entry e ON e.id = c.entry "
                      u"WHERE c.record IN (SELECT own.record FROM change own WHERE own.id >= :first AND "
                      u"own.id <= :last) AND c.entry <> :entry ORDER BY e.stamp, c.id"_s.arg(headColumns()),
                      bindings, [&](const Row& row) {
                          const EntryHead head = headFrom(row);
                          const auto touched = facts.touched.find({row.text(7), row.text(8)});
                          if (touched == facts.touched.end() || row.text(9) == u"read"_s ||
                              knowledge.had(head.device, head.seq) || !counts(head))
                              return;
                          const auto action = fromWord<ChangeAction>(row.text(9));
                          if (row.text(10).isEmpty() || !action || row.text(9) == u"erase"_s) {
                              touched->isErased = true;
                              return;
                          }
                          const JournalChange change{row.text(7), row.text(8), *action, row.text(10), {}};
                          touched->later.push_back({*action, newValues(*touched->table, change), head});
                      });
}

const QString& ownRecords()
{
    static const QString sql =
        u"(SELECT c.record FROM change c WHERE c.id >= :first AND c.id <= :last AND c.tbl = :own)"_s;
    return sql;
}

Bindings ownRecordsOf(const UndoFacts& facts, const QString& table)
{
    Bindings bindings = changesOf(facts.entry.id);
    bindings.emplace_back(u":own"_s, table);
    return bindings;
}

std::vector<const TableSpec*> tablesTouched(const UndoFacts& facts)
{
    std::vector<const TableSpec*> tables;
    for (const TouchedRecord& t : facts.touched) {
        if (std::find(tables.begin(), tables.end(), t.table) == tables.end())
            tables.push_back(t.table);
    }
    return tables;
}

void readPresent(UndoFacts& facts, const TableSpec& spec)
{
    const int n = int(spec.columns.size());
    facts.reader.each(u"SELECT %1, gone FROM %2 WHERE id IN %3"_s.arg(spec.selectList, spec.name, ownRecords()),
                      ownRecordsOf(facts, spec.name), [&](const Row& row) {
                          TouchedRecord& touched = facts.touched[{spec.name, row.text(0)}];
                          for (int i = 0; i < n; ++i) {
                              const ColumnSpec& c = spec.columns[std::size_t(i)];
                              touched.now.insert(c.name, row.value(i + 1, c.type));
                          }
                          touched.isGoneNow = row.integer(n + 1) != 0;
                      });
}

void readReferrers(UndoFacts& facts, const TableSpec& target)
{
    for (const Reference& r : allReferences()) {
        if (r.target != &target)
            continue;
        facts.reader.each(
            u"SELECT r.id, r.%1 FROM %2 r WHERE r.gone = 0 AND r.%1 IN %3"_s.arg(r.column, r.table->name, ownRecords()),
            ownRecordsOf(facts, target.name), [&](const Row& row) {
                const TouchedKey to{target.name, row.text(1)};
                const auto own = facts.touched.constFind(to);
                if (own != facts.touched.constEnd() && !own->wasThere)
                    facts.referrers.push_back({to, {r.table->name, row.text(0)}, r.column});
            });
    }
}

void readReversals(UndoFacts& facts)
{
    QHash<QString, QString> reversals;
    facts.reader.each(
        u"SELECT m.reverses, m.id FROM movement m WHERE m.gone = 0 AND m.reverses <> '' AND m.reverses IN %1"_s.arg(
            ownRecords()),
        ownRecordsOf(facts, u"movement"_s), [&](const Row& row) { reversals.insert(row.text(0), row.text(1)); });
    for (auto it = reversals.begin(); it != reversals.end(); ++it)
        facts.reversed.insert(it.key(), facts.lastWriter({u"movement"_s, it.value()}));
}

} // namespace

QString undoVerb()
{
    return u"undo"_s;
}

std::optional<EntryHead> entryHead(const Reader& reader, const QString& entry)
{
    std::optional<EntryHead> head;
    reader.each(u"SELECT %1 FROM entry e WHERE e.id = :id"_s.arg(headColumns()), {{u":id"_s, entry + u""_s}},
                [&](const Row& row) { head = headFrom(row); });
    return head;
}

std::optional<EntryHead> undoneBy(const Reader& reader, const QString& entry)
{
    std::vector<EntryHead> undoers;
    reader.each(u"SELECT %1 FROM entry e WHERE e.verb = 'undo' AND e.reason = :entry"_s.arg(headColumns()),
                {{u":entry"_s, entry}}, [&](const Row& row) { undoers.push_back(headFrom(row)); });
    for (const EntryHead& head : undoers) {
        if (!undoneBy(reader, head.id))
            return head;
    }
    return std::nullopt;
}

EntryHead UndoFacts::lastWriter(const TouchedKey& key) const
{
    EntryHead head;
    reader.each(u"SELECT %1 FROM change c JOIN entry e ON e.id = c.entry WHERE c.record = :record AND c.tbl = :table "
                u"AND c.action <> 'read' ORDER BY e.stamp DESC LIMIT 1"_s.arg(headColumns()),
                {{u":record"_s, key.second}, {u":table"_s, key.first}}, [&](const Row& row) { head = headFrom(row); });
    return head;
}

bool UndoFacts::isGone(const TouchedKey& key) const
{
    return reader.number(u"SELECT count(*) FROM %1 WHERE id = :id AND gone = 1"_s.arg(key.first),
                         {{u":id"_s, key.second}}) > 0;
}

std::vector<std::pair<QString, TouchedKey>> UndoFacts::targetsOf(const UndoStep& step,
                                                                 const TouchedRecord& record) const
{
    std::vector<std::pair<QString, TouchedKey>> targets;
    for (const Reference& r : allReferences()) {
        const bool concerns =
            r.table == step.table && (step.does == ChangeAction::Restore || step.fields.contains(r.column));
        if (!concerns)
            continue;
        const Value value = step.fields.value(r.column, record.now.value(r.column));
        if (const auto* id = std::get_if<QString>(&value); id && !id->isEmpty())
            targets.push_back({r.column, {r.target->name, *id}});
    }
    return targets;
}

std::optional<UndoFacts> gatherUndoFacts(const Reader& reader, const QString& entry)
{
    const auto head = entryHead(reader, entry);
    if (!head)
        return std::nullopt;
    const Undoings undoings(reader);
    UndoFacts facts{reader, *head, undoings.undoneBy(entry), {}, {}, {}, {}};
    if (facts.undone)
        return facts;
    readOwn(facts);
    readLater(facts, undoings);
    for (const TableSpec* spec : tablesTouched(facts)) {
        readPresent(facts, *spec);
        readReferrers(facts, *spec);
        if (spec->name == u"movement"_s)
            readReversals(facts);
    }
    return facts;
}

} // namespace redvest::storage
