// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could do what, what binds each person, and what each choice costs: the question that the solver of this room
// answers. Numbers only: it knows no names, no store and no Qt. Smaller is better.
//
// Times are minutes from one instant for the whole staffing, in local time, so that day d begins at minute 1440 × d.

#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace redvest::dispatch {

using Cost = std::int64_t;
/// A limit that is none.
inline constexpr int kNoLimit = std::numeric_limits<int>::max();
/// What is not done at any price.
inline constexpr Cost kNever = std::numeric_limits<Cost>::max() / 4;

/// A shift to be filled.
struct Duty
{
    int from = 0;           ///< minute
    int to = 0;             ///< exclusive; later than from
    int day = 0;            ///< it belongs to, from 0
    int kind = 0;           ///< of shift, from 0, as limits and successions name it
    int minutes = 0;        ///< of work
    int needed = 0;         ///< seats to be filled, those of pinned people among them
    Cost underCost = 0;     ///< of each seat that stays empty; 0 or more
    Cost overCost = kNever; ///< of each person above needed; kNever: nobody above
};

/// What binds people who are bound alike. Every limit holds over what is chosen and what the person is engaged in
/// besides. Runs that touch the edge of the staffing count as long enough, unless engagements say otherwise.
struct WorkRules
{
    int dutiesADay = 1;         ///< the most that belong to one day
    int restMinutes = 0;        ///< the least between the end of one and the beginning of the next; overlaps never
    int dayMinutes = kNoLimit;  ///< the most that belong to one day
    int weekMinutes = kNoLimit; ///< the most that belong to any seven days running
    int leastMinutes = 0;       ///< in all of what is chosen
    int mostMinutes = kNoLimit;
    int leastDaysInRow = 1; ///< with work
    int mostDaysInRow = kNoLimit;
    int leastDaysOff = 1;        ///< in a row, between two runs of work
    int mostWeekends = kNoLimit; ///< with work on Saturday or Sunday
    std::vector<int> mostOfKind; ///< by kind of shift; empty: no limit
};

/// A person may take that duty. What is not listed is not done.
struct Choice
{
    int duty = 0;
    Cost cost = 0; ///< may be less than 0
};

/// Time that is given already and does not change.
struct Engagement
{
    int from = 0;
    int to = 0;
    int day = 0; ///< may lie before day 0 or after the last
    int minutes = 0;
};

struct Worker
{
    int rules = 0;                   ///< place in Staffing::rules
    std::vector<Choice> choices;     ///< by duty, each once
    std::vector<int> pinned;         ///< duties among choices that stay, whatever the rules say of them; by duty
    std::vector<Engagement> engaged; ///< by time
    Cost repeatCost = 0;             ///< of each pair of duties that the person has: n duties cost n(n-1)/2 times this
};

struct Staffing
{
    int days = 1;
    int firstWeekday = 1; ///< of day 0; Monday is 1
    int kinds = 1;
    /// followers[a][b] is false where kind b may not come on the day after kind a; empty: all may.
    std::vector<std::vector<bool>> followers;
    std::vector<Duty> duties; ///< by beginning, then as given
    std::vector<WorkRules> rules;
    std::vector<Worker> people;
    Cost base = 0; ///< that every plan costs
};

/// Who takes which duties: by person, each by duty, pinned ones among them.
using Roster = std::vector<std::vector<int>>;

/// What a roster costs: choices, repeats, empty seats, people above what is needed, and the base. Of a roster that
/// breaks rules as well. kNever where somebody does what is no choice or stands above needed where nobody may.
[[nodiscard]] Cost costOf(const Staffing&, const Roster&);
/// Seats that stay empty, over all duties.
[[nodiscard]] std::int64_t emptySeats(const Staffing&, const Roster&);
/// Whether a person may have these duties (by duty) together; rules that only pinned duties break are not held against
/// it.
[[nodiscard]] bool isAllowed(const Staffing&, const Worker&, const std::vector<int>& duties);

} // namespace redvest::dispatch
