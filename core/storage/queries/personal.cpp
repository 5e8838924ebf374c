// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/personal.h"

#include "core/base/text.h"
#include "core/storage/journal/fold.h"
#include "core/storage/queries/hours.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"

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

/// Free words about the person that records of that table hold.
QStringList personalColumns(const TableSpec& table)
{
    QStringList names;
    for (const ColumnSpec& c : table.columns) {
        if (c.isPersonal)
            names << c.name;
    }
    return names;
}

QStringList recordsNaming(const Reader& reader, const Reference& by, Id<Volunteer> id)
{
    return idsOf(reader, u"SELECT id FROM %1 WHERE %2 = :id ORDER BY id"_s.arg(by.table->name, by.column), id);
}

/// Records of the person in whose journal one of the personal columns was ever written: an insert leaves out what is
/// empty.
QStringList wordedRecords(const Reader& reader, const Reference& by, Id<Volunteer> id)
{
    QStringList conditions;
    for (const QString& field : personalColumns(*by.table))
        conditions << u"c.fields LIKE '%\"%1\"%'"_s.arg(field);
    if (conditions.isEmpty())
        return {};
    return idsOf(reader,
                 u"SELECT DISTINCT a.id FROM %1 a JOIN change c ON c.record = a.id WHERE a.%2 = :id "
                 u"AND c.tbl = '%1' AND (%3)"_s.arg(by.table->name, by.column, conditions.join(u" OR "_s)),
                 id);
}

/// What is stored of a record without the free words about the person.
ErasedRecord withoutWords(const Reader& reader, const TableSpec& table, const QString& id)
{
    ErasedRecord erased{table.name, id, {}, false};
    const int n = int(table.columns.size());
    reader.each(u"SELECT %1, gone FROM %2 WHERE id = :id"_s.arg(table.selectList, table.name), {{u":id"_s, id}},
                [&](const Row& row) {
                    for (int i = 0; i < n; ++i) {
                        const ColumnSpec& c = table.columns[std::size_t(i)];
                        if (!c.isPersonal)
                            erased.rest.insert(c.name, row.value(i + 1, c.type));
                    }
                    erased.isGone = row.integer(n + 1) != 0;
                });
    return erased;
}

qint64 journalChanges(const Reader& reader, const QString& table, const QString& record)
{
    return reader.number(u"SELECT count(*) FROM change WHERE record = :record AND tbl = :table AND fields <> '' "
                         u"AND action <> 'read'"_s,
                         {{u":record"_s, record}, {u":table"_s, table}});
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
    for (const Reference& by : referrersOf(volunteerTable().spec())) {
        const TableSpec& table = *by.table;
        if (by.isPart) {
            for (const QString& record : recordsNaming(reader, by, id))
                traces.erasures.push_back({table.name, record, {{by.column, id.text()}}, true});
            continue;
        }
        for (const QString& record : wordedRecords(reader, by, id))
            traces.erasures.push_back(withoutWords(reader, table, record));
        if (!table.column(by.column)->isLetGo)
            continue;
        for (const RecordOfPerson& record : recordsOf(reader, id, by))
            traces.letGo.push_back({table.name, record.id, {{by.column, u""_s}}, false});
    }
    traces.journalChanges = journalChanges(reader, u"volunteer"_s, id.text());
    for (const ErasedRecord& erased : traces.erasures)
        traces.journalChanges += journalChanges(reader, erased.table, erased.record);
    return traces;
}

std::vector<RecordOfPerson> recordsOf(const Reader& reader, Id<Volunteer> id, const Reference& by)
{
    std::vector<RecordOfPerson> records;
    const TableSpec& table = *by.table;
    reader.each(
        u"SELECT %1 FROM %2 WHERE %3 = :id AND gone = 0 ORDER BY id"_s.arg(table.selectList, table.name, by.column),
        {{u":id"_s, id.text()}}, [&](const Row& row) {
            RecordOfPerson record{row.text(0), {}};
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const ColumnSpec& c = table.columns[i];
                const Value stored = row.value(int(i) + 1, c.type);
                record.fields.insert(c.name, c.isSealed() ? Value(reader.opened(table.name, c.name, record.id,
                                                                                std::get<QString>(stored)))
                                                          : stored);
            }
            records.push_back(std::move(record));
        });
    return records;
}

bool hasLeftovers(const Reader& reader, Id<Volunteer> id)
{
    for (const Reference& by : referrersOf(volunteerTable().spec())) {
        if (by.isPart ? !recordsOf(reader, id, by).empty() : !wordedRecords(reader, by, id).isEmpty())
            return true;
    }
    return false;
}

PersonFacts factsOf(const Reader& reader, const Volunteer& person)
{
    PersonFacts facts;
    facts.assignments = countOf(reader, u"count(*)"_s, u"assignment"_s, person.id);
    facts.serviceRecords = countOf(reader, u"count(*)"_s, u"service_record"_s, person.id);
    facts.approvedMinutes = reader.number(u"SELECT coalesce(sum(r.minutes), 0) FROM service_record r "
                                          u"WHERE r.volunteer = :id AND r.gone = 0 AND r.state = 'approved' AND "_s +
                                              notCorrected(),
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
