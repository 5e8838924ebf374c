// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/volunteer_rows.h"

#include "core/domain/divisions.h"

namespace redvest {

bool passes(const VolunteerRow& row, const VolunteerFilter& filter)
{
    const bool statusFits = filter.status ? row.status == *filter.status : row.status != VolunteerStatus::Archived;
    return statusFits && isWithin(row.division, filter.scope) &&
           (filter.ability.isEmpty() || row.abilities.contains(filter.ability)) &&
           (filter.team.isEmpty() || row.teams.contains(filter.team)) &&
           (filter.source.isEmpty() || row.source == filter.source);
}

} // namespace redvest
