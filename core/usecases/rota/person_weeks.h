// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other way round: what a person is planned for in seven days.

#pragma once

#include "core/domain/person_week.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

/// The seven days from that one on, with the limits in force. Nothing when there is no such person; of a merged record
/// the one that goes on.
[[nodiscard]] std::optional<PersonWeek> personWeek(const Workspace&, Id<Volunteer>, QDate from);
/// Of several people, in the order asked for; who is not there is passed over.
[[nodiscard]] std::vector<PersonWeek> personWeeks(const Workspace&, const std::vector<Id<Volunteer>>&, QDate from);
/// The Monday of the week that the day lies in.
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace redvest
