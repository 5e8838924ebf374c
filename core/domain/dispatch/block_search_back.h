// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back through the table of a block: from the cheapest end, from where each cell's cost came.

#pragma once

#include "core/domain/dispatch/block_search.h"

namespace redvest::dispatch {

class BlockWayBack
{
public:
    /// Of a search whose table is full; it outlives this.
    explicit BlockWayBack(BlockSearch& of) : m_of(of) {}
    /// Puts the picks of each day into what the search has found. False where the table says no way.
    bool go();

private:
    /// From where a cell's value came.
    bool step(int layer, int& run, int& place, BlockSearch::Value& value);

    BlockSearch& m_of;
};

} // namespace redvest::dispatch
