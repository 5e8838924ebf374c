// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the lists of teams, organisations and campaigns, and of the members of a team.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/volunteers/memberships.h"
#include "ui/parts/table/rows_model.h"

namespace redvest::ui {

[[nodiscard]] std::vector<ListColumn<TeamRow>> teamColumns();
[[nodiscard]] std::vector<ListColumn<OrganisationRow>> organisationColumns();
[[nodiscard]] std::vector<ListColumn<CampaignRow>> campaignColumns();
[[nodiscard]] std::vector<ListColumn<TeamMemberRow>> memberColumns();

} // namespace redvest::ui
