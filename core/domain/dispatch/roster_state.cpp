// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/roster_state.h"

#include <algorithm>

namespace redvest::dispatch {

namespace {

constexpr int kWeek = 7;

/// More than what everything else costs together could change by one duty, but small enough to be summed.
Cost barrierOf(const Staffing& staffing)
{
    Cost most = 1;
    for (const Duty& duty : staffing.duties) {
        most = std::max(most, duty.underCost);
        if (duty.overCost < kNever)
            most = std::max(most, duty.overCost);
    }
    for (const Worker& worker : staffing.people) {
        for (const Choice& choice : worker.choices) {
            if (choice.cost < kNever)
                most = std::max(most, choice.cost < 0 ? -choice.cost : choice.cost);
        }
    }
    return std::min<Cost>(most, kNever / 1'000'000'000) * 20;
}

} // namespace

RosterState::RosterState(const RosterModel& model)
    : m_model(&model)
    , m_value(model.staffing->base)
    , m_barrier(barrierOf(*model.staffing))
{
    const Staffing& staffing = *model.staffing;
    const std::size_t people = model.people.size();
    m_picks.resize(people);
    m_ofKind.assign(people, std::vector<int>(std::size_t(staffing.kinds), 0));
    m_weekendDays.assign(people, std::vector<int>(std::size_t(staffing.days / kWeek + 3), 0));
    m_minutes.assign(people, 0);
    m_taken.assign(people, 0);
    m_weekends.assign(people, 0);
    m_heads.assign(staffing.duties.size(), 0);
    m_oneMore.assign(staffing.duties.size(), 0);
    m_oneLess.assign(staffing.duties.size(), 0);
    for (std::size_t duty = 0; duty < staffing.duties.size(); ++duty) {
        m_value += std::max(0, staffing.duties[duty].needed) * staffing.duties[duty].underCost;
        weigh(int(duty));
    }
    for (std::size_t person = 0; person < people; ++person) {
        m_picks[person].assign(model.people[person].days.size(), -1);
        load(int(person), {});
    }
}

const DayPick& RosterState::at(int person, int day, int pick) const
{
    const DayPicks& picks = m_model->people[std::size_t(person)].days[std::size_t(day)];
    return m_model->picks[std::size_t(picks.first + pick)];
}

void RosterState::weigh(int duty)
{
    const Duty& asked = m_model->staffing->duties[std::size_t(duty)];
    const int heads = m_heads[std::size_t(duty)];
    const Cost over = asked.overCost >= kNever ? m_barrier : asked.overCost;
    m_oneMore[std::size_t(duty)] = heads < asked.needed ? -asked.underCost : over;
    m_oneLess[std::size_t(duty)] = heads <= asked.needed ? asked.underCost : -over;
}

/// A day of work more or less, for weekends.
void RosterState::count(int person, int day, int by)
{
    const Staffing& staffing = *m_model->staffing;
    const int number = day + m_model->people[std::size_t(person)].firstDay;
    if (number < -1 || number > staffing.days)
        return;
    const int shifted = number + staffing.firstWeekday - 1 + kWeek; // Monday of some week is 0
    const int weekend = shifted / kWeek;
    if (shifted % kWeek < 5 || weekend * kWeek + 6 - kWeek < staffing.firstWeekday - 1 ||
        weekend * kWeek + 5 - kWeek - (staffing.firstWeekday - 1) >= staffing.days)
        return;
    int& days = m_weekendDays[std::size_t(person)][std::size_t(weekend)];
    m_weekends[std::size_t(person)] -= days > 0;
    days += by;
    m_weekends[std::size_t(person)] += days > 0;
}

void RosterState::clear(int person, int day)
{
    int& chosen = m_picks[std::size_t(person)][std::size_t(day)];
    if (chosen < 0)
        return;
    const DayPick& pick = at(person, day, chosen);
    const Worker& worker = m_model->staffing->people[std::size_t(person)];
    m_value -= pick.cost;
    m_minutes[std::size_t(person)] -= pick.minutes;
    for (int place = 0; place < pick.count; ++place) {
        const int duty = m_model->picked[std::size_t(pick.firstDuty + place)];
        const Duty& asked = m_model->staffing->duties[std::size_t(duty)];
        m_value += m_oneLess[std::size_t(duty)];
        m_above -= asked.overCost >= kNever && m_heads[std::size_t(duty)] > asked.needed;
        --m_heads[std::size_t(duty)];
        --m_ofKind[std::size_t(person)][std::size_t(asked.kind)];
        weigh(duty);
        m_value -= --m_taken[std::size_t(person)] * worker.repeatCost;
    }
    chosen = -1;
    count(person, day, -1);
}

void RosterState::put(int person, int day, int chosen)
{
    if (chosen < 0)
        return;
    const DayPick& pick = at(person, day, chosen);
    const Worker& worker = m_model->staffing->people[std::size_t(person)];
    m_value += pick.cost;
    m_minutes[std::size_t(person)] += pick.minutes;
    for (int place = 0; place < pick.count; ++place) {
        const int duty = m_model->picked[std::size_t(pick.firstDuty + place)];
        const Duty& asked = m_model->staffing->duties[std::size_t(duty)];
        m_value += m_oneMore[std::size_t(duty)];
        ++m_heads[std::size_t(duty)];
        m_above += asked.overCost >= kNever && m_heads[std::size_t(duty)] > asked.needed;
        ++m_ofKind[std::size_t(person)][std::size_t(asked.kind)];
        weigh(duty);
        m_value += m_taken[std::size_t(person)]++ * worker.repeatCost;
    }
    m_picks[std::size_t(person)][std::size_t(day)] = chosen;
    count(person, day, 1);
}

void RosterState::load(int person, const std::vector<int>& duties)
{
    const PersonDays& days = m_model->people[std::size_t(person)];
    std::vector<int> places(days.days.size(), -1);
    const auto found = [&](int day, const std::vector<int>& wanted) {
        for (int place = 0; place < days.days[std::size_t(day)].count; ++place) {
            const DayPick& pick = at(person, day, place);
            const auto first = m_model->picked.begin() + pick.firstDuty;
            if (std::equal(first, first + pick.count, wanted.begin(), wanted.end()))
                return place;
        }
        return -1;
    };
    std::vector<std::vector<int>> wanted(days.days.size());
    bool isKnown = true;
    for (const int duty : duties) {
        const int day = m_model->staffing->duties[std::size_t(duty)].day - days.firstDay;
        if (day >= 0 && day < days.size())
            wanted[std::size_t(day)].push_back(duty);
        else
            isKnown = false;
    }
    for (int day = 0; day < days.size(); ++day) {
        const bool isRest = wanted[std::size_t(day)].empty() && days.days[std::size_t(day)].mayRest;
        places[std::size_t(day)] = isRest ? -1 : found(day, wanted[std::size_t(day)]);
        isKnown = isKnown && (isRest || places[std::size_t(day)] >= 0);
    }
    for (int day = 0; day < days.size(); ++day) {
        clear(person, day);
        const bool isForced = !days.days[std::size_t(day)].mayRest && days.days[std::size_t(day)].count > 0;
        put(person, day, isKnown ? places[std::size_t(day)] : isForced ? 0 : -1); // the first holds what is pinned
    }
}

std::vector<int> RosterState::duties(int person) const
{
    std::vector<int> found;
    const std::vector<int>& picks = m_picks[std::size_t(person)];
    for (int day = 0; day < int(picks.size()); ++day) {
        if (picks[std::size_t(day)] < 0)
            continue;
        const DayPick& pick = at(person, day, picks[std::size_t(day)]);
        for (int place = 0; place < pick.count; ++place)
            found.push_back(m_model->picked[std::size_t(pick.firstDuty + place)]);
    }
    std::sort(found.begin(), found.end());
    return found;
}

Roster RosterState::roster() const
{
    Roster all;
    for (int person = 0; person < int(m_picks.size()); ++person)
        all.push_back(duties(person));
    return all;
}

} // namespace redvest::dispatch
