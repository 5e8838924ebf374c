// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times as they stand on a sheet, and what of them counts.

#include "core/domain/attendance.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 15);

Span span(int from, int to)
{
    return {plusMinutes(atLocal(kDay), from * 60), plusMinutes(atLocal(kDay), to * 60)};
}

QString refusal(Span shift, const QString& in, const QString& out, const QString& rest = {})
{
    const auto typed = markTyped(shift, in, out, rest);
    return typed ? QString() : typed.problems().front().code;
}

MarkTyped good(Span shift, const QString& in, const QString& out, const QString& rest = {})
{
    const auto typed = markTyped(shift, in, out, rest);
    REQUIRE(typed.ok());
    return *typed;
}

} // namespace

TEST_CASE("Times of a sheet are read as people write them", "[attendance]")
{
    const Span day = span(8, 12);
    for (const QString& in : {u"0800"_s, u"8"_s, u"8:00"_s, u"08"_s, u"８：００"_s}) {
        INFO(in.toStdString());
        CHECK(good(day, in, u"1200"_s) == MarkTyped{SheetMark::Served, day, 240});
    }
    CHECK(good(day, u"="_s, {}) == MarkTyped{SheetMark::Served, day, 240});
    CHECK(good(day, u"√"_s, {}, u"30"_s).minutes == 210);
    CHECK(good(day, u"缺勤"_s, {}).mark == SheetMark::Absent);
    CHECK(good(day, u"假"_s, {}).mark == SheetMark::Excused);
    CHECK(good(day, u"0755"_s, u"1210"_s, u"15"_s).minutes == 240);
    CHECK(isRowEmpty(u" "_s, {}));
}

TEST_CASE("A night goes over midnight and no hours are less than nothing", "[attendance]")
{
    const Span night = span(20, 32);
    CHECK(good(night, u"2000"_s, u"0800"_s) == MarkTyped{SheetMark::Served, night, 720});
    CHECK(good(night, u"0010"_s, u"0200"_s).present ==
          Span{plusMinutes(night.from, 250), plusMinutes(night.from, 360)});
    CHECK(good(night, u"1930"_s, u"24:00"_s).minutes == 270);
    // Left before coming: over midnight that would be 23 hours and 50 minutes.
    CHECK(refusal(span(8, 12), u"0800"_s, u"0750"_s) == u"out_before_in");
    CHECK(refusal(night, u"2000"_s, u"1950"_s) == u"out_before_in");
    CHECK(refusal(span(8, 12), u"0800"_s, u"0800"_s) == u"out_before_in");
}

TEST_CASE("What cannot be is refused with the field it stands in", "[attendance]")
{
    const Span day = span(8, 12);
    CHECK(refusal(day, u"1400"_s, u"1500"_s) == u"wrong_time");
    CHECK(refusal(day, u"0500"_s, u"0900"_s) == u"wrong_time");
    CHECK(refusal(day, u"0800"_s, {}) == u"required");
    CHECK(markTyped(day, u"0800"_s, {}, {}).problems().front().field == u"out");
    CHECK(refusal(day, u"8点多"_s, u"1200"_s) == u"time_form");
    CHECK(refusal(day, u"0800"_s, u"1200"_s, u"240"_s) == u"break");
    CHECK(refusal(day, u"0800"_s, u"1200"_s, u"-5"_s) == u"break");
    CHECK(refusal(day, u"0800"_s, u"1630"_s) == u"out_before_in");
    CHECK(minutesServed(day, {day.from, plusMinutes(day.to, 241)}, 0).problems().front().code == u"out_too_late");
}

TEST_CASE("A record runs from signing in to signing out", "[attendance]")
{
    ServiceRecord r;
    r.source = RecordSource::CheckIn;
    CHECK_FALSE(isOpenRecord(r));
    r.starts = atLocal(kDay, QTime(8, 0));
    CHECK(isOpenRecord(r));
    r.ends = atLocal(kDay, QTime(12, 0));
    CHECK_FALSE(isOpenRecord(r));
    CHECK(turnId({}, {}, 1) != turnId({}, {}, 2));
    CHECK(clockText(span(20, 32)) == u"20:00–次日08:00");
}
