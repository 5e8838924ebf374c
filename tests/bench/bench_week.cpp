// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A week of a district: every post three shifts a day, 70 000 seats, and people who could take 20 to 50 of the posts at
// the times they have registered. CPU time, the value of the roster found, what is proved, and the distance; beside it
// the rule by hand. Then the same at growing sizes.
//
//   bench_week [people [times of 21 that each is free]]

#include "core/domain/dispatch/solve.h"
#include "tests/bench/cpu_time.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace redvest::dispatch;
using namespace redvest::bench;

namespace {

constexpr double kSecondsGoal = 60;
constexpr double kDistanceGoal = 0.02;
constexpr int kPeople = 46'900;
constexpr int kPosts = 1'946;
constexpr int kSeats = 70'000;
constexpr int kDays = 7;
constexpr int kShifts = 3;

class DrawnWeek
{
public:
    DrawnWeek(int people, int freeTimes)
        : m_people(people)
        , m_posts(std::max(1, int(std::int64_t(people) * kPosts / kPeople)))
        , m_free(freeTimes)
    {}
    Staffing draw()
    {
        Staffing week;
        week.days = kDays;
        week.kinds = kShifts;
        const int duties = m_posts * kDays * kShifts;
        const auto seats = int(std::int64_t(m_people) * kSeats / kPeople);
        for (int d = 0; d < duties; ++d) {
            const int time = d / m_posts;
            const int from = 420 + time / kShifts * 1440 + time % kShifts * 480;
            const int needed = seats / duties + (below(duties) < seats % duties ? 1 : 0);
            const bool isUrgent = d % m_posts % 10 == 0;
            week.duties.push_back(
                {from, from + 480, time / kShifts, time % kShifts, 480, needed, isUrgent ? 4'000 : 1'000, kNever});
        }
        WorkRules rules;
        rules.restMinutes = 11 * 60;
        rules.weekMinutes = 40 * 60;
        rules.mostDaysInRow = 6;
        week.rules.push_back(rules);
        for (int p = 0; p < m_people; ++p)
            week.people.push_back(worker());
        return week;
    }

private:
    int below(int count) { return int(m_engine() % std::uint32_t(count)); }

    /// Posts near home, each dearer the farther it is; the fair share counts hours before and each further duty.
    Worker worker()
    {
        std::vector<int> posts;
        const int home = below(m_posts);
        for (int n = std::min(m_posts, 20 + below(31)); n > 0; --n)
            posts.push_back((home + below(std::min(m_posts, 120)) + m_posts - std::min(m_posts, 60)) % m_posts);
        std::sort(posts.begin(), posts.end());
        posts.erase(std::unique(posts.begin(), posts.end()), posts.end());
        Worker worker;
        worker.repeatCost = 5;
        const int share = 5 * below(6);
        for (int time = 0, left = m_free; time < kDays * kShifts; ++time) {
            if (below(kDays * kShifts - time) >= left)
                continue;
            --left;
            for (const int post : posts) {
                const int far = std::min(std::abs(post - home), m_posts - std::abs(post - home));
                worker.choices.push_back({time * m_posts + post, share + (far < 5 ? 0 : far < 20 ? 1 : 4)});
            }
        }
        return worker;
    }

    const int m_people, m_posts, m_free;
    std::mt19937 m_engine{20220320};
};

double mostMemory()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

/// Whether the goals are met.
bool measured(int people, int freeTimes)
{
    const Staffing week = DrawnWeek(people, freeTimes).draw();
    std::size_t choices = 0;
    for (const Worker& worker : week.people)
        choices += worker.choices.size();
    Roster hand;
    const double handSeconds = cpuOf([&] { hand = greedy(week); });
    Effort effort;
    effort.seconds = kSecondsGoal * 0.9;
    Solution found;
    const double seconds = cpuOf([&] { found = solve(week, effort); });
    const double distance = found.value == 0 ? 0 : double(found.value - found.bound) / double(found.value);
    std::printf("%d people, %zu shifts, %zu choices: by hand %lld (%lld empty) in %.1f s; solved %lld (%lld empty, at "
                "least %lld) in %.1f s, bound %lld, distance %.3f %%; %.0f MB at the most\n",
                people, week.duties.size(), choices, static_cast<long long>(costOf(week, hand)),
                static_cast<long long>(emptySeats(week, hand)), handSeconds, static_cast<long long>(found.value),
                static_cast<long long>(found.empty), static_cast<long long>(found.leastEmpty), seconds,
                static_cast<long long>(found.bound), distance * 100, mostMemory());
    return found.isFeasible && seconds <= kSecondsGoal && distance <= kDistanceGoal;
}

} // namespace

int main(int argc, char** argv)
{
    const int freeTimes = argc > 2 ? std::clamp(std::atoi(argv[2]), 1, kDays * kShifts) : 9;
    if (argc > 1)
        return measured(std::max(1, std::atoi(argv[1])), freeTimes) ? 0 : 2;
    (void)measured(kPeople / 20, freeTimes);
    (void)measured(kPeople / 5, freeTimes);
    return measured(kPeople, freeTimes) ? 0 : 2;
}
