// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/briefing.h"

#include "core/usecases/figures/figures.h"
#include "tests/support/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::at;
using redvest::test::Desk;

namespace {

Series seriesOf(Desk& desk, const QString& name = u"静安区志愿服务简报"_s)
{
    Series wanted;
    wanted.name = name;
    wanted.issuer = u"静安区文明办"_s;
    REQUIRE(saveSeries(*desk.ws, {}, wanted).ok());
    return *seriesNamed(*desk.ws, name);
}

Issue saved(Desk& desk, const Series& series, int number, int year = 2022)
{
    Issue issue = nextIssue(*desk.ws, series, desk.ws->now());
    issue.year = year;
    issue.number = number;
    issue.title = u"力量调配情况"_s;
    REQUIRE(saveIssue(*desk.ws, {}, issue).ok());
    return issue;
}

QString firstCode(const Outcome<ChangeSet>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("Numbers of a series begin anew each year and go on after the highest", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    CHECK(nextIssue(*desk.ws, series, desk.ws->now()).number == 1);
    saved(desk, series, 40, 2021);
    CHECK(nextIssue(*desk.ws, series, desk.ws->now()).number == 1);
    saved(desk, series, 7);
    const Issue next = nextIssue(*desk.ws, series, desk.ws->now());
    CHECK(next.number == 8);
    CHECK(next.year == 2022);
    CHECK(next.division == u"310106"_s);
    CHECK(Span{next.from, next.to} == Span{at(20, 7), at(21, 7)});
    CHECK(nextIssue(*desk.ws, seriesOf(desk, u"另一种"_s), desk.ws->now()).number == 1);
}

TEST_CASE("A number is given once a year in a series", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    saved(desk, series, 3);
    Issue again = nextIssue(*desk.ws, series, desk.ws->now());
    again.title = u"另一期"_s;
    again.number = 3;
    CHECK(firstCode(saveIssue(*desk.ws, {}, again)) == u"duplicate"_s);
    again.year = 2021;
    CHECK(saveIssue(*desk.ws, {}, again).ok());
    again.number = 0;
    CHECK(firstCode(saveIssue(*desk.ws, {}, again)) == u"number"_s);
    CHECK(briefingIssues(*desk.ws, series.id).size() == 2);
}

TEST_CASE("A second article is stored whole or refused where it is not", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    Issue issue = nextIssue(*desk.ws, series, desk.ws->now());
    issue.title = u"力量调配情况"_s;
    issue.closing = u"继续招募。"_s;
    issue.secondRubric = u"工作交流"_s;
    const auto field = [&] {
        const auto saved = saveIssue(*desk.ws, {}, issue);
        return saved.ok() ? QString() : saved.problems().front().field;
    };
    CHECK(field() == u"second_title"_s);
    issue.secondTitle = u"就近编组"_s;
    CHECK(field() == u"second_text"_s);
    issue.secondText = u" \n"_s;
    CHECK(field() == u"second_text"_s);
    issue.secondText = u"第一段。\n第二段。"_s;
    CHECK(field().isEmpty());
    Issue stored = *issueNumbered(*desk.ws, series.id, 1);
    stored.id = {};
    CHECK(stored == issue);
}

TEST_CASE("An issue is found by its number, the latest of that number first", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    saved(desk, series, 3, 2021);
    saved(desk, series, 3);
    CHECK(issueNumbered(*desk.ws, series.id, 3)->year == 2022);
    CHECK(issueNumbered(*desk.ws, series.id, 3, 2021)->year == 2021);
    CHECK_FALSE(issueNumbered(*desk.ws, series.id, 3, 2020).has_value());
    CHECK_FALSE(issueNumbered(*desk.ws, series.id, 4).has_value());
}

TEST_CASE("An archived issue leaves the list", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    saved(desk, series, 1);
    REQUIRE(archiveIssue(*desk.ws, briefingIssues(*desk.ws, series.id).front().id).ok());
    CHECK(briefingIssues(*desk.ws, series.id).empty());
}

TEST_CASE("A series has a name of its own and an issuer", "[usecases][briefing]")
{
    Desk desk;
    seriesOf(desk);
    Series wanted;
    wanted.name = u"静安区志愿服务简报"_s;
    wanted.issuer = u"静安区文明办"_s;
    CHECK(firstCode(saveSeries(*desk.ws, {}, wanted)) == u"duplicate"_s);
    wanted.name.clear();
    CHECK(firstCode(saveSeries(*desk.ws, {}, wanted)) == u"required"_s);
}

TEST_CASE("The figures of an issue are those of the statistics dictionary", "[usecases][briefing]")
{
    Desk desk;
    const Series series = seriesOf(desk);
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    desk.fill(desk.shift(post, at(20, 8), at(20, 12), 5), 2);
    desk.shift(post, at(19, 8), at(19, 12), 9);
    const Issue issue = nextIssue(*desk.ws, series, desk.ws->now());
    const auto facts = collectBriefing(*desk.ws, series, issue);
    REQUIRE(facts.ok());
    CHECK(facts->figures == *figures(*desk.ws, {issue.division, {issue.from, issue.to}, issue.asOf}));
    CHECK(facts->figures.seats.gap() == 3);
    CHECK(facts->gaps.total == facts->figures.seats);
    CHECK(facts->dayBefore.seats.gap() == 9);
}
