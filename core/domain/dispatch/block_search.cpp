// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/block_search.h"

#include "core/domain/dispatch/block_search_back.h"

#include <algorithm>
#include <cmath>

namespace redvest::dispatch {

namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostCells = 16'000'000;

} // namespace

BlockSearch::BlockSearch(const RosterModel& model) : m_model(model), m_tightKind(model.people.size(), -1)
{
    for (int place = 0; place < kNoises; ++place)
        m_noise[std::size_t(place)] = Value(std::log(-std::log((place + 0.5) / kNoises)));
}

bool BlockSearch::find(const RosterState& state, const BlockWish& wish, Dice& dice)
{
    if (!prepare(state, wish) || !begin(state, wish))
        return false;
    for (int day = 0; day < m_days; ++day) {
        arcs(state, wish, day, dice);
        advance(day);
    }
    return end(state, wish) && BlockWayBack(*this).go();
}

/// How large the table is.
bool BlockSearch::prepare(const RosterState& state, const BlockWish& wish)
{
    m_person = &m_model.people[std::size_t(wish.person)];
    const Staffing& staffing = *m_model.staffing;
    m_rules = &staffing.rules[std::size_t(staffing.people[std::size_t(wish.person)].rules)];
    m_from = wish.from;
    m_days = wish.to - wish.from;
    m_warmth = Value(wish.warmth);

    m_isCapped = m_rules->mostDaysInRow < m_person->size();
    m_most = std::max(1, m_isCapped ? m_rules->mostDaysInRow : std::min(m_rules->leastDaysInRow, m_person->size()));
    const int least = std::min(m_rules->leastDaysInRow, m_person->size());
    m_lengths = m_most + std::max(0, least - 1);
    m_offs = std::clamp(m_rules->leastDaysOff, 1, m_person->size());

    int classes = 1;
    int most = 0; // minutes that the block could hold
    m_longest.clear();
    for (int day = std::max(0, wish.from - 1); day < wish.to; ++day) {
        const DayPicks& picks = m_person->days[std::size_t(day)];
        classes = std::max(classes, picks.classes);
        int longest = 0;
        for (int place = 0; place < picks.count && day >= wish.from; ++place)
            longest = std::max(longest, m_model.picks[std::size_t(picks.first + place)].minutes);
        most += longest;
        if (day >= wish.from)
            m_longest.push_back(longest);
    }
    m_runs = m_offs + classes * m_lengths;

    m_lowest = wish.minuteReward != 0 ? 0 : std::max(0, m_person->least - state.minutes(wish.person));
    const int highest = m_person->most == kNoLimit ? kNoLimit : m_person->most - state.minutes(wish.person);
    if (highest < 0 || m_lowest > std::min(highest, most))
        return false;
    m_countsMinutes = m_lowest > 0 || highest < most;
    m_minuteCount = m_countsMinutes ? std::min(highest, most) + 1 : 1;

    const int weekends = m_person->mostWeekends - state.weekends(wish.person);
    if (m_person->mostWeekends != kNoLimit && weekends < 0)
        return false;
    const int touched = (m_days + kWeek - 1) / kWeek + 1;
    m_countsWeekends = m_person->mostWeekends != kNoLimit && weekends < touched;
    m_weekendCount = m_countsWeekends ? weekends + 1 : 1;

    m_kind = m_tightKind[std::size_t(wish.person)];
    m_kindCount = 1;
    if (m_kind >= 0) {
        const int left = m_person->mostOfKind[std::size_t(m_kind)] - state.ofKind(wish.person, m_kind);
        if (left > 0 && left < m_days)
            m_kindCount = left + 1;
    }
    std::size_t size = std::size_t(m_minuteCount) * std::size_t(m_weekendCount) * std::size_t(m_kindCount);
    const std::size_t rows = std::size_t(m_days + 1) * std::size_t(m_runs);
    if (rows * size > kMostCells && m_kindCount > 1) { // the kind is left to luck
        size /= std::size_t(m_kindCount);
        m_kindCount = 1;
    }
    const std::size_t all = rows * size;
    if (all > kMostCells)
        return false;
    m_size = int(size);
    if (m_cells.size() < all)
        m_cells.resize(all);
    m_alive.assign(std::size_t(m_days + 1) * std::size_t(m_runs), 0);
    m_joined.resize(std::size_t(m_size));
    if (m_arcs.size() < std::size_t(m_days))
        m_arcs.resize(std::size_t(m_days));
    m_restCost.assign(std::size_t(m_days), 0);
    narrow();
    return true;
}

/// What the days before leave under way.
bool BlockSearch::begin(const RosterState& state, const BlockWish& wish)
{
    int run = m_offs - 1;
    if (m_from > 0) {
        const int before = state.pick(wish.person, m_from - 1);
        int length = 1;
        while (m_from - length > 0 && (state.pick(wish.person, m_from - length - 1) < 0) == (before < 0))
            ++length;
        const bool isEdge = m_from == length;
        if (before < 0) {
            run = isEdge ? m_offs - 1 : std::min(length, m_offs) - 1;
        } else {
            if (length > m_most && m_isCapped)
                return false;
            const DayPicks& picks = m_person->days[std::size_t(m_from - 1)];
            const int out = m_model.picks[std::size_t(picks.first + before)].outClass;
            const bool isShort = isEdge && length < std::min(m_rules->leastDaysInRow, m_person->size());
            run = work(out, isShort ? m_most + length - 1 : std::min(length, m_most) - 1);
        }
    }
    Value* const first = cells(0, run);
    std::fill_n(first, m_size, kNoWay);
    first[0] = 0;
    alive(0, run) = 1;
    const int next = wish.to < m_person->size() ? state.pick(wish.person, wish.to) : -1;
    m_lastCounts = next >= 0;
    return true;
}

/// The ways through a day.
void BlockSearch::arcs(const RosterState& state, const BlockWish& wish, int day, Dice& dice)
{
    std::vector<Arc>& found = m_arcs[std::size_t(day)];
    found.clear();
    const DayPicks& picks = m_person->days[std::size_t(m_from + day)];
    const Cost repeat = m_model.staffing->people[std::size_t(wish.person)].repeatCost * state.taken(wish.person);
    m_restCost[std::size_t(day)] = picks.mayRest ? noise(dice) : kNoWay;
    for (int place = 0; place < picks.count; ++place) {
        const DayPick& pick = m_model.picks[std::size_t(picks.first + place)];
        Cost cost = pick.cost + repeat * pick.count;
        int ofKind = 0;
        bool isLeft = true;
        for (int at = 0; at < pick.count; ++at) {
            const int duty = m_model.picked[std::size_t(pick.firstDuty + at)];
            const int kind = m_model.staffing->duties[std::size_t(duty)].kind;
            cost += state.oneMore(duty);
            ofKind += m_kindCount > 1 && kind == m_kind;
            isLeft = isLeft && state.ofKind(wish.person, kind) < m_person->mostOfKind[std::size_t(kind)];
        }
        const Value noisy = Value(cost) - Value(wish.minuteReward * pick.minutes) + noise(dice);
        if (!isLeft)
            continue;
        const int minutes = m_countsMinutes ? pick.minutes : 0;
        bool isNew = true;
        for (Arc& arc : found) {
            if (arc.in != pick.inClass || arc.out != pick.outClass || arc.minutes != minutes || arc.ofKind != ofKind)
                continue;
            isNew = false;
            if (noisy < arc.cost) {
                arc.cost = noisy;
                arc.pick = place;
            }
        }
        if (isNew)
            found.push_back({pick.inClass, pick.outClass, minutes, ofKind, noisy, place});
    }
}

int BlockSearch::afterWork(int place) const
{
    if (place < m_most) {
        if (place + 1 < m_most)
            return place + 1;
        return m_isCapped ? -1 : place;
    }
    const int length = place - m_most + 2; // that it has then
    if (m_isCapped && length > m_most)
        return -1;
    return length >= std::min(m_rules->leastDaysInRow, m_person->size()) ? std::min(length, m_most) - 1 : place + 1;
}

bool BlockSearch::mayEnd(int place) const
{
    return place >= m_most || place + 1 >= std::min(m_rules->leastDaysInRow, m_person->size());
}

/// Whether work on that day is a weekend more.
int BlockSearch::weekendStep(int day, bool afterWork) const
{
    if (!m_countsWeekends)
        return 0;
    const int number = m_person->firstDay + m_from + day;
    if (number < 0 || number >= m_model.staffing->days)
        return 0;
    const int weekday = (m_model.staffing->firstWeekday - 1 + number) % kWeek;
    if (weekday == 5)
        return day + 1 == m_days && m_lastCounts ? 0 : 1;
    return weekday == 6 && !afterWork ? 1 : 0;
}

/// Minutes that are reached on each layer, and enough for what is left to be reached.
void BlockSearch::narrow()
{
    m_low.assign(std::size_t(m_days + 1), 0);
    m_high.assign(std::size_t(m_days + 1), 0);
    if (!m_countsMinutes)
        return;
    for (int day = 0; day < m_days; ++day) {
        const int reached = m_high[std::size_t(day)] + m_longest[std::size_t(day)];
        m_high[std::size_t(day + 1)] = std::min(m_minuteCount - 1, reached);
    }
    int needed = m_lowest;
    for (int layer = m_days; layer >= 0; --layer) {
        m_low[std::size_t(layer)] = std::max(0, needed);
        needed -= layer > 0 ? m_longest[std::size_t(layer - 1)] : 0;
    }
}

void BlockSearch::relax(int layer, int run, const Value* source, const Arc& arc, int weekend)
{
    Value* const target = cells(layer, run);
    const int low = m_low[std::size_t(layer)];
    const int high = m_high[std::size_t(layer)];
    if (alive(layer, run) == 0) {
        alive(layer, run) = 1;
        for (int row = 0; row < m_kindCount * m_weekendCount; ++row)
            std::fill(target + row * m_minuteCount + low, target + row * m_minuteCount + high + 1, kNoWay);
    }
    const Value cost = arc.cost;
    const int first = std::max(low, m_low[std::size_t(layer - 1)] + arc.minutes);
    const int count = std::min(high, m_high[std::size_t(layer - 1)] + arc.minutes) - first + 1;
    for (int kind = 0; kind + arc.ofKind < m_kindCount; ++kind) {
        for (int weekends = 0; weekends + weekend < m_weekendCount; ++weekends) {
            const Value* const from = source + (kind * m_weekendCount + weekends) * m_minuteCount + first - arc.minutes;
            Value* const to =
                target + ((kind + arc.ofKind) * m_weekendCount + weekends + weekend) * m_minuteCount + first;
            for (int minutes = 0; minutes < count; ++minutes) {
                const Value sum = from[minutes] + cost;
                to[minutes] = sum < to[minutes] ? sum : to[minutes];
            }
        }
    }
}

/// The cheaper of both in each cell of a layer.
void BlockSearch::join(int layer, const Value* one, const Value* other)
{
    const int low = m_low[std::size_t(layer)];
    const int high = m_high[std::size_t(layer)];
    for (int row = 0; row < m_kindCount * m_weekendCount; ++row) {
        for (int cell = row * m_minuteCount + low; cell <= row * m_minuteCount + high; ++cell)
            m_joined[std::size_t(cell)] = one[cell] < other[cell] ? one[cell] : other[cell];
    }
}

void BlockSearch::advance(int day)
{
    const DayPicks& picks = m_person->days[std::size_t(m_from + day)];
    const int classes = m_from + day > 0 ? m_person->days[std::size_t(m_from + day - 1)].classes : 1;
    const std::vector<Arc>& arcs = m_arcs[std::size_t(day)];
    if (picks.mayRest) {
        Arc rest;
        rest.cost = m_restCost[std::size_t(day)];
        for (int run = 0; run < m_offs; ++run) {
            if (alive(day, run) != 0)
                relax(day + 1, std::min(run + 1, m_offs - 1), cells(day, run), rest, 0);
        }
        for (int out = 0; out < classes; ++out) {
            for (int place = 0; place < m_lengths; ++place) {
                if (mayEnd(place) && alive(day, work(out, place)) != 0)
                    relax(day + 1, 0, cells(day, work(out, place)), rest, 0);
            }
        }
    }
    if (m_rules->mostDaysInRow < 1)
        return;
    if (alive(day, m_offs - 1) != 0) {
        const bool isEdge = m_from + day == 0 && m_lengths > m_most;
        const int weekend = weekendStep(day, false);
        for (const Arc& arc : arcs)
            relax(day + 1, work(arc.out, isEdge ? m_most : 0), cells(day, m_offs - 1), arc, weekend);
    }
    const int weekend = weekendStep(day, true);
    for (int in = 0; in < int(picks.mayFollow.size()); ++in) {
        const std::uint64_t allowed = picks.mayFollow[std::size_t(in)];
        for (int place = 0; place < m_lengths; ++place) {
            const int next = afterWork(place);
            if (next < 0)
                continue;
            const Value* source = nullptr;
            for (int out = 0; out < classes; ++out) {
                if ((allowed >> unsigned(out) & 1U) == 0 || alive(day, work(out, place)) == 0)
                    continue;
                const Value* const more = cells(day, work(out, place));
                if (source == nullptr) {
                    source = more;
                    continue;
                }
                join(day, more, source);
                source = m_joined.data();
            }
            if (source == nullptr)
                continue;
            for (const Arc& arc : arcs) {
                if (arc.in == in)
                    relax(day + 1, work(arc.out, next), source, arc, weekend);
            }
        }
    }
}

/// The cheapest end that the days after allow.
bool BlockSearch::end(const RosterState& state, const BlockWish& wish)
{
    const int to = wish.to;
    const int size = m_person->size();
    const int least = std::min(m_rules->leastDaysInRow, size);
    const int after = to < size ? state.pick(wish.person, to) : -1;
    int length = 0; // of what comes after
    while (to + length < size && (state.pick(wish.person, to + length) < 0) == (after < 0))
        ++length;
    const bool isEdge = to + length == size;
    const int in = after < 0 ? 0 : m_model.picks[std::size_t(m_person->days[std::size_t(to)].first + after)].inClass;
    const std::uint64_t allowed = after < 0 ? 0 : m_person->days[std::size_t(to)].mayFollow[std::size_t(in)];
    Value best = kNoWay;
    for (int run = 0; run < m_runs; ++run) {
        if (alive(m_days, run) == 0)
            continue;
        bool isGood = true;
        if (run < m_offs && after < 0) {
            isGood = run == m_offs - 1 || isEdge || run + 1 + length >= m_rules->leastDaysOff;
        } else if (run < m_offs) {
            isGood = run == m_offs - 1 && (isEdge || length >= least);
        } else {
            const int out = (run - m_offs) / m_lengths;
            const int place = (run - m_offs) % m_lengths;
            const int worked = place < m_most ? place + 1 : place - m_most + 1;
            if (after < 0)
                isGood = to == size || (mayEnd(place) && (isEdge || length >= m_rules->leastDaysOff));
            else
                isGood = (allowed >> unsigned(out) & 1U) != 0 && (!m_isCapped || worked + length <= m_most) &&
                         (isEdge || place >= m_most || worked + length >= least);
        }
        if (!isGood)
            continue;
        const Value* const row = cells(m_days, run);
        for (int outer = 0; outer < m_kindCount * m_weekendCount; ++outer) {
            for (int minutes = m_countsMinutes ? m_lowest : 0; minutes < m_minuteCount; ++minutes) {
                const int place = outer * m_minuteCount + minutes;
                if (row[place] < best) {
                    best = row[place];
                    m_lastRun = run;
                    m_lastPlace = place;
                }
            }
        }
    }
    return best < kNoWay;
}

} // namespace redvest::dispatch
