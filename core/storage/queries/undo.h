// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a unit of work back: what would have to be written, and what stands in the way. Nothing is written here but
// through a Writer, so that an undo is one unit of work like any other and can be undone itself.
//
// In the way stands whatever was written since, or elsewhere without knowing of it, to the same field or record. A
// later step and its own undo together are nothing and do not count.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// The verb of an entry that undoes another; its reason is that entry's id.
[[nodiscard]] QString undoVerb();

enum class UndoObstacle {
    Changed,   ///< a field was written since
    Removed,   ///< the record was removed since
    Back,      ///< the removed record was brought back since
    Referred,  ///< something that stays refers to what would go
    Dangling,  ///< what would come back refers to something that is gone
    Reversal,  ///< a line of the ledger that takes another one back
    TakenBack, ///< the line of the ledger was taken back since
    Approved,  ///< served time that counts already
    Erased,    ///< blanked for good
    Undone,    ///< the whole entry was undone already
    Beginning, ///< what the workspace begins with
};

/// Who was in the way, and when. Empty where that is nobody in particular.
struct EntryHead
{
    QString id;
    QString device;
    qint64 seq = 0;
    Instant at;
    QString actor;
    QString verb;
    QString reason;
};

struct UndoRefusal
{
    UndoObstacle why = UndoObstacle::Changed;
    QString table;
    QString record;
    QString field;       ///< Changed, Dangling: the column
    QString otherTable;  ///< Referred, Dangling
    QString otherRecord; ///< Referred, Dangling
    EntryHead by;
};

struct UndoStep
{
    const TableSpec* table = nullptr;
    QString record;
    ChangeAction does = ChangeAction::Update; ///< Update, Remove or Restore
    QMap<QString, Value> fields;              ///< what they become again
};

struct UndoPlan
{
    EntryHead entry;
    std::vector<UndoStep> steps;       ///< the last change first
    QStringList ledgerLines;           ///< movements to be taken back by a line of their own, the last first
    qint64 kept = 0;                   ///< inserted records that stay because those lines refer to them
    std::vector<UndoRefusal> refusals; ///< the first of them, kMostRefusals at most
    qint64 refused = 0;                ///< all of them
};
/// More reasons than anybody reads.
inline constexpr std::size_t kMostRefusals = 100;

/// Nothing when there is no such entry.
[[nodiscard]] std::optional<EntryHead> entryHead(const Reader&, const QString& entry);
/// The entry that undid it and was not undone itself; nothing when it stands.
[[nodiscard]] std::optional<EntryHead> undoneBy(const Reader&, const QString& entry);
/// Holds little more than the ids of the records the entry touched: of an import of any size, what it wrote is read a
/// portion at a time. Nothing when there is no such entry.
[[nodiscard]] std::optional<UndoPlan> planUndo(const Reader&, const QString& entry);
/// The steps of a plan without refusals; its ledger lines are the caller's.
void applyUndo(Writer&, const UndoPlan&);

} // namespace redvest::storage
