// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of one person that say the same hours twice. They count their union (service_time.h), and are told. Pure.

#pragma once

#include "core/domain/service_time.h"

namespace redvest {

struct Overlap
{
    QString volunteer;     ///< id
    QString first, second; ///< ids of the records, by their beginning
    Span shared;
    bool operator==(const Overlap&) const = default;
};

/// Of each person by beginning; what has no times overlaps with nothing. Each pair once.
[[nodiscard]] std::vector<Overlap> overlapsOf(std::vector<ServedTime>);

} // namespace redvest
