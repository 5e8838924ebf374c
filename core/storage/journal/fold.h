// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of a record as a pure function of its changes. No SQL, no clock.
//
// Each field keeps the values that no other change has overwritten knowingly (its heads). One head: that is the value.
// Several heads with different values: a conflict; the head with the latest stamp is shown until a person settles it.
// An erasure says all that remains of a record: what did not know of it does not count.
// A removal counts only against changes it had seen: what was edited elsewhere meanwhile stays, and is listed.

#pragma once

#include "core/domain/history.h"
#include "core/storage/schema/table.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace redvest::storage {

/// device → last sequence number seen.
using VersionVector = QMap<QString, qint64>;

[[nodiscard]] QString vectorText(const VersionVector&);
[[nodiscard]] VersionVector vectorFromText(const QString&);

/// One change of one record with what its desk knew when it was made.
struct FoldEvent
{
    QString device;
    qint64 seq = 0;
    int position = 0; ///< within its entry, from 0
    QString stamp;
    std::shared_ptr<const VersionVector> seen; ///< of other devices; may be null: had seen none
    ChangeAction action = ChangeAction::Update;
    QMap<QString, Value> fields; ///< new values
};

/// True when the desk that made `b` knew `a`, or made it earlier itself.
[[nodiscard]] bool happenedBefore(const FoldEvent& a, const FoldEvent& b);

struct FoldedRecord
{
    bool exists = false;
    bool isGone = false;
    std::vector<Value> values; ///< in the order of the table's columns
    QString stamp;             ///< the latest of its changes
    std::vector<Conflict> conflicts;
};

/// The order of `events` does not matter. Fields the table does not have are passed over.
[[nodiscard]] FoldedRecord fold(const TableSpec&, const QString& record, const std::vector<FoldEvent>& events);

/// The new values in a journal change. Failure when the text is no JSON object of the known shape.
[[nodiscard]] QMap<QString, Value> newValues(const TableSpec&, const JournalChange&);

/// The values before it: of an update or a restoration. Nothing for an insert.
[[nodiscard]] QMap<QString, Value> oldValues(const TableSpec&, const JournalChange&);

} // namespace redvest::storage
