// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the keys when accounts change, kept in the same unit of work as the accounts' rows.

#pragma once

#include "core/storage/queries/key_turn.h"
#include "core/usecases/workspace/workspace.h"

#include <memory>

namespace redvest {

/// Made before the unit of work: it takes time and memory.
struct KeyWork
{
    storage::VaultChange change;
    std::unique_ptr<storage::KeyTurn> turn = {}; ///< null where no keys are renewed
};

/// What the account's row lets it read.
[[nodiscard]] storage::KeyClasses classesOf(const Account&);
/// Lets go of the keys of what the account may not read: no grant that was taken back goes on in an open program.
void dropKeys(const Workspace&, const Account&);
/// The accounts in use and what each may read, by their rows; `wanted` in the place of its own row.
[[nodiscard]] storage::KeyReaders readersWith(const Workspace&, const Account& wanted);
/// The keys of an account whose row becomes `wanted`. Where it may read less than before, the keys of what it may not
/// read any more are renewed: what is written afterwards does not open with the key it had.
[[nodiscard]] KeyWork keysFor(const Workspace&, const Account& before, const Account& wanted);
/// New keys of every class for everybody in use, and for the recovery key: the one there is, or `recovery` in its
/// place.
[[nodiscard]] KeyWork renewedKeys(const Workspace&, const Account& by, const crypto::Secret* recovery);

/// `rows` and the keys in one unit of work: neither is ever kept without the other. New keys are used from then on.
Outcome<ChangeSet> keep(Workspace&, const Intent&, const KeyWork&,
                        const std::function<Problems(storage::Writer&)>& rows);

} // namespace redvest
