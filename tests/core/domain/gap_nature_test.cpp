// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_nature.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace redvest;

namespace {

constexpr Standing kUnfit = Standing::Unfit, kTrain = Standing::Trainable, kCall = Standing::Callable;

/// Seats called for, then seats trained for.
using Yield = std::pair<qint64, qint64>;

Yield yieldOf(const std::vector<AlikePeople>& people, const std::vector<std::vector<qint64>>& taken)
{
    Yield yield;
    for (std::size_t p = 0; p < people.size(); ++p) {
        for (std::size_t d = 0; d < people[p].standings.size(); ++d)
            (people[p].standings[d] == kCall ? yield.first : yield.second) += taken[p][d];
    }
    return yield;
}

/// The best there is, by trying everything: people one by one.
Yield tried(std::vector<qint64>& seats, const std::vector<AlikePeople>& people, std::size_t from)
{
    if (from == people.size())
        return {};
    Yield best = tried(seats, people, from + 1);
    for (std::size_t d = 0; d < seats.size(); ++d) {
        const Standing standing = people[from].standings[d];
        if (standing == kUnfit || seats[d] == 0)
            continue;
        --seats[d];
        Yield with = tried(seats, people, from + 1);
        ++seats[d];
        ++(standing == kCall ? with.first : with.second);
        best = std::max(best, with);
    }
    return best;
}

} // namespace

TEST_CASE("Somebody to be trained takes the seat from which a fit one can move on", "[domain][gaps]")
{
    const std::vector<AlikePeople> people{{1, {kCall, kCall}}, {1, {kTrain, kUnfit}}};
    CHECK(yieldOf(people, matched({1, 1}, people)) == Yield{1, 1});
    // Two of a kind, three seats: one stays empty, and nobody sits twice.
    const std::vector<AlikePeople> pair{{2, {kCall, kTrain}}};
    CHECK(matched({1, 2}, pair) == std::vector<std::vector<qint64>>{{1, 1}});
    // Training two would not make up for the one who could be called.
    const std::vector<AlikePeople> chain{{1, {kCall, kTrain}}, {1, {kTrain, kUnfit}}};
    CHECK(yieldOf(chain, matched({1, 1}, chain)) == Yield{1, 0});
}

TEST_CASE("No other matching calls more people, nor trains more without calling fewer", "[domain][gaps]")
{
    CHECK(rc::check([] {
        std::vector<qint64> seats = *rc::gen::container<std::vector<qint64>>(3, rc::gen::inRange<qint64>(0, 3));
        const auto standing = rc::gen::element(kUnfit, kTrain, kCall);
        std::vector<AlikePeople> people;
        for (int p = 0; p < 5; ++p)
            people.push_back({1, *rc::gen::container<std::vector<Standing>>(3, standing)});
        const auto taken = matched(seats, people);
        for (std::size_t p = 0; p < people.size(); ++p)
            RC_ASSERT(std::accumulate(taken[p].begin(), taken[p].end(), qint64(0)) <= 1);
        for (std::size_t d = 0; d < seats.size(); ++d) {
            qint64 sitting = 0;
            for (std::size_t p = 0; p < people.size(); ++p) {
                RC_ASSERT(taken[p][d] == 0 || people[p].standings[d] != kUnfit);
                sitting += taken[p][d];
            }
            RC_ASSERT(sitting <= seats[d]);
        }
        RC_ASSERT(yieldOf(people, taken) == tried(seats, people, 0));
    }));
}

TEST_CASE("Seats are dealt out evenly, never more than there is room for", "[domain][gaps]")
{
    CHECK(dealtOut(5, {5, 5}) == std::vector<qint64>{2, 3});
    CHECK(dealtOut(2, {1, 1, 1, 1}) == std::vector<qint64>{0, 1, 0, 1});
    CHECK(dealtOut(0, {}) == std::vector<qint64>{});
    CHECK(rc::check([] {
        const auto room = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 9));
        const qint64 all = std::accumulate(room.begin(), room.end(), qint64(0));
        const qint64 total = *rc::gen::inRange<qint64>(0, all + 1);
        const std::vector<qint64> dealt = dealtOut(total, room);
        RC_ASSERT(std::accumulate(dealt.begin(), dealt.end(), qint64(0)) == total);
        for (std::size_t i = 0; i < room.size(); ++i)
            RC_ASSERT(dealt[i] >= 0 && dealt[i] <= room[i]);
    }));
}
