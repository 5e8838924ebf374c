// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shift_breaks.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

Instant at(int hour, int minute = 0)
{
    return plusMinutes(atLocal(kDay), hour * 60 + minute);
}

Shift shift(int from, int to, const QString& breaks)
{
    Shift s;
    s.starts = at(from);
    s.ends = at(to);
    s.breaks = breaks;
    return s;
}

QString tidied(const QString& typed)
{
    const auto breaks = tidyBreaks(typed);
    return breaks ? *breaks : breaks.problems().front().code;
}

QStringList refusedOn(const Shift& s)
{
    QStringList codes;
    for (const Problem& problem : whyNotBreaks(s)) {
        CHECK(problem.field == u"breaks");
        CHECK_FALSE(problem.text.isEmpty());
        codes << problem.code;
    }
    return codes;
}

} // namespace

TEST_CASE("Breaks are read as people type them and said in one way", "[rota][breaks]")
{
    for (const QString& typed : {u"12:00-12:30"_s, u"12:00～12:30"_s, u"12点至12点半"_s, u" 1200-1230 "_s}) {
        INFO(typed.toStdString());
        CHECK(tidied(typed) == u"12:00–12:30"_s);
    }
    CHECK(tidied(u"12:00-12:30，18:00-18:20"_s) == u"12:00–12:30、18:00–18:20"_s);
    for (const QString& typed : {u"30"_s, u"30分钟"_s, u"0.5小时"_s, u"３０"_s}) {
        INFO(typed.toStdString());
        CHECK(tidied(typed) == u"30分钟"_s);
    }
    for (const QString& typed : {u""_s, u" "_s, u"无"_s, u"-"_s})
        CHECK(tidied(typed).isEmpty());
    for (const QString& typed : {u"中午"_s, u"12:00"_s, u"0"_s, u"-30"_s, u"12:00-12:30、中午"_s, u"12:00-12:00"_s}) {
        INFO(typed.toStdString());
        CHECK(tidied(typed) == u"break_form"_s);
    }
    CHECK(tidied(tidied(u"1200-1230、2点-3点"_s)) == tidied(u"1200-1230、2点-3点"_s));
}

TEST_CASE("A time of a break is the first such time of the shift, over midnight too", "[rota][breaks]")
{
    CHECK(breaksOf(shift(8, 16, u"12:00–12:30"_s)) == std::vector{Span{at(12), at(12, 30)}});
    CHECK(breaksOf(shift(20, 32, u"02:00–02:30、23:45–00:15"_s)) ==
          std::vector{Span{at(23, 45), at(24, 15)}, Span{at(26), at(26, 30)}});
    CHECK(breaksOf(shift(8, 16, u"30分钟"_s)) == std::vector{Span{at(11, 45), at(12, 15)}});
    CHECK(breaksOf(shift(8, 16, {})).empty());
    CHECK(breaksOf(shift(8, 16, u"吃饭"_s)).empty());        // of another version
    CHECK(breaksOf(shift(8, 12, u"12:00–12:30"_s)).empty()); // two desks moved one thing each
}

TEST_CASE("Breaks that cannot be are refused with what to do", "[rota][breaks]")
{
    CHECK(refusedOn(shift(8, 16, {})).isEmpty());
    CHECK(refusedOn(shift(8, 16, u"12:00–12:30"_s)).isEmpty());
    CHECK(refusedOn(shift(8, 16, u"08:00–08:15"_s)).isEmpty());
    CHECK(refusedOn(shift(8, 16, u"17:00–17:30"_s)) == QStringList{u"break_outside"_s});
    CHECK(refusedOn(shift(8, 16, u"15:45–16:15"_s)) == QStringList{u"break_outside"_s});
    CHECK(refusedOn(shift(8, 16, u"12:00–12:10"_s)) == QStringList{u"break_short"_s});
    CHECK(refusedOn(shift(8, 16, u"10分钟"_s)) == QStringList{u"break_short"_s});
    CHECK(refusedOn(shift(8, 16, u"12:00–12:30、12:15–12:45"_s)) == QStringList{u"break_overlap"_s});
    CHECK(refusedOn(shift(8, 16, u"480分钟"_s)) == QStringList{u"break_long"_s});
    CHECK(refusedOn(shift(8, 16, u"08:00–16:00"_s)) == QStringList{u"break_long"_s});
    CHECK(refusedOn(shift(8, 16, u"吃饭"_s)) == QStringList{u"break_form"_s});
}

TEST_CASE("Of the breaks of a pattern each shift has its own, and a shift moved as a whole takes its own along",
          "[rota][breaks]")
{
    const QString all = u"12:00–12:30、18:00–18:30、02:00–02:30"_s;
    CHECK(breaksWithin(all, {at(7), at(15)}) == u"12:00–12:30"_s);
    CHECK(breaksWithin(all, {at(15), at(23)}) == u"18:00–18:30"_s);
    CHECK(breaksWithin(all, {at(23), at(31)}) == u"02:00–02:30"_s);
    CHECK(breaksWithin(u"30分钟"_s, {at(8), at(12)}) == u"30分钟"_s);
    CHECK(breaksWithin(u"30分钟"_s, {at(8), at(8, 30)}).isEmpty());
    CHECK(breaksMoved(u"12:00–12:30、23:45–00:15"_s, 60) == u"13:00–13:30、00:45–01:15"_s);
    CHECK(breaksMoved(u"12:00–12:30"_s, -24 * 60) == u"12:00–12:30"_s);
    CHECK(breaksMoved(u"30分钟"_s, 60) == u"30分钟"_s);
}

TEST_CASE("Somebody had the part of a break that fell into the time there", "[rota][breaks]")
{
    const Shift day = shift(8, 16, u"12:00–12:30、15:00–15:15"_s);
    CHECK(breakMinutesWithin(day, {at(8), at(16)}) == 45);
    CHECK(breakMinutesWithin(day, {at(8), at(12, 10)}) == 10);
    CHECK(breakMinutesWithin(day, {at(8), at(12)}) == 0);
    CHECK(cutOut({at(8), at(16)}, breaksOf(day)) ==
          std::vector{Span{at(8), at(12)}, Span{at(12, 30), at(15)}, Span{at(15, 15), at(16)}});
    CHECK(cutOut({at(12), at(12, 20)}, breaksOf(day)).empty());
}
