// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of teams, organisations and campaigns taken in by their names, and what was exported taken in again.

#include "core/storage/gate/database.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A list of teams founds them once and changes what it says", "[import][teams]")
{
    ImportDesk desk;
    const QString list = u"队伍名称,类型,所属街镇,成立日期\n彭浦先锋队,党员先锋队,彭浦镇,2022-03-01\n翻译队,翻译,,\n"_s;
    CHECK(desk.importText(ImportKind::Teams, list).added == 2);
    const ImportReport again = desk.importText(ImportKind::Teams, list);
    CHECK(again.unchanged == 2);
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称,类型\n翻译隊,专业\n"_s).updated == 1);
    CHECK(desk.rows(u"team"_s) == 2);
    CHECK(codes(desk.importText(ImportKind::Teams, u"队伍名称,成立日期\n新队,2099-01-01\n"_s).problems) == "in_future");
}

TEST_CASE("The leader of a list is one of the members", "[import][teams]")
{
    ImportDesk desk;
    desk.fill();
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称,队长\n先锋队,没有这人\n"_s).added == 1);
    REQUIRE(desk.rows(u"team"_s) == 1);
    const Team team = desk.ws->read().all(storage::teamTable()).front();
    CHECK(team.leader.isNull());
    const Volunteer who = desk.ws->read().all(storage::volunteerTable()).front();
    REQUIRE(putIntoTeam(*desk.ws, {who.id}, {team.id, QDate(2022, 4, 1), {}, {}}).ok());
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称,队长\n%1,%2\n"_s.arg(team.name, who.name)).updated == 1);
    CHECK(desk.ws->read().find(storage::teamTable(), team.id.text())->leader == who.id);
}

TEST_CASE("A list names the deputies of a team among its members", "[import][teams]")
{
    ImportDesk desk;
    desk.fill();
    REQUIRE(desk.importText(ImportKind::Teams, u"队伍名称\n先锋队\n"_s).added == 1);
    const Team team = desk.ws->read().all(storage::teamTable()).front();
    const Volunteer who = desk.ws->read().all(storage::volunteerTable()).front();
    const auto role = [&] { return storage::spansOf(desk.ws->read(), team.id, who.id).back().role; };
    const QString list = u"队伍名称,副队长\n先锋队,%1\n"_s.arg(who.name);
    const ImportReport told = desk.importText(ImportKind::Teams, list);
    CHECK(told.unchanged == 1);
    REQUIRE(told.findings == 1);
    CHECK(told.warnings.front().code == u"deputy_not_known");
    REQUIRE(putIntoTeam(*desk.ws, {who.id}, {team.id, QDate(2022, 4, 1), {}, {}}).ok());
    CHECK(desk.importText(ImportKind::Teams, list).updated == 1);
    CHECK(role() == TeamRole::Deputy);
    CHECK(desk.importText(ImportKind::Teams, list).unchanged == 1);
    // Who is not known leaves the others as they are; a row without the column too.
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称,副队长\n先锋队,没有这人\n"_s).unchanged == 1);
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称\n先锋队\n"_s).unchanged == 1);
    CHECK(role() == TeamRole::Deputy);
    // Who leads is no deputy.
    const ImportReport led =
        desk.importText(ImportKind::Teams, u"队伍名称,队长,副队长\n先锋队,%1,%1\n"_s.arg(who.name));
    CHECK(led.updated == 1);
    REQUIRE(led.findings == 1);
    CHECK(led.warnings.front().code == u"leads_team");
    CHECK(role() == TeamRole::Member);
    // And is not suspended by a list.
    const ImportReport suspended = desk.importText(
        ImportKind::Volunteers, u"姓名,证件号码,人员状态\n%1,%2,已暂停\n"_s.arg(who.name, who.documentNumber));
    REQUIRE(suspended.warnings.size() == 1);
    CHECK(suspended.warnings.front().code == u"leads_team");
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text())->status == VolunteerStatus::Active);
}

TEST_CASE("An organisation belongs to one further up in its list, never to itself", "[import][organisations]")
{
    ImportDesk desk;
    const ImportReport first = desk.importText(
        ImportKind::Organisations,
        u"组织名称,类型,联系电话,上级单位\n区中心,实践中心,19900000001,\n彭浦站,实践站,,区中心\n孤站,实践站,,没有的中心\n"_s);
    CHECK(first.added == 2);
    CHECK(codes(first.problems) == "unknown_organisation");
    CHECK(codes(desk.importText(ImportKind::Organisations, u"组织名称,上级单位\n区中心,彭浦站\n"_s).problems) ==
          "own_ancestor");
}

TEST_CASE("A list finds an organisation by a name it had", "[import][organisations]")
{
    ImportDesk desk;
    const QString list = u"组织名称,类型,曾用名称\n区卫生健康委员会,机关,区卫健委；卫生局\n别的单位,,\n"_s;
    REQUIRE(desk.importText(ImportKind::Organisations, list).added == 2);
    CHECK(desk.importText(ImportKind::Organisations, list).unchanged == 2);
    const ImportReport old = desk.importText(ImportKind::Organisations, u"组织名称,类型\n卫生局,事业单位\n"_s);
    CHECK(old.updated == 1);
    REQUIRE(old.findings == 1);
    CHECK(old.warnings.front().code == u"former_name");
    CHECK(desk.rows(u"organisation"_s) == 2);
    CHECK(desk.importText(ImportKind::Campaigns, u"行动名称,主办单位\n守沪行动,区卫健委\n"_s).added == 1);
    CHECK(codes(desk.importText(ImportKind::Organisations, u"组织名称,曾用名称\n别的单位,卫生局\n"_s).problems) ==
          "name_taken");
}

TEST_CASE("A campaign of a list ends after it begins and has a sponsor that is there", "[import][campaigns]")
{
    ImportDesk desk;
    REQUIRE(desk.importText(ImportKind::Organisations, u"组织名称\n志愿者协会\n"_s).added == 1);
    const ImportReport report =
        desk.importText(ImportKind::Campaigns,
                        u"行动名称,发布日期,开始日期,结束日期,主办单位\n守沪行动,2022-03-10,2022-03-10,2022-06-01,"
                        u"志愿者协会\n护苗行动,,2022-03-10,2022-03-01,\n助学行动,,,,没有的协会\n"_s);
    CHECK(report.added == 1);
    CHECK(codes(report.problems) == "ends_before_start unknown_organisation");
}

TEST_CASE("What is exported of teams, organisations and campaigns is taken in unchanged", "[import][export]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Teams, u"队伍名称,类型,所属街镇\n先锋队,党员先锋队,彭浦镇\n翻译队,翻译,\n"_s);
    (void)desk.importText(ImportKind::Organisations,
                          u"组织名称,联系人,联系电话,上级单位\n区中心,单测试,19900000001,\n彭浦站,,,区中心\n"_s);
    (void)desk.importText(ImportKind::Campaigns, u"行动名称,发布日期,主办单位\n守沪行动,2022-03-10,区中心\n"_s);
    for (const auto& [list, kind] :
         {std::pair(ListKind::Teams, ImportKind::Teams), std::pair(ListKind::Organisations, ImportKind::Organisations),
          std::pair(ListKind::Campaigns, ImportKind::Campaigns)}) {
        const Listing shown = listing(*desk.ws, list, {.fullIds = true}).value();
        REQUIRE_FALSE(shown.rows.empty());
        const QString path = desk.path(wordOf(list) + u".xlsx"_s);
        exportListing(shown, listTitle(list), path);
        const ImportReport back = desk.import(kind, path);
        INFO(codes(back.problems));
        CHECK(back.unchanged == qint64(shown.rows.size()));
    }
}

TEST_CASE("Organisations are exported below what they belong to, so that an empty workspace takes them in",
          "[import][export][organisations]")
{
    ImportDesk desk;
    REQUIRE(desk.importText(ImportKind::Organisations, u"组织名称,上级单位\n总中心,\n中站,总中心\n阿点,中站\n别的,\n"_s)
                .added == 4);
    const Listing shown = listing(*desk.ws, ListKind::Organisations, {.fullIds = true}).value();
    const QString path = desk.path(u"organisations.csv"_s);
    exportListing(shown, listTitle(ListKind::Organisations), path);
    ImportDesk empty;
    const ImportReport there = empty.import(ImportKind::Organisations, path);
    INFO(codes(there.problems));
    CHECK(there.added == 4);
    CHECK(there.rejected == 0);
}

TEST_CASE("A list keeps as long a text as the form, and refuses what no form would save", "[import]")
{
    ImportDesk desk;
    const QString longest(200, QChar(u'长'));
    const QString over = longest + u'长';
    CHECK(desk.importText(ImportKind::Teams, u"队伍名称\n%1\n"_s.arg(longest)).added == 1);
    for (const auto& [kind, header] :
         {std::pair(ImportKind::Teams, u"队伍名称"_s), std::pair(ImportKind::Organisations, u"组织名称"_s),
          std::pair(ImportKind::Campaigns, u"行动名称"_s)}) {
        const ImportReport report = desk.importText(kind, header + u'\n' + over + u'\n');
        INFO(header.toStdString());
        CHECK(codes(report.problems) == "text_too_long");
        CHECK(report.problems.at(0).text.contains(u"200"_s));
    }
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    for (const auto& [column, text] : {std::pair(u"工作单位"_s, over), std::pair(u"技能"_s, u"急救、"_s + over),
                                       std::pair(u"队伍"_s, longest + u"、"_s + over)}) {
        const ImportReport report =
            desk.importText(ImportKind::Volunteers, u"姓名,证件号码,%1\n甲乙,%2,%3\n"_s.arg(column, number, text));
        INFO(column.toStdString());
        CHECK(codes(report.problems) == "text_too_long");
    }
    CHECK(desk.rows(u"volunteer"_s) == 0);
    const ImportReport directed = desk.importText(
        ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,岗位职责\n测温,测温验码,南广场,天目西路街道,%1\n"_s.arg(
                               QString(4000, QChar(u'责'))));
    CHECK(codes(directed.problems) == "");
    CHECK(directed.added == 1);
}
