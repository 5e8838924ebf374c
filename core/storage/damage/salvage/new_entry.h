// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one entry by which a salvaged workspace goes on from the part of the journal that is whole: what is proven beyond
// that part it brings in, what is not proven it takes out, so that nothing outdated stands as if it were true.

#pragma once

#include "core/storage/damage/salvage/proof.h"

namespace redvest::storage::salvage {

/// A record that was there and is not proven.
struct LeftOut
{
    QString table;
    QString record;
    std::vector<Value> values; ///< as they were read, in the order of the columns; empty when only its id is known
    bool isFromJournal = false;
};

struct NewEntry
{
    std::vector<JournalChange> changes;
    std::vector<LeftOut> leftOut;
    qint64 stubs = 0; ///< records others refer to and of which nothing is left: removed, and empty
};

/// Throws Cancelled.
[[nodiscard]] NewEntry newEntry(const PageFile&, const FoundRows&, const Proof&, Progress&);

} // namespace redvest::storage::salvage
