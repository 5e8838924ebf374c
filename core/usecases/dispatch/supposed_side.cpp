// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/supposed_side.h"

#include "core/usecases/figures/gaps.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace redvest {

namespace {

/// Seats of one day that stay open, put together where shifts ask the same.
struct DayLeft
{
    std::vector<std::size_t> shifts; ///< one of each kind
    std::vector<qint64> seats;
};

std::map<Instant, DayLeft> leftByDay(const DispatchModel& model, const std::vector<qint64>& left)
{
    std::map<Instant, DayLeft> days;
    for (std::size_t c = 0; c < model.judge().classes(); ++c) {
        qint64 seats = 0;
        std::size_t any = 0;
        for (const std::size_t s : model.judge().shiftsOf(c)) {
            if (left[s] == 0 || model.shifts()[s].isOver)
                continue;
            seats += left[s];
            any = s;
        }
        if (seats == 0)
            continue;
        DayLeft& day = days[dutyDay(model.shifts()[any].fill.span.from).from];
        day.shifts.push_back(any);
        day.seats.push_back(seats);
    }
    return days;
}

qint64 trainableOn(const DispatchModel& model, const DispatchPlan& plan, Instant day, const DayLeft& left)
{
    const auto isThatDay = [&](std::size_t s) { return dutyDay(model.shifts()[s].fill.span.from).from == day; };
    std::map<std::vector<Standing>, qint64> alike;
    for (std::size_t p = 0; p < model.people().size(); ++p) {
        const auto planned = plan.find(p);
        const auto& bound = model.people()[p].bound;
        if ((planned != plan.end() && std::any_of(planned->second.begin(), planned->second.end(), isThatDay)) ||
            std::any_of(bound.begin(), bound.end(), isThatDay))
            continue;
        std::vector<Standing> standings;
        bool isAny = false;
        for (const std::size_t s : left.shifts) {
            standings.push_back(model.classStanding(p, s).isTrainable ? Standing::Trainable : Standing::Unfit);
            isAny = isAny || standings.back() == Standing::Trainable;
        }
        if (isAny)
            ++alike[std::move(standings)];
    }
    std::vector<AlikePeople> people;
    for (const auto& [standings, count] : alike)
        people.push_back({count, standings});
    qint64 sum = 0;
    for (const std::vector<qint64>& taken : matched(left.seats, people))
        sum = std::accumulate(taken.begin(), taken.end(), sum);
    return sum;
}

} // namespace

std::vector<qint64> seatsLeft(const DispatchModel& model, const DispatchPlan& plan)
{
    std::vector<qint64> left;
    for (const DispatchShift& shift : model.shifts())
        left.push_back(shift.isClosed ? 0 : shift.fill.needed - shift.fill.filled - shift.held);
    for (const auto& [person, shifts] : plan) {
        for (const std::size_t s : shifts)
            --left[s];
    }
    for (qint64& seats : left)
        seats = std::max<qint64>(0, seats);
    return left;
}

SupposedSide sideOf(const DispatchModel& model, const DispatchPlan& plan)
{
    const std::vector<qint64> left = seatsLeft(model, plan);
    SupposedSide side;
    for (const DispatchShift& shift : model.shifts())
        side.gap += shift.gap();
    side.left = std::accumulate(left.begin(), left.end(), qint64(0));
    side.nature.callable = side.gap - side.left;
    for (const auto& [day, open] : leftByDay(model, left))
        side.nature.trainable += trainableOn(model, plan, day, open);
    side.nature.structural = side.left - side.nature.trainable;
    return side;
}

} // namespace redvest
