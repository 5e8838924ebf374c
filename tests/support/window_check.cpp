// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/window_check.h"

#include <algorithm>

namespace redvest::test {

using dispatch::Choice;
using dispatch::Cost;
using dispatch::WindowModel;
using dispatch::WindowPlan;

namespace {

constexpr int kDutiesOfStreet = 140;

/// Below `end`, the same on every machine.
int drawn(std::mt19937& chance, int end)
{
    return int(chance() % unsigned(std::max(1, end)));
}

Cost costOfWay(std::mt19937& chance, const WindowShape& shape, int home, int street)
{
    if (!shape.isByNearness)
        return drawn(chance, 1'000'000);
    constexpr Cost kNearness = 100;
    if (street == home)
        return drawn(chance, 4) == 0 ? 0 : kNearness;
    return kNearness * ((street + home) % 2 == 0 ? 10 : 4);
}

std::string ofPerson(const char* what, std::size_t person)
{
    return what + (" " + std::to_string(person));
}

} // namespace

WindowModel windowByChance(const WindowShape& shape, unsigned seed)
{
    std::mt19937 chance(seed);
    WindowModel model;
    model.seats.assign(std::size_t(shape.duties), 0);
    for (int i = 0; i < shape.seats; ++i)
        ++model.seats[std::size_t(drawn(chance, shape.duties))];
    for (int d = 0; d < shape.duties; ++d)
        model.underCost.push_back(drawn(chance, 5) == 0 ? 40'000'000 : 10'000'000);
    const int streets = std::max(1, shape.duties / kDutiesOfStreet);
    std::vector<int> lastSeen(std::size_t(shape.duties), -1);
    model.firstChoice.push_back(0);
    for (int p = 0; p < shape.people; ++p) {
        const int home = drawn(chance, streets);
        const int recent = shape.isByNearness ? drawn(chance, 60) : 0;
        const int most = shape.fewestChoices + drawn(chance, shape.mostChoices - shape.fewestChoices + 1);
        std::vector<Choice> choices;
        for (int i = 0; i < most; ++i) {
            int duty = drawn(chance, shape.duties);
            if (drawn(chance, 2) == 0)
                duty = (duty - duty % streets + home) % shape.duties;
            if (std::exchange(lastSeen[std::size_t(duty)], p) != p)
                choices.push_back({duty, costOfWay(chance, shape, home, duty % streets) + recent});
        }
        std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.duty < b.duty; });
        model.choices.insert(model.choices.end(), choices.begin(), choices.end());
        model.firstChoice.push_back(int(model.choices.size()));
    }
    model.choices.shrink_to_fit();
    return model;
}

std::string whyNotProved(const WindowModel& model, const WindowPlan& plan)
{
    if (plan.dutyOf.size() != model.people() || plan.personPrice.size() != model.people() ||
        plan.seatPrice.size() != model.seats.size())
        return "not everybody and everything is in it";
    std::vector<int> empty = model.seats;
    Cost value = 0;
    for (std::size_t p = 0; p < model.people(); ++p) {
        const int duty = plan.dutyOf[p];
        if (plan.personPrice[p] < 0 || (duty < 0 && plan.personPrice[p] != 0))
            return ofPerson("wrong price of person", p);
        bool isChoice = duty < 0;
        for (int i = model.firstChoice[p]; i < model.firstChoice[p + 1]; ++i) {
            const Choice& choice = model.choices[std::size_t(i)];
            if (choice.cost >= dispatch::kNever)
                continue;
            const Cost reduced = choice.cost - plan.seatPrice[std::size_t(choice.duty)] + plan.personPrice[p];
            if (reduced < 0 || (choice.duty == duty && reduced != 0))
                return ofPerson("a choice is priced wrong of person", p);
            if (choice.duty == duty) {
                isChoice = true;
                value += choice.cost;
                --empty[std::size_t(duty)];
            }
        }
        if (!isChoice)
            return ofPerson("no choice of person", p);
    }
    for (std::size_t d = 0; d < empty.size(); ++d) {
        if (empty[d] < 0)
            return ofPerson("more people than seats on duty", d);
        if (plan.seatPrice[d] > model.underCost[d] || (empty[d] > 0 && plan.seatPrice[d] != model.underCost[d]))
            return ofPerson("wrong price of duty", d);
        value += empty[d] * model.underCost[d];
    }
    return value == plan.value ? std::string() : "it costs " + std::to_string(value);
}

} // namespace redvest::test
