// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of served minutes to others: whole units, not more than so much a day, and parts that make the whole.

#include "core/domain/counted_records.h"

#include <catch2/catch.hpp>

#include <map>
#include <numeric>
#include <random>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CountingRule kHalfHours{30, 0};
constexpr CountingRule kEightHours{1, 480};
constexpr CountingRule kBoth{30, 480};

ServedTime served(const QString& record, Instant from, int minutes)
{
    ServedTime time;
    time.record = record;
    time.volunteer = u"甲"_s;
    time.day = localDate(from);
    time.starts = from;
    time.ends = plusMinutes(from, minutes);
    time.minutes = minutes;
    time.isApproved = true;
    return time;
}

Instant at(int day, int hour, int minute = 0)
{
    return atLocal(QDate(2022, 3, day), QTime(hour, minute));
}

qint64 sumOf(const std::vector<CountedRecord>& records)
{
    return std::accumulate(records.begin(), records.end(), qint64{0},
                           [](qint64 sum, const CountedRecord& record) { return sum + record.counted; });
}

} // namespace

TEST_CASE("A day counts whole units and no more than its cap", "[hours][counting]")
{
    CHECK(countedOfDay(100, {}) == 100);
    CHECK(countedOfDay(100, kHalfHours) == 90);
    CHECK(countedOfDay(29, kHalfHours) == 0);
    CHECK(countedOfDay(30, kHalfHours) == 30);
    CHECK(countedOfDay(600, kEightHours) == 480);
    CHECK(countedOfDay(600, {60, 450}) == 420); // seven whole hours lie within seven and a half
    CHECK(countedOfDay(0, kBoth) == 0);
}

TEST_CASE("What a day does not count is missing from its last records", "[hours][counting]")
{
    CHECK(countedShares({50, 50}, kHalfHours) == std::vector<qint64>{50, 40}); // 100 minutes are 90
    CHECK(countedShares({300, 300, 60}, kEightHours) == std::vector<qint64>{300, 180, 0});
    CHECK(countedShares({20}, kHalfHours) == std::vector<qint64>{0});
    CHECK(countedShares({}, kBoth).empty());
}

TEST_CASE("Only units that platforms know, and a cap that a day has", "[hours][counting]")
{
    const auto codeOf = [](const CountingRule& rule) {
        const Problems problems = whyNotCountingRule(rule);
        return problems.empty() ? QString() : problems.front().code;
    };
    for (const int unit : kCountingUnits)
        CHECK(codeOf({unit, 0}).isEmpty());
    CHECK(codeOf({0, 0}) == u"counting_unit");
    CHECK(codeOf({-30, 0}) == u"counting_unit");
    CHECK(codeOf({45, 0}) == u"counting_unit");
    CHECK(codeOf({60, 30}) == u"day_cap");
    CHECK(codeOf({1, -1}) == u"day_cap");
    CHECK(codeOf({1, 1441}) == u"day_cap");
    CHECK(codeOf({60, 1440}).isEmpty());
    // What an office cannot have set counts every minute.
    Office office;
    office.countingUnit = 7;
    office.dayCap = 480;
    CHECK(countingRule(office).isPlain());
    CHECK(countingRule(withCountingRule({}, kBoth)) == kBoth);
    CHECK(withCountingRule({}, {}).countingUnit == 0);
    // One desk set the unit, another the cap: neither is dropped in silence.
    office.countingUnit = 60;
    office.dayCap = 30;
    CHECK(countingRule(office) == CountingRule{60, 60});
    CHECK(countingSaid(office) == CountingRule{60, 30});
}

TEST_CASE("A record counts on the one day it belongs to, overlaps once", "[hours][counting]")
{
    // 22:00–02:00 and 01:00–03:00: the second has an hour of its own, on the day after.
    const auto records =
        countedRecords({served(u"b"_s, at(16, 1), 120), served(u"a"_s, at(15, 22), 240)}, kHalfHours, at(20, 9));
    REQUIRE(records.size() == 2);
    CHECK(records[0] == CountedRecord{u"a"_s, u"甲"_s, QDate(2022, 3, 15), 240, 240});
    CHECK(records[1] == CountedRecord{u"b"_s, u"甲"_s, QDate(2022, 3, 16), 60, 60});
    // What lies whole within another is listed and counts nothing.
    const auto within = countedRecords({served(u"a"_s, at(15, 8), 240), served(u"b"_s, at(15, 9), 60)}, {}, at(20, 9));
    REQUIRE(within.size() == 2);
    CHECK(within[1].counted == 0);
    // Nobody approved it: nothing is said of it.
    ServedTime open = served(u"c"_s, at(15, 8), 60);
    open.isApproved = false;
    CHECK(countedRecords({open}, {}, at(20, 9)).empty());
    CHECK(countedRecords({served(u"d"_s, at(21, 8), 60)}, {}, at(20, 9)).empty()); // still to come
}

TEST_CASE("Whatever was served and however it is counted, days are the sum of their records", "[hours][counting]")
{
    std::mt19937 random(2022);
    const auto any = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    for (int round = 0; round < 200; ++round) {
        const CountingRule rule{kCountingUnits[std::size_t(any(0, 3))], any(0, 1) == 0 ? 0 : any(60, 1440)};
        REQUIRE(whyNotCountingRule(rule).empty());
        std::vector<ServedTime> times;
        for (int i = any(1, 12); i > 0; --i)
            times.push_back(served(QString::number(i), at(any(10, 14), any(0, 23), any(0, 59)), any(1, 400)));
        const auto counted = countedRecords(times, rule, at(30, 0));
        INFO(round);
        CHECK(counted.size() == times.size());
        std::map<QDate, std::pair<qint64, qint64>> days; // minutes, counted
        for (const CountedRecord& record : counted) {
            CHECK(record.counted >= 0);
            CHECK(record.counted <= record.minutes);
            days[record.day].first += record.minutes;
            days[record.day].second += record.counted;
        }
        qint64 all = 0;
        for (const auto& [day, sums] : days) {
            CHECK(sums.second == countedOfDay(sums.first, rule));
            all += sums.second;
        }
        CHECK(sumOf(counted) == all);
        // And counted plainly, all of it is what figures say.
        qint64 minutes = 0;
        for (const CountedTime& time : countedTimes(times, {at(1, 0), at(30, 0)}, at(30, 0)))
            minutes += time.minutes;
        CHECK(sumOf(countedRecords(times, {}, at(30, 0))) == minutes);
    }
}
