// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/history.h"

#include "core/storage/journal.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The changes of an entry carry its id before their number (appendEntry): a range of their own key finds them.
Bindings changesOf(const QString& entry)
{
    return {{u":first"_s, QString(entry + u"-0000000"_s)}, {u":last"_s, QString(entry + u"-9999999"_s)}};
}

void readChanges(const Reader& reader, JournalEntry& entry, const QString& record, int most)
{
    Bindings bindings = changesOf(entryId(entry.device, entry.seq));
    bindings.emplace_back(u":any"_s, qint64(record.isEmpty() ? 1 : 0));
    bindings.emplace_back(u":record"_s, record + u""_s);
    bindings.emplace_back(u":most"_s, qint64(most));
    reader.each(u"SELECT tbl, record, action, fields, digest FROM change WHERE id >= :first AND id <= :last "
                u"AND (:any = 1 OR record = :record) ORDER BY id LIMIT :most"_s,
                bindings, [&](const Row& row) {
                    entry.changes.push_back({row.text(0), row.text(1),
                                             fromWord<ChangeAction>(row.text(2)).value_or(ChangeAction::Update),
                                             row.text(3), row.text(4)});
                });
}

} // namespace

std::vector<JournalEntry> findEntries(const Reader& reader, const EntryFilter& filter, int changesEach)
{
    const bool isAnyTime = filter.period == Span{};
    std::vector<JournalEntry> entries;
    reader.each(u"SELECT e.device, e.seq, e.stamp, e.at, e.actor, e.verb, e.reason, e.seen, e.chain FROM entry e "
                u"WHERE (:any_actor = 1 OR e.actor = :actor) AND (:any_time = 1 OR (e.at >= :from AND e.at < :to)) "
                u"AND (:any_record = 1 OR EXISTS (SELECT 1 FROM change c WHERE c.record = :record AND c.entry = e.id)) "
                u"ORDER BY e.stamp DESC LIMIT :most"_s,
                {{u":any_actor"_s, qint64(filter.actor.isEmpty() ? 1 : 0)},
                 {u":actor"_s, filter.actor + u""_s},
                 {u":any_time"_s, qint64(isAnyTime ? 1 : 0)},
                 {u":from"_s, toUtcText(filter.period.from) + u""_s},
                 {u":to"_s, toUtcText(filter.period.to) + u""_s},
                 {u":any_record"_s, qint64(filter.record.isEmpty() ? 1 : 0)},
                 {u":record"_s, filter.record + u""_s},
                 {u":most"_s, qint64(filter.limit)}},
                [&](const Row& row) {
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
        readChanges(reader, entry, filter.record, changesEach);
    return entries;
}

qint64 changeCount(const Reader& reader, const QString& entry)
{
    return reader.number(u"SELECT count(*) FROM change WHERE id >= :first AND id <= :last"_s, changesOf(entry));
}

} // namespace redvest::storage
