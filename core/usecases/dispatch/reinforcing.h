// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deals the missing seats of a scope out to the people of its places, duty day by duty day: for reinforcement().

#pragma once

#include "core/domain/reinforcement.h"
#include "core/usecases/dispatch/people_standings.h"
#include "core/usecases/dispatch/place_tree.h"

#include <map>

namespace redvest {

/// Somebody who goes to another place.
struct SentPerson
{
    std::size_t person = 0; ///< as the muster numbers people
    std::size_t shift = 0;  ///< as asked for
    int from = 0;           ///< place
    bool operator==(const SentPerson&) const = default;
};

class Reinforcing
{
public:
    /// `asked` outlives it.
    Reinforcing(const Workspace& ws, const AskedShifts& asked, DivisionLevel level);
    void run();

    /// By knot, with codes and without names.
    [[nodiscard]] const std::map<int, ReinforcementPlace>& places() const { return m_places; }
    [[nodiscard]] const std::vector<SentPerson>& sent() const { return m_sent; }
    [[nodiscard]] PlaceTree& tree() { return m_tree; }
    [[nodiscard]] const Volunteer& person(std::size_t p) { return m_muster.at(p).person; }
    /// Given in the days over which shares are counted.
    [[nodiscard]] qint64 recentMinutes(std::size_t p) { return m_recent.value(person(p).id); }

private:
    struct PlaceSeats;
    struct PlacePeople;

    void readRecent(const Workspace& ws);
    ReinforcementPlace& placeAt(int place);
    void sendOn(const std::vector<AlikeShifts>& demands);
    std::vector<PlaceSeats> seatsIn(const std::vector<AlikeShifts>& demands, dispatch::TransportQuestion& question);
    std::vector<PlacePeople> peopleFor(const std::vector<AlikeShifts>& demands, dispatch::TransportQuestion& question);
    void take(const dispatch::TransportMove& move, const dispatch::TransportQuestion& question, PlacePeople& people,
              PlaceSeats& seats);

    Muster m_muster;
    PeopleStandings m_standings;
    PlaceTree m_tree;
    std::vector<qint64> m_called; ///< somebody is asked already, by shift
    QHash<Id<Volunteer>, qint64> m_recent;
    std::map<int, ReinforcementPlace> m_places;
    std::vector<SentPerson> m_sent;
};

} // namespace redvest
