// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/price_bound.h"

#include <algorithm>

namespace redvest::dispatch {

namespace {

/// Chains of more offers than these are not looked through: slots are counted instead.
constexpr std::size_t kChainOffers = 64;
constexpr int kRaisesInVain = 12;

} // namespace

PriceBound::PriceBound(const Staffing& staffing, const SameTimes& times, const OpenChoices& open,
                       const PersonLimits& limits, FlowCosts costs)
    : m_staffing(staffing)
    , m_times(times)
    , m_open(open)
    , m_limits(limits)
    , m_isSeatsOnly(costs == FlowCosts::SeatsOnly)
    , m_offerAt(std::size_t(times.count()), -1)
{}

Cost PriceBound::inRange(std::size_t duty, Cost price) const
{
    if (m_isSeatsOnly)
        return std::clamp<Cost>(price, 0, 1);
    const Duty& d = m_staffing.duties[duty];
    const Cost least = d.overCost >= kNever ? std::min<Cost>(price, d.underCost) : -d.overCost;
    return std::clamp<Cost>(price, std::min(least, d.underCost), d.underCost);
}

/// Of the next duty, after so many that are not pinned.
Cost PriceBound::repeatAfter(const Worker& worker, int taken) const
{
    return m_isSeatsOnly ? 0 : worker.repeatCost * (Cost(worker.pinned.size()) + taken);
}

Cost PriceBound::at(const std::vector<Cost>& prices)
{
    std::vector<Cost> used(prices.size());
    Cost bound = m_isSeatsOnly ? 0 : m_staffing.base;
    for (std::size_t d = 0; d < prices.size(); ++d) {
        used[d] = inRange(d, prices[d]);
        bound += used[d] * m_staffing.duties[d].needed;
    }
    m_taken.assign(prices.size(), 0);
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p)
        bound += personAt(p, used);
    return m_isSeatsOnly ? std::max<Cost>(0, bound) : bound;
}

Cost PriceBound::personAt(std::size_t person, const std::vector<Cost>& prices)
{
    const Worker& worker = m_staffing.people[person];
    Cost sum = 0;
    int before = 0;
    for (const int duty : worker.pinned) {
        const auto choice = std::lower_bound(worker.choices.begin(), worker.choices.end(), duty,
                                             [](const Choice& c, int d) { return c.duty < d; });
        sum -= prices[std::size_t(duty)];
        ++m_taken[std::size_t(duty)];
        if (!m_isSeatsOnly && choice != worker.choices.end() && choice->duty == duty)
            sum += choice->cost + worker.repeatCost * before;
        ++before;
    }
    if (m_limits.most[person] <= 0)
        return sum;
    collectOffers(person, prices);
    if (m_offers.empty())
        return sum;
    return sum + (m_offers.size() <= kChainOffers ? bestChain(person) : bestOfSlots(person));
}

/// The best of each time, if it pays.
void PriceBound::collectOffers(std::size_t person, const std::vector<Cost>& prices)
{
    const Worker& worker = m_staffing.people[person];
    const bool isRepeatCheaper = repeatAfter(worker, 1) < 0;
    m_offers.clear();
    for (std::size_t i = 0; i < worker.choices.size(); ++i) {
        const Choice& choice = worker.choices[i];
        const Cost cost = (m_isSeatsOnly ? 0 : choice.cost) - prices[std::size_t(choice.duty)];
        if ((cost >= 0 && !isRepeatCheaper) || !m_open.isOpen[m_open.first[person] + i])
            continue;
        const int time = m_times.of[std::size_t(choice.duty)];
        int& at = m_offerAt[std::size_t(time)];
        if (at < 0) {
            at = int(m_offers.size());
            m_offers.push_back({time, choice.duty, cost});
        } else if (cost < m_offers[std::size_t(at)].cost) {
            m_offers[std::size_t(at)] = {time, choice.duty, cost};
        }
    }
    for (const Offer& offer : m_offers)
        m_offerAt[std::size_t(offer.time)] = -1;
    std::sort(m_offers.begin(), m_offers.end(), [](const Offer& a, const Offer& b) { return a.time < b.time; });
}

/// Of all sequences of which each follows the one before it as rest, days and kinds want.
Cost PriceBound::bestChain(std::size_t person)
{
    const Worker& worker = m_staffing.people[person];
    const WorkRules& rules = m_staffing.rules[std::size_t(worker.rules)];
    const std::size_t count = m_offers.size();
    const std::size_t longest = std::min<std::size_t>(count, std::size_t(m_limits.most[person]));
    m_before.assign(longest * count, -1);
    m_chain.assign(count, 0);
    Cost best = 0;
    std::size_t bestLength = 0, bestLast = 0;
    for (std::size_t length = 1; length <= longest; ++length) {
        m_longer.assign(count, kNever);
        for (std::size_t b = length - 1; b < count; ++b) {
            Cost before = length == 1 ? 0 : kNever;
            const Duty& second = m_staffing.duties[std::size_t(m_offers[b].duty)];
            for (std::size_t a = 0; length > 1 && a < b; ++a) {
                if (m_chain[a] < before &&
                    canFollow(m_staffing, rules, m_staffing.duties[std::size_t(m_offers[a].duty)], second)) {
                    before = m_chain[a];
                    m_before[(length - 1) * count + b] = int(a);
                }
            }
            if (before == kNever)
                continue;
            m_longer[b] = before + m_offers[b].cost + repeatAfter(worker, int(length) - 1);
            if (m_longer[b] < best) {
                best = m_longer[b];
                bestLength = length;
                bestLast = b;
            }
        }
        std::swap(m_chain, m_longer);
    }
    for (std::size_t length = bestLength; length > 0; --length) {
        ++m_taken[std::size_t(m_offers[bestLast].duty)];
        bestLast = std::size_t(std::max(0, m_before[(length - 1) * count + bestLast]));
    }
    return best;
}

/// The best of each slot, the best of them first.
Cost PriceBound::bestOfSlots(std::size_t person)
{
    const Worker& worker = m_staffing.people[person];
    const std::vector<int>& slotOf = m_limits.slotOf[std::size_t(worker.rules)];
    const auto slot = [&](const Offer& offer) { return slotOf[std::size_t(offer.time)]; };
    std::sort(m_offers.begin(), m_offers.end(),
              [&](const Offer& a, const Offer& b) { return slot(a) != slot(b) ? slot(a) < slot(b) : a.cost < b.cost; });
    m_offers.erase(std::unique(m_offers.begin(), m_offers.end(),
                               [&](const Offer& a, const Offer& b) { return slot(a) == slot(b); }),
                   m_offers.end());
    std::sort(m_offers.begin(), m_offers.end(), [](const Offer& a, const Offer& b) { return a.cost < b.cost; });
    Cost sum = 0, best = 0;
    std::size_t bestLength = 0;
    const std::size_t longest = std::min<std::size_t>(m_offers.size(), std::size_t(m_limits.most[person]));
    for (std::size_t length = 1; length <= longest; ++length) {
        sum += m_offers[length - 1].cost + repeatAfter(worker, int(length) - 1);
        if (sum < best) {
            best = sum;
            bestLength = length;
        }
    }
    for (std::size_t i = 0; i < bestLength; ++i)
        ++m_taken[std::size_t(m_offers[i].duty)];
    return best;
}

/// Seats asked for less those taken; 0 where the price is at its end already.
double PriceBound::lackingAt(std::size_t duty, Cost price) const
{
    const int lacking = m_staffing.duties[duty].needed - m_taken[duty];
    return lacking != 0 && inRange(duty, price + (lacking > 0 ? 1 : -1)) != price ? lacking : 0;
}

Cost PriceBound::raise(std::vector<Cost>& prices, Cost atMost, const std::function<bool()>& goesOn)
{
    std::vector<Cost> tried = prices;
    Cost best = at(prices);
    Cost now = best;
    double share = 1; // of the way to the roster's value that a step goes
    for (int inVain = 0; best < atMost && share > 0.01 && goesOn();) {
        double squares = 0;
        for (std::size_t d = 0; d < tried.size(); ++d) {
            const double lacking = lackingAt(d, tried[d]);
            squares += lacking * lacking;
        }
        if (squares == 0)
            break;
        const double step = std::max(1.0, share * double(atMost - now) / squares);
        for (std::size_t d = 0; d < tried.size(); ++d) {
            const double lacking = lackingAt(d, tried[d]);
            tried[d] = inRange(d, tried[d] + Cost(step * lacking + (lacking > 0 ? 0.5 : -0.5)));
        }
        now = at(tried);
        if (now > best) {
            best = now;
            prices = tried;
            inVain = 0;
        } else if (++inVain % kRaisesInVain == 0) {
            share /= 2;
            tried = prices;
            now = at(tried);
        }
    }
    return best;
}

} // namespace redvest::dispatch
