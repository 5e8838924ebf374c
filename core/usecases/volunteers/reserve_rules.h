// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands against an entry of the reserve. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/reserve.h"
#include "core/storage/gate/database.h"

namespace redvest {

/// Of one that is open: unknown_volunteer, archived (the person, while waiting), unknown_campaign, archived (the
/// campaign), already_waiting or already_called_up by another entry of the person for that campaign. Nothing of a
/// withdrawn one.
[[nodiscard]] Problems clashes(const storage::Reader&, const Reserve& wanted);
/// Makes one of the person's open entries for one campaign.
void joinReserves(storage::Writer&, Id<Volunteer>);

} // namespace redvest
