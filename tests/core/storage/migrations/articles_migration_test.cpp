// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An issue of the seventh schema, which knew of one article: what an issue has more since is taken away from a file of
// today.

#include "core/storage/damage/health.h"
#include "core/storage/schema/briefing.h"
#include "core/usecases/figures/briefing.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An issue of the seventh schema opens as it was and takes a second article", "[migration][file]")
{
    Desk desk;
    Series series;
    series.name = u"静安区志愿服务简报"_s;
    series.issuer = u"静安区文明办"_s;
    REQUIRE(saveSeries(*desk.ws, {}, series).ok());
    series = *seriesNamed(*desk.ws, series.name);
    Issue typed = nextIssue(*desk.ws, series, desk.ws->now());
    typed.title = u"力量调配情况"_s;
    typed.opening = u"全区志愿者响应号召。"_s;
    REQUIRE(saveIssue(*desk.ws, {}, typed).ok());
    const Issue kept = *issueNumbered(*desk.ws, series.id, 1);
    desk.ws.reset();
    takeBackTo(7, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(*issueNumbered(*desk.ws, series.id, 1) == kept);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    Issue wanted = kept;
    wanted.rubric = u"工作动态"_s;
    wanted.closing = u"下一步，继续招募。"_s;
    wanted.secondRubric = u"工作交流"_s;
    wanted.secondTitle = u"彭浦镇：就近编组"_s;
    wanted.secondText = u"第一段。\n第二段。"_s;
    REQUIRE(saveIssue(*desk.ws, kept, wanted).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(*issueNumbered(*desk.ws, series.id, 1) == wanted);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
