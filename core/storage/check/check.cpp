// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is everything as it should be? The engine's own check, every row against the fold of its journal, every chain.

#include "core/storage/check/check.h"

#include "core/domain/masks.h"
#include "core/storage/check/check_signatures.h"
#include "core/storage/journal/conflicts.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/vault_check.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

void checkEngine(Connection& db, Problems& problems)
{
    for (const QString& complaint : engineComplaints(db))
        problems.push_back(
            {u"integrity"_s, {}, tr("The file is damaged: %1. Restore the last backup.").arg(complaint)});
}

} // namespace

QStringList engineComplaints(Connection& db)
{
    QStringList complaints;
    db.each(db.dialect().integrity, {}, [&](const Row& row) {
        if (row.text(0) != u"ok"_s)
            complaints << row.text(0);
    });
    return complaints;
}

RecordEvents readJournal(Connection& db, Problems& problems)
{
    RecordEvents events;
    QHash<QString, QString> chains;
    QHash<QString, qint64> sequences;
    QHash<QString, std::shared_ptr<const VersionVector>> seen;
    for (const JournalEntry& entry : readEntries(db)) {
        bool isSound =
            sequences.value(entry.device) + 1 == entry.seq && chainOf(chains.value(entry.device), entry) == entry.chain;
        if (!entry.seen.isEmpty())
            seen[entry.device] = std::make_shared<const VersionVector>(vectorFromText(entry.seen));
        int position = 0;
        for (const JournalChange& c : entry.changes) {
            isSound = isSound && (isBlanked(c) ? isErased(db, c.table, c.record) : digestOf(c) == c.digest);
            if (const TableSpec* spec = tableNamed(c.table); spec && c.action != ChangeAction::Read)
                events[{c.table, c.record}].push_back({entry.device, entry.seq, position++, entry.stamp,
                                                       seen.value(entry.device), c.action, newValues(*spec, c)});
        }
        if (!isSound)
            problems.push_back({u"chain"_s, entryId(entry.device, entry.seq),
                                tr("The journal entry %1 was altered. Restore the last backup.")
                                    .arg(entryId(entry.device, entry.seq))});
        chains[entry.device] = entry.chain;
        sequences[entry.device] = entry.seq;
    }
    return events;
}

namespace {

void checkRows(Connection& db, const TableSpec& spec, RecordEvents& events, ConflictRows& conflicts, Problems& problems)
{
    const int n = int(spec.columns.size());
    const QString text = tr("The record %1 of %2 does not agree with its journal. Repair the workspace.");
    db.each(u"SELECT %1, gone, stamp FROM %2"_s.arg(spec.selectList, spec.name), {}, [&](const Row& row) {
        const QString id = row.text(0);
        const FoldedRecord folded = fold(spec, id, events.take({spec.name, id}));
        for (const Conflict& conflict : folded.conflicts)
            conflicts.insert(conflictId(conflict), candidatesText(conflict));
        bool isSame = folded.exists && row.integer(n + 1) == (folded.isGone ? 1 : 0) && folded.stamp == row.text(n + 2);
        for (int i = 0; isSame && i < n; ++i)
            isSame = folded.values[std::size_t(i)] == row.value(i + 1, spec.columns[std::size_t(i)].type);
        if (!isSame)
            problems.push_back({u"row"_s, spec.name + u'/' + id, text.arg(id, spec.name)});
    });
}

/// As far as the keys are held: a value that does not open was altered or moved here from another record.
void checkSealed(Connection& db, const Keys& keys, const TableSpec& spec, Problems& problems)
{
    const QString text = tr("%1 of the record %2 of %3 was altered outside the program. Restore the last backup.");
    db.each(u"SELECT %1 FROM %2"_s.arg(spec.selectList, spec.name), {}, [&](const Row& row) {
        for (std::size_t i = 0; i < spec.columns.size(); ++i) {
            const ColumnSpec& column = spec.columns[i];
            if (column.isSealed() && openCell(keys, column, row.text(0), row.text(int(i) + 1)) == kDamagedText)
                problems.push_back({u"sealed"_s, spec.name + u'/' + row.text(0) + u'/' + column.name,
                                    text.arg(column.name, row.text(0), spec.name)});
        }
    });
}

} // namespace

Problems check(Connection& db, const Keys& keys, const QString& device)
{
    Problems problems;
    checkEngine(db, problems);
    if (!problems.empty())
        return problems;
    checkForms(db, problems);
    checkJournalIds(db, problems);
    checkHeads(db, problems);
    checkReferences(db, problems);
    auto events = readJournal(db, problems);
    checkSignatures(db, keys, device, problems);
    ConflictRows conflicts;
    for (const TableSpec* spec : allTables())
        checkRows(db, *spec, events, conflicts, problems);
    checkConflicts(db, conflicts, problems);
    checkLocal(db, device, problems);
    Keys held = keys;
    held.arePersonsPlain = !keys.of(KeyClass::Person) && arePersonsPlain(db);
    const Problems ofKeys = keyProblems(db, held);
    problems.insert(problems.end(), ofKeys.begin(), ofKeys.end());
    for (const TableSpec* spec : allTables()) {
        if (spec->hasSecrets)
            checkSealed(db, held, *spec, problems);
    }
    for (auto it = events.keyBegin(); it != events.keyEnd(); ++it)
        problems.push_back({u"row"_s, it->first + u'/' + it->second,
                            tr("The record %1 of %2 is in the journal but not in its table. Repair the workspace.")
                                .arg(it->second, it->first)});
    if (problems.empty())
        checkEnd(db, device, problems); // else what was found says more
    return problems;
}

} // namespace redvest::storage
