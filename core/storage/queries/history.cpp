// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/history.h"

#include "core/storage/journal/journal.h"
#include "core/storage/schema/references.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The changes of an entry carry its id before their number (appendEntry): a range of their own key finds them.
Bindings changesOf(const QString& entry)
{
    return {{u":first"_s, QString(entry + u"-0000000"_s)}, {u":last"_s, QString(entry + u"-9999999"_s)}};
}

/// A record and what is part of it: a person's skills and teams, what a post asks of people, a course's editions.
QStringList withParts(const Reader& reader, const QString& record)
{
    if (record.isEmpty())
        return {};
    QStringList all{record};
    for (const Reference& r : allReferences()) {
        if (r.isPart)
            reader.each(u"SELECT r.id FROM %1 r WHERE r.%2 = :id ORDER BY r.id LIMIT 50"_s.arg(r.table->name, r.column),
                        {{u":id"_s, record}}, [&](const Row& row) { all << row.text(0); });
    }
    return all;
}

/// "(:of0, :of1)" and their values.
QString listed(const QStringList& records, Bindings& bindings)
{
    QStringList names;
    for (const QString& record : records) {
        names << u":of%1x"_s.arg(names.size());
        bindings.emplace_back(names.back(), record);
    }
    return u'(' + names.join(u", "_s) + u')';
}

void readChanges(const Reader& reader, JournalEntry& entry, const QStringList& records, int most)
{
    Bindings bindings = changesOf(entryId(entry.device, entry.seq));
    const QString only = records.isEmpty() ? QString() : u" AND record IN "_s + listed(records, bindings);
    bindings.emplace_back(u":most"_s, qint64(most));
    reader.each(u"SELECT tbl, record, action, fields, digest FROM change WHERE id >= :first AND id <= :last%1 "
                u"ORDER BY id LIMIT :most"_s.arg(only),
                bindings, [&](const Row& row) {
                    entry.changes.push_back({row.text(0), row.text(1),
                                             fromWord<ChangeAction>(row.text(2)).value_or(ChangeAction::Update),
                                             row.text(3), row.text(4)});
                });
}

/// The conditions of a filter; what is not asked for is not said, so that the engine may choose its index.
class Conditions
{
public:
    Conditions(const EntryFilter& f, const QStringList& records)
    {
        addText(u"e.id = :entry"_s, u":entry"_s, f.entry);
        addText(u"e.actor = :actor"_s, u":actor"_s, f.actor);
        addText(u"e.device = :device"_s, u":device"_s, f.device);
        addText(u"e.stamp < :before"_s, u":before"_s, f.before);
        if (!records.isEmpty())
            add(u"e.id IN (SELECT c.entry FROM change c WHERE c.record IN %1)"_s.arg(listed(records, bindings)));
        addText(u"EXISTS (SELECT 1 FROM change t WHERE t.id > e.id || '-' AND t.id < e.id || '.' AND t.tbl = :table)"_s,
                u":table"_s, f.table);
        if (f.period != Span{}) {
            add(u"e.at >= :from AND e.at < :to"_s);
            bindings.emplace_back(u":from"_s, toUtcText(f.period.from) + u""_s);
            bindings.emplace_back(u":to"_s, toUtcText(f.period.to) + u""_s);
        }
        addVerbs(f.verbs);
    }

    QString where;
    Bindings bindings;

private:
    void add(const QString& condition) { where += (where.isEmpty() ? u"WHERE "_s : u" AND "_s) + condition; }
    void addText(const QString& condition, const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        add(condition);
        bindings.emplace_back(name, value);
    }
    void addVerbs(const QStringList& verbs)
    {
        QStringList any;
        for (qsizetype i = 0; i < verbs.size(); ++i) {
            const QString name = u":verb%1"_s.arg(i);
            const bool isBeginning = verbs[i].endsWith(u'.');
            any << (isBeginning ? u"(e.verb >= %1 AND e.verb < %1x)"_s.arg(name) : u"e.verb = %1"_s.arg(name));
            bindings.emplace_back(name, verbs[i]);
            if (isBeginning)
                bindings.emplace_back(QString(name + u'x'), QString(verbs[i].chopped(1) + u'/'));
        }
        if (!any.isEmpty())
            add(u'(' + any.join(u" OR "_s) + u')');
    }
};

} // namespace

std::vector<JournalEntry> findEntries(const Reader& reader, const EntryFilter& filter, int changesEach)
{
    const QStringList records = withParts(reader, filter.record);
    Conditions asked(filter, records);
    asked.bindings.emplace_back(u":most"_s, qint64(filter.limit));
    std::vector<JournalEntry> entries;
    reader.each(u"SELECT e.device, e.seq, e.stamp, e.at, e.actor, e.verb, e.reason, e.seen, e.chain FROM entry e %1 "
                u"ORDER BY e.stamp DESC, e.id DESC LIMIT :most"_s.arg(asked.where),
                asked.bindings, [&](const Row& row) {
                    entries.push_back({row.text(0),
                                       row.integer(1),
                                       row.text(2),
                                       fromUtcText(row.text(3)),
                                       row.text(4),
                                       row.text(5),
                                       row.text(6),
                                       row.text(7),
                                       row.text(8),
                                       {}});
                });
    for (JournalEntry& entry : entries)
        readChanges(reader, entry, records, changesEach);
    return entries;
}

qint64 changeCount(const Reader& reader, const QString& entry)
{
    // They are numbered from 1: the last number says how many there are, however many that is.
    qint64 count = 0;
    reader.each(u"SELECT id FROM change WHERE id >= :first AND id <= :last ORDER BY id DESC LIMIT 1"_s,
                changesOf(entry), [&](const Row& row) { count = row.text(0).right(7).toLongLong(); });
    return count;
}

QString tableOf(const Reader& reader, const QString& record)
{
    QString table;
    reader.each(u"SELECT tbl FROM change WHERE record = :record LIMIT 1"_s, {{u":record"_s, record}},
                [&](const Row& row) { table = row.text(0); });
    return table;
}

QStringList actors(const Reader& reader)
{
    QStringList names;
    reader.each(u"SELECT DISTINCT actor FROM entry ORDER BY actor"_s, {},
                [&](const Row& row) { names << row.text(0); });
    return names;
}

QHash<QString, QString> storedFields(const Reader& reader, const TableSpec& spec, const QString& record)
{
    QHash<QString, QString> fields;
    reader.each(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(spec.selectList, spec.name), {{u":id"_s, record + u""_s}},
                [&](const Row& row) {
                    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
                        const ColumnSpec& column = spec.columns[i];
                        const QString stored = row.text(int(i) + 1);
                        const bool isName = column.isSealed() && spec.knownBy.contains(column.name);
                        fields.insert(column.name,
                                      isName ? reader.opened(spec.name, column.name, record, stored) : stored);
                    }
                });
    return fields;
}

} // namespace redvest::storage
