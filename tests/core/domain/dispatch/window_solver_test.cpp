// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/window_solver.h"
#include "tests/support/window_check.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace redvest::dispatch;
using test::whyNotProved;

namespace {

std::vector<Choice> choicesByChance(int duties)
{
    std::vector<Choice> choices;
    for (int d = 0; d < duties; ++d) {
        const int kind = *rc::gen::inRange(0, 7);
        if (kind > 2)
            choices.push_back({d, kind == 6 ? kNever : *rc::gen::inRange<Cost>(-3, 12)});
    }
    return choices;
}

WindowModel windowOfChoices(int duties, int people)
{
    WindowModel model;
    for (int d = 0; d < duties; ++d) {
        model.seats.push_back(*rc::gen::inRange(0, 4));
        model.underCost.push_back(*rc::gen::inRange<Cost>(0, 16));
    }
    model.firstChoice.push_back(0);
    for (int p = 0; p < people; ++p) {
        const std::vector<Choice> choices = choicesByChance(duties);
        model.choices.insert(model.choices.end(), choices.begin(), choices.end());
        model.firstChoice.push_back(int(model.choices.size()));
    }
    return model;
}

void changeByChance(WindowSolver& solver, int duties, int people)
{
    const int duty = *rc::gen::inRange(0, duties);
    const int person = *rc::gen::inRange(0, people);
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        solver.setChoices(person, choicesByChance(duties));
        break;
    case 1:
        solver.removePerson(person);
        break;
    case 2:
        solver.setChoice(person, {duty, *rc::gen::inRange<Cost>(-3, 12)});
        break;
    case 3:
        solver.removeChoice(person, duty);
        break;
    case 4:
        solver.setSeats(duty, *rc::gen::inRange(0, 5));
        break;
    default:
        solver.setUnderCost(duty, *rc::gen::inRange<Cost>(0, 16));
    }
}

} // namespace

TEST_CASE("A window that was changed is solved as if it were new", "[domain][dispatch]")
{
    CHECK(rc::check([] {
        const int duties = *rc::gen::inRange(1, 6);
        int people = *rc::gen::inRange(1, 9);
        WindowSolver solver(windowOfChoices(duties, people));
        for (int i = 0; i < 15; ++i) {
            if (*rc::gen::inRange(0, 5) == 0)
                RC_ASSERT(solver.addPerson(choicesByChance(duties)) == people++);
            else
                changeByChance(solver, duties, people);
            const WindowModel now = solver.model();
            const WindowPlan plan = solver.plan();
            RC_ASSERT(whyNotProved(now, plan) == "");
            RC_ASSERT(plan.value == solveWindow(now).value);
        }
    }));
}

TEST_CASE("A large window stays solved through a day of changes", "[domain][dispatch]")
{
    const bool isByNearness = GENERATE(true, false);
    const WindowModel before = test::windowByChance({3000, 150, 900, 10, 25, isByNearness}, 11);
    WindowSolver solver(before);
    std::mt19937 chance(5);
    const auto drawn = [&](std::size_t end) { return int(chance() % unsigned(end)); };
    for (int i = 0; i < 300; ++i) {
        const int duty = drawn(before.seats.size());
        const int person = drawn(before.people());
        const auto like = before.choices.begin() + before.firstChoice[std::size_t(person)];
        const auto end = before.choices.begin() + before.firstChoice[std::size_t(person) + 1];
        switch (i % 5) {
        case 0:
            solver.addPerson({like, end});
            break;
        case 1:
            solver.removePerson(person);
            break;
        case 2:
            solver.setSeats(duty, drawn(12));
            break;
        case 3:
            solver.setChoice(person, {duty, Cost(drawn(1000))});
            break;
        default:
            solver.setChoices(person, {like, end}); // is back
        }
    }
    const WindowModel now = solver.model();
    const WindowPlan plan = solver.plan();
    CHECK(whyNotProved(now, plan) == "");
    CHECK(plan.value == solveWindow(now).value);
}

TEST_CASE("A window asked for nobody answers changes, too", "[domain][dispatch]")
{
    WindowSolver solver(WindowModel{{0}, {9}, {0}, {}});
    CHECK(solver.plan().value == 0);
    const int person = solver.addPerson({{0, 4}});
    CHECK(solver.dutyOf(person) == -1);
    CHECK(solver.plan().seatPrice == std::vector<Cost>{4});
    solver.setSeats(0, 2);
    CHECK(solver.dutyOf(person) == 0);
    CHECK(solver.empty(0) == 1);
    CHECK(solver.plan().value == 13);
    solver.setUnderCost(0, 3);
    CHECK(solver.dutyOf(person) == -1);
    CHECK(solver.plan().value == 6);
    solver.setChoice(person, {0, 1});
    CHECK(solver.dutyOf(person) == 0);
    solver.setSeats(0, 0);
    CHECK(solver.dutyOf(person) == -1);
    CHECK(solver.plan().value == 0);
}
