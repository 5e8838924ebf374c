// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else in the register speaks against a person's record. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/people_merge.h"
#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// duplicate_number, duplicate_national_number, each naming who else has it.
[[nodiscard]] Problems numberTaken(const Workspace&, const storage::Reader&, const Volunteer& wanted);
/// duplicate_national_number, naming who has it and where that person lives.
[[nodiscard]] Problem nationalNumberTaken(const Workspace&, const QString& name, const QString& division);
/// What the law asks of a person's record while under 18 or under 14: guardian_missing, separate_consent_missing,
/// child_published, those of a guardian's name and phone. A field is named as the member.
[[nodiscard]] Problems minorProblems(const Volunteer&, QDate today);
/// merged, naming the record that goes on: what is written to the other one nobody would find.
[[nodiscard]] Problems goneOn(const storage::Reader&, Id<Volunteer>);
/// What stands against the record as it would be stored. Archived: shifts_ahead when somebody is still to serve. Not
/// archived: merged, erased, duplicate_number, duplicate_national_number. Archived or suspended: leads_team.
[[nodiscard]] Problems clashes(const Workspace&, const storage::Reader&, const Volunteer& wanted);

/// merged: the two are one person by now.
[[nodiscard]] Problems clashes(const storage::Reader&, const TwoPeople&);

/// name_taken, by one that is not archived. Nothing for an archived one.
[[nodiscard]] Problems clashes(const Workspace&, const Team& wanted);
/// The same, of earlier names too; and of what it belongs to: unknown_organisation, archived, own_ancestor.
[[nodiscard]] Problems clashes(const Workspace&, const Organisation& wanted);

} // namespace redvest
