// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else in the register speaks against a person's record. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// duplicate_number, naming who else has it.
[[nodiscard]] Problems numberTaken(const Workspace&, const storage::Reader&, const Volunteer& wanted);
/// What stands against the record as it would be stored. Archived: shifts_ahead when somebody is still to serve. Not
/// archived: erased, duplicate_number.
[[nodiscard]] Problems clashes(const Workspace&, const storage::Reader&, const Volunteer& wanted);

/// name_taken, by one that is not archived. Nothing for an archived one.
[[nodiscard]] Problems clashes(const Workspace&, const Team& wanted);
/// The same; and of what it belongs to: unknown_organisation, archived, own_ancestor.
[[nodiscard]] Problems clashes(const Workspace&, const Organisation& wanted);

} // namespace redvest
