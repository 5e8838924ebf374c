// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proof of how good a roster can be at most: seats are sold at prices, and each person takes what pays him best. Any
// prices prove something; good ones (those of the flow of the whole period) prove nearly all.

#pragma once

#include "core/domain/dispatch/period_flow.h"

namespace redvest::dispatch {

class PriceBound
{
public:
    /// What is handed over outlives this.
    PriceBound(const Staffing&, const SameTimes&, const OpenChoices&, const PersonLimits&, FlowCosts);
    /// No allowed roster costs less (or, of seats only, leaves fewer empty). Prices that prove nothing are first
    /// brought into their range: from what one too many costs to what an empty seat does.
    [[nodiscard]] Cost at(const std::vector<Cost>& prices);
    /// By duty: how many took it at the prices last asked.
    [[nodiscard]] const std::vector<int>& taken() const { return m_taken; }
    /// Raises what is proved by shifting prices toward what was asked too little or too much, until `goesOn` says stop
    /// or nothing is gained any more. `atMost` is a roster's value. Prices become the best found.
    Cost raise(std::vector<Cost>& prices, Cost atMost, const std::function<bool()>& goesOn);

private:
    /// What pays a person at one time.
    struct Offer
    {
        int time;
        int duty;
        Cost cost; ///< less its price
    };

    [[nodiscard]] Cost inRange(std::size_t duty, Cost price) const;
    [[nodiscard]] double lackingAt(std::size_t duty, Cost price) const;
    [[nodiscard]] Cost personAt(std::size_t person, const std::vector<Cost>& prices);
    void collectOffers(std::size_t person, const std::vector<Cost>& prices);
    [[nodiscard]] Cost bestChain(std::size_t person);
    [[nodiscard]] Cost bestOfSlots(std::size_t person);
    [[nodiscard]] Cost repeatAfter(const Worker&, int taken) const;

    const Staffing& m_staffing;
    const SameTimes& m_times;
    const OpenChoices& m_open;
    const PersonLimits& m_limits;
    const bool m_isSeatsOnly;
    std::vector<int> m_taken;
    std::vector<Offer> m_offers;
    std::vector<int> m_offerAt; ///< by time: place among the offers
    std::vector<int> m_before;  ///< of chains: by length and offer
    std::vector<Cost> m_chain, m_longer;
};

} // namespace redvest::dispatch
