// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/reinforcing.h"

#include "core/domain/dispatch/dispatch_weights.h"
#include "core/storage/queries/work_queries.h"

#include <algorithm>
#include <tuple>

namespace redvest {

/// Seats of one place on shifts that are alike.
struct Reinforcing::PlaceSeats
{
    std::size_t alike = 0;                            ///< which of the demands of the day
    std::vector<std::pair<std::size_t, qint64>> room; ///< by shift, as asked for
};

/// People of one place who are alike.
struct Reinforcing::PlacePeople
{
    std::vector<std::size_t> members; ///< who gave least first
    std::size_t next = 0;             ///< of them, to be taken
};

Reinforcing::Reinforcing(const Workspace& ws, const AskedShifts& asked, DivisionLevel level)
    : m_muster(ws, asked)
    , m_standings(m_muster)
    , m_tree(asked.scope, level)
    , m_called(asked.shifts.size(), 0)
{
    readRecent(ws);
}

void Reinforcing::readRecent(const Workspace& ws)
{
    const qint64 minutes = qint64(dispatchWeights(ws.office()).fairDays) * 24 * 60;
    const Span lately{plusMinutes(ws.now(), -minutes), ws.now()};
    for (const storage::GivenBy& given : storage::timesGiven(ws.read(), lately, {})) {
        qint64& sum = m_recent[given.volunteer];
        sum += given.time.minutes;
        for (const Span& worked : given.time.worked)
            sum += worked.minutes();
    }
}

void Reinforcing::run()
{
    for (const ShiftFill& shift : m_muster.shifts())
        placeAt(m_tree.placeOf(shift.division)).gap += std::max<qint64>(0, shift.needed - shift.filled);
    for (const auto& [day, open] : m_muster.openByDay())
        sendOn(m_muster.alikeShifts(open, m_called));
    for (std::size_t i = 0; i < m_called.size(); ++i)
        placeAt(m_tree.placeOf(m_muster.shifts()[i].division)).asked += m_called[i];
}

ReinforcementPlace& Reinforcing::placeAt(int place)
{
    ReinforcementPlace& at = m_places[place];
    at.code = m_tree.code(place);
    return at;
}

void Reinforcing::sendOn(const std::vector<AlikeShifts>& demands)
{
    dispatch::TransportQuestion question;
    std::vector<PlaceSeats> seats = seatsIn(demands, question);
    std::vector<PlacePeople> people = peopleFor(demands, question);
    question.knots = m_tree.knots();
    std::vector<dispatch::TransportMove> moves = dispatch::transported(question);
    // Of people who are alike those who gave least are sent; a shift is served by one giver after another.
    const auto orderOf = [&question](const dispatch::TransportMove& m) {
        const int from = question.supplies[std::size_t(m.supply)].place;
        const bool isOwn = from == question.demands[std::size_t(m.demand)].place;
        return std::tuple(!m.isReady, isOwn, m.demand, from, m.supply);
    };
    std::sort(moves.begin(), moves.end(), [&](const dispatch::TransportMove& a, const dispatch::TransportMove& b) {
        return orderOf(a) < orderOf(b);
    });
    for (const dispatch::TransportMove& move : moves)
        take(move, question, people[std::size_t(move.supply)], seats[std::size_t(move.demand)]);
    for (std::size_t d = 0; d < seats.size(); ++d) {
        for (const auto& [shift, room] : seats[d].room)
            placeAt(question.demands[d].place).remaining.structural += room;
    }
}

/// A demand for each place of each kind.
std::vector<Reinforcing::PlaceSeats> Reinforcing::seatsIn(const std::vector<AlikeShifts>& demands,
                                                          dispatch::TransportQuestion& question)
{
    std::vector<PlaceSeats> all;
    for (std::size_t a = 0; a < demands.size(); ++a) {
        const AlikeShifts& alike = demands[a];
        std::map<int, PlaceSeats> byPlace;
        for (std::size_t i = 0; i < alike.shifts.size(); ++i) {
            const int place = m_tree.placeOf(m_muster.shifts()[alike.shifts[i]].division);
            byPlace[place].room.emplace_back(alike.shifts[i], alike.room[i]);
        }
        for (auto& [place, seats] : byPlace) {
            dispatch::TransportDemand demand{place, int(a), 0};
            for (const auto& [shift, room] : seats.room)
                demand.seats += room;
            seats.alike = a;
            question.demands.push_back(demand);
            all.push_back(std::move(seats));
        }
    }
    return all;
}

/// A supply for each place and each way of standing to the demands.
std::vector<Reinforcing::PlacePeople> Reinforcing::peopleFor(const std::vector<AlikeShifts>& demands,
                                                             dispatch::TransportQuestion& question)
{
    std::map<int, PeopleGroups> byPlace;
    m_standings.begin(demands);
    for (std::size_t p = 0; p < m_muster.size(); ++p)
        byPlace[m_tree.placeOf(person(p).division)].put(p, m_standings.of(p));
    std::vector<PlacePeople> all;
    for (auto& [place, people] : byPlace) {
        for (std::size_t g = 0; g < people.groups.size(); ++g) {
            const AlikePeople& group = people.groups[g];
            dispatch::TransportSupply supply;
            supply.place = place;
            supply.count = group.count;
            for (std::size_t a = 0; a < demands.size(); ++a) {
                if (group.standings[a] == Standing::Callable)
                    supply.ready.push_back(int(a));
                else if (group.standings[a] == Standing::Trainable)
                    supply.trainable.push_back(int(a));
            }
            if (!supply.ready.empty())
                placeAt(place).surplus += group.count;
            question.supplies.push_back(std::move(supply));
            std::vector<std::size_t>& members = people.members[g];
            std::stable_sort(members.begin(), members.end(),
                             [this](std::size_t a, std::size_t b) { return recentMinutes(a) < recentMinutes(b); });
            all.push_back({std::move(members), 0});
        }
    }
    return all;
}

void Reinforcing::take(const dispatch::TransportMove& move, const dispatch::TransportQuestion& question,
                       PlacePeople& people, PlaceSeats& seats)
{
    const int from = question.supplies[std::size_t(move.supply)].place;
    const int to = question.demands[std::size_t(move.demand)].place;
    if (!move.isReady) {
        placeAt(to).remaining.trainable += move.count;
    } else if (from == to) {
        placeAt(to).own += move.count;
        placeAt(to).surplus -= move.count;
    } else {
        placeAt(from).given += move.count;
        placeAt(to).received += move.count;
    }
    auto open = seats.room.begin();
    for (std::int64_t n = 0; n < move.count; ++n) {
        const std::size_t who = people.members[people.next++];
        m_standings.gave(who, seats.alike);
        while (open->second == 0)
            ++open;
        --open->second;
        if (move.isReady && from != to)
            m_sent.push_back({who, open->first, from});
    }
}

} // namespace redvest
