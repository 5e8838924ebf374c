// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From how many approved hours somebody may apply for which star level: the usual ones, what an office may set in their
// place, and which are in force in it. Pure.
// Source: 志愿服务记录办法（2012） art. 15: 100, 300, 600, 1000, 1500 hours; several regions have tables of their own.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"
#include "core/domain/honours.h"

#include <array>

namespace redvest {

struct StarLevels
{
    std::array<int, kStarCount> hours{100, 300, 600, 1000, 1500}; ///< of one star, of two …
    bool operator==(const StarLevels&) const = default;
};
constexpr int kMostStarHours = 100'000;

/// What the office says, right or not, and the usual ones where it says nothing or what cannot be read.
[[nodiscard]] StarLevels levelsSaid(const Office&);
/// Those in force: the usual ones where what it says is not right.
[[nodiscard]] StarLevels starLevels(const Office&);
/// The office with these; the usual ones are noted as not said.
[[nodiscard]] Office withStarLevels(Office, const StarLevels&);
/// Nothing when an office may set them. Code and field: star_hours (out of bounds, or not each more than the one
/// before).
[[nodiscard]] Problems whyNotStarLevels(const StarLevels&);
/// The level that so many approved minutes give a right to apply for, 0 to 5: from the hours on, not from more.
[[nodiscard]] int starOf(qint64 minutes, const StarLevels&);
/// "二星志愿者"; "" for no level.
[[nodiscard]] QString starName(int level);

} // namespace redvest
