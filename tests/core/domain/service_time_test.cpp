// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time served, worked out on paper, and what holds for any records.

#include "core/domain/service_time.h"

#include "core/domain/counted_days.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOffice = u"310106"_s;
const Scope kWhole = scopeOf(kOffice, kOffice);

Instant at(int day, int hour, int minute = 0)
{
    return atLocal(QDate(2022, 3, day), QTime(hour, minute));
}

ServedTime served(const QString& who, Instant from, Instant to)
{
    ServedTime time;
    time.record = who + toUtcText(from);
    time.volunteer = who;
    time.day = localDate(from);
    time.starts = from;
    time.ends = to;
    time.minutes = int(Span{from, to}.minutes());
    time.isApproved = true;
    return time;
}

ServiceTotals totals(const std::vector<ServedTime>& records, Span period, Instant asOf = at(31, 0))
{
    return serviceTotals(countedTimes(records, period, asOf), kWhole);
}

Span day(int number)
{
    return dayOf(QDate(2022, 3, number));
}

/// Records of a few people in the middle of March: by day and night, overlapping, with breaks, without times, on shifts
/// in several sign-ins, filed under the day they end on, in streets, on the district itself and nowhere.
std::vector<ServedTime> anyRecords()
{
    std::vector<ServedTime> records;
    const int count = *rc::gen::inRange(0, 25);
    for (int i = 0; i < count; ++i) {
        const Instant from = plusMinutes(at(10, 0), *rc::gen::inRange(0, 10 * 24 * 60));
        const int length = *rc::gen::inRange(1, 24 * 60);
        ServedTime time = served(QString::number(*rc::gen::inRange(0, 4)), from, plusMinutes(from, length));
        time.record = QString::number(i);
        time.minutes -= *rc::gen::inRange(0, length);
        time.isApproved = *rc::gen::inRange(0, 4) > 0;
        time.division = *rc::gen::element(u""_s, u"310106"_s, u"310106011"_s, u"310106011001"_s, u"310106012"_s);
        if (*rc::gen::inRange(0, 3) == 0) {
            time.shiftStarts = plusMinutes(from, -*rc::gen::inRange(0, 60));
            time.shift = u"shift "_s + QString::number(*rc::gen::inRange(0, 3)) + toUtcText(time.shiftStarts);
        } else if (*rc::gen::inRange(0, 4) == 0) {
            time.starts = time.ends = {};
        } else if (localDate(time.ends) != time.day && *rc::gen::inRange(0, 2) == 0) {
            time.day = localDate(time.ends);
        }
        records.push_back(time);
    }
    return records;
}

} // namespace

TEST_CASE("Over midnight minutes are split and the record belongs to the day it began", "[service]")
{
    const std::vector night{served(u"a"_s, at(20, 22), at(21, 2))};
    CHECK(totals(night, day(20)) == ServiceTotals{1, 1, 120});
    CHECK(totals(night, day(21)) == ServiceTotals{0, 0, 120});
    CHECK(totals(night, {day(20).from, day(21).to}) == ServiceTotals{1, 1, 240});
    CHECK(totals(night, {day(20).from, day(21).to}, at(20, 23)) == ServiceTotals{1, 1, 60});
    CHECK(totals(night, {day(20).from, day(21).to}, at(20, 21)) == ServiceTotals{});
}

TEST_CASE("A record filed under the day it ended on belongs to that day alone", "[service]")
{
    ServedTime early = served(u"a"_s, at(19, 23, 58), at(20, 8));
    early.day = QDate(2022, 3, 20);
    CHECK(totals({early}, day(19)) == ServiceTotals{0, 0, 2});
    CHECK(totals({early}, day(20)) == ServiceTotals{1, 1, 480});
    early.shift = u"s"_s;
    early.shiftStarts = at(19, 20);
    CHECK(totals({early}, day(19)).personTimes == 1);
    CHECK(totals({early}, day(20)).personTimes == 0);
}

TEST_CASE("A shift served in several records is one person-time", "[service]")
{
    ServedTime morning = served(u"a"_s, at(20, 8), at(20, 11)), afternoon = served(u"a"_s, at(20, 13), at(20, 17));
    CHECK(totals({morning, afternoon}, day(20)) == ServiceTotals{1, 2, 420});
    for (ServedTime* half : {&morning, &afternoon}) {
        half->shift = u"s"_s;
        half->shiftStarts = at(20, 8);
    }
    CHECK(totals({morning, afternoon}, day(20)) == ServiceTotals{1, 1, 420});
}

TEST_CASE("Hours without their times belong to the day, and the duty day, that begins on their date", "[service]")
{
    ServedTime time = served(u"a"_s, at(20, 8), at(20, 12));
    time.starts = time.ends = {};
    CHECK(totals({time}, day(20)) == ServiceTotals{1, 1, 240});
    CHECK(totals({time}, {at(20, 7), at(21, 7)}) == ServiceTotals{1, 1, 240});
    CHECK(totals({time}, {at(19, 7), at(20, 7)}) == ServiceTotals{});
    CHECK(totals({time}, day(20), at(20, 0, 30)).personTimes == 1);
    CHECK(totals({time}, day(20), at(19, 23, 59)) == ServiceTotals{});
}

TEST_CASE("What overlaps counts once, wherever it was served", "[service]")
{
    ServedTime first = served(u"a"_s, at(20, 8), at(20, 12)), second = served(u"a"_s, at(20, 11), at(20, 14));
    first.division = u"310106011"_s;
    second.division = u"310106012"_s;
    const auto times = countedTimes({second, first}, day(20), at(21, 0));
    CHECK(serviceTotals(times, kWhole).minutes == 360);
    CHECK(serviceTotals(times, scopeOf(u"310106011"_s, kOffice)).minutes == 240);
    CHECK(serviceTotals(times, scopeOf(u"310106012"_s, kOffice)).minutes == 120);
}

TEST_CASE("What has a day but no hour lies in one of any two periods that tile", "[service]")
{
    const auto daysIn = [](Span period) {
        const CountedDays days = countedDays(period, at(31, 0));
        return int(days.first.daysTo(days.last)) + 1;
    };
    CHECK(daysIn(day(20)) == 1);
    CHECK(daysIn({at(20, 7), at(21, 7)}) == 1);
    CHECK(countedDays({at(20, 7), at(21, 7)}, at(31, 0)).first == QDate(2022, 3, 20));
    CHECK(daysIn({at(20, 7, 1), at(21, 7)}) == 0);
    CHECK(rc::check([&] {
        const int from = *rc::gen::inRange(0, 3 * 1440), cut = *rc::gen::inRange(1, 3 * 1440),
                  rest = *rc::gen::inRange(1, 3 * 1440);
        const Instant begin = plusMinutes(at(10, 0), from), middle = plusMinutes(begin, cut);
        const Instant end = plusMinutes(middle, rest);
        RC_ASSERT(daysIn({begin, middle}) + daysIn({middle, end}) == daysIn({begin, end}));
    }));
}

TEST_CASE("Parts of a period add up to it, at any hour", "[service][property]")
{
    CHECK(rc::check([] {
        const auto records = anyRecords();
        const Instant asOf = plusMinutes(at(10, 0), *rc::gen::inRange(0, 13 * 24 * 60));
        const Span whole{at(8, 0), at(24, 0)};
        std::set<qint64> cuts{whole.from.ms, whole.to.ms};
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i)
            cuts.insert(plusMinutes(whole.from, *rc::gen::inRange(1, 16 * 24 * 60 - 1)).ms);
        ServiceTotals sum;
        for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
            const ServiceTotals part = totals(records, {Instant{*cut}, Instant{*std::next(cut)}}, asOf);
            sum.personTimes += part.personTimes;
            sum.minutes += part.minutes;
        }
        const ServiceTotals all = totals(records, whole, asOf);
        RC_ASSERT(sum.personTimes == all.personTimes);
        RC_ASSERT(sum.minutes == all.minutes);
    }));
}

TEST_CASE("Streets and what sits on the district itself add up to the district", "[service][property]")
{
    CHECK(rc::check([] {
        const auto times = countedTimes(anyRecords(), {at(8, 0), at(24, 0)},
                                        plusMinutes(at(10, 0), *rc::gen::inRange(0, 13 * 24 * 60)));
        qint64 minutes = serviceTotals(times, ownPart(kWhole, DivisionLevel::Street, kOffice)).minutes;
        for (const QString& street : {u"310106011"_s, u"310106012"_s})
            minutes += serviceTotals(times, scopeOf(street, kOffice)).minutes;
        RC_ASSERT(minutes == serviceTotals(times, kWhole).minutes);
        const qint64 own = serviceTotals(times, itself(kOffice, kOffice)).minutes;
        RC_ASSERT(own == serviceTotals(times, ownPart(kWhole, DivisionLevel::Street, kOffice)).minutes);
    }));
}

TEST_CASE("What had been served by an instant never gets less later", "[service][property]")
{
    CHECK(rc::check([] {
        const auto records = anyRecords();
        const Span period{at(11, 7), at(14, 7)};
        ServiceTotals before;
        for (int hour = 0; hour < 8 * 24; hour += *rc::gen::inRange(1, 9)) {
            const ServiceTotals now = totals(records, period, plusMinutes(at(10, 0), hour * 60 + 29));
            RC_ASSERT(now.persons >= before.persons);
            RC_ASSERT(now.personTimes >= before.personTimes);
            RC_ASSERT(now.minutes >= before.minutes);
            before = now;
        }
    }));
}

TEST_CASE("Nobody serves longer than a day has", "[service][property]")
{
    CHECK(rc::check([] {
        auto records = anyRecords();
        std::erase_if(records, [](const ServedTime& r) { return !r.starts.isSet() || r.volunteer != u"0"; });
        for (int number = 8; number < 22; ++number)
            RC_ASSERT(totals(records, day(number)).minutes <= kMostOfDay);
    }));
}
