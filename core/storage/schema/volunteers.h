// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area volunteers: one declaration an entity.

#pragma once

#include "core/domain/people_merge.h"
#include "core/domain/volunteers.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Organisation>& organisationTable();
[[nodiscard]] const Table<Volunteer>& volunteerTable();
[[nodiscard]] const Table<Qualification>& qualificationTable();
[[nodiscard]] const Table<TwoPeople>& twoPeopleTable();
[[nodiscard]] const Table<Team>& teamTable();
[[nodiscard]] const Table<TeamMember>& teamMemberTable();

} // namespace redvest::storage
