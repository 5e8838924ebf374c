// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is carried where: beside all possible ways on small cases, and the last aims on cases of their own.

#include "core/domain/dispatch/transport.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

using namespace redvest::dispatch;

namespace {

using Count = std::int64_t;
/// Own seats, seats of those ready, seats after training, way: the smaller, the better.
using Worth = std::tuple<Count, Count, Count, Count>;

Worth worthOf(const TransportQuestion& question, const std::vector<TransportMove>& moves)
{
    Count own = 0, ready = 0, trained = 0, way = 0;
    for (const TransportMove& move : moves) {
        const int from = question.supplies[std::size_t(move.supply)].place;
        const int to = question.demands[std::size_t(move.demand)].place;
        way += transportDistance(question.knots, from, to) * move.count;
        own += move.isReady && from == to ? move.count : 0;
        (move.isReady ? ready : trained) += move.count;
    }
    return {-own, -ready, -trained, way};
}

bool holds(const std::vector<int>& kinds, int kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool isPossible(const TransportQuestion& question, const std::vector<TransportMove>& moves)
{
    std::vector<Count> people(question.supplies.size(), 0), seats(question.demands.size(), 0);
    for (const TransportMove& move : moves) {
        const TransportSupply& supply = question.supplies[std::size_t(move.supply)];
        if (move.count <= 0 ||
            !holds(move.isReady ? supply.ready : supply.trainable, question.demands[std::size_t(move.demand)].kind))
            return false;
        people[std::size_t(move.supply)] += move.count;
        seats[std::size_t(move.demand)] += move.count;
    }
    for (std::size_t s = 0; s < people.size(); ++s) {
        if (people[s] > question.supplies[s].count)
            return false;
    }
    for (std::size_t d = 0; d < seats.size(); ++d) {
        if (seats[d] > question.demands[d].seats)
            return false;
    }
    return true;
}

/// Every way of seating person after person.
class AllWays
{
public:
    explicit AllWays(const TransportQuestion& question) : m_question(question)
    {
        for (std::size_t s = 0; s < question.supplies.size(); ++s)
            m_people.insert(m_people.end(), std::size_t(question.supplies[s].count), int(s));
        for (const TransportDemand& demand : question.demands)
            m_open.push_back(demand.seats);
    }

    Worth best()
    {
        seat(0);
        return m_best;
    }

private:
    void seat(std::size_t person)
    {
        if (person == m_people.size()) {
            m_best = std::min(m_best, worthOf(m_question, m_moves));
            return;
        }
        seat(person + 1);
        const TransportSupply& supply = m_question.supplies[std::size_t(m_people[person])];
        for (std::size_t d = 0; d < m_open.size(); ++d) {
            const bool isReady = holds(supply.ready, m_question.demands[d].kind);
            if (m_open[d] == 0 || (!isReady && !holds(supply.trainable, m_question.demands[d].kind)))
                continue;
            --m_open[d];
            m_moves.push_back({m_people[person], int(d), 1, isReady});
            seat(person + 1);
            m_moves.pop_back();
            ++m_open[d];
        }
    }

    const TransportQuestion& m_question;
    std::vector<int> m_people;
    std::vector<Count> m_open;
    std::vector<TransportMove> m_moves;
    Worth m_best{0, 0, 0, 0};
};

/// Places in one or two districts of a city, some on the city itself; a few people and seats of up to three kinds.
TransportQuestion anyQuestion(std::mt19937& dice)
{
    const auto below = [&dice](int n) { return int(dice() % unsigned(n)); };
    TransportQuestion question;
    question.knots.push_back({-1, 3});
    const int districts = 1 + below(2);
    for (int i = 0; i < districts; ++i)
        question.knots.push_back({0, 1 + below(2)});
    std::vector<int> places;
    for (int i = 2 + below(3); i > 0; --i) {
        places.push_back(int(question.knots.size()));
        question.knots.push_back({below(6) == 0 ? 0 : 1 + below(districts), 0});
    }
    const int kinds = 1 + below(3);
    const auto anyPlace = [&] { return places[std::size_t(below(int(places.size())))]; };
    for (int i = 1 + below(4); i > 0; --i) {
        TransportSupply supply{anyPlace(), below(3), {}, {}};
        for (int kind = 0; kind < kinds; ++kind) {
            const int what = below(3);
            if (what == 0)
                supply.ready.push_back(kind);
            else if (what == 1)
                supply.trainable.push_back(kind);
        }
        question.supplies.push_back(supply);
    }
    std::set<std::pair<int, int>> used;
    for (int i = 0; i < 4; ++i) {
        const TransportDemand demand{anyPlace(), below(kinds), below(3)};
        if (used.emplace(demand.place, demand.kind).second)
            question.demands.push_back(demand);
    }
    return question;
}

std::set<std::pair<int, int>> pairsOf(const TransportQuestion& question, const std::vector<TransportMove>& moves)
{
    std::set<std::pair<int, int>> pairs;
    for (const TransportMove& move : moves)
        pairs.emplace(question.supplies[std::size_t(move.supply)].place,
                      question.demands[std::size_t(move.demand)].place);
    return pairs;
}

} // namespace

TEST_CASE("No way of sending people is better than the one that is found", "[dispatch][transport]")
{
    std::mt19937 dice(20220320);
    for (int round = 0; round < 1500; ++round) {
        CAPTURE(round);
        const TransportQuestion question = anyQuestion(dice);
        const std::vector<TransportMove> moves = transported(question);
        REQUIRE(isPossible(question, moves));
        REQUIRE(worthOf(question, moves) == AllWays(question).best());
        REQUIRE(transported(question) == moves);
    }
}

TEST_CASE("A place serves its own seats before it helps, and help comes from near by", "[dispatch][transport]")
{
    // Two districts of a city; places 3 and 4 in the first, 5 in the second.
    TransportQuestion question;
    question.knots = {{-1, 2}, {0, 1}, {0, 1}, {1, 0}, {1, 0}, {2, 0}};
    CHECK(transportDistance(question.knots, 3, 3) == 0);
    CHECK(transportDistance(question.knots, 3, 4) == 1);
    CHECK(transportDistance(question.knots, 4, 5) == 2);
    question.supplies = {{4, 3, {0}, {}}, {5, 9, {0}, {}}};
    question.demands = {{3, 0, 4}, {4, 0, 1}};
    CHECK(transported(question) == std::vector<TransportMove>{{0, 0, 2, true}, {1, 0, 2, true}, {0, 1, 1, true}});
}

TEST_CASE("Whole surpluses meet whole shortages, so that pairs are few", "[dispatch][transport]")
{
    TransportQuestion question;
    question.knots = {{-1, 1}};
    for (int i = 0; i < 6; ++i)
        question.knots.push_back({0, 0});
    question.supplies = {{1, 5, {0}, {}}, {2, 3, {0}, {}}, {3, 2, {0}, {}}};
    question.demands = {{4, 0, 3}, {5, 0, 2}, {6, 0, 5}};
    const std::vector<TransportMove> moves = transported(question);
    CHECK(worthOf(question, moves) == Worth{0, -10, 0, 10});
    CHECK(pairsOf(question, moves).size() == 3);
}

TEST_CASE("Who has most left gives", "[dispatch][transport]")
{
    TransportQuestion question;
    question.knots = {{-1, 1}, {0, 0}, {0, 0}, {0, 0}};
    question.supplies = {{1, 4, {0}, {}}, {2, 40, {0}, {}}};
    question.demands = {{3, 0, 4}};
    CHECK(transported(question) == std::vector<TransportMove>{{1, 0, 4, true}});
}

TEST_CASE("Without people, seats or a way there is nothing to send, however large the numbers", "[dispatch][transport]")
{
    TransportQuestion question;
    CHECK(transported(question).empty());
    question.knots = {{-1, 1}, {0, 0}, {0, 0}};
    question.supplies = {{1, 100'000, {}, {}}};
    question.demands = {{2, 0, 5}};
    CHECK(transported(question).empty());
    question.supplies = {{1, 100'000, {0}, {}}};
    question.demands = {{2, 0, 70'000}};
    CHECK(transported(question) == std::vector<TransportMove>{{0, 0, 70'000, true}});
}
