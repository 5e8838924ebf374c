// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person stands in the workspace: what an erasure must blank, and what stays as a fact.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/references.h"

#include <QHash>

namespace redvest::storage {

/// A record erased for good, with what remains of it.
struct ErasedRecord
{
    QString table, record;
    QMap<QString, Value> rest; ///< as stored: sealed
    bool isGone = false;
};

/// What an erasure must write beside the person's own record. Which tables tell of a person, and what of them, their
/// columns say (part, personal, letGo). Removed records too: a removed row holds what it held.
struct PersonTraces
{
    /// Parts of the person, and records that have, or once had, free words about the person.
    std::vector<ErasedRecord> erasures;
    /// References that are emptied: the team the person leads is left without a leader.
    std::vector<ErasedRecord> letGo;
    qint64 journalChanges = 0; ///< that say anything of the records to be erased or of the person's own
};
[[nodiscard]] PersonTraces tracesOf(const Reader&, Id<Volunteer>);

/// Records not removed whose column `by` names the person, by id, with what they hold opened.
struct RecordOfPerson
{
    QString id;
    QHash<QString, Value> fields;
};
[[nodiscard]] std::vector<RecordOfPerson> recordsOf(const Reader&, Id<Volunteer>, const Reference& by);

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
