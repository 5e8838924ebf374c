// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/when.h"

#include "tests/support/vectors.h"

#include <QJsonObject>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

ClockSpan spanOf(int fromHour, int fromMinute, int toHour, int toMinute, bool isNextDay = false)
{
    return {QTime(fromHour, fromMinute), QTime(toHour, toMinute), isNextDay};
}

} // namespace

TEST_CASE("Every date of the vectors is read as they say", "[when]")
{
    for (const auto& entry : vectorsOf(u"dates"_s)) {
        const QString cell = entry.toObject()[u"cell"].toString();
        const QString value = entry.toObject()[u"value"].toString();
        INFO(cell.toStdString());
        const auto day = parseDay(cell);
        if (value.startsWith(u"needs year"_s)) {
            CHECK(codeOf(day) == u"date_no_year"_s);
            CHECK(parseDay(cell, {}, 2022).value() == QDate(2022, 4, 19));
        } else if (value.startsWith(u"ambiguous"_s)) {
            CHECK(codeOf(day) == u"date_two_digit_year"_s);
        } else if (value.startsWith(u"error"_s)) {
            CHECK_FALSE(day.ok());
        } else {
            REQUIRE(day.ok());
            CHECK(day->toString(Qt::ISODate) == value.left(10));
            CHECK(parseMoment(cell).value() == fromIsoText(value).value());
        }
    }
}

TEST_CASE("Serials of spreadsheets are days, from the first that ever was", "[when]")
{
    CHECK(parseDay(u"1985/5/5"_s, 31172.0).value() == QDate(1985, 5, 5));
    CHECK(parseDay(QString(), 36585.0).value() == QDate(2000, 2, 29));
    CHECK(parseDay(QString(), 61.0).value() == QDate(1900, 3, 1));
    CHECK(codeOf(parseDay(QString(), 60.0)) == u"date_serial"_s);
    for (const QString& typed : {u"60"_s, u"1900-02-29"_s}) {
        const auto never = parseDay(typed, typed == u"60" ? std::optional(60.0) : std::nullopt);
        CHECK(codeOf(never) == u"date_serial"_s);
        CHECK(never.problems().front().text.contains(u"60"_s)); // what stands in the cell
    }
    CHECK(codeOf(parseDay(u"7"_s)) == u"date_serial"_s);
    CHECK(codeOf(parseDay(QString(), -1.0)) == u"date_serial"_s);
    CHECK(codeOf(parseDay(QString(), std::numeric_limits<double>::quiet_NaN())) != QString());
    CHECK(parseDay(u"20220419"_s, 20220419.0).value() == QDate(2022, 4, 19));
    CHECK(parseDay(u"20220419.0"_s, 20220419.0).value() == QDate(2022, 4, 19));
    CHECK(parseMoment(QString(), 44670.75).value() == atLocal(QDate(2022, 4, 19), QTime(18, 0)));
}

TEST_CASE("A date that leaves something open is asked about, not guessed", "[when]")
{
    CHECK(codeOf(parseDay(QString())) == u"date_missing"_s);
    CHECK(codeOf(parseDay(u"无"_s)) == u"date_missing"_s);
    CHECK(codeOf(parseDay(u"1985-05"_s)) == u"date_no_day"_s);
    CHECK(codeOf(parseDay(u"4/19/2022"_s)) == u"date_order"_s);
    CHECK(codeOf(parseDay(u"2022-2-30"_s)) == u"date_invalid"_s);
    CHECK(codeOf(parseDay(u"0022-02-03"_s)) == u"date_range"_s);
    CHECK(codeOf(parseDay(u"昨天"_s)) == u"date_form"_s);
    CHECK(codeOf(parseDay(u"2022-04-19 25:00"_s)) == u"date_form"_s);
    CHECK(codeOf(parseDay(QString(1000000, u'1'))) == u"date_form"_s);
    CHECK(parseDay(u"2022年4月19日（星期二）"_s).value() == QDate(2022, 4, 19));
    CHECK(parseDay(u"二〇二二年十二月三十一日"_s).value() == QDate(2022, 12, 31));
    CHECK(parseMoment(u"2022年4月19日下午3点"_s).value() == atLocal(QDate(2022, 4, 19), QTime(15, 0)));
    CHECK(parseMoment(u"2022-04-19T07:30"_s).value() == atLocal(QDate(2022, 4, 19), QTime(7, 30)));
}

TEST_CASE("Times of day are read in every usual form", "[when]")
{
    const auto at = [](int hour, int minute, bool isNextDay = false) {
        return ClockTime{QTime(hour, minute), isNextDay};
    };
    CHECK(parseTime(u"8:00"_s).value() == at(8, 0));
    CHECK(parseTime(u"８：３０"_s).value() == at(8, 30));
    CHECK(parseTime(u"20:00:00"_s).value() == at(20, 0));
    CHECK(parseTime(u"8点"_s).value() == at(8, 0));
    CHECK(parseTime(u"8点30"_s).value() == at(8, 30));
    CHECK(parseTime(u"八点半"_s).value() == at(8, 30));
    CHECK(parseTime(u"8时15分"_s).value() == at(8, 15));
    CHECK(parseTime(u"8点1刻"_s).value() == at(8, 15));
    CHECK(parseTime(u"上午8点"_s).value() == at(8, 0));
    CHECK(parseTime(u"下午2:30"_s).value() == at(14, 30));
    CHECK(parseTime(u"晚上12点"_s).value() == at(0, 0, true));
    CHECK(parseTime(u"中午12点"_s).value() == at(12, 0));
    CHECK(parseTime(u"凌晨12点"_s).value() == at(0, 0));
    CHECK(parseTime(u"2:30 PM"_s).value() == at(14, 30));
    CHECK(parseTime(u"0800"_s).value() == at(8, 0));
    CHECK(parseTime(u"24:00"_s).value() == at(0, 0, true));
    CHECK(parseTime(u"次日08:00"_s).value() == at(8, 0, true));
    CHECK(parseTime(u"08:00(次日)"_s).value() == at(8, 0, true));
    CHECK(parseTime(QString(), 0.75).value() == at(18, 0));
    CHECK(parseTime(QString(), 44670.3125).value() == at(7, 30));
    CHECK(parseTime(QString(), 8.0).value() == at(8, 0));
    CHECK(parseTime(QString(), 1.0).value() == at(0, 0, true));
    CHECK(parseTime(QString(), 0.9999999).value() == at(0, 0, true));
    CHECK(codeOf(parseTime(QString())) == u"time_missing"_s);
    CHECK(codeOf(parseTime(u"8:60"_s)) == u"time_invalid"_s);
    CHECK(codeOf(parseTime(u"25:00"_s)) == u"time_invalid"_s);
    CHECK(codeOf(parseTime(u"24:01"_s)) == u"time_invalid"_s);
    CHECK(codeOf(parseTime(u"早班"_s)) == u"time_form"_s);
    CHECK(codeOf(parseTime(QString(), -0.5)) == u"time_form"_s);
}

TEST_CASE("Spans of time are read with any dash and over midnight", "[when]")
{
    CHECK(parseTimes(u"8:00–12:00"_s).value() == spanOf(8, 0, 12, 0));
    CHECK(parseTimes(u"8:00-12:00"_s).value() == spanOf(8, 0, 12, 0));
    CHECK(parseTimes(u"8:00～12:00"_s).value() == spanOf(8, 0, 12, 0));
    CHECK(parseTimes(u"8点至12点"_s).value() == spanOf(8, 0, 12, 0));
    CHECK(parseTimes(u"8:00——12:00"_s).value() == spanOf(8, 0, 12, 0));
    CHECK(parseTimes(u"18:00-次日2:00"_s).value() == spanOf(18, 0, 2, 0, true));
    CHECK(parseTimes(u"20:00-08:00"_s).value() == spanOf(20, 0, 8, 0, true));
    CHECK(parseTimes(u"16:00-24:00"_s).value() == spanOf(16, 0, 0, 0, true));
    CHECK(parseTimes(u"下午1点-5点"_s).value() == spanOf(13, 0, 17, 0));
    CHECK(parseTimes(u"上午8点-下午2点"_s).value() == spanOf(8, 0, 14, 0));
    CHECK(parseTimes(u"8:00-次日8:00"_s).value() == spanOf(8, 0, 8, 0, true));
    CHECK(codeOf(parseTimes(u"8:00-8:00"_s)) == u"time_empty"_s);
    CHECK(codeOf(parseTimes(u"8:00"_s)) == u"time_span"_s);
    CHECK(codeOf(parseTimes(QString(1000000, u'-'))) == u"time_span"_s);
    CHECK(codeOf(parseTimes(u"8:00-夜"_s)) == u"time_form"_s);
}

TEST_CASE("Durations are read as minutes", "[when]")
{
    CHECK(parseMinutes(u"4"_s).value() == 240);
    CHECK(parseMinutes(u"4小时"_s).value() == 240);
    CHECK(parseMinutes(u"4.5h"_s).value() == 270);
    CHECK(parseMinutes(u"4小时30分"_s).value() == 270);
    CHECK(parseMinutes(u"4个半小时"_s).value() == 270);
    CHECK(parseMinutes(u"半小时"_s).value() == 30);
    CHECK(parseMinutes(u"240分钟"_s).value() == 240);
    CHECK(parseMinutes(u"4:30"_s, 0.1875).value() == 270);
    CHECK(parseMinutes(u"4.5"_s, 4.5).value() == 270);
    CHECK(parseMinutes(u"0"_s).value() == 0);
    CHECK(codeOf(parseMinutes(u"-4"_s)) == u"duration_negative"_s);
    CHECK(codeOf(parseMinutes(u"9999"_s)) == u"duration_range"_s);
    CHECK(codeOf(parseMinutes(u"—"_s)) == u"duration_missing"_s);
    CHECK(codeOf(parseMinutes(u"一整天"_s)) == u"duration_form"_s);
    CHECK(codeOf(parseMinutes(QString(1000000, u'4'))) == u"duration_form"_s);
}

TEST_CASE("Counts are whole numbers from zero", "[when]")
{
    CHECK(parseCount(u"12"_s).value() == 12);
    CHECK(parseCount(u"１２人"_s).value() == 12);
    CHECK(parseCount(u"1,200 只"_s).value() == 1200);
    CHECK(parseCount(u"12.0"_s).value() == 12);
    CHECK(parseCount(QString(), 12.0).value() == 12);
    CHECK(parseCount(u"0"_s).value() == 0);
    CHECK(codeOf(parseCount(u"-3"_s)) == u"count_negative"_s);
    CHECK(codeOf(parseCount(u"2.5"_s)) == u"count_fraction"_s);
    CHECK(codeOf(parseCount(QString())) == u"count_missing"_s);
    CHECK(codeOf(parseCount(u"约12人"_s)) == u"count_form"_s);
    CHECK(codeOf(parseCount(u"1,20"_s)) == u"count_form"_s);
    CHECK(codeOf(parseCount(QString(), 1e300)) == u"count_range"_s);
    CHECK(codeOf(parseCount(QString(1000000, u'9'))) == u"count_form"_s);
}

TEST_CASE("Yes, no and sex are read in every usual form", "[when]")
{
    for (const QString& yes : {u"是"_s, u"√"_s, u"✓"_s, u"Y"_s, u"１"_s})
        CHECK(parseYesNo(yes).value());
    for (const QString& no : {u"否"_s, u"×"_s, u"无"_s, u"N"_s, u"0"_s})
        CHECK_FALSE(parseYesNo(no).value());
    CHECK(codeOf(parseYesNo(QString())) == u"yes_no_form"_s);
    CHECK(parseSex(u"男"_s).value() == Sex::Male);
    CHECK(parseSex(u"2"_s).value() == Sex::Female);
    CHECK(parseSex(u"Ｆ"_s).value() == Sex::Female);
    CHECK(parseSex(QString()).value() == Sex::Unknown);
    CHECK(codeOf(parseSex(u"甲"_s)) == u"sex_form"_s);
}

TEST_CASE("Every day written in any form comes back the same", "[when][property]")
{
    CHECK(rc::check([] {
        const QDate day = QDate(1900, 3, 1).addDays(*rc::gen::inRange(0, 100000));
        for (const QString& form : {u"yyyy-MM-dd"_s, u"yyyy年M月d日"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s})
            RC_ASSERT(parseDay(day.toString(form)).value() == day);
        RC_ASSERT(parseDay(QString(), double(QDate(1899, 12, 30).daysTo(day))).value() == day);
    }));
}

TEST_CASE("No text at all upsets the readers of cells", "[when][property]")
{
    CHECK(rc::check([] {
        const auto signs = u"0123456789年月日点时分半-:./ 上下午次一二十〇小人,"_s;
        const auto length = *rc::gen::inRange(0, 14);
        QString text;
        for (int i = 0; i < length; ++i)
            text += signs[*rc::gen::inRange<qsizetype>(0, signs.size())];
        (void)parseMoment(text);
        (void)parseTimes(text);
        (void)parseMinutes(text);
        (void)parseYesNo(text);
        const auto count = parseCount(text);
        const bool isAnswered = count.ok() ? count.value() >= 0 : !count.problems().front().text.isEmpty();
        RC_ASSERT(isAnswered);
    }));
}
