// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/flow_search.h"

#include "core/domain/dispatch/reflow.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr int kStepsInVain = 300;
constexpr int kHalfDay = 720;
/// Beyond so many open choices a step does not ask all duties.
constexpr std::size_t kChoicesAtOnce = 2'000'000;

/// The same row of numbers everywhere.
class Dice
{
public:
    std::size_t below(std::size_t count)
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
        return std::size_t((x ^ (x >> 31)) % std::uint64_t(count));
    }

private:
    std::uint64_t m_state = 20220320;
};

class FlowSearch
{
public:
    FlowSearch(const Staffing& staffing, const SameTimes& times, const OpenChoices& open, Roster start, Cost bound,
               EffortWatch& watch, double share)
        : m_staffing(staffing)
        , m_reflow(staffing, times, open, std::move(start))
        , m_bound(bound)
        , m_watch(watch)
        , m_share(share)
        , m_isAsked(staffing.duties.size(), false)
    {
        m_value = costOf(staffing, m_reflow.roster());
        const auto choices = std::size_t(std::count(open.isOpen.begin(), open.isOpen.end(), true));
        m_parts = choices / kChoicesAtOnce + 1;
    }
    Roster run();

private:
    using Stretches = std::vector<std::vector<int>>;
    [[nodiscard]] Stretches days() const;
    [[nodiscard]] Stretches nights() const;
    bool sweep(const Stretches&);
    void roam(const Stretches& byDay, const Stretches& byNight);
    [[nodiscard]] std::vector<int> drawn();
    bool fill(std::vector<int> asked);
    [[nodiscard]] int liftedOf(std::size_t person);

    const Staffing& m_staffing;
    Reflow m_reflow;
    Cost m_value = 0;
    const Cost m_bound;
    EffortWatch& m_watch;
    const double m_share;
    Dice m_dice;
    std::size_t m_parts = 1; ///< in which all duties are asked
    std::vector<bool> m_isAsked;
    bool m_mayStay = false; ///< who has several may keep them all
    bool m_isOver = false;
};

FlowSearch::Stretches FlowSearch::days() const
{
    std::map<int, std::vector<int>> byDay;
    for (std::size_t d = 0; d < m_staffing.duties.size(); ++d)
        byDay[m_staffing.duties[d].day].push_back(int(d));
    Stretches all;
    for (auto& [day, duties] : byDay)
        all.push_back(std::move(duties));
    return all;
}

/// From noon to noon.
FlowSearch::Stretches FlowSearch::nights() const
{
    std::map<int, std::vector<int>> byNight;
    for (std::size_t d = 0; d < m_staffing.duties.size(); ++d)
        byNight[(m_staffing.duties[d].from + kHalfDay) / (2 * kHalfDay)].push_back(int(d));
    Stretches all;
    for (auto& [night, duties] : byNight)
        all.push_back(std::move(duties));
    return all;
}

/// One of those asked, by lot where there are several; or none, so that one may come on top.
int FlowSearch::liftedOf(std::size_t person)
{
    const Worker& worker = m_staffing.people[person];
    int lifted = -1;
    std::size_t seen = m_mayStay ? 1 : 0;
    for (const int duty : m_reflow.roster()[person]) {
        if (!m_isAsked[std::size_t(duty)] || std::binary_search(worker.pinned.begin(), worker.pinned.end(), duty))
            continue;
        if (m_dice.below(++seen) == 0)
            lifted = duty;
    }
    return lifted;
}

/// False: nothing gained, or it is over.
bool FlowSearch::fill(std::vector<int> asked)
{
    if (m_value <= m_bound || !m_watch.step(m_share)) {
        m_isOver = true;
        return false;
    }
    for (const int duty : asked)
        m_isAsked[std::size_t(duty)] = true;
    LiftedDuties wish;
    wish.lifted.reserve(m_staffing.people.size());
    for (std::size_t p = 0; p < m_staffing.people.size(); ++p)
        wish.lifted.push_back(liftedOf(p));
    for (const int duty : asked)
        m_isAsked[std::size_t(duty)] = false;
    wish.asked = std::move(asked);
    const Cost gained = m_reflow.fill(wish);
    m_value -= gained;
    m_watch.tell(m_value, m_bound);
    return gained > 0;
}

bool FlowSearch::sweep(const Stretches& stretches)
{
    bool isBetter = false;
    for (std::size_t i = 0; i < stretches.size() && !m_isOver; ++i)
        isBetter |= fill(stretches[i]);
    return isBetter;
}

/// All duties, or a part of them.
std::vector<int> FlowSearch::drawn()
{
    std::vector<int> asked;
    for (std::size_t d = 0; d < m_staffing.duties.size(); ++d) {
        if (m_parts == 1 || m_dice.below(m_parts) == 0)
            asked.push_back(int(d));
    }
    return asked;
}

/// What is asked is drawn by lot as well.
void FlowSearch::roam(const Stretches& byDay, const Stretches& byNight)
{
    constexpr std::size_t kKinds = 6;
    for (int inVain = 0; inVain < kStepsInVain && !m_isOver && !byDay.empty(); ++inVain) {
        const std::size_t kind = m_dice.below(kKinds);
        m_mayStay = kind >= 4;
        const bool isBetter = fill(kind == 0   ? byDay[m_dice.below(byDay.size())]
                                   : kind == 1 ? byNight[m_dice.below(byNight.size())]
                                               : drawn());
        if (isBetter)
            inVain = -1;
    }
}

Roster FlowSearch::run()
{
    const Stretches byDay = days();
    const Stretches byNight = nights();
    for (bool isBetter = true; isBetter && !m_isOver;) {
        isBetter = sweep(byDay);
        if (!m_isOver && sweep(byNight))
            isBetter = true;
    }
    roam(byDay, byNight);
    return m_reflow.roster();
}

} // namespace

Roster searchByFlows(const Staffing& staffing, const SameTimes& times, const OpenChoices& open, Roster start,
                     Cost bound, EffortWatch& watch, double share)
{
    return FlowSearch(staffing, times, open, std::move(start), bound, watch, share).run();
}

} // namespace redvest::dispatch
