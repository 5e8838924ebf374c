// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether one person may have some duties together: each rule looks once along the person's time.
//
// What is pinned and what the person is engaged in is fixed. A limit of the most is held against the free duties only:
// where fixed ones alone are above it already, it is broken by a free one that makes it worse. A run or a break that is
// too short is held against them unless all days of the run, or both days beside the break, are fixed. The rest of one
// from another likewise. The least and the most minutes are counted in duties only, since nobody knows how far back
// engagements are listed.

#include "core/domain/dispatch/staffing.h"

#include <algorithm>
#include <array>

namespace redvest::dispatch {

namespace {

constexpr int kWeek = 7;
constexpr int kSaturday = 6;

/// A piece of the person's time.
struct Piece
{
    int from = 0;
    int to = 0;
    int day = 0;
    int minutes = 0;
    int kind = -1;        ///< -1: an engagement
    bool isFixed = false; ///< pinned or engaged
};

/// A day with work on it.
struct WorkedDay
{
    int day = 0;
    bool isFixed = false; ///< by something that is
};

/// A few of something, without asking for memory unless they are many.
template <typename Value>
class Few
{
public:
    void add(const Value& value)
    {
        if (m_more.empty() && m_count < m_near.size()) {
            m_near[m_count++] = value;
            return;
        }
        if (m_more.empty())
            m_more.assign(m_near.begin(), m_near.end());
        m_more.push_back(value);
        ++m_count;
    }
    Value* begin() { return m_more.empty() ? m_near.data() : m_more.data(); }
    Value* end() { return begin() + m_count; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    Value& operator[](std::size_t place) { return begin()[place]; }

private:
    std::array<Value, 24> m_near;
    std::vector<Value> m_more;
    std::size_t m_count = 0;
};

using Pieces = Few<Piece>;
using WorkedDays = Few<WorkedDay>;

/// False where a duty is no choice.
bool gather(const Staffing& staffing, const Worker& worker, const std::vector<int>& duties, Pieces& pieces)
{
    auto pinned = worker.pinned.begin();
    auto choice = worker.choices.begin();
    for (const int number : duties) {
        choice = std::lower_bound(choice, worker.choices.end(), number,
                                  [](const Choice& candidate, int duty) { return candidate.duty < duty; });
        if (choice == worker.choices.end() || choice->duty != number)
            return false;
        while (pinned != worker.pinned.end() && *pinned < number)
            ++pinned;
        const Duty& duty = staffing.duties[std::size_t(number)];
        const bool isFixed = pinned != worker.pinned.end() && *pinned == number;
        pieces.add({duty.from, duty.to, duty.day, duty.minutes, duty.kind, isFixed});
    }
    for (const Engagement& engaged : worker.engaged)
        pieces.add({engaged.from, engaged.to, engaged.day, engaged.minutes, -1, true});
    const auto earlier = [](const Piece& a, const Piece& b) { return a.from < b.from; };
    if (!std::is_sorted(pieces.begin(), pieces.end(), earlier))
        std::stable_sort(pieces.begin(), pieces.end(), earlier);
    return true;
}

bool isRested(Pieces& pieces, int rest)
{
    constexpr int kLong = std::numeric_limits<int>::min();
    std::int64_t endOfAny = kLong;
    std::int64_t endOfFree = kLong;
    for (const Piece& piece : pieces) {
        const std::int64_t before = piece.isFixed ? endOfFree : endOfAny;
        if (before != kLong && piece.from < before + rest)
            return false;
        endOfAny = std::max<std::int64_t>(endOfAny, piece.to);
        if (!piece.isFixed)
            endOfFree = std::max<std::int64_t>(endOfFree, piece.to);
    }
    return true;
}

/// What belongs to each day: how many, how long, and what may follow. Pieces are by day.
bool areDaysAllowed(const Staffing& staffing, const WorkRules& rules, Pieces& pieces)
{
    std::size_t before = 0; // where the day before begins, if that had work
    std::size_t beforeEnd = 0;
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t end = first;
        std::int64_t minutes = 0;
        bool hasFree = false;
        for (; end < pieces.size() && pieces[end].day == pieces[first].day; ++end) {
            minutes += pieces[end].minutes;
            hasFree |= !pieces[end].isFixed;
        }
        if (hasFree && (int(end - first) > rules.dutiesADay || minutes > rules.dayMinutes))
            return false;
        if (!staffing.followers.empty() && before < beforeEnd && pieces[before].day == pieces[first].day - 1) {
            for (std::size_t a = before; a < beforeEnd; ++a) {
                for (std::size_t b = first; b < end; ++b) {
                    const bool isKnown = pieces[a].kind >= 0 && pieces[b].kind >= 0;
                    if (isKnown && !(pieces[a].isFixed && pieces[b].isFixed) &&
                        !staffing.followers[std::size_t(pieces[a].kind)][std::size_t(pieces[b].kind)])
                        return false;
                }
            }
        }
        before = first;
        beforeEnd = end;
        first = end;
    }
    return true;
}

/// Any seven days running that a free duty lies in. Pieces are by day.
bool areWeeksAllowed(int most, Pieces& pieces)
{
    if (most == kNoLimit)
        return true;
    std::size_t first = 0;
    std::int64_t minutes = 0;
    int freeOnes = 0;
    for (std::size_t last = 0; last < pieces.size(); ++last) {
        minutes += pieces[last].minutes;
        freeOnes += !pieces[last].isFixed;
        for (; pieces[first].day <= pieces[last].day - kWeek; ++first) {
            minutes -= pieces[first].minutes;
            freeOnes -= !pieces[first].isFixed;
        }
        if (minutes > most && freeOnes > 0)
            return false;
    }
    return true;
}

bool areTotalsAllowed(const Staffing& staffing, const WorkRules& rules, Pieces& pieces)
{
    std::int64_t minutes = 0;
    std::int64_t freeMinutes = 0;
    for (const Piece& piece : pieces) {
        if (piece.kind < 0)
            continue;
        minutes += piece.minutes;
        freeMinutes += piece.isFixed ? 0 : piece.minutes;
    }
    if (minutes < rules.leastMinutes || (minutes > rules.mostMinutes && freeMinutes > 0))
        return false;
    for (std::size_t kind = 0; kind < rules.mostOfKind.size() && kind < std::size_t(staffing.kinds); ++kind) {
        if (rules.mostOfKind[kind] == kNoLimit)
            continue;
        int count = 0;
        bool hasFree = false;
        for (const Piece& piece : pieces) {
            count += piece.kind == int(kind);
            hasFree |= piece.kind == int(kind) && !piece.isFixed;
        }
        if (hasFree && count > rules.mostOfKind[kind])
            return false;
    }
    return true;
}

WorkedDays workedDays(Pieces& pieces)
{
    WorkedDays days;
    for (const Piece& piece : pieces) {
        if (days.size() == 0 || days[days.size() - 1].day != piece.day)
            days.add({piece.day, piece.isFixed});
        else
            days[days.size() - 1].isFixed |= piece.isFixed;
    }
    return days;
}

/// Runs of work and the days off between them. The time that is known reaches as far as engagements do.
bool areRunsAllowed(const Staffing& staffing, const WorkRules& rules, WorkedDays& days)
{
    if (days.size() == 0 || (rules.leastDaysInRow <= 1 && rules.leastDaysOff <= 1 && rules.mostDaysInRow == kNoLimit))
        return true;
    const int known = std::min(0, days[0].day);
    const int knownLast = std::max(staffing.days - 1, days[days.size() - 1].day);
    for (std::size_t first = 0; first < days.size();) {
        std::size_t last = first;
        bool hasFree = !days[first].isFixed;
        while (last + 1 < days.size() && days[last + 1].day == days[last].day + 1)
            hasFree |= !days[++last].isFixed;
        const int length = days[last].day - days[first].day + 1;
        const bool isWhole = days[first].day > known && days[last].day < knownLast;
        if (hasFree && (length > rules.mostDaysInRow || (isWhole && length < rules.leastDaysInRow)))
            return false;
        if (last + 1 < days.size() && days[last + 1].day - days[last].day - 1 < rules.leastDaysOff &&
            !(days[last].isFixed && days[last + 1].isFixed))
            return false;
        first = last + 1;
    }
    return true;
}

/// Weekends that begin or end within the days of the staffing.
bool areWeekendsAllowed(const Staffing& staffing, const WorkRules& rules, WorkedDays& days)
{
    if (rules.mostWeekends == kNoLimit)
        return true;
    int weekends = 0;
    int fixedOnes = 0;
    int current = std::numeric_limits<int>::min(); // its Saturday
    bool isCurrentFixed = false;
    for (const WorkedDay& worked : days) {
        const int weekday = ((staffing.firstWeekday - 1 + worked.day) % kWeek + kWeek) % kWeek + 1;
        if (weekday < kSaturday || worked.day < -1 || worked.day > staffing.days)
            continue;
        const int saturday = worked.day - (weekday - kSaturday);
        if (saturday + 1 < 0 || saturday >= staffing.days)
            continue;
        if (saturday != current) {
            current = saturday;
            isCurrentFixed = false;
            ++weekends;
        }
        if (worked.isFixed && !isCurrentFixed) {
            isCurrentFixed = true;
            ++fixedOnes;
        }
    }
    return weekends <= rules.mostWeekends || weekends == fixedOnes;
}

} // namespace

bool isAllowed(const Staffing& staffing, const Worker& worker, const std::vector<int>& duties)
{
    const WorkRules& rules = staffing.rules[std::size_t(worker.rules)];
    Pieces pieces;
    if (!gather(staffing, worker, duties, pieces) || !isRested(pieces, rules.restMinutes))
        return false;
    const auto earlier = [](const Piece& a, const Piece& b) { return a.day < b.day; };
    if (!std::is_sorted(pieces.begin(), pieces.end(), earlier))
        std::stable_sort(pieces.begin(), pieces.end(), earlier);
    if (!areDaysAllowed(staffing, rules, pieces) || !areWeeksAllowed(rules.weekMinutes, pieces) ||
        !areTotalsAllowed(staffing, rules, pieces))
        return false;
    WorkedDays days = workedDays(pieces);
    return areRunsAllowed(staffing, rules, days) && areWeekendsAllowed(staffing, rules, days);
}

} // namespace redvest::dispatch
