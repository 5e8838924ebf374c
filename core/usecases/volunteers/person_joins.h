// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving whatever stands on one record of a person to another record. For the use-cases that merge people. Which
// columns stand on a person the tables' declarations say, so that a table made later follows without a line here; only
// records whose identity is made of the person need a rule, because they get another id.

#pragma once

#include "core/domain/people_merge.h"
#include "core/storage/gate/database.h"

namespace redvest {

/// Moves everything that stands on `from` to `to` and returns how many records that were. What both have becomes one
/// (core/domain/people_merge). A judgement that these two are two people stays as it is.
qint64 moveReferences(storage::Writer&, Id<Volunteer> from, Id<Volunteer> to);

/// Brings back what a merge moved away from that record, which goes on after all.
qint64 bringBackMoved(storage::Writer&, Id<Volunteer>);

/// Whether records of that table are identified by whom they are about, and have a rule to be joined by.
[[nodiscard]] bool hasJoin(const QString& table);

} // namespace redvest
