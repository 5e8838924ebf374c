// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words in the text of criteria that writing and reading have in common. For these two only.

#pragma once

#include "core/domain/people_criteria.h"

namespace redvest {

inline const QString kDayOfCriteria = QStringLiteral("日期");

/// How near is near enough.
[[nodiscard]] inline QString nearnessWord(Nearness within)
{
    switch (within) {
    case Nearness::SameCommunity:
        return QStringLiteral("同社区");
    case Nearness::SameStreet:
        return QStringLiteral("同街镇");
    default:
        return QStringLiteral("同区");
    }
}

} // namespace redvest
