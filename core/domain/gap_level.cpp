// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_level.h"

namespace redvest {

std::optional<DivisionLevel> levelOf(GapBy by)
{
    switch (by) {
    case GapBy::District:
        return DivisionLevel::District;
    case GapBy::Street:
        return DivisionLevel::Street;
    case GapBy::Community:
        return DivisionLevel::Community;
    default:
        return std::nullopt;
    }
}

} // namespace redvest
