// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Campaigns (行动): what posts belong to and projects are counted in.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// By name, those archived last.
[[nodiscard]] std::vector<Campaign> campaignsByName(const Workspace&);

/// `shown` is the campaign as it was opened, nothing for a new one (its id is made here). Without a division it is the
/// office's. Problems, each at its field: required or too_long (name), name_taken, unknown_division, ends_before_start
/// (ends_on), unknown_organisation or archived (sponsor), stale for each field that somebody else changed meanwhile.
Outcome<Edits<Campaign>> saveCampaign(Workspace&, const std::optional<Campaign>& shown, Campaign wanted,
                                      const QString& reason = {});
/// Or back from the archive. All or none. Problems: unknown_campaign; shifts_ahead when posts of it have shifts that
/// are neither over nor called off; people_waiting (in the reserve); name_taken by a campaign entered meanwhile.
Outcome<Edits<Campaign>> archiveCampaigns(Workspace&, const std::vector<Id<Campaign>>&, bool archived,
                                          const QString& reason = {});

} // namespace redvest
