// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/undo_facts.h"

#include "core/storage/journal/fold.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"

#include <QSet>

#include <algorithm>

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

/// One change more of a record by the same entry. What it wrote to a record of its own making nobody asks for, unless
/// that is a line of the ledger.
void add(TouchedRecord& to, const JournalChange& change, bool isFirst)
{
    if (isFirst) {
        to.isInserted = change.action == ChangeAction::Insert;
        to.wasThere = change.action == ChangeAction::Update || change.action == ChangeAction::Remove;
    }
    to.isThere = change.action != ChangeAction::Remove;
    if (!to.wasThere && change.table != u"movement"_s)
        return;
    const auto old = oldValues(*to.table, change);
    for (auto it = old.begin(); it != old.end(); ++it) {
        if (!to.before.contains(it.key()) && !to.after.contains(it.key()))
            to.before.insert(it.key(), it.value());
    }
    const auto fresh = newValues(*to.table, change);
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        to.after.insert(it.key(), it.value());
}

/// Changes of an entry from one id to another, both included: a change carries its entry's id before its number.
struct Stretch
{
    QString first;
    QString last;
    [[nodiscard]] Bindings bindings() const { return {{u":first"_s, first}, {u":last"_s, last}}; }
    [[nodiscard]] Bindings bindings(const QString& table) const
    {
        return {{u":first"_s, first}, {u":last"_s, last}, {u":own"_s, table}};
    }
};

Stretch wholeOf(const QString& entry)
{
    return {entry + u"-0000000"_s, entry + u"-9999999"_s};
}

/// The last so many changes of `within` before `before`; nothing when there is none.
std::optional<Stretch> stretchBefore(const Reader& reader, const Stretch& within, const QString& before)
{
    constexpr int kAtATime = 2000;
    Stretch stretch;
    reader.each(u"SELECT id FROM change WHERE id >= :first AND id < :before ORDER BY id DESC LIMIT %1"_s.arg(kAtATime),
                {{u":first"_s, within.first}, {u":before"_s, before}}, [&](const Row& row) {
                    stretch.first = row.text(0);
                    if (stretch.last.isEmpty())
                        stretch.last = stretch.first;
                });
    return stretch.last.isEmpty() ? std::nullopt : std::optional(stretch);
}

const QString& ownRecords()
{
    static const QString sql =
        u"(SELECT c.record FROM change c WHERE c.id >= :first AND c.id <= :last AND c.tbl = :own)"_s;
    return sql;
}

/// A change of a record, by whichever entry.
struct Told
{
    EntryHead by;
    QString id;
    QString action;
    JournalChange change;
    [[nodiscard]] bool isBlank() const { return change.fields.isEmpty() || action == u"erase"_s; }
};

/// Every change of the records that the stretch touches, by stamp and then by id.
std::vector<Told> toldOf(const Reader& reader, const Stretch& stretch)
{
    std::vector<Told> all;
    reader.each(u"SELECT %1, c.id, c.tbl, c.record, c.action, c.fields FROM change c JOIN entry e ON e.id = c.entry "
                u"WHERE c.action <> 'read' AND c.record IN (SELECT own.record FROM change own WHERE own.id >= :first "
                u"AND own.id <= :last) ORDER BY e.stamp, c.id"_s.arg(headColumns()),
                stretch.bindings(), [&](const Row& row) {
                    const auto action = fromWord<ChangeAction>(row.text(10));
                    all.push_back({headFrom(row),
                                   row.text(7),
                                   row.text(10),
                                   {row.text(8), row.text(9), action.value_or(ChangeAction::Erase), row.text(11), {}}});
                });
    return all;
}

/// Takes up the records that the entry touches in this stretch for the first time.
void takeOwn(TouchedRecords& some, const std::vector<Told>& told, const Stretch& stretch, const QString& entry)
{
    QSet<TouchedKey> elsewhere;
    for (const Told& t : told) {
        const TouchedKey key{t.change.table, t.change.record};
        const TableSpec* spec = tableNamed(key.first);
        if (t.by.id != entry || !spec || elsewhere.contains(key))
            continue;
        const bool isFirst = !some.records.contains(key);
        if (isFirst && (t.id < stretch.first || t.id > stretch.last)) {
            elsewhere.insert(key);
            continue;
        }
        if (isFirst)
            some.order.push_back(key);
        TouchedRecord& touched = some.records[key];
        touched.table = spec;
        // What was blanked has no fields at all, and no words of ours bring it back.
        if (t.isBlank())
            touched.isErased = true;
        else
            add(touched, t.change, isFirst);
    }
}

std::vector<const TableSpec*> tablesOf(const TouchedRecords& some)
{
    std::vector<const TableSpec*> tables;
    for (const TouchedRecord& t : some.records) {
        if (std::find(tables.begin(), tables.end(), t.table) == tables.end())
            tables.push_back(t.table);
    }
    return tables;
}

void readPresent(const Reader& reader, TouchedRecords& some, const TableSpec& spec, const Stretch& stretch)
{
    const std::size_t n = spec.columns.size();
    reader.each(u"SELECT %1, gone FROM %2 WHERE id IN %3"_s.arg(spec.selectList, spec.name, ownRecords()),
                stretch.bindings(spec.name), [&](const Row& row) {
                    const auto touched = some.records.find({spec.name, row.text(0)});
                    if (touched == some.records.end())
                        return;
                    for (std::size_t i = 0; i < n; ++i)
                        touched->now.push_back(row.value(int(i) + 1, spec.columns[i].type));
                    touched->isGoneNow = row.integer(int(n) + 1) != 0;
                });
}

void readReversals(const UndoFacts& facts, const Reader& reader, TouchedRecords& some, const Stretch& stretch)
{
    QHash<QString, QString> reversals;
    reader.each(
        u"SELECT m.reverses, m.id FROM movement m WHERE m.gone = 0 AND m.reverses <> '' AND m.reverses IN %1"_s.arg(
            ownRecords()),
        stretch.bindings(u"movement"_s), [&](const Row& row) { reversals.insert(row.text(0), row.text(1)); });
    for (auto it = reversals.begin(); it != reversals.end(); ++it)
        some.reversed.insert(it.key(), facts.lastWriter({u"movement"_s, it.value()}));
}

} // namespace

struct UndoFacts::State
{
    Reader reader;
    EntryHead entry;
    Undoings undoings;
    std::optional<EntryHead> undone;
    Knowledge knowledge;
    QHash<QString, bool> isNothing; ///< by entry: it and its undo, or the step it undid, are nothing together

    [[nodiscard]] bool counts(const EntryHead& head)
    {
        if (!isNothing.contains(head.id)) {
            bool nothing = undoings.undoneBy(head.id).has_value();
            if (!nothing && head.verb == undoVerb() && head.reason != entry.id) {
                const auto target = entryHead(reader, head.reason);
                nothing = target && !knowledge.had(target->device, target->seq);
            }
            isNothing.insert(head.id, nothing);
        }
        return !isNothing.value(head.id);
    }
    void takeLater(TouchedRecords& some, std::vector<Told>& told)
    {
        for (Told& t : told) {
            const auto touched = some.records.find({t.change.table, t.change.record});
            if (touched == some.records.end() || t.by.id == entry.id || knowledge.had(t.by.device, t.by.seq) ||
                !counts(t.by))
                continue;
            if (t.isBlank())
                touched->isErased = true;
            else
                touched->later.push_back({t.change.action, newValues(*touched->table, t.change), std::move(t.by)});
        }
    }
};

UndoFacts::UndoFacts(const Reader& reader, const EntryHead& entry)
    : m_state(new State{reader, entry, Undoings(reader), {}, knowledgeOf(reader, entry), {}})
{
    m_state->undone = m_state->undoings.undoneBy(entry.id);
}

UndoFacts::~UndoFacts() = default;

const EntryHead& UndoFacts::entry() const
{
    return m_state->entry;
}

const std::optional<EntryHead>& UndoFacts::undone() const
{
    return m_state->undone;
}

void UndoFacts::eachPortion(const std::function<void(const TouchedRecords&)>& take) const
{
    const Reader& reader = m_state->reader;
    const Stretch whole = wholeOf(m_state->entry.id);
    QString before = whole.last;
    while (const auto stretch = stretchBefore(reader, whole, before)) {
        before = stretch->first;
        std::vector<Told> told = toldOf(reader, *stretch);
        TouchedRecords some;
        takeOwn(some, told, *stretch, m_state->entry.id);
        m_state->takeLater(some, told);
        for (const TableSpec* spec : tablesOf(some)) {
            readPresent(reader, some, *spec, *stretch);
            if (spec->name == u"movement"_s)
                readReversals(*this, reader, some, *stretch);
        }
        take(some);
    }
}

void UndoFacts::eachReferrer(const std::vector<const TableSpec*>& targets,
                             const std::function<void(const Referrer&)>& take) const
{
    const Stretch whole = wholeOf(m_state->entry.id);
    for (const TableSpec* target : targets) {
        for (const Reference& r : referrersOf(*target)) {
            m_state->reader.each(u"SELECT r.id, r.%1 FROM %2 r WHERE r.gone = 0 AND r.%1 IN %3"_s.arg(
                                     r.column, r.table->name, ownRecords()),
                                 whole.bindings(target->name), [&](const Row& row) {
                                     take({{target->name, row.text(1)}, {r.table->name, row.text(0)}, r.column});
                                 });
        }
    }
}

Value TouchedRecord::valueNow(const QString& column) const
{
    const int at = now.empty() ? -1 : table->columnIndex(column);
    return at < 0 ? Value() : now[std::size_t(at)];
}

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
    m_state->reader.each(
        u"SELECT %1 FROM change c JOIN entry e ON e.id = c.entry WHERE c.record = :record AND c.tbl = :table "
        u"AND c.action <> 'read' ORDER BY e.stamp DESC LIMIT 1"_s.arg(headColumns()),
        {{u":record"_s, key.second}, {u":table"_s, key.first}}, [&](const Row& row) { head = headFrom(row); });
    return head;
}

bool UndoFacts::isGone(const TouchedKey& key) const
{
    return m_state->reader.number(u"SELECT count(*) FROM %1 WHERE id = :id AND gone = 1"_s.arg(key.first),
                                  {{u":id"_s, key.second}}) > 0;
}

std::vector<std::pair<QString, TouchedKey>> targetsOf(const UndoStep& step, const TouchedRecord& record)
{
    std::vector<std::pair<QString, TouchedKey>> targets;
    for (const Reference& r : allReferences()) {
        const bool concerns =
            r.table == step.table && (step.does == ChangeAction::Restore || step.fields.contains(r.column));
        if (!concerns)
            continue;
        const Value value = step.fields.value(r.column, record.valueNow(r.column));
        if (const auto* id = std::get_if<QString>(&value); id && !id->isEmpty())
            targets.push_back({r.column, {r.target->name, *id}});
    }
    return targets;
}

} // namespace redvest::storage
