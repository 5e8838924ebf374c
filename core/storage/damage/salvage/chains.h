// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the journal of each device is whole, as its chain proves. A change whose page was destroyed is made anew from
// the record and its other changes, and counts when the chain then holds: the chain was made over the digest of the
// very words that were lost.

#pragma once

#include "core/storage/damage/salvage/rows.h"

namespace redvest::storage::salvage {

struct KeptChain
{
    VersionVector upTo;      ///< device → its last entry up to which all hold
    bool isComplete = false; ///< that is all that was ever written here
    qint64 remade = 0;       ///< changes made anew
};

/// Puts changes made anew into `journal`, and takes them from its lost ones. Throws Cancelled.
[[nodiscard]] KeptChain proveChains(const PageFile&, const FoundRows&, FoundJournal& journal, Progress&);

} // namespace redvest::storage::salvage
