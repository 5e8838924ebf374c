// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/insured_seats.h"

#include "core/base/order_key.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/rota/unfit_seats.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace redvest {

namespace {

constexpr qint64 kYearMinutes = qint64(366) * 24 * 60;

using DaysByPerson = QHash<Id<Volunteer>, std::vector<InsuredDays>>;

/// Days of cover of each of the people once those covers are stored.
DaysByPerson daysWith(const storage::Reader& reader, const std::vector<Cover>& wanted)
{
    QHash<QString, Policy> policies;
    for (const Policy& policy : reader.all(storage::policyTable()))
        policies.insert(policy.id.text(), policy);
    QHash<Id<Cover>, Cover> changed;
    DaysByPerson days;
    for (const Cover& cover : wanted) {
        changed.insert(cover.id, cover);
        days[cover.volunteer];
    }
    for (auto person = days.begin(); person != days.end(); ++person) {
        for (const Cover& cover : storage::coversOf(reader, {}, person.key())) {
            if (!changed.contains(cover.id))
                person->push_back(insuredDays(cover, policies.value(cover.policy.text())));
        }
    }
    for (const Cover& cover : std::as_const(changed))
        days[cover.volunteer].push_back(insuredDays(cover, policies.value(cover.policy.text())));
    return days;
}

/// What would newly stand against that seat with those days of cover; nothing where nothing would.
std::optional<UnfitSeat> unfitOn(const storage::Reader& reader, const storage::RiskSeat& seat,
                                 const std::vector<InsuredDays>& days)
{
    const auto row = storage::shiftRow(reader, seat.shift);
    const auto person = storage::person(reader, seat.volunteer);
    if (!row || !person)
        return std::nullopt;
    const ShiftPool pool(reader, *row, seat.volunteer);
    Candidate then = pool.candidate(*person, false);
    const Verdict before = verdictOn(then, pool.demand(), pool.limits());
    then.insured = days;
    std::vector<Reason> added = reasonsAdded(before, verdictOn(then, pool.demand(), pool.limits()));
    if (added.empty())
        return std::nullopt;
    const Assignment* here = pool.assignment(seat.volunteer);
    return UnfitSeat{seat.shift,
                     seat.span,
                     row->postName,
                     row->siteName,
                     person->id,
                     person->name,
                     here ? here->state : AssignmentState::Proposed,
                     std::move(added)};
}

} // namespace

InsuredSeats::InsuredSeats(const storage::Reader& reader, Instant at)
{
    for (const storage::RiskSeat& seat :
         storage::riskSeats(reader, scopeOf({}, {}), {at, plusMinutes(at, kYearMinutes)}))
        m_seats.insert(seat.volunteer, seat);
}

std::vector<UnfitSeat> InsuredSeats::unfitIfCovered(const storage::Reader& reader,
                                                    const std::vector<Cover>& wanted) const
{
    std::vector<UnfitSeat> seats;
    const DaysByPerson days = daysWith(reader, wanted);
    for (auto person = days.begin(); person != days.end(); ++person) {
        for (const storage::RiskSeat& seat : m_seats.values(person.key())) {
            if (!firstUninsured(*person, seat.span).isValid())
                continue;
            if (auto unfit = unfitOn(reader, seat, *person))
                seats.push_back(*std::move(unfit));
        }
    }
    std::sort(seats.begin(), seats.end(), [](const UnfitSeat& a, const UnfitSeat& b) {
        return std::tuple(a.span.from, orderKey(a.name), a.shift) < std::tuple(b.span.from, orderKey(b.name), b.shift);
    });
    return seats;
}

} // namespace redvest
