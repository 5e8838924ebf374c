// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People, person-times and hours by team, organisation, campaign, source, category, site and day.

#pragma once

#include "core/domain/served_groups.h"
#include "core/usecases/figures/figures.h"

namespace redvest {

/// Of what was served within the scope, as figures() counts. Team: those the person was a member of on the day that a
/// record belongs to; in several, each of them. Organisation: the one of the register that is called as the body that
/// sends the person, else as the employer; those that belong to it are rows of their own. Campaign,
/// category and site: those of the shift's post; what has no shift has none. Source: how the person came (来源). Day:
/// as figures() of that day count, minutes of a night on both. The rows by name, what belongs to none last. Problems of
/// figures().
[[nodiscard]] Outcome<ServedTable> servedBy(const Workspace&, const FigureQuery&, ServedBy);

} // namespace redvest
