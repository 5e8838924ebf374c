// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shift_pattern.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2022, 3, 14);

ShiftPattern patternOf(const QString& text, int days = 1)
{
    ShiftPattern pattern;
    pattern.parts = parsePattern(text).value();
    pattern.from = kMonday;
    pattern.to = kMonday.addDays(days - 1);
    return pattern;
}

QString codeOf(const QString& text)
{
    const auto parts = parsePattern(text);
    return parts ? QString() : parts.problems().front().code;
}

} // namespace

TEST_CASE("A pattern is read as offices write it", "[domain][shift_pattern]")
{
    CHECK(patternText(parsePattern(u"3x8"_s).value()) == u"07:00–15:00、15:00–23:00、23:00–07:00"_s);
    CHECK(patternText(parsePattern(u" 2×12 "_s, QTime(8, 0)).value()) == u"08:00–20:00、20:00–08:00"_s);
    CHECK(parsePattern(u"4x6"_s).value().size() == 4);
    CHECK(parsePattern(u"day=08:00-17:00"_s).value() == std::vector<PatternPart>{{QTime(8, 0), 540}});
    CHECK(parsePattern(u"20:00-次日2:00，6:00-9:00"_s).value() ==
          std::vector<PatternPart>{{QTime(6, 0), 180}, {QTime(20, 0), 360}});
    CHECK(parsePattern(u"1x24"_s).value().front().minutes == 1440);
}

TEST_CASE("What is no pattern says why", "[domain][shift_pattern]")
{
    CHECK(codeOf(u""_s) == u"pattern_form"_s);
    CHECK(codeOf(u"3x0"_s) == u"shift_length"_s);
    CHECK(codeOf(u"1x400"_s) == u"shift_length"_s);
    CHECK(codeOf(u"0x8"_s) == u"shift_length"_s);
    CHECK(codeOf(u"4x8"_s) == u"parts_overlap"_s);
    CHECK_FALSE(codeOf(u"day=soon"_s).isEmpty());
    CHECK_FALSE(codeOf(u"day=08:00-08:00"_s).isEmpty());
    CHECK(parsePattern(u"1x400"_s).problems().front().text.contains(u"400"_s));
}

TEST_CASE("Parts may touch and not overlap, over midnight neither", "[domain][shift_pattern]")
{
    const auto codes = [](const QString& text) {
        QStringList out;
        for (const Problem& p : patternProblems(patternOf(text)))
            out << p.code;
        return out;
    };
    CHECK(codes(u"3x8"_s).isEmpty());
    CHECK(codes(u"8:00-12:00,12:00-18:00"_s).isEmpty());
    CHECK(codes(u"8:00-12:00,11:00-18:00"_s) == QStringList{u"parts_overlap"_s});
    CHECK(codes(u"20:00-次日8:00,7:00-12:00"_s) == QStringList{u"parts_overlap"_s});
    CHECK(codes(u"8:00-12:00,8:00-12:00"_s) == QStringList{u"parts_overlap"_s});
    ShiftPattern odd = patternOf(u"3x8"_s);
    odd.parts = {{QTime(8, 0), 0}, {QTime(9, 0), 24'000}};
    CHECK(patternProblems(odd).size() == 2);
    CHECK(patternSpans(odd).empty());
    odd.parts.clear();
    CHECK(patternProblems(odd).front().field == u"pattern"_s);
}

TEST_CASE("The days of a pattern: reversed, too many, or none left", "[domain][shift_pattern]")
{
    const auto code = [](const ShiftPattern& pattern) { return patternProblems(pattern).front().code; };
    CHECK(code(patternOf(u"3x8"_s, 0)) == u"period_reversed"_s);
    CHECK(code(patternOf(u"3x8"_s, 365)) == u"period_too_long"_s);
    CHECK(patternProblems(patternOf(u"3x8"_s, kLongestPatternDays)).empty());
    ShiftPattern undated = patternOf(u"3x8"_s);
    undated.to = {};
    CHECK(code(undated) == u"required"_s);
    ShiftPattern weekend = patternOf(u"3x8"_s);
    weekend.from = kMonday.addDays(5);
    weekend.to = kMonday.addDays(6);
    weekend.isWeekdaysOnly = true;
    CHECK(code(weekend) == u"no_days"_s);
}

TEST_CASE("Shifts follow each other round the clock, weekends and holidays left out", "[domain][shift_pattern]")
{
    const std::vector<Span> round = patternSpans(patternOf(u"3x8"_s, 14));
    REQUIRE(round.size() == 42);
    CHECK(round.front().from == atLocal(kMonday, QTime(7, 0)));
    for (std::size_t i = 1; i < round.size(); ++i)
        CHECK(round[i].from == round[i - 1].to);
    CHECK(round.back().to == atLocal(kMonday.addDays(14), QTime(7, 0)));
    ShiftPattern weekdays = patternOf(u"day=08:00-17:00"_s, 14);
    weekdays.isWeekdaysOnly = true;
    weekdays.leftOut = {kMonday.addDays(2)};
    const std::vector<Span> spans = patternSpans(weekdays);
    CHECK(spans.size() == 9);
    for (const Span& span : spans) {
        CHECK(localDate(span.from).dayOfWeek() <= 5);
        CHECK(localDate(span.from) != kMonday.addDays(2));
        CHECK(span.minutes() == 540);
    }
}
