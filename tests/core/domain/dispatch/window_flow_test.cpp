// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_flow.h"
#include "tests/support/window_check.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace redvest;
using namespace redvest::dispatch;
using test::whyNotProved;

namespace {

constexpr std::array kMethods{FlowMethod::Best, FlowMethod::Paths, FlowMethod::Simplex};

WindowModel window(std::vector<int> seats, std::vector<Cost> underCost, const std::vector<std::vector<Choice>>& people)
{
    WindowModel model{std::move(seats), std::move(underCost), {0}, {}};
    for (const auto& choices : people) {
        model.choices.insert(model.choices.end(), choices.begin(), choices.end());
        model.firstChoice.push_back(int(model.choices.size()));
    }
    return model;
}

/// The least it can cost, by trying everything.
Cost tried(const WindowModel& model, std::vector<int>& empty, std::size_t person = 0)
{
    if (person == model.people()) {
        Cost cost = 0;
        for (std::size_t d = 0; d < empty.size(); ++d)
            cost += empty[d] * model.underCost[d];
        return cost;
    }
    Cost best = tried(model, empty, person + 1);
    for (int i = model.firstChoice[person]; i < model.firstChoice[person + 1]; ++i) {
        const Choice& choice = model.choices[std::size_t(i)];
        int& left = empty[std::size_t(choice.duty)];
        if (choice.cost >= kNever || left == 0)
            continue;
        --left;
        best = std::min(best, choice.cost + tried(model, empty, person + 1));
        ++left;
    }
    return best;
}

/// A small window; costs count `unit`s, from `least` on.
WindowModel smallWindow(int least, Cost unit)
{
    const int duties = *rc::gen::inRange(0, 5);
    std::vector<int> seats;
    std::vector<Cost> underCost;
    for (int d = 0; d < duties; ++d) {
        seats.push_back(*rc::gen::inRange(0, 3));
        underCost.push_back(unit * *rc::gen::inRange(0, 14));
    }
    std::vector<std::vector<Choice>> people(std::size_t(*rc::gen::inRange(0, 7)));
    for (auto& choices : people) {
        for (int d = 0; d < duties; ++d) {
            const int kind = *rc::gen::inRange(0, 6);
            if (kind == 0)
                choices.push_back({d, kNever});
            else if (kind < 4)
                choices.push_back({d, unit * *rc::gen::inRange(least, 10)});
        }
    }
    return window(seats, underCost, people);
}

} // namespace

TEST_CASE("A window costs the least there is, and its prices prove it", "[domain][dispatch]")
{
    const int least = GENERATE(0, -8);
    const Cost unit = GENERATE(Cost(1), Cost(1'000'000'000'000'000));
    CHECK(rc::check([&] {
        const WindowModel model = smallWindow(least, unit);
        std::vector<int> empty = model.seats;
        const Cost cheapest = tried(model, empty);
        for (const FlowMethod method : kMethods) {
            const WindowPlan plan = solveWindow(model, method);
            RC_ASSERT(plan.value == cheapest);
            RC_ASSERT(whyNotProved(model, plan) == "");
            if (least == 0)
                RC_ASSERT(std::all_of(plan.seatPrice.begin(), plan.seatPrice.end(), [](Cost c) { return c >= 0; }));
        }
    }));
}

TEST_CASE("Both ways to the optimum of a large window meet, twice the same", "[domain][dispatch]")
{
    const bool isByNearness = GENERATE(true, false);
    const int seats = GENERATE(300, 900, 2500); // spare people, hardly enough, too few
    const WindowModel model = test::windowByChance({2000, 150, seats, 5, 20, isByNearness}, 7);
    const WindowPlan paths = solveWindow(model, FlowMethod::Paths);
    const WindowPlan simplex = solveWindow(model, FlowMethod::Simplex);
    CHECK(whyNotProved(model, paths) == "");
    CHECK(whyNotProved(model, simplex) == "");
    CHECK(paths.value == simplex.value);
    CHECK(solveWindow(model).value == paths.value);
    CHECK(solveWindow(model, FlowMethod::Paths).dutyOf == paths.dutyOf);
    CHECK(solveWindow(model, FlowMethod::Simplex).dutyOf == simplex.dutyOf);
}

TEST_CASE("A window without people, seats or choices leaves what must be left", "[domain][dispatch]")
{
    const FlowMethod method = GENERATE(from_range(kMethods));
    CHECK(solveWindow({}, method).value == 0);
    CHECK(solveWindow(window({}, {}, {{}, {}}), method).dutyOf == std::vector<int>{-1, -1});

    const WindowPlan nobody = solveWindow(window({3, 0}, {5, 7}, {}), method);
    CHECK(nobody.value == 15);
    CHECK(nobody.seatPrice == std::vector<Cost>{5, 7});

    const WindowModel unfit = window({1, 0}, {5, 7}, {{}, {{0, 2}, {1, 1}}, {{1, 0}}, {{0, kNever}}});
    const WindowPlan plan = solveWindow(unfit, method);
    CHECK(plan.dutyOf == std::vector<int>{-1, 0, -1, -1});
    CHECK(plan.value == 2);
    CHECK(whyNotProved(unfit, plan) == "");
}

TEST_CASE("Who costs more than the empty seat is not sent", "[domain][dispatch]")
{
    const FlowMethod method = GENERATE(from_range(kMethods));
    const WindowModel model = window({2}, {5}, {{{0, 6}}, {{0, 4}}, {{0, kNever}}});
    const WindowPlan plan = solveWindow(model, method);
    CHECK(plan.dutyOf == std::vector<int>{-1, 0, -1});
    CHECK(plan.value == 9);
    CHECK(plan.seatPrice == std::vector<Cost>{5});
    CHECK(plan.personPrice == std::vector<Cost>{0, 1, 0});
}

TEST_CASE("Somebody moves on where that makes room", "[domain][dispatch]")
{
    const FlowMethod method = GENERATE(from_range(kMethods));
    const WindowModel model = window({1, 1, 1}, {100, 100, 100}, {{{0, 1}, {1, 2}}, {{0, 5}}, {{1, 1}, {2, 9}}});
    const WindowPlan plan = solveWindow(model, method);
    CHECK(plan.dutyOf == std::vector<int>{1, 0, 2});
    CHECK(plan.value == 16);
}

TEST_CASE("A hundred thousand people who are alike are as quickly placed as others", "[domain][dispatch]")
{
    WindowModel model;
    for (int d = 0; d < 30; ++d) {
        model.seats.push_back(100);
        model.underCost.push_back(1000 + d);
    }
    model.firstChoice.push_back(0);
    for (int p = 0; p < 100'000; ++p) {
        for (int d = 0; d < 30; ++d)
            model.choices.push_back({d, 10});
        model.firstChoice.push_back(int(model.choices.size()));
    }
    const WindowPlan plan = solveWindow(model);
    CHECK(plan.value == 30 * 100 * 10);
    CHECK(whyNotProved(model, plan) == "");
}

TEST_CASE("Costs beyond all counting run over nowhere", "[domain][dispatch]")
{
    const FlowMethod method = GENERATE(from_range(kMethods));
    const WindowModel model =
        window({2, 1}, {kNever, kNever}, {{{0, kNever - 1}, {1, 3}}, {{0, -kNever}, {1, kNever}}, {{0, kNever}}});
    const WindowPlan plan = solveWindow(model, method);
    CHECK(plan.dutyOf[1] == 0);
    CHECK(plan.dutyOf[2] == -1);
    const WindowModel many = window({1'000'000'000}, {kNever}, {});
    CHECK(solveWindow(many, method).value == kNever);
}
