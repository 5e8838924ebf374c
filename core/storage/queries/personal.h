// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person stands in the workspace: what an erasure must blank, and what stays as a fact.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Ids, removed records too: a removed row holds what it held.
struct PersonTraces
{
    QStringList qualifications;
    QStringList memberships;
    QStringList assignments; ///< only those that have, or once had, a note or a reason
    QStringList records;     ///< of served time: only those that have, or once had, a number of evidence
    QStringList teamsLed;
    qint64 journalChanges = 0; ///< that say anything of the records above or of the person's own
};
[[nodiscard]] PersonTraces tracesOf(const Reader&, Id<Volunteer>);

/// True when something of an erased person is in the tables again: written by another desk that did not know yet.
[[nodiscard]] bool hasLeftovers(const Reader&, Id<Volunteer>);

/// What stays of a person who is erased: counts of records not removed.
struct PersonFacts
{
    qint64 assignments = 0;
    qint64 serviceRecords = 0;
    qint64 approvedMinutes = 0;
    qint64 trainingRecords = 0;
    qint64 ledgerLines = 0; ///< that name the person as recipient
    qint64 reasons = 0;     ///< typed for units of work that touched the person: the chain of the journal needs them
};
[[nodiscard]] PersonFacts factsOf(const Reader&, const Volunteer&);

/// A record erased for good, with what the journal says remains of it.
struct ErasedRecord
{
    QString table, record;
    QMap<QString, Value> rest; ///< as stored: sealed
    bool isGone = false;
};
/// The latest erasure of each record, in the order of the journal.
[[nodiscard]] std::vector<ErasedRecord> erasedRecords(const Reader&);
/// True when the journal here holds an erasure of the record that leaves exactly `rest`.
[[nodiscard]] bool knowsErasure(const Reader&, const ErasedRecord&);

/// The records of one person in a table that names its person `volunteer`, in the order of that column.
template <class T>
[[nodiscard]] std::vector<T> recordsOfPerson(const Reader& reader, const Table<T>& table, Id<Volunteer> person,
                                             const QString& order)
{
    return reader.all(table, QStringLiteral("volunteer = :id"), {{QStringLiteral(":id"), person.text()}},
                      QStringLiteral("ORDER BY ") + order);
}

} // namespace redvest::storage
