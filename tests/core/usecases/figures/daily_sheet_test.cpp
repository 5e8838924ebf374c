// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of a day: its table of gaps ties with its figures, a shift that is yet to begin counts in neither, and a
// day that is over is counted as of its last moment. It is 2022-03-16, 08:00.

#include "core/usecases/figures/daily_sheet.h"

#include "core/report/daily_sheet.h"
#include "core/report/to_text.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kSheetDay(2022, 3, 16);

} // namespace

TEST_CASE("The sheet of a day counts what has begun, and its rows are its figures", "[figures][papers]")
{
    support::RotaDesk desk;
    const Id<Post> post = desk.post(u"测温验码"_s, u"北出口"_s);
    desk.book(desk.person(u"王测甲"_s), desk.shift(post, kSheetDay, 5, 9, 3));
    desk.shift(post, kSheetDay, 10, 12, 9); // yet to begin
    const auto facts = dailyFacts(desk.ws(), kSheetDay, {});
    REQUIRE(facts.ok());
    CHECK(facts->figures.seats.needed == 3);
    CHECK(facts->figures.seats.gap() == 2);
    CHECK(facts->gaps.total == facts->figures.seats);
    const QString text = report::toText(report::dailyDocument(*facts));
    for (const QString& said : {u"志愿服务日报"_s, u"2022年3月16日"_s, u"满足率"_s, u"33.3"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
}

TEST_CASE("The sheet of a day that is over is of its last moment, and one of tomorrow is refused", "[figures][papers]")
{
    support::RotaDesk desk;
    const Id<Post> post = desk.post(u"测温验码"_s, u"北出口"_s);
    desk.shift(post, kSheetDay.addDays(-1), 22, 30, 2); // begins on the day, ends on the next
    const auto facts = dailyFacts(desk.ws(), kSheetDay.addDays(-1), {});
    REQUIRE(facts.ok());
    CHECK(facts->figures.seats.needed == 2);
    CHECK(localDate(facts->figures.asOf) == kSheetDay.addDays(-1));
    const auto refused = dailyFacts(desk.ws(), kSheetDay.addDays(1), {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"future");
    CHECK_FALSE(dailyFacts(desk.ws(), kSheetDay, u"999999"_s).ok());
}
