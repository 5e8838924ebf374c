// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/watched_seats.h"

#include "core/base/order_key.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/rota/unfit_seats.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kYearMinutes = qint64(366) * 24 * 60;

bool moves(const storage::UndoStep& step)
{
    return step.table->name == u"shift" && step.does == ChangeAction::Update &&
           (step.fields.contains(u"starts"_s) || step.fields.contains(u"ends"_s) || step.fields.contains(u"post"_s) ||
            step.fields.contains(u"breaks"_s));
}

/// What comes back leaves nobody without cover.
bool shortens(const storage::UndoStep& step)
{
    return step.table->name == u"cover" && step.does != ChangeAction::Restore;
}

} // namespace

WatchedSeats::WatchedSeats(const storage::Reader& reader, const storage::UndoPlan& plan, Instant at)
{
    QSet<Id<Volunteer>> people;
    for (const storage::UndoStep& step : plan.steps) {
        if (moves(step)) {
            for (const Assignment& a : storage::assignmentsOf(reader, Id<Shift>::fromText(step.record))) {
                if (isBinding(a.state))
                    watch(reader, a.shift, a.volunteer);
            }
        } else if (shortens(step)) {
            if (const auto cover = reader.find(storage::coverTable(), step.record))
                people.insert(cover->volunteer);
        }
    }
    if (people.isEmpty())
        return;
    for (const storage::RiskSeat& seat :
         storage::riskSeats(reader, scopeOf({}, {}), {at, plusMinutes(at, kYearMinutes)})) {
        if (people.contains(seat.volunteer))
            watch(reader, seat.shift, seat.volunteer);
    }
}

void WatchedSeats::watch(const storage::Reader& reader, Id<Shift> shift, Id<Volunteer> volunteer)
{
    const auto row = m_seats.size() < kMostWatched ? storage::shiftRow(reader, shift) : std::nullopt;
    const auto person = row ? storage::person(reader, volunteer) : std::nullopt;
    if (person)
        m_seats.push_back({shift, volunteer, ShiftPool(reader, *row, volunteer).verdict(*person, false)});
}

std::vector<UnfitSeat> WatchedSeats::unfit(const storage::Reader& reader) const
{
    std::vector<UnfitSeat> unfit;
    for (const Seat& seat : m_seats) {
        const auto row = storage::shiftRow(reader, seat.shift);
        const auto person = storage::person(reader, seat.volunteer);
        if (!row || row->shift.isArchived || !person)
            continue;
        const ShiftPool pool(reader, *row, seat.volunteer);
        const Assignment* here = pool.assignment(seat.volunteer);
        if (here == nullptr || !isBinding(here->state))
            continue;
        std::vector<Reason> added = reasonsAdded(seat.verdict, pool.verdict(*person, false));
        if (!added.empty())
            unfit.push_back({seat.shift, row->shift.span(), row->postName, row->siteName, seat.volunteer, person->name,
                             here->state, std::move(added)});
    }
    std::sort(unfit.begin(), unfit.end(), [](const UnfitSeat& a, const UnfitSeat& b) {
        return std::tuple(a.span.from, orderKey(a.name), a.shift) < std::tuple(b.span.from, orderKey(b.name), b.shift);
    });
    return unfit;
}

} // namespace redvest
