// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/served_shifts.h"

#include <algorithm>
#include <utility>

namespace redvest::intake {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

qint64 common(Span a, Span b)
{
    return std::min(a.to, b.to).ms - std::max(a.from, b.from).ms;
}

/// At least half of what was served lies within the shift.
bool isMostlyWithin(Span times, Span shift)
{
    const qint64 within = common(times, shift);
    return within > 0 && within * 2 >= times.to.ms - times.from.ms;
}

} // namespace

struct ServedShifts::Best
{
    std::optional<Found> found;
    std::pair<int, qint64> weight; ///< of two that weigh the same the one that more of it was served on
};

ServedShifts::ServedShifts(Known& known)
    : m_today(known.context().ws.today())
    , m_rota(known.rota())
    , m_assignments(known.assignments())
{}

void ServedShifts::note(const ServiceRecord& record)
{
    if (!record.shift.isNull())
        m_served.insert(assignmentId(record.shift, record.volunteer));
}

bool ServedShifts::isOwn(const Shift& shift, Id<Volunteer> who) const
{
    return m_assignments.contains(assignmentId(shift.id, who));
}

std::optional<ServedShifts::Found> ServedShifts::find(Id<Post> post, const SignIn& said) const
{
    if (!said.times)
        return untimed(post, said);
    Best best;
    considerDay(best, post, said);
    considerNightBefore(best, post, said);
    considerAfterMidnight(best, post, said);
    return best.found;
}

void ServedShifts::considerDay(Best& best, Id<Post> post, const SignIn& said) const
{
    const bool isOfDay = localDate(said.times->from) <= said.day;
    for (const std::size_t i : m_rota.shiftsOf(post, said.day)) {
        const Span shift = m_rota.shift(i).span();
        if (isOfDay ? shift.touches(*said.times) : isMostlyWithin(*said.times, shift))
            consider(best, i, said, *said.times);
    }
}

void ServedShifts::considerNightBefore(Best& best, Id<Post> post, const SignIn& said) const
{
    for (const std::size_t i : m_rota.shiftsOf(post, said.day.addDays(-1))) {
        if (isMostlyWithin(*said.times, m_rota.shift(i).span()))
            consider(best, i, said, *said.times);
    }
}

/// "1:00" of the twentieth, where the shift of the twentieth runs over midnight.
void ServedShifts::considerAfterMidnight(Best& best, Id<Post> post, const SignIn& said) const
{
    const Span later{plusMinutes(said.times->from, kMinutesOfDay), plusMinutes(said.times->to, kMinutesOfDay)};
    if (said.saysDay || localDate(later.from) > m_today)
        return;
    for (const std::size_t i : m_rota.shiftsOf(post, said.day)) {
        if (isMostlyWithin(later, m_rota.shift(i).span()))
            consider(best, i, said, later);
    }
}

void ServedShifts::consider(Best& best, std::size_t at, const SignIn& said, Span times) const
{
    const Shift& shift = m_rota.shift(at);
    int weight = localDate(shift.starts) == said.day ? 1 : 0;
    if (isOwn(shift, said.volunteer))
        weight += 4;
    if (m_served.contains(assignmentId(shift.id, said.volunteer)))
        weight += 2;
    if (shift.isArchived)
        weight -= 8;
    const std::pair weighed{weight, common(times, shift.span())};
    if (!best.found || weighed > best.weight)
        best = {Found{at, times}, weighed};
}

/// The one the person was sent to, else the only one.
std::optional<ServedShifts::Found> ServedShifts::untimed(Id<Post> post, const SignIn& said) const
{
    std::vector<std::size_t> shifts = m_rota.shiftsOf(post, said.day);
    const bool hasOpen =
        std::any_of(shifts.begin(), shifts.end(), [this](std::size_t i) { return !m_rota.shift(i).isArchived; });
    if (hasOpen)
        std::erase_if(shifts, [this](std::size_t i) { return m_rota.shift(i).isArchived; });
    const auto own = std::find_if(shifts.begin(), shifts.end(),
                                  [&](std::size_t i) { return isOwn(m_rota.shift(i), said.volunteer); });
    if (own != shifts.end())
        return Found{*own, {}};
    return shifts.size() == 1 ? std::optional(Found{shifts.front(), {}}) : std::nullopt;
}

} // namespace redvest::intake
