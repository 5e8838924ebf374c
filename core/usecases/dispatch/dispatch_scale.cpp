// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_scale.h"

#include <algorithm>

namespace redvest {

namespace {

using dispatch::Cost;

constexpr int kShareMinutes = 8 * 60;    ///< what fairShare is said for
constexpr qint64 kMostRecent = 400 * 60; ///< who gave more in these days is spared no more than that
constexpr Cost kChain = 16;              ///< so many people may change places for one step of what goes before
constexpr Cost kSwap = 2;                ///< people who change places, that company outweighs
constexpr Cost kMostSteps = 2;           ///< of company
constexpr int kMostWarnings = 8;         ///< that count
constexpr Cost kLargest = Cost(1) << 58; ///< of all seats together: solvers multiply by a few people more

} // namespace

DispatchScale::DispatchScale(const DispatchWeights& weights, qint64 seats, bool isTeamAsked) : m_weights(weights)
{
    m_fair = kChain * (weights.change + 1);
    const Cost mostFair = m_fair * weights.fairShare * kMostRecent / kShareMinutes;
    m_near = kChain * (mostFair + weights.change) + 1;
    const Cost mostNear =
        m_near * (std::max({weights.otherStreet, weights.otherDistrict, 1}) + weights.warning * kMostWarnings);
    const Cost most = mostNear + mostFair + weights.change;
    m_company = isTeamAsked ? kSwap * most : 0;
    m_seat = std::min(2 * (most + kMostSteps * m_company) * (seats + 1), kLargest / (weights.urgentSeat * (seats + 1)));
}

Cost DispatchScale::near(Nearness near, int warnings) const
{
    const Cost warned = Cost(std::min(warnings, kMostWarnings)) * m_weights.warning;
    switch (near) {
    case Nearness::SameCommunity:
        return m_near * warned;
    case Nearness::SameStreet:
        return m_near * (warned + 1);
    case Nearness::SameDistrict:
        return m_near * (warned + m_weights.otherStreet);
    case Nearness::Elsewhere:
    case Nearness::Unknown:
        break;
    }
    return m_near * (warned + m_weights.otherDistrict);
}

Cost DispatchScale::share(qint64 recentMinutes) const
{
    return m_fair * m_weights.fairShare * std::min(recentMinutes, kMostRecent) / kShareMinutes;
}

} // namespace redvest
