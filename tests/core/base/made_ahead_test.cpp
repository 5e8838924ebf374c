// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/made_ahead.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <vector>

using namespace redvest;

namespace {

using Numbers = MadeAhead<int>;

/// Gives 1, 2, 3 … up to `last`.
auto upTo(int last)
{
    return [last](const Numbers::Give& give) {
        for (int i = 1; i <= last; ++i) {
            if (!give(int(i)))
                return;
        }
    };
}

std::vector<int> allOf(Numbers& numbers)
{
    std::vector<int> all;
    while (const std::optional<int> number = numbers.next())
        all.push_back(*number);
    return all;
}

} // namespace

TEST_CASE("What is made ahead comes in the order made, each once, however few may wait", "[base]")
{
    for (const std::size_t most : {std::size_t(1), std::size_t(2), std::size_t(100)}) {
        Numbers numbers(most, upTo(2000));
        const std::vector<int> all = allOf(numbers);
        REQUIRE(all.size() == 2000);
        CHECK(all.front() == 1);
        CHECK(std::is_sorted(all.begin(), all.end()));
        CHECK(all.back() == 2000);
        CHECK_FALSE(numbers.next());
    }
}

TEST_CASE("Where nothing is made there is nothing to take", "[base]")
{
    Numbers numbers(3, [](const Numbers::Give&) {});
    CHECK_FALSE(numbers.next());
    CHECK_FALSE(numbers.next());
}

TEST_CASE("It is made on another thread, and all that was done there is seen when it is over", "[base]")
{
    std::thread::id there;
    std::vector<int> kept;
    Numbers numbers(1, [&](const Numbers::Give& give) {
        there = std::this_thread::get_id();
        for (int i = 0; i < 500; ++i) {
            kept.push_back(i);
            if (!give(int(i)))
                return;
        }
        kept.push_back(500);
    });
    CHECK(allOf(numbers).size() == 500);
    CHECK(there != std::this_thread::get_id());
    CHECK(kept.size() == 501);
}

TEST_CASE("No more than asked for wait to be taken", "[base]")
{
    constexpr int kMost = 3;
    std::atomic<int> given = 0;
    int most = 0;
    Numbers numbers(kMost, [&](const Numbers::Give& give) {
        for (int i = 1; i <= 1000; ++i) {
            if (!give(int(i)))
                return;
            ++given;
        }
    });
    int taken = 0;
    while (numbers.next()) {
        most = std::max(most, given.load() - taken); // the one just taken still counts
        ++taken;
    }
    CHECK(taken == 1000);
    CHECK(most >= 1);
    CHECK(most <= kMost + 1);
}

TEST_CASE("What the maker throws reaches whoever takes, after everything made before it", "[base]")
{
    Numbers numbers(2, [](const Numbers::Give& give) {
        upTo(5)(give);
        throw std::runtime_error("no more paper");
    });
    for (int i = 1; i <= 5; ++i)
        CHECK(numbers.next() == i);
    CHECK_THROWS_WITH(numbers.next(), "no more paper");
    CHECK_FALSE(numbers.next());
}

TEST_CASE("Whoever leaves early makes the maker return, and waits for that", "[base]")
{
    bool wasTold = false;
    int made = 0;
    {
        Numbers numbers(2, [&](const Numbers::Give& give) {
            while (give(int(made)))
                ++made;
            wasTold = true;
        });
        CHECK(numbers.next() == 0);
        CHECK(numbers.next() == 1);
    }
    CHECK(wasTold);
    CHECK(made >= 2);
    CHECK(made <= 4);
}

TEST_CASE("An exception of whoever takes ends the maker before it goes on", "[base]")
{
    bool hasReturned = false;
    const auto work = [&] {
        Numbers numbers(1, [&](const Numbers::Give& give) {
            upTo(1'000'000'000)(give);
            hasReturned = true;
        });
        while (const std::optional<int> number = numbers.next()) {
            if (*number == 10)
                throw std::runtime_error("cancelled");
        }
    };
    CHECK_THROWS_WITH(work(), "cancelled");
    CHECK(hasReturned);
}

TEST_CASE("Whoever never takes anything can leave, and what the maker throws then is nobody's", "[base]")
{
    bool hasReturned = false;
    {
        const Numbers numbers(1, [&](const Numbers::Give& give) {
            upTo(3)(give);
            hasReturned = true;
            throw std::runtime_error("too late");
        });
    }
    CHECK(hasReturned);
}

TEST_CASE("Values that can only be moved are made ahead too", "[base]")
{
    MadeAhead<std::unique_ptr<int>> numbers(1, [](const auto& give) {
        for (int i = 0; i < 3; ++i) {
            if (!give(std::make_unique<int>(i)))
                return;
        }
    });
    int sum = 0;
    while (const auto number = numbers.next())
        sum += **number;
    CHECK(sum == 3);
}

TEST_CASE("What was taken and is handed back ends on the thread that made it", "[base]")
{
    struct Ending
    {
        std::atomic<int>* here;
        std::atomic<int>* there;
        std::thread::id taker;
        Ending(std::atomic<int>& atTaker, std::atomic<int>& atMaker, std::thread::id whoTakes)
            : here(&atTaker)
            , there(&atMaker)
            , taker(whoTakes)
        {}
        Ending(const Ending&) = delete;
        Ending& operator=(const Ending&) = delete;
        ~Ending() { ++(std::this_thread::get_id() == taker ? *here : *there); }
    };
    std::atomic<int> here = 0;
    std::atomic<int> there = 0;
    const std::thread::id taker = std::this_thread::get_id();
    {
        MadeAhead<std::unique_ptr<Ending>> values(1, [&](const auto& give) {
            for (int i = 0; i < 50; ++i) {
                if (!give(std::make_unique<Ending>(here, there, taker)))
                    return;
            }
        });
        int taken = 0;
        for (auto value = values.next(); value; value = values.next(std::move(value)))
            ++taken;
        CHECK(taken == 50);
    }
    CHECK(there >= 40); // all but those handed back after the last was made
    CHECK(here + there == 50);
}
