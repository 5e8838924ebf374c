// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is left over in one place and missing in another: which places send how many people where, for what. A transport
// problem over the tree that the places hang on. Exact for all but the last aim. Numbers only, as all of this room.
//
// Aims, each only as far as those before it allow: places serve their own seats with their own people; as many seats as
// possible are filled by people who are ready; as many more by people who lack training only; the way all of them go is
// short; those give who have most left; few different pairs of places.

#pragma once

#include "core/domain/dispatch/staffing.h"

namespace redvest::dispatch {

/// A knot of the tree: one above others, or a place, which stands above none.
struct TransportKnot
{
    int above = -1; ///< the knot that holds it, which stands before it in the list; -1: the top
    /// Between two places whose nearest common knot it is; more than that of every knot below it. 0 of a place.
    Cost distance = 0;
};

/// People of one place who are alike.
struct TransportSupply
{
    int place = 0; ///< knot
    std::int64_t count = 0;
    std::vector<int> ready;     ///< kinds of seats they could take now; by kind, each once
    std::vector<int> trainable; ///< kinds they could take if they were trained; none that is ready
};

/// Seats of one place and kind that are to be filled.
struct TransportDemand
{
    int place = 0; ///< knot
    int kind = 0;  ///< from 0
    std::int64_t seats = 0;
};

struct TransportQuestion
{
    std::vector<TransportKnot> knots; ///< the top first
    std::vector<TransportSupply> supplies;
    std::vector<TransportDemand> demands; ///< one a place and kind
};

/// So many of a supply take a seat of a demand each.
struct TransportMove
{
    int supply = 0;
    int demand = 0;
    std::int64_t count = 0;
    bool isReady = true; ///< else after training
    bool operator==(const TransportMove&) const = default;
};

/// Of two places.
[[nodiscard]] Cost transportDistance(const std::vector<TransportKnot>&, int from, int to);

/// By demand, then supply; nobody takes two seats. The same answer for the same question.
[[nodiscard]] std::vector<TransportMove> transported(const TransportQuestion&);

} // namespace redvest::dispatch
