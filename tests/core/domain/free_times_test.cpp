// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/free_times.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString tidied(const QString& text)
{
    return tidyFreeTimes(text);
}

Span hoursOf(QDate day, int from, int to)
{
    return {plusMinutes(atLocal(day), from * 60), plusMinutes(atLocal(day), to * 60)};
}

const QDate kSunday(2022, 3, 20);
const QDate kMonday(2022, 3, 21);

bool isFree(const QString& said, Span span)
{
    const auto times = freeTimesIn(said);
    REQUIRE(times);
    return isAvailable(*times, span);
}

} // namespace

TEST_CASE("Free times are read as people write them and kept in one way of saying it", "[free_times]")
{
    CHECK(tidied(u"工作日白天"_s) == u"工作日白天");
    CHECK(tidied(u"周一至周五 上午、下午"_s) == u"工作日白天");
    CHECK(tidied(u"星期一到五白天"_s) == u"工作日白天");
    CHECK(tidied(u"周末"_s) == u"周末全天");
    CHECK(tidied(u"双休日全天；服从调配"_s) == u"周末全天，听从调配");
    CHECK(tidied(u"周六、周日 下午"_s) == u"周末下午");
    CHECK(tidied(u"周一三五晚上"_s) == u"周一、周三、周五晚上");
    CHECK(tidied(u"周一、三、五晚上"_s) == u"周一、周三、周五晚上");
    CHECK(tidied(u"周六上午，周日下午"_s) == u"周六上午，周日下午");
    CHECK(tidied(u"晚上"_s) == u"每天晚上");
    CHECK(tidied(u"全天"_s) == u"每天全天");
    CHECK(tidied(u"随时"_s) == u"随时");
    CHECK(tidied(u"周六至周一全天"_s) == u"周一、周六、周日全天");
    CHECK(tidied(u"工作日晚上都可以，需提前一天通知"_s) == u"工作日晚上，提前一日通知");
    CHECK(tidied(u"听从调配"_s) == u"听从调配");
    CHECK(tidied(u"週末　全天"_s) == u"周末全天"); // traditional, full width
}

TEST_CASE("What cannot be read whole stays as it was typed", "[free_times]")
{
    for (const QString& text : {u"每日一班，4小时"_s, u"周末除外"_s, u"看情况"_s, u"周一至"_s, u"18:00以后"_s,
                                u"工作日晚上不行"_s, QString(20'000, u'周')}) {
        CAPTURE(text.left(20).toStdString());
        CHECK_FALSE(freeTimesIn(text));
        CHECK(tidied(text) == text);
    }
    CHECK(freeTimesIn(QString()) == FreeTimes{});
    CHECK(tidied(QString()).isEmpty());
}

TEST_CASE("Every grid is read back from what is said of it", "[free_times]")
{
    quint32 state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1664525U + 1013904223U;
        FreeTimes times;
        times.cells = (state >> 3) & 0x0fffffffU;
        times.takesOrders = i % 3 == 0;
        times.needsNotice = i % 5 == 0;
        if (i % 4 == 0) // whole days, as people have them
            times.cells &= 0x0f0f00ffU;
        const QString text = freeTimesText(times);
        CAPTURE(text.toStdString());
        REQUIRE(freeTimesIn(text) == times);
        REQUIRE(tidied(text) == text);
    }
}

TEST_CASE("A cell is set and asked by weekday and part", "[free_times]")
{
    FreeTimes times;
    times.set(7, DayPart::Night, true);
    CHECK(times.has(7, DayPart::Night));
    CHECK_FALSE(times.has(1, DayPart::Night));
    CHECK(freeTimesText(times) == u"周日夜间");
    times.set(7, DayPart::Night, false);
    CHECK(times == FreeTimes{});
}

TEST_CASE("Somebody is available when every part the shift takes is free", "[free_times]")
{
    CHECK(isFree(u"周末白天"_s, hoursOf(kSunday, 8, 16)));
    CHECK_FALSE(isFree(u"周末上午"_s, hoursOf(kSunday, 8, 16)));
    CHECK_FALSE(isFree(u"工作日白天"_s, hoursOf(kSunday, 8, 12)));
    CHECK(isFree(u"工作日白天"_s, hoursOf(kMonday, 8, 12)));
    // Half an hour over is no reason, a whole one is.
    CHECK(isFree(u"每天上午"_s, {plusMinutes(atLocal(kSunday), 8 * 60), plusMinutes(atLocal(kSunday), 12 * 60 + 30)}));
    CHECK_FALSE(isFree(u"每天上午"_s, hoursOf(kSunday, 8, 13)));
    // The night belongs to the day on which it begins.
    CHECK(isFree(u"周日夜间"_s, hoursOf(kSunday, 22, 30)));
    CHECK(isFree(u"周日夜间"_s, hoursOf(kMonday, 0, 6)));
    CHECK_FALSE(isFree(u"周一夜间"_s, hoursOf(kMonday, 0, 6)));
    CHECK_FALSE(isFree(u"每天全天"_s, hoursOf(kSunday, 22, 30)));
    CHECK(isFree(u"随时"_s, hoursOf(kSunday, 22, 30)));
    // A short shift counts where most of it lies.
    CHECK_FALSE(
        isFree(u"每天晚上"_s, {plusMinutes(atLocal(kSunday), 8 * 60), plusMinutes(atLocal(kSunday), 8 * 60 + 20)}));
    // Nothing said is no refusal, and who comes when called is free.
    CHECK(isFree(QString(), hoursOf(kSunday, 8, 12)));
    CHECK(isFree(u"提前一日通知"_s, hoursOf(kSunday, 8, 12)));
    CHECK(isFree(u"工作日白天，听从调配"_s, hoursOf(kSunday, 8, 12)));
}
