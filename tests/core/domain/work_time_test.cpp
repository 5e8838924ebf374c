// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rest, hours and stretches on merged time, beside a count of single minutes.

#include "core/domain/work_time.h"

#include "core/domain/eligibility.h"
#include "core/domain/shift_breaks.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2022, 3, 1);
constexpr int kDays = 20;
constexpr int kMinutes = kDays * 24 * 60;

Instant minuteAt(int minute)
{
    return plusMinutes(atLocal(kFirst), minute);
}

int minuteOf(Instant at)
{
    return int(Span{atLocal(kFirst), at}.minutes());
}

Span hours(int day, int from, int to)
{
    return {minuteAt(day * 1440 + from * 60), minuteAt(day * 1440 + to * 60)};
}

using Minutes = std::vector<bool>;

Minutes none()
{
    return Minutes(std::size_t(kMinutes), false);
}

void mark(Minutes& minutes, Span span)
{
    for (int m = minuteOf(span.from); m < minuteOf(span.to); ++m)
        minutes[std::size_t(m)] = true;
}

/// Pauses too short to be any are filled.
Minutes filled(Minutes minutes)
{
    int last = -1; // the last minute that is marked
    for (int m = 0; m < kMinutes; ++m) {
        if (!minutes[std::size_t(m)])
            continue;
        if (last >= 0 && m - last - 1 < kLeastBreakMinutes)
            for (int gap = last + 1; gap < m; ++gap)
                minutes[std::size_t(gap)] = true;
        last = m;
    }
    return minutes;
}

/// The longest run of marked minutes with one of `of` in it.
int longestWith(const Minutes& minutes, const Minutes& of)
{
    int longest = 0, run = 0;
    bool isPart = false;
    for (int m = 0; m <= kMinutes; ++m) {
        if (m < kMinutes && minutes[std::size_t(m)]) {
            ++run;
            isPart = isPart || of[std::size_t(m)];
            continue;
        }
        longest = isPart ? std::max(longest, run) : longest;
        run = 0;
        isPart = false;
    }
    return longest;
}

/// The same by single minutes, as the words of the rules say it.
struct Reference
{
    Minutes worked = none(), inSuit = none(), present = none(), own = none(), others = none();
    std::map<int, int> untimed; ///< minutes by day
    std::set<int> days;

    Reference(const TimeGiven& wanted, const std::vector<TimeGiven>& all)
    {
        take(wanted);
        for (const Span& piece : wanted.worked)
            mark(own, piece);
        for (const TimeGiven& other : all) {
            take(other);
            if (!other.worked.empty() && !other.span.touches(wanted.span))
                mark(others, {other.worked.front().from, other.worked.back().to});
        }
    }
    void take(const TimeGiven& given)
    {
        const int day = int(kFirst.daysTo(given.day));
        if (given.worked.empty())
            untimed[day] += given.minutes;
        if (!given.worked.empty() || given.minutes > 0)
            days.insert(day);
        for (const Span& piece : given.worked) {
            mark(worked, piece);
            if (given.isInSuit)
                mark(inSuit, piece);
        }
        if (!given.worked.empty())
            mark(present, {given.worked.front().from, given.worked.back().to});
    }
    /// By the day on which a stretch of presence begins: worked minutes in it; and on which day that of `at` begins.
    [[nodiscard]] std::map<int, int> begun(int at, int& dayOfAt) const
    {
        std::map<int, int> sums = untimed;
        const Minutes there = filled(present);
        int begins = -1;
        for (int m = 0; m < kMinutes; ++m) {
            begins = there[std::size_t(m)] ? (begins < 0 ? m : begins) : -1;
            if (begins >= 0 && worked[std::size_t(m)])
                ++sums[begins / 1440];
            if (m == at)
                dayOfAt = begins / 1440;
        }
        return sums;
    }
    [[nodiscard]] Intensity of(const TimeGiven& wanted) const
    {
        Intensity found;
        const int from = minuteOf(wanted.span.from), to = minuteOf(wanted.span.to);
        for (int m = 0; m < kMinutes; ++m) {
            if (!others[std::size_t(m)])
                continue;
            const int rest = m < from ? from - m - 1 : m - to;
            found.restMinutes = found.restMinutes < 0 ? rest : std::min<qint64>(found.restMinutes, rest);
        }
        int day = 0;
        auto sums = begun(minuteOf(wanted.worked.front().from), day);
        found.dayMinutes = sums[day];
        for (int d = from / 1440; d * 1440 < to; ++d) {
            int falling = untimed.contains(d) ? untimed.at(d) : 0;
            for (int m = d * 1440; m < (d + 1) * 1440; ++m)
                falling += worked[std::size_t(m)] ? 1 : 0;
            found.dayMinutes = std::max<qint64>(found.dayMinutes, falling);
        }
        for (int first = day - 6; first <= day; ++first) {
            int week = 0;
            for (int d = first; d < first + 7; ++d)
                week += sums.contains(d) ? sums[d] : 0;
            found.weekMinutes = std::max<qint64>(found.weekMinutes, week);
        }
        const int ownDay = int(kFirst.daysTo(wanted.day));
        for (int d = ownDay - 1; days.contains(d); --d)
            ++found.daysInRow;
        for (int d = ownDay + 1; days.contains(d); ++d)
            ++found.daysInRow;
        found.stretchMinutes = longestWith(filled(worked), own);
        found.suitMinutes = wanted.isInSuit ? longestWith(filled(inSuit), own) : 0;
        return found;
    }
};

/// Some hours with breaks within them, now and then without any hour.
TimeGiven anyTime()
{
    const int from = 5 * *rc::gen::inRange(2 * 288, (kDays - 4) * 288);
    const int length = 5 * *rc::gen::inRange(6, 150);
    TimeGiven given(Span{minuteAt(from), minuteAt(from + length)});
    given.isInSuit = *rc::gen::arbitrary<bool>();
    if (*rc::gen::inRange(0, 8) == 0) {
        given.span = {};
        given.worked.clear();
        given.minutes = length;
        return given;
    }
    std::vector<Span> breaks;
    for (int at = from + 5; *rc::gen::inRange(0, 3) == 0;) {
        at += 5 * *rc::gen::inRange(1, 40);
        const int pause = 5 * *rc::gen::inRange(1, 12);
        if (at + pause >= from + length)
            break;
        breaks.push_back({minuteAt(at), minuteAt(at + pause)});
        at += pause + 5;
    }
    given.worked = cutOut(given.span, breaks);
    return given;
}

} // namespace

TEST_CASE("Two shifts of which one follows the other at once are one stretch", "[rota][intensity]")
{
    const TimeGiven wanted(hours(3, 12, 16));
    const Intensity alone = intensityOf(wanted, {});
    CHECK(alone == Intensity{-1, 240, 240, 1, 240, 0});
    const Intensity after = intensityOf(wanted, {hours(3, 8, 12)});
    CHECK(after == Intensity{0, 480, 480, 1, 480, 0});
    // A quarter of an hour is a break, less is none.
    CHECK(intensityOf(wanted, {Span{hours(3, 8, 12).from, minuteAt(3 * 1440 + 705)}}).stretchMinutes == 240);
    CHECK(intensityOf(wanted, {Span{hours(3, 8, 12).from, minuteAt(3 * 1440 + 706)}}).stretchMinutes == 480);
}

TEST_CASE("A stretch over midnight belongs to the day it begins on, in whatever parts it is planned",
          "[rota][intensity]")
{
    const TimeGiven late(hours(4, 0, 6));
    const Intensity night = intensityOf(late, {hours(3, 18, 24)});
    CHECK(night.dayMinutes == 720);
    CHECK(night.stretchMinutes == 720);
    CHECK(night == intensityOf(hours(3, 18, 24), {late}));
    CHECK(intensityOf(hours(3, 18, 30), {}).dayMinutes == 720);
}

TEST_CASE("What overlaps is there once", "[rota][intensity]")
{
    const Intensity doubled = intensityOf(hours(3, 8, 12), {hours(3, 8, 12), hours(3, 10, 14)});
    CHECK(doubled.dayMinutes == 360);
    CHECK(doubled.weekMinutes == 360);
    CHECK(doubled.stretchMinutes == 360);
    CHECK(doubled.restMinutes == -1);
}

TEST_CASE("A break ends a stretch, is no rest and counts no minutes", "[rota][intensity]")
{
    Shift shift;
    shift.starts = hours(3, 8, 17).from;
    shift.ends = hours(3, 8, 17).to;
    shift.breaks = u"12:00–13:00"_s;
    const Intensity work = intensityOf(timeOfShift(shift, true), {});
    CHECK(work == Intensity{-1, 480, 480, 1, 240, 240});
    shift.breaks.clear();
    CHECK(intensityOf(timeOfShift(shift, true), {}) == Intensity{-1, 540, 540, 1, 540, 540});
    // Whoever took the suit off in between put on another.
    TimeGiven before(hours(3, 4, 8));
    CHECK(intensityOf(timeOfShift(shift, true), {before}).suitMinutes == 540);
    before.isInSuit = true;
    CHECK(intensityOf(timeOfShift(shift, true), {before}).suitMinutes == 780);
    CHECK(intensityOf(timeOfShift(shift, false), {before}).suitMinutes == 0);
}

TEST_CASE("Time served says how long it was, wherever it stands", "[rota][intensity]")
{
    Shift shift;
    shift.starts = hours(3, 8, 16).from;
    shift.ends = hours(3, 8, 16).to;
    shift.breaks = u"12:00–12:30"_s;
    ServiceRecord record;
    record.day = kFirst.addDays(3);
    record.starts = shift.starts;
    record.ends = shift.ends;
    record.minutes = 450; // the planned break is taken off
    CHECK(timeServed(record, &shift, true) == timeOfShift(shift, true));
    record.minutes = 420; // an hour of breaks, nobody says when
    CHECK(timeServed(record, &shift, false).worked ==
          std::vector{Span{shift.starts, minuteAt(3 * 1440 + 690)}, Span{minuteAt(3 * 1440 + 750), shift.ends}});
    record.ends = hours(3, 8, 18).to; // stayed on: that holds nobody off the next shift
    record.minutes = 600;
    CHECK(timeServed(record, &shift, false).span == shift.span());
    CHECK(timeServed(record, &shift, false).worked.back().to == record.ends);
    CHECK(timeServed(record, &shift, false).isElsewhere);
    record.ends = {};
    record.minutes = 0; // still there
    CHECK(timeServed(record, &shift, false).worked.empty());
    record.minutes = 90; // nobody signed out
    CHECK(timeServed(record, nullptr, false).span == Span{record.starts, plusMinutes(record.starts, 90)});
    CHECK_FALSE(timeServed(record, nullptr, false).isElsewhere);
    record.starts = {};
    const TimeGiven untimed = timeServed(record, nullptr, false);
    CHECK(untimed.worked.empty());
    CHECK(untimed.minutes == 90);
    CHECK(intensityOf(hours(3, 8, 12), {untimed}).dayMinutes == 330);
}

TEST_CASE("What is told of merged time is what a count of single minutes finds", "[rota][intensity]")
{
    rc::check([] {
        std::vector<TimeGiven> others;
        for (int left = *rc::gen::inRange(0, 10); left > 0; --left)
            others.push_back(anyTime());
        TimeGiven wanted = anyTime();
        RC_PRE(!wanted.worked.empty());
        const Intensity found = intensityOf(wanted, others);
        const Intensity expected = Reference(wanted, others).of(wanted);
        RC_ASSERT(found.restMinutes == expected.restMinutes);
        RC_ASSERT(found.dayMinutes == expected.dayMinutes);
        RC_ASSERT(found.weekMinutes == expected.weekMinutes);
        RC_ASSERT(found.daysInRow == expected.daysInRow);
        RC_ASSERT(found.stretchMinutes == expected.stretchMinutes);
        RC_ASSERT(found.suitMinutes == expected.suitMinutes);
    });
}

TEST_CASE("The reasons of a verdict are those of a count of single minutes", "[rota][intensity][eligibility]")
{
    rc::check([] {
        Candidate who;
        for (int left = *rc::gen::inRange(0, 10); left > 0; --left)
            who.engaged.push_back(anyTime());
        const int from = 5 * *rc::gen::inRange(4 * 288, (kDays - 4) * 288);
        Demand what;
        what.shift.starts = minuteAt(from);
        what.shift.ends = minuteAt(from + 5 * *rc::gen::inRange(6, 150));
        what.shift.breaks = *rc::gen::elementOf(std::vector<QString>{{}, u"15分钟"_s, u"30分钟"_s});
        what.post.isInSuit = *rc::gen::arbitrary<bool>();
        RC_PRE(whyNotBreaks(what.shift).empty());
        const TimeGiven wanted = timeOfShift(what.shift, what.post.isInSuit);
        const Intensity work = Reference(wanted, who.engaged).of(wanted);
        const EligibilityLimits limits;
        const Verdict said = verdictOn(who, what, limits);
        const bool isTwice = std::any_of(who.engaged.begin(), who.engaged.end(),
                                         [&](const TimeGiven& other) { return other.span.touches(wanted.span); });
        RC_ASSERT(said.has(u"overlap"_s) == isTwice);
        RC_ASSERT(said.has(u"rest_short"_s) == (work.restMinutes >= 0 && work.restMinutes < limits.restMinutes));
        RC_ASSERT(said.has(u"day_long"_s) == (work.dayMinutes > limits.dayMinutes));
        RC_ASSERT(said.has(u"week_long"_s) == (work.weekMinutes > limits.weekMinutes));
        RC_ASSERT(said.has(u"days_in_row"_s) == (work.daysInRow > limits.daysInRow));
        RC_ASSERT(said.has(u"no_break"_s) == (work.stretchMinutes > limits.stretchMinutes));
        RC_ASSERT(said.has(u"suit_long"_s) == (work.suitMinutes > limits.suitMinutes));
    });
}
