// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/transport.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace redvest::dispatch {

namespace {

using Flow = std::int64_t;
using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, Flow, Cost>;

struct ArcFacts
{
    Flow most = 0;
    Cost prize = 0; ///< of the seat that is filled this way; 0 or less
    Cost way = 0;   ///< of going that way
};

/// The people of a place who go for seats of a kind, ready or after training.
struct PoolKey
{
    int place = 0;
    int kind = 0;
    bool isReady = true;
    auto operator<=>(const PoolKey&) const = default;
};

/// The supplies in it, and how many of each.
using Pool = std::vector<std::pair<int, Flow>>;

/// Supplies flow into the pools of their places; from there to the seats of the place, or up the tree and down again.
/// What each arc carries comes of two flows, so that numbers stay small however many seats there are: of the first,
/// which fills most, all flows that fill as much are those whose arcs keep to its prices (complementary slackness:
/// Ahuja, Magnanti, Orlin, Network Flows, 9.4); the second is the shortest way among them.
class Network
{
public:
    explicit Network(const TransportQuestion& question) : m_question(question)
    {
        for (const TransportSupply& supply : question.supplies)
            m_people += std::max<Flow>(0, supply.count);
        for (const TransportDemand& demand : question.demands)
            m_seats += std::max<Flow>(0, demand.seats);
        m_most = std::min(m_people, m_seats);
        rankGivers();
        m_from = m_graph.addNode();
        m_to = m_graph.addNode();
        addSeats();
        addPeople();
        (void)addArc(m_to, m_from, {m_most, 0, 0});
    }

    void run()
    {
        if (m_most == 0)
            return;
        Graph::ArcMap<Flow> least(m_graph, 0), most(m_graph), flow(m_graph, 0);
        Graph::ArcMap<Cost> prize(m_graph), way(m_graph);
        Graph::NodeMap<Cost> price(m_graph, 0);
        for (Graph::ArcIt arc(m_graph); arc != lemon::INVALID; ++arc) {
            const ArcFacts& facts = m_facts[std::size_t(m_graph.id(arc))];
            most[arc] = facts.most;
            prize[arc] = facts.prize;
            way[arc] = facts.way;
        }
        Simplex filling(m_graph);
        filling.upperMap(most).costMap(prize).run();
        filling.potentialMap(price);
        filling.flowMap(flow);
        for (Graph::ArcIt arc(m_graph); arc != lemon::INVALID; ++arc) {
            const Cost reduced = prize[arc] + price[m_graph.source(arc)] - price[m_graph.target(arc)];
            if (reduced > 0)
                most[arc] = 0;
            else if (reduced < 0)
                least[arc] = most[arc];
        }
        Simplex shortening(m_graph);
        shortening.lowerMap(least).upperMap(most).costMap(way).run();
        shortening.flowMap(flow);
        for (const auto& [arc, into] : m_intoPools)
            m_pooled[into.second].emplace_back(into.first, flow[m_graph.arcFromId(arc)]);
    }

    [[nodiscard]] std::map<PoolKey, Pool>& pooled() { return m_pooled; }

private:
    int addArc(Graph::Node from, Graph::Node to, ArcFacts facts)
    {
        m_facts.push_back(facts);
        return Graph::id(m_graph.addArc(from, to));
    }

    /// Places with more people than seats of their own come first, by how many more.
    void rankGivers()
    {
        std::map<int, Flow> left;
        for (const TransportSupply& supply : m_question.supplies)
            left[supply.place] += supply.count;
        for (const TransportDemand& demand : m_question.demands)
            left[demand.place] -= demand.seats;
        std::vector<std::pair<Flow, int>> order;
        for (const auto& [place, count] : left)
            order.emplace_back(-count, place);
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < order.size(); ++i)
            m_rank[order[i].second] = Cost(i);
        m_step = m_most * Cost(order.size() + 1) + 1;
    }

    Graph::Node nodeOf(std::map<std::pair<int, int>, Graph::Node>& nodes, int knot, int kind)
    {
        const auto known = nodes.find({knot, kind});
        return known != nodes.end() ? known->second
                                    : nodes.emplace(std::pair(knot, kind), m_graph.addNode()).first->second;
    }

    /// Of each demand the seats, and the way down to them.
    void addSeats()
    {
        for (const TransportDemand& demand : m_question.demands) {
            if (demand.seats <= 0)
                continue;
            const Graph::Node seats = m_graph.addNode();
            m_seatNodes.emplace(std::pair(demand.place, demand.kind), seats);
            (void)addArc(seats, m_to, {demand.seats, 0, 0});
            Graph::Node below = seats;
            for (int knot = above(demand.place); knot >= 0; knot = above(knot)) {
                const bool isNew = !m_hubs.contains({knot, demand.kind});
                const Graph::Node hub = nodeOf(m_hubs, knot, demand.kind);
                (void)addArc(hub, below, {m_most, 0, 0});
                if (!isNew)
                    break;
                below = hub;
            }
        }
    }

    [[nodiscard]] int above(int knot) const { return m_question.knots[std::size_t(knot)].above; }
    [[nodiscard]] Cost distance(int knot) const { return m_question.knots[std::size_t(knot)].distance; }

    void addPeople()
    {
        for (std::size_t s = 0; s < m_question.supplies.size(); ++s) {
            const TransportSupply& supply = m_question.supplies[s];
            if (supply.count <= 0)
                continue;
            const Graph::Node people = m_graph.addNode();
            (void)addArc(m_from, people, {supply.count, 0, 0});
            for (const bool isReady : {true, false}) {
                for (const int kind : isReady ? supply.ready : supply.trainable) {
                    const PoolKey key{supply.place, kind, isReady};
                    if (const Graph::Node* pool = poolOf(key))
                        m_intoPools[addArc(people, *pool, {supply.count, 0, 0})] = {int(s), key};
                }
            }
        }
    }

    /// Made when it is first asked for, with its ways to seats. Null: none leads to any.
    const Graph::Node* poolOf(const PoolKey& key)
    {
        if (const auto known = m_pools.find(key); known != m_pools.end())
            return &known->second;
        const auto own = m_seatNodes.find({key.place, key.kind});
        const Graph::Node* up = climb(above(key.place), key.kind);
        if (own == m_seatNodes.end() && up == nullptr)
            return nullptr;
        const Graph::Node pool = m_graph.addNode();
        const Cost ofReady = -(m_most + 1);
        if (own != m_seatNodes.end())
            (void)addArc(pool, own->second, {m_most, key.isReady ? ofReady * (m_most + 1) : -1, 0});
        if (up != nullptr)
            (void)addArc(pool, *up,
                         {m_most, key.isReady ? ofReady : -1,
                          distance(above(key.place)) * m_step + (key.isReady ? m_rank[key.place] : 0)});
        return &m_pools.emplace(key, pool).first->second;
    }

    /// The way up from a knot, which turns down wherever seats lie below. Null: there are none for that kind.
    const Graph::Node* climb(int knot, int kind)
    {
        if (knot < 0)
            return nullptr;
        if (const auto known = m_ups.find({knot, kind}); known != m_ups.end())
            return &known->second;
        const auto down = m_hubs.find({knot, kind});
        const Graph::Node* higher = climb(above(knot), kind);
        if (down == m_hubs.end() && higher == nullptr)
            return nullptr;
        const Graph::Node up = m_graph.addNode();
        if (down != m_hubs.end())
            (void)addArc(up, down->second, {m_most, 0, 0});
        if (higher != nullptr)
            (void)addArc(up, *higher, {m_most, 0, (distance(above(knot)) - distance(knot)) * m_step});
        return &m_ups.emplace(std::pair(knot, kind), up).first->second;
    }

    const TransportQuestion& m_question;
    Graph m_graph;
    std::vector<ArcFacts> m_facts; ///< by id of the arc
    Flow m_people = 0, m_seats = 0, m_most = 0;
    Cost m_step = 1; ///< of distance, so that no ranks weigh as much
    std::map<int, Cost> m_rank;
    Graph::Node m_from, m_to;
    std::map<std::pair<int, int>, Graph::Node> m_seatNodes, m_hubs, m_ups;
    std::map<PoolKey, Graph::Node> m_pools;
    std::map<int, std::pair<int, PoolKey>> m_intoPools; ///< by id of the arc
    std::map<PoolKey, Pool> m_pooled;
};

/// Which of the pools go where: each as near as it can, which is what the flow comes to; where that leaves a choice,
/// few different pairs of places.
class Pairing
{
public:
    Pairing(const TransportQuestion& question, std::map<PoolKey, Pool>& pooled)
        : m_question(question)
        , m_pooled(pooled)
        , m_here(question.knots.size())
    {
        for (std::size_t d = 0; d < question.demands.size(); ++d) {
            const TransportDemand& demand = question.demands[d];
            if (demand.seats > 0)
                m_here[std::size_t(demand.place)].seats[demand.kind][demand.place] = {int(d), demand.seats};
        }
        for (const auto& [key, pool] : pooled) {
            for (const auto& [supply, count] : pool)
                m_here[std::size_t(key.place)].people[key.isReady ? 0 : 1][key.kind][key.place] += count;
        }
    }

    std::vector<TransportMove> run()
    {
        for (std::size_t knot = m_here.size(); knot-- > 0;) {
            pairUp(m_here[knot], true);
            pairUp(m_here[knot], false);
            if (m_question.knots[knot].above >= 0)
                m_here[std::size_t(m_question.knots[knot].above)].take(m_here[knot]);
            m_here[knot] = {};
        }
        std::vector<TransportMove> moves;
        for (const auto& [key, count] : m_moves)
            moves.push_back({std::get<1>(key), std::get<0>(key), count, std::get<2>(key) == 0});
        return moves;
    }

private:
    struct Seats
    {
        int demand = 0;
        Flow open = 0;
    };
    /// Who goes no lower than here, and the seats below that are open still; by kind, then place.
    struct Meeting
    {
        std::array<std::map<int, std::map<int, Flow>>, 2> people; ///< ready, and after training
        std::map<int, std::map<int, Seats>> seats;

        void take(Meeting& below)
        {
            for (const std::size_t i : {0U, 1U}) {
                for (auto& [kind, places] : below.people[i])
                    people[i][kind].merge(places);
            }
            for (auto& [kind, places] : below.seats)
                seats[kind].merge(places);
        }
    };

    /// Pair by pair, the one that settles most first.
    void pairUp(Meeting& here, bool isReady)
    {
        auto& people = here.people[isReady ? 0 : 1];
        std::set<int> givers, takers;
        for (const auto& [kind, places] : people) {
            if (!here.seats.contains(kind))
                continue;
            for (const auto& [place, count] : places)
                givers.insert(place);
            for (const auto& [place, seats] : here.seats[kind])
                takers.insert(place);
        }
        std::map<std::pair<int, int>, Flow> worth;
        for (const int from : givers) {
            for (const int to : takers)
                worth[{from, to}] = settled(here, people, from, to);
        }
        for (;;) {
            const auto best = std::max_element(worth.begin(), worth.end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            if (best == worth.end() || best->second == 0)
                return;
            const auto [from, to] = best->first;
            settle(here, people, {from, to}, isReady);
            for (auto& [pair, value] : worth) {
                if (value > 0 && (pair.first == from || pair.second == to))
                    value = settled(here, people, pair.first, pair.second);
            }
        }
    }

    [[nodiscard]] static Flow settled(Meeting& here, std::map<int, std::map<int, Flow>>& people, int from, int to)
    {
        Flow sum = 0;
        for (auto& [kind, places] : people) {
            const auto who = places.find(from);
            if (who == places.end() || !here.seats.contains(kind))
                continue;
            const auto seats = here.seats[kind].find(to);
            sum += seats == here.seats[kind].end() ? 0 : std::min(who->second, seats->second.open);
        }
        return sum;
    }

    void settle(Meeting& here, std::map<int, std::map<int, Flow>>& people, std::pair<int, int> pair, bool isReady)
    {
        for (auto& [kind, places] : people) {
            const auto who = places.find(pair.first);
            if (who == places.end() || !here.seats.contains(kind))
                continue;
            const auto seats = here.seats[kind].find(pair.second);
            if (seats == here.seats[kind].end())
                continue;
            const Flow count = std::min(who->second, seats->second.open);
            who->second -= count;
            seats->second.open -= count;
            send({pair.first, kind, isReady}, seats->second.demand, count);
        }
    }

    /// So many of the pool, as its supplies stand.
    void send(const PoolKey& key, int demand, Flow count)
    {
        for (auto& [supply, left] : m_pooled[key]) {
            const Flow these = std::min(left, count);
            left -= these;
            count -= these;
            if (these > 0)
                m_moves[{demand, supply, key.isReady ? 0 : 1}] += these;
        }
    }

    const TransportQuestion& m_question;
    std::map<PoolKey, Pool>& m_pooled;
    std::vector<Meeting> m_here; ///< by knot
    std::map<std::tuple<int, int, int>, Flow> m_moves;
};

} // namespace

Cost transportDistance(const std::vector<TransportKnot>& knots, int from, int to)
{
    // Whatever holds a knot stands before it.
    while (from != to && std::max(from, to) >= 0)
        (from > to ? from : to) = knots[std::size_t(std::max(from, to))].above;
    return from < 0 ? kNever : knots[std::size_t(from)].distance;
}

std::vector<TransportMove> transported(const TransportQuestion& question)
{
    Network network(question);
    network.run();
    return Pairing(question, network.pooled()).run();
}

} // namespace redvest::dispatch
