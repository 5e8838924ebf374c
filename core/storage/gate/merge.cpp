// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking in another desk's journal: its entries are stored as they are, then every record they touch is folded anew.

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/merge_rows.h"
#include "core/storage/gate/unit_signature.h"
#include "core/storage/journal/change_log.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Arrival
{
    Problems problems;
    std::set<std::pair<QString, QString>> records; ///< table, record
    QStringList devices;                           ///< of which something came that was not here
};

QString chainHere(Connection& db, const QString& device, qint64 seq)
{
    QString chain;
    db.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(device, seq)}},
            [&](const Row& row) { chain = row.text(0); });
    return chain;
}

[[noreturn]] void refuseAltered(const JournalEntry& entry)
{
    throw Failure(QCoreApplication::translate("Storage", "The records from the other desk were altered on the way or "
                                                         "copied from one workspace into two. Nothing was taken in."),
                  entryId(entry.device, entry.seq));
}

using Records = std::set<std::pair<QString, QString>>;

/// A change may be blank when an erasure of its record is here or comes along.
void requireUntouched(Connection& db, const JournalEntry& entry, const QString& previous, const Records& erased)
{
    const auto isAsWritten = [&](const JournalChange& c) {
        return isBlanked(c) ? erased.contains({c.table, c.record}) || isErased(db, c.table, c.record)
                            : digestOf(c) == c.digest;
    };
    const bool isSound =
        std::all_of(entry.changes.begin(), entry.changes.end(), isAsWritten) && chainOf(previous, entry) == entry.chain;
    if (!isSound)
        refuseAltered(entry);
}

Arrival storeEntries(Connection& db, const std::vector<JournalEntry>& entries)
{
    Arrival arrival;
    VersionVector known = knownVector(db);
    Records erased;
    for (const JournalEntry& entry : entries) {
        for (const JournalChange& c : entry.changes) {
            if (c.action == ChangeAction::Erase && !isBlanked(c))
                erased.insert({c.table, c.record});
        }
    }
    for (const JournalEntry& entry : entries) {
        const qint64 have = known.value(entry.device, 0);
        if (entry.seq <= have) {
            if (chainHere(db, entry.device, entry.seq) != entry.chain)
                refuseAltered(entry);
            continue;
        }
        if (entry.seq != have + 1) {
            arrival.problems.push_back(
                {u"missing_entries"_s, entry.device,
                 QCoreApplication::translate("Storage", "Entries %1 to %2 of desk %3 are missing. Take in its earlier "
                                                        "package first.")
                     .arg(have + 1)
                     .arg(entry.seq - 1)
                     .arg(entry.device)});
            return arrival;
        }
        requireUntouched(db, entry, chainHere(db, entry.device, have), erased);
        appendEntry(db, entry);
        known[entry.device] = entry.seq;
        if (!arrival.devices.contains(entry.device))
            arrival.devices << entry.device;
        for (const JournalChange& c : entry.changes) {
            if (c.action != ChangeAction::Read)
                arrival.records.insert({c.table, c.record});
        }
    }
    return arrival;
}

} // namespace

Outcome<ChangeSet> Database::absorb(const std::vector<JournalEntry>& entries)
{
    Unit unit = transact([&](Connection& db) {
        const Arrival arrival = storeEntries(db, entries);
        Unit taken{arrival.problems, {}, {}, {}};
        if (!taken.problems.empty())
            return taken;
        if (!arrival.devices.isEmpty())
            bindArrived(db, m_keys->now(), arrival.devices);
        for (const auto& [table, record] : arrival.records) {
            const TableSpec* spec = tableNamed(table);
            if (!spec)
                throw Failure(
                    QCoreApplication::translate(
                        "Storage", "The other desk uses a newer version of the program. Update this one first."),
                    table);
            if (isErased(db, table, record))
                blankUnknowing(db, *spec, record);
            const FoldedRecord folded = fold(*spec, record, eventsOf(db, *spec, record));
            writeFolded(db, *spec, record, folded);
            writeConflicts(db, table, record, folded.conflicts);
            taken.touched.push_back({table, record, ChangeAction::Update});
            if (m_options.observer)
                taken.changes.push_back({table, record, ChangeAction::Update, {}, {}});
        }
        return taken;
    });
    if (!unit.problems.empty())
        return unit.problems;
    m_heard = knownVector(reading());
    ChangeSet set;
    set.touched = std::move(unit.touched);
    return set;
}

void Database::settleConflicts(const ChangeLog& log)
{
    Connection& db = writing();
    if (db.number(u"SELECT count(*) FROM conflict"_s) == 0)
        return;
    log.each([&](const JournalChange& c) {
        if (c.action == ChangeAction::Read)
            return true;
        const TableSpec& spec = *tableNamed(c.table);
        writeConflicts(db, c.table, c.record, fold(spec, c.record, eventsOf(db, spec, c.record)).conflicts);
        return true;
    });
}

} // namespace redvest::storage
