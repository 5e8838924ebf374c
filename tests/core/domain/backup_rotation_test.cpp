// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backup_rotation.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;

namespace {

const Instant kNow = atLocal(QDate(2022, 3, 20), QTime(15, 0));

Instant hoursAgo(double hours)
{
    return {kNow.ms - qint64(hours * 3'600'000)};
}

std::vector<Instant> kept(const std::vector<Instant>& times, Instant now, const KeepRule& rule = {})
{
    const std::vector<bool> keep = backupsToKeep(times, now, rule);
    std::vector<Instant> left;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (keep[i])
            left.push_back(times[i]);
    }
    return left;
}

/// One every half hour of `days` days, the newest first.
std::vector<Instant> everyHalfHour(int days)
{
    std::vector<Instant> times;
    for (int i = 0; i < days * 48; ++i)
        times.push_back(hoursAgo(i * 0.5));
    return times;
}

} // namespace

TEST_CASE("Every backup of the last two days is kept", "[rotation]")
{
    // 0 to 47.5 hours old: 96 of them.
    CHECK(kept(everyHalfHour(2), kNow).size() == 96);
}

TEST_CASE("Older ones thin out to twelve days, ten weeks and nine months", "[rotation]")
{
    const std::vector<Instant> left = kept(everyHalfHour(700), kNow);
    const auto since = std::find_if(left.begin(), left.end(), [](Instant t) { return t <= hoursAgo(48); });
    REQUIRE(since - left.begin() == 96);
    REQUIRE(left.end() - since == 12 + 10 + 9);
    // 15:00 of 18 March is still the day of one kept (18 March, 15:30): the first daily one is the end of 17 March.
    CHECK(localDate(*since) == QDate(2022, 3, 17));
    CHECK(localTime(*since) == QTime(23, 30));
    // Twelve days back from 17 March end on 6 March, a Sunday; the weeks before end on Sundays, the first on 27
    // February.
    CHECK(localDate(since[11]) == QDate(2022, 3, 6));
    CHECK(localDate(since[12]) == QDate(2022, 2, 27));
    CHECK(localDate(since[21]) == QDate(2021, 12, 26));
    // Then the last of each month, November 2021 back to March.
    CHECK(localDate(since[22]) == QDate(2021, 11, 30));
    CHECK(localDate(since[30]) == QDate(2021, 3, 31));
}

TEST_CASE("The newest is never removed, however old", "[rotation]")
{
    const Instant old = hoursAgo(24 * 1000);
    CHECK(kept({old}, kNow, {0, 0, 0, 0}) == std::vector{old});
    CHECK(kept({hoursAgo(24 * 1001), old}, kNow, {0, 0, 0, 0}) == std::vector{old});
    CHECK(kept({}, kNow).empty());
}

TEST_CASE("What lies in the future is kept, and does not push the present out", "[rotation]")
{
    const Instant future = atLocal(QDate(2035, 1, 1));
    std::vector<Instant> times = everyHalfHour(30);
    const std::size_t without = kept(times, kNow).size();
    for (int i = 0; i < 5; ++i)
        times.push_back({future.ms + i});
    CHECK(kept(times, kNow).size() == without + 5);
}

TEST_CASE("A clock that jumps ahead by years does not empty the folder", "[rotation]")
{
    const std::vector<Instant> times = everyHalfHour(60);
    const std::vector<Instant> left = kept(times, atLocal(QDate(2031, 1, 1)));
    // The newest, twelve daily ones, and the weeks and months that 60 days hold.
    CHECK(left.size() >= 1 + 12 + 6);
    CHECK(left.front() == times.front());
}

TEST_CASE("Removing what is not kept leaves nothing more to remove", "[rotation]")
{
    for (const int days : {1, 5, 14, 40, 200, 500}) {
        const std::vector<Instant> once = kept(everyHalfHour(days), kNow);
        CHECK(kept(once, kNow) == once);
    }
}

TEST_CASE("Day by day the same rule leaves dailies, weeklies and monthlies behind", "[rotation]")
{
    std::vector<Instant> folder;
    Instant now = atLocal(QDate(2021, 1, 1), QTime(18, 0));
    for (int day = 0; day < 500; ++day) {
        now = plusMinutes(now, 24 * 60);
        folder.push_back(now);
        folder = kept(folder, now);
    }
    // 2 of the last two days, then 12, 10 and 9.
    CHECK(folder.size() == 33);
    // Twelve days, ten weeks and nine months: about a year.
    CHECK(folder.front() < plusMinutes(now, -qint64(24) * 60 * 340));
}

TEST_CASE("The answer is in the order of the question", "[rotation]")
{
    std::vector<Instant> times = everyHalfHour(30);
    const std::vector<Instant> forward = kept(times, kNow);
    std::reverse(times.begin(), times.end());
    std::vector<Instant> backward = kept(times, kNow);
    std::reverse(backward.begin(), backward.end());
    CHECK(forward == backward);
}
