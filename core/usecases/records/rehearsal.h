// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A unit of work that is done in whole, with every check, and then not kept.

#pragma once

#include "core/domain/history.h"
#include "core/storage/gate/write_observer.h"

namespace redvest::records {

/// Thrown by the witness just before the unit would be kept.
struct Rehearsed
{
    ChangeSet changes; ///< without an entry
};

class Rehearsal final : public storage::WriteObserver
{
public:
    void began(storage::Connection&) override {}
    /// Notes of reading are kept: the record was looked at; so is the introduction of a desk to a copy.
    void beforeCommit(storage::Connection&, const std::vector<JournalChange>&) override;
    void ended(storage::Connection&) override {}
};

} // namespace redvest::records
