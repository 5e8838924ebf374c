// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A staffing unrolled for searching: what each person could do on each day, and what may come the day after what. Built
// once; searches only read it.

#pragma once

#include "core/domain/dispatch/staffing.h"

namespace redvest::dispatch {

/// What a person could do on one day: duties together, or none on a day with engagements.
struct DayPick
{
    int firstDuty = 0; ///< in RosterModel::picked
    int count = 0;
    int minutes = 0; ///< in steps of RosterModel::minuteStep
    int inClass = 0; ///< which classes of the day before it may follow: place among DayPicks::mayFollow
    int outClass = 0;
    Cost cost = 0; ///< of its choices
};

/// A day of a person. Picks of one class are followed by the same picks.
struct DayPicks
{
    int first = 0; ///< in RosterModel::picks
    int count = 0;
    int classes = 1;
    bool mayRest = true;                  ///< nothing is pinned and nothing engages the person
    std::vector<std::uint64_t> mayFollow; ///< by class of the way in: bits by class of the day before
};

/// A person: days from the first that is known to the last, which reach beyond the staffing where engagements do.
struct PersonDays
{
    int firstDay = 0; ///< 0 or less
    std::vector<DayPicks> days;
    int least = 0; ///< steps of minutes
    int most = 0;
    int mostWeekends = 0;
    std::vector<int> mostOfKind; ///< by kind
    bool isLoose = false;        ///< there are rules that days and their neighbours do not show: ask isAllowed
    [[nodiscard]] int size() const { return int(days.size()); }
};

struct RosterModel
{
    explicit RosterModel(const Staffing&);

    const Staffing* staffing = nullptr;
    int minuteStep = 1;
    std::vector<PersonDays> people;
    std::vector<DayPick> picks;
    std::vector<int> picked; ///< duties
    int mostPicks = 0;       ///< of a day
    int mostClasses = 1;
};

} // namespace redvest::dispatch
