// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo of any unit of work: one new unit of work that puts back what the other changed, all of it or nothing.
//
// Refused, with who and when, where something moved on since: a field written again, a record removed, something that
// refers to what would go. Refused also, in the words of doing it by hand, where a rule speaks against what would be
// again (undo_rules.h): a person back on a shift that overlaps by now, a number somebody else has. Lines of the ledger
// are taken back by lines of their own, never removed, and what they refer to stays; taking such a line back cannot be
// undone. Served time that is approved is never removed.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What undoing would do.
struct UndoPreview
{
    QString entry;
    qint64 removed = 0;  ///< records that go again
    qint64 restored = 0; ///< records that come back
    qint64 changed = 0;  ///< records whose fields become what they were
    qint64 reversed = 0; ///< lines of the ledger taken back
    qint64 kept = 0;     ///< new records that stay because lines of the ledger refer to them
    Problems problems;   ///< why it is refused; empty: it may be done
    /// People on shifts against whom it would speak; not looked for where the workspace is open for reading only.
    std::vector<UnfitSeat> unfit = {};
};

/// Changes nothing: what undoEntry would do is tried and rolled back. A workspace open for reading only cannot try, so
/// rules and rights are not asked there. A Problem of the code "unknown_entry" when there is no such entry.
[[nodiscard]] UndoPreview previewUndo(const Workspace&, const QString& entry);
/// Problems: unknown_entry, undone_already, changed_since, removed_since, back_since, in_use, missing_reference,
/// ledger, approved, certificate, erased, beginning, not_enough, nothing_to_undo, and those of the rules (brokenRules).
/// Then nothing was changed.
Outcome<ChangeSet> undoEntry(Workspace&, const QString& entry);

} // namespace redvest
