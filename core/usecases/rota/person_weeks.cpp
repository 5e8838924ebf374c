// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/person_weeks.h"

#include "core/storage/queries/board_queries.h"
#include "core/storage/queries/duplicates.h"

namespace redvest {

namespace {

/// A shift lasts a day at most and is followed by a rest of a day at most: what ended earlier matters to no rest.
constexpr int kDaysBefore = 2;

std::optional<PersonWeek> weekOf(const Workspace& ws, const storage::Reader& reader, Id<Volunteer> asked, QDate from)
{
    const Id<Volunteer> id = storage::goingOn(reader, asked);
    const auto person = storage::person(reader, id);
    if (!person)
        return std::nullopt;
    PersonWeek week;
    week.id = id;
    week.name = person->name;
    week.home = ws.divisions().shortPath(person->division);
    week.from = from;
    week.limits = storage::limitsInForce(reader);
    std::vector<WeekSeat> seats =
        storage::weekSeats(reader, id, {atLocal(from.addDays(-kDaysBefore)), week.period().to});
    for (WeekSeat& seat : seats)
        seat.place = ws.divisions().shortPath(seat.place);
    countWeek(week, std::move(seats));
    return week;
}

} // namespace

std::optional<PersonWeek> personWeek(const Workspace& ws, Id<Volunteer> id, QDate from)
{
    return weekOf(ws, ws.read(), id, from);
}

std::vector<PersonWeek> personWeeks(const Workspace& ws, const std::vector<Id<Volunteer>>& people, QDate from)
{
    const storage::Reader reader = ws.read();
    std::vector<PersonWeek> weeks;
    for (const Id<Volunteer> id : people) {
        if (auto week = weekOf(ws, reader, id, from))
            weeks.push_back(*std::move(week));
    }
    return weeks;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace redvest
