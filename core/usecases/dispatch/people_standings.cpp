// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/people_standings.h"

#include <algorithm>

namespace redvest {

namespace {

/// A shift runs into the next day, and cover is asked of every day it touches.
constexpr int kDaysBeside = 2;

StandingFrame frameOf(const std::vector<AlikeShifts>& demands)
{
    StandingFrame frame{{}, {}, {kAdultAge}, false};
    for (const AlikeShifts& alike : demands) {
        const Demand& demand = alike.demand;
        const QDate first = localDate(demand.shift.starts).addDays(-kDaysBeside);
        const QDate last = localDate(demand.shift.ends).addDays(kDaysBeside);
        frame.first = frame.first.isValid() ? std::min(frame.first, first) : first;
        frame.last = frame.last.isValid() ? std::max(frame.last, last) : last;
        frame.ages.push_back(demand.post.leastAge);
        frame.ages.push_back(demand.post.mostAge + 1);
        frame.isInsuranceAsked = frame.isInsuranceAsked || isRisky(demand.post.risk);
    }
    std::sort(frame.ages.begin(), frame.ages.end());
    frame.ages.erase(std::unique(frame.ages.begin(), frame.ages.end()), frame.ages.end());
    return frame;
}

} // namespace

PeopleStandings::PeopleStandings(Muster& muster)
    : m_muster(muster)
    , m_times(muster.limits())
    , m_timeOf(muster.size(), -1)
{}

void PeopleStandings::begin(const std::vector<AlikeShifts>& demands)
{
    m_demands = &demands;
    m_frame = frameOf(demands);
    m_demandTimes.clear();
    for (const AlikeShifts& alike : demands)
        m_demandTimes.push_back(m_times.numberOf(timeOfDemand(alike.demand)));
    m_kinds.clear();
    m_someone.clear();
    m_standings.clear();
}

std::vector<Standing> PeopleStandings::of(std::size_t person)
{
    const int kind = kindOf(person);
    const int time = timeOf(person);
    const Id<Volunteer> id = m_muster.at(person).person.id;
    std::vector<Standing> all;
    all.reserve(m_demands->size());
    for (std::size_t d = 0; d < m_demands->size(); ++d) {
        const AlikeShifts& alike = (*m_demands)[d];
        Standing standing = lasting(kind, d);
        if (standing != Standing::Unfit && ((!alike.declined.isEmpty() && alike.declined.contains(id)) ||
                                            !m_times.isRested(time, alike.demand, m_demandTimes[d])))
            standing = Standing::Unfit;
        all.push_back(standing);
    }
    return all;
}

void PeopleStandings::gave(std::size_t person, std::size_t demand)
{
    m_timeOf[person] = m_times.classWith(timeOf(person), m_demandTimes[demand]);
}

int PeopleStandings::kindOf(std::size_t person)
{
    const auto [at, isNew] = m_kinds.try_emplace(lastingText(m_muster.at(person), m_frame), int(m_someone.size()));
    if (isNew) {
        m_someone.push_back(person);
        m_standings.emplace_back(m_demands->size(), std::int8_t(-1));
    }
    return at->second;
}

int PeopleStandings::timeOf(std::size_t person)
{
    int& known = m_timeOf[person];
    if (known >= 0)
        return known;
    const Candidate& who = m_muster.at(person);
    std::vector<int> times;
    for (const TimeGiven& given : who.engaged)
        times.push_back(m_times.numberOf(given));
    known = m_times.classOf(std::move(times), who.person.maxDailyMinutes);
    return known;
}

Standing PeopleStandings::lasting(int kind, std::size_t demand)
{
    std::int8_t& known = m_standings[std::size_t(kind)][demand];
    if (known < 0)
        known = std::int8_t(
            lastingStanding(m_muster.at(m_someone[std::size_t(kind)]), (*m_demands)[demand].demand, m_muster.limits()));
    return static_cast<Standing>(known);
}

} // namespace redvest
