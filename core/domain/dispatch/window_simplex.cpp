// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_simplex.h"

#include "core/domain/dispatch/cost_sum.h"

#define LEMON_ONLY_TEMPLATES // no library is linked
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace redvest::dispatch {

namespace {

using Graph = lemon::SmartDigraph;
using Network = lemon::NetworkSimplex<Graph, int, Cost>;

/// Whether the costs of any path, those of the solver's own arcs and the seats stay within their types.
bool isCountable(const WindowModel& model)
{
    Cost dearest = 1;
    for (const Cost cost : model.underCost)
        dearest = std::max(dearest, cost);
    for (const Choice& choice : model.choices) {
        if (choice.cost < kNever)
            dearest = std::max(dearest, std::abs(choice.cost));
    }
    const auto seats = std::accumulate(model.seats.begin(), model.seats.end(), std::int64_t(0));
    return dearest < kNever / Cost(model.people() + model.seats.size() + 2) &&
           seats < std::numeric_limits<int>::max() / 2;
}

/// Duties give their seats away: to people, of whom each passes one on, or to nobody.
class SeatNetwork
{
public:
    explicit SeatNetwork(const WindowModel& model) : m_model(model), m_cost(m_graph), m_most(m_graph), m_supply(m_graph)
    {
        const std::size_t people = model.people();
        const std::size_t duties = model.seats.size();
        m_graph.reserveNode(int(people + duties + 1));
        m_graph.reserveArc(int(model.choices.size() + people + duties));
        for (std::size_t i = 0; i < people + duties + 1; ++i)
            m_graph.addNode();
        const Graph::Node ground = node(people + duties);
        for (std::size_t p = 0; p < people; ++p) {
            for (int i = model.firstChoice[p]; i < model.firstChoice[p + 1]; ++i) {
                const Choice& choice = model.choices[std::size_t(i)];
                if (choice.cost < kNever) {
                    add(dutyNode(choice.duty), node(p), choice.cost, 1);
                    m_choiceOf.push_back(i);
                }
            }
        }
        for (std::size_t p = 0; p < people; ++p)
            add(node(p), ground, 0, 1);
        int seats = 0;
        for (std::size_t d = 0; d < duties; ++d) {
            add(dutyNode(int(d)), ground, model.underCost[d], model.seats[d]);
            m_supply[dutyNode(int(d))] = model.seats[d];
            seats += model.seats[d];
        }
        m_supply[ground] = -seats;
    }

    [[nodiscard]] WindowPlan solved() const
    {
        Network network(m_graph);
        network.costMap(m_cost).upperMap(m_most).supplyMap(m_supply);
        network.run();
        WindowPlan plan;
        plan.dutyOf.assign(m_model.people(), -1);
        plan.personPrice.assign(m_model.people(), 0);
        const Cost ground = network.potential(node(m_model.people() + m_model.seats.size()));
        // An arc that is full may be priced too well: a duty that nobody takes is worth its emptiness and no more.
        for (std::size_t d = 0; d < m_model.seats.size(); ++d)
            plan.seatPrice.push_back(std::min(m_model.underCost[d], ground - network.potential(dutyNode(int(d)))));
        CostSum value;
        std::vector<int> empty = m_model.seats;
        for (std::size_t a = 0; a < m_choiceOf.size(); ++a) {
            if (network.flow(Graph::arcFromId(int(a))) == 0)
                continue;
            const Choice& choice = m_model.choices[std::size_t(m_choiceOf[a])];
            const auto p = std::size_t(m_graph.id(m_graph.target(Graph::arcFromId(int(a)))));
            plan.dutyOf[p] = choice.duty;
            plan.personPrice[p] = plan.seatPrice[std::size_t(choice.duty)] - choice.cost;
            value.add(choice.cost, 1);
            --empty[std::size_t(choice.duty)];
        }
        for (std::size_t d = 0; d < empty.size(); ++d)
            value.add(m_model.underCost[d], empty[d]);
        plan.value = value.value();
        priceClosedDuties(plan);
        return plan;
    }

private:
    static Graph::Node node(std::size_t number) { return Graph::nodeFromId(int(number)); }
    [[nodiscard]] Graph::Node dutyNode(int duty) const { return node(m_model.people() + std::size_t(duty)); }

    void add(Graph::Node from, Graph::Node to, Cost cost, int most)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_cost[arc] = cost;
        m_most[arc] = most;
    }

    /// Duties without seats are worth what the first seat would cost.
    void priceClosedDuties(WindowPlan& plan) const
    {
        for (std::size_t d = 0; d < m_model.seats.size(); ++d) {
            if (m_model.seats[d] == 0)
                plan.seatPrice[d] = m_model.underCost[d];
        }
        for (std::size_t p = 0; p < m_model.people(); ++p) {
            for (int i = m_model.firstChoice[p]; i < m_model.firstChoice[p + 1]; ++i) {
                const Choice& choice = m_model.choices[std::size_t(i)];
                const auto d = std::size_t(choice.duty);
                if (m_model.seats[d] == 0 && choice.cost < kNever)
                    plan.seatPrice[d] = std::min(plan.seatPrice[d], choice.cost + plan.personPrice[p]);
            }
        }
    }

    const WindowModel& m_model;
    Graph m_graph;
    Graph::ArcMap<Cost> m_cost;
    Graph::ArcMap<int> m_most;
    Graph::NodeMap<int> m_supply;
    std::vector<int> m_choiceOf; ///< by arc, of those that are choices
};

} // namespace

std::optional<WindowPlan> simplexPlan(const WindowModel& model)
{
    if (!isCountable(model))
        return {};
    return SeatNetwork(model).solved();
}

} // namespace redvest::dispatch
