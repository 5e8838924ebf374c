// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What dispatch prefers, and by how much: the office sees and sets these. Whatever they are, a filled seat of a post
// counts more than any nearness, nearness more than fair shares, and these more than keeping what was proposed before.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"

#include <array>

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

/// One of them, between what bounds, and by which name it is set.
struct WeightBounds
{
    int DispatchWeights::*weight;
    const char16_t* field; ///< urgent_seat, other_street …
    int least;
    int most;
};
inline constexpr std::array kWeightBounds{WeightBounds{&DispatchWeights::urgentSeat, u"urgent_seat", 1, 100},
                                          WeightBounds{&DispatchWeights::otherStreet, u"other_street", 0, 100},
                                          WeightBounds{&DispatchWeights::otherDistrict, u"other_district", 0, 100},
                                          WeightBounds{&DispatchWeights::fairShare, u"fair_share", 0, 100},
                                          WeightBounds{&DispatchWeights::warning, u"warning_weight", 0, 100},
                                          WeightBounds{&DispatchWeights::change, u"change_weight", 0, 100},
                                          WeightBounds{&DispatchWeights::fairDays, u"fair_days", 1, 60}};

/// What the office says, right or not; the usual ones where it says nothing or what cannot be read.
[[nodiscard]] DispatchWeights weightsSaid(const Office&);
/// Those in force: the usual ones where what it says is not right.
[[nodiscard]] DispatchWeights dispatchWeights(const Office&);
/// The office with these; the usual ones are noted as not said.
[[nodiscard]] Office withDispatchWeights(Office, const DispatchWeights&);
/// What is not right with them, one Problem a weight, with its name as code and field; other_district also where it is
/// less than other_street: nobody elsewhere is nearer than somebody of the own district.
[[nodiscard]] Problems whyNotWeights(const DispatchWeights&);

} // namespace redvest
