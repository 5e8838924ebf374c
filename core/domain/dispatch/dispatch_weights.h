// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What dispatch prefers, and by how much: the office sees and sets these. Whatever they are, a filled seat of a post
// counts more than any nearness, nearness more than fair shares, and these more than keeping what was proposed before.

#pragma once

#include "core/base/outcome.h"

namespace redvest {

struct DispatchWeights
{
    int urgentSeat = 4;     ///< a seat of a post of high risk or round the clock, beside an ordinary one's 1; 1 … 100
    int otherStreet = 4;    ///< a home in another street, beside same street's 1; 0 … 100
    int otherDistrict = 10; ///< a home elsewhere; 0 … 100
    int fairShare = 5;      ///< every 8 hours of the days before; 0 … 100
    int warning = 3;        ///< each warning of the verdict but distance; 0 … 100
    int change = 1;         ///< giving up what was proposed before; 0 … 100
    int fairDays = 14;      ///< days over which shares are counted; 1 … 60
    bool operator==(const DispatchWeights&) const = default;
};

} // namespace redvest
