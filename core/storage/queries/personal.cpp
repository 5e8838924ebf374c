// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/personal.h"

#include "core/base/text.h"
#include "core/storage/journal/fold.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/supplies.h"

#include <QHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList idsOf(const Reader& reader, const QString& sql, Id<Volunteer> id)
{
    QStringList ids;
    reader.each(sql, {{u":id"_s, id.text()}}, [&](const Row& row) { ids << row.text(0); });
    return ids;
}

/// Records of the person in whose journal one of `fields` was ever written: an insert leaves out what is empty.
QStringList wordedIn(const Reader& reader, const QString& table, const QStringList& fields, Id<Volunteer> id)
{
    QStringList conditions;
    for (const QString& field : fields)
        conditions << u"c.fields LIKE '%\"%1\"%'"_s.arg(field);
    return idsOf(reader,
                 u"SELECT DISTINCT a.id FROM %1 a JOIN change c ON c.record = a.id WHERE a.volunteer = :id "
                 u"AND c.tbl = '%1' AND (%2)"_s.arg(table, conditions.join(u" OR "_s)),
                 id);
}

qint64 countOf(const Reader& reader, const QString& what, const QString& table, Id<Volunteer> id)
{
    return reader.number(u"SELECT %1 FROM %2 WHERE volunteer = :id AND gone = 0"_s.arg(what, table),
                         {{u":id"_s, id.text()}});
}

/// The recipient is free text, and sealed: each is opened.
qint64 linesNaming(const Reader& reader, const QString& name)
{
    qint64 lines = 0;
    const SealedColumn recipient = reader.sealed(movementTable().spec(), u"recipient"_s);
    reader.each(u"SELECT id, recipient FROM movement WHERE gone = 0 AND recipient <> ''"_s, {},
                [&](const Row& row) { lines += normalised(recipient.open(row.text(0), row.text(1))) == name ? 1 : 0; });
    return lines;
}

} // namespace

PersonTraces tracesOf(const Reader& reader, Id<Volunteer> id)
{
    PersonTraces traces;
    traces.qualifications = idsOf(reader, u"SELECT id FROM qualification WHERE volunteer = :id ORDER BY id"_s, id);
    traces.memberships = idsOf(reader, u"SELECT id FROM team_member WHERE volunteer = :id ORDER BY id"_s, id);
    traces.assignments = wordedIn(reader, u"assignment"_s, {u"note"_s, u"override_reason"_s}, id);
    traces.records = wordedIn(reader, u"service_record"_s, {u"evidence"_s}, id);
    traces.teamsLed = idsOf(reader, u"SELECT id FROM team WHERE leader = :id AND gone = 0 ORDER BY id"_s, id);
    const auto count = [&](const QString& table, const QStringList& records) {
        for (const QString& record : records)
            traces.journalChanges += reader.number(u"SELECT count(*) FROM change WHERE record = :record AND "
                                                   u"tbl = :table AND fields <> '' AND action <> 'read'"_s,
                                                   {{u":record"_s, record}, {u":table"_s, table}});
    };
    count(u"volunteer"_s, {id.text()});
    count(u"qualification"_s, traces.qualifications);
    count(u"team_member"_s, traces.memberships);
    count(u"assignment"_s, traces.assignments);
    count(u"service_record"_s, traces.records);
    return traces;
}

bool hasLeftovers(const Reader& reader, Id<Volunteer> id)
{
    return countOf(reader, u"count(*)"_s, u"qualification"_s, id) > 0 ||
           countOf(reader, u"count(*)"_s, u"team_member"_s, id) > 0 ||
           !wordedIn(reader, u"assignment"_s, {u"note"_s, u"override_reason"_s}, id).isEmpty() ||
           !wordedIn(reader, u"service_record"_s, {u"evidence"_s}, id).isEmpty();
}

PersonFacts factsOf(const Reader& reader, const Volunteer& person)
{
    PersonFacts facts;
    facts.assignments = countOf(reader, u"count(*)"_s, u"assignment"_s, person.id);
    facts.serviceRecords = countOf(reader, u"count(*)"_s, u"service_record"_s, person.id);
    facts.approvedMinutes = reader.number(u"SELECT coalesce(sum(minutes), 0) FROM service_record WHERE volunteer = :id "
                                          u"AND gone = 0 AND state = 'approved'"_s,
                                          {{u":id"_s, person.id.text()}});
    facts.trainingRecords = countOf(reader, u"count(*)"_s, u"training_record"_s, person.id);
    facts.ledgerLines = linesNaming(reader, person.name);
    facts.reasons = reader.number(u"SELECT count(DISTINCT e.id) FROM change c JOIN entry e ON e.id = c.entry "
                                  u"WHERE c.record = :id AND e.reason <> '' AND e.verb <> 'undo'"_s,
                                  {{u":id"_s, person.id.text()}});
    return facts;
}

std::vector<ErasedRecord> erasedRecords(const Reader& reader)
{
    std::vector<ErasedRecord> all;
    QHash<QString, std::size_t> at; ///< the latest wins
    reader.each(u"SELECT c.tbl, c.record, c.fields FROM change c JOIN entry e ON e.id = c.entry "
                u"WHERE c.action = 'erase' AND c.fields <> '' ORDER BY e.stamp, c.id"_s,
                {}, [&](const Row& row) {
                    const TableSpec* spec = tableNamed(row.text(0));
                    if (!spec)
                        return;
                    const JournalChange change{row.text(0), row.text(1), ChangeAction::Erase, row.text(2), {}};
                    const ErasedRecord erased{row.text(0), row.text(1), newValues(*spec, change), false};
                    const QString key = erased.table + u'/' + erased.record;
                    if (const auto known = at.constFind(key); known != at.constEnd()) {
                        all[*known] = erased;
                        return;
                    }
                    at.insert(key, all.size());
                    all.push_back(erased);
                });
    for (ErasedRecord& erased : all)
        erased.isGone = reader.number(u"SELECT count(*) FROM %1 WHERE id = :id AND gone = 1"_s.arg(erased.table),
                                      {{u":id"_s, erased.record}}) > 0;
    return all;
}

bool knowsErasure(const Reader& reader, const ErasedRecord& erased)
{
    const TableSpec* spec = tableNamed(erased.table);
    bool isKnown = false;
    reader.each(u"SELECT fields FROM change WHERE record = :record AND tbl = :table AND action = 'erase' "
                u"AND fields <> ''"_s,
                {{u":record"_s, erased.record}, {u":table"_s, erased.table}}, [&](const Row& row) {
                    const JournalChange change{erased.table, erased.record, ChangeAction::Erase, row.text(0), {}};
                    isKnown = isKnown || newValues(*spec, change) == erased.rest;
                });
    return isKnown;
}

} // namespace redvest::storage
