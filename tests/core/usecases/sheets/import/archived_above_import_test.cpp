// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that name what is archived: said with the way back, and nothing is put where nobody sees it.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sites.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "core/usecases/training/training_checks.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPostHeader = u"岗位名称,类别,点位,所属街镇\n"_s;
const QString kShiftHeader = u"岗位名称,点位,日期,开始,结束,需求人数\n"_s;

struct FilledDesk : ImportDesk
{
    FilledDesk() { fill(); }
    /// Closes the only post, with its shifts over or called off.
    void closePost()
    {
        clock.set(atLocal(QDate(2022, 4, 25), QTime(9, 0)));
        REQUIRE(archivePost(*ws, ws->read().all(storage::postTable()).at(0).id, true).ok());
    }
};

/// The report says only this: which cell's record is archived, and what to do.
void checkArchived(const ImportReport& report, const QString& name)
{
    CHECK(report.rejected == 1);
    CHECK(codes(report.problems) == "archived");
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].text == u"%1 is archived. Bring it back first."_s.arg(name));
}

} // namespace

TEST_CASE("A list of posts does not speak of a closed post as if it were open", "[import][archived]")
{
    FilledDesk desk;
    desk.closePost();
    checkArchived(desk.importText(ImportKind::Posts, kPostHeader + u"测温,测温验码,南广场,天目西路街道\n"_s),
                  u"测温"_s);
    CHECK(desk.importText(ImportKind::Posts, kPostHeader + u"秩序,秩序引导,南广场,天目西路街道\n"_s).added == 1);
}

TEST_CASE("No post is founded at a closed site", "[import][archived]")
{
    FilledDesk desk;
    desk.closePost();
    REQUIRE(archiveSites(*desk.ws, {desk.ws->read().all(storage::siteTable()).at(0).id}, true).ok());
    checkArchived(desk.importText(ImportKind::Posts, kPostHeader + u"秩序,秩序引导,南广场,天目西路街道\n"_s),
                  u"南广场"_s);
    CHECK(desk.rows(u"post"_s) == 1);
}

TEST_CASE("A closed post gets no new shift, and those it had are left alone", "[import][archived]")
{
    FilledDesk desk;
    desk.closePost();
    checkArchived(desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-26,08:00,16:00,2\n"_s),
                  u"测温"_s);
    checkArchived(desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,08:00,16:00,5\n"_s),
                  u"测温"_s);
    CHECK(desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,08:00,16:00,2\n"_s).unchanged ==
          1);
}

TEST_CASE("A closed course takes no new results", "[import][archived]")
{
    FilledDesk desk;
    const QString text = u"证件号码,课程,版本,批次,日期,结果\n%1,防护培训,%2,第一批,2022-04-01,合格\n"_s;
    const QString person = idNumber(QDate(1985, 5, 5), 1);
    REQUIRE(desk.importText(ImportKind::Training, text.arg(person, u"第八版"_s)).added == 1);
    const Id<Course> course = desk.ws->read().all(storage::courseTable()).at(0).id;
    REQUIRE(archiveCourses(*desk.ws, {course}).ok());
    CHECK(desk.importText(ImportKind::Training, text.arg(person, u"第八版"_s)).unchanged == 1);
    checkArchived(desk.importText(ImportKind::Training, text.arg(person, u"第九版"_s)), u"防护培训"_s);
    checkArchived(desk.importText(ImportKind::Training, text.arg(idNumber(QDate(1990, 1, 2), 2), u"第八版"_s)),
                  u"防护培训"_s);
}

TEST_CASE("A list of posts asks for no closed course, and is told of one that is not there", "[import][archived]")
{
    FilledDesk desk;
    const QString text = u"岗位名称,类别,点位,所属街镇,所需培训\n%1,秩序引导,南广场,天目西路街道,防护培训\n"_s;
    const ImportReport early = desk.importText(ImportKind::Posts, text.arg(u"秩序"_s));
    CHECK(early.added == 1);
    REQUIRE(codes(early.warnings) == "unknown_course");
    CHECK(early.warnings[0].text.contains(u"防护培训"_s));
    const QString taught = u"证件号码,课程,日期,结果\n%1,防护培训,2022-04-01,合格\n"_s;
    REQUIRE(desk.importText(ImportKind::Training, taught.arg(idNumber(QDate(1985, 5, 5), 1))).added == 1);
    CHECK(codes(desk.importText(ImportKind::Posts, text.arg(u"登记"_s)).warnings) == "");
    Course course = desk.ws->read().all(storage::courseTable()).at(0);
    course.isArchived = true;
    desk.clock.advance(1000);
    REQUIRE(desk.ws->write({u"course.archive"_s, {}}, [&](storage::Writer& writer) {
        writer.put(storage::courseTable(), course);
        return Problems{};
    }));
    const ImportReport late = desk.importText(ImportKind::Posts, text.arg(u"引导"_s));
    CHECK(late.rejected == 1);
    CHECK(codes(late.problems) == "archived");
    CHECK(desk.importText(ImportKind::Posts, text.arg(u"秩序"_s)).unchanged == 1); // it asked for it before
}

TEST_CASE("A list of results over a session's seats is taken, and says so of its rows", "[import][training]")
{
    FilledDesk desk;
    const QString text = u"证件号码,课程,批次,日期,结果\n%1,防护培训,第一批,2022-04-01,%2\n"_s;
    const QString first = idNumber(QDate(1985, 5, 5), 1);
    const QString second = idNumber(QDate(1990, 1, 2), 2);
    REQUIRE(desk.importText(ImportKind::Training, text.arg(first, u"合格"_s)).added == 1);
    const TrainingSession before = desk.ws->read().all(storage::sessionTable()).at(0);
    TrainingSession seated = before;
    seated.capacity = 1;
    REQUIRE(saveSession(*desk.ws, before, seated).ok());
    const ImportReport report = desk.importText(ImportKind::Training, text.arg(second, u"不合格"_s));
    CHECK(report.added == 1);
    REQUIRE(codes(report.warnings) == "over_capacity");
    CHECK(report.warnings[0].text == crowdProblems(seated, 2).front().text); // the words of every other way
    CHECK(codes(desk.importText(ImportKind::Training, text.arg(second, u"合格"_s)).warnings) ==
          ""); // no more than came
}

TEST_CASE("Nobody joins a closed team by a list, and the person is taken all the same", "[import][archived]")
{
    FilledDesk desk;
    const QString text = u"姓名,证件号码,队伍\n%1,%2,蓝队\n"_s;
    (void)desk.importText(ImportKind::Volunteers, text.arg(u"甲乙"_s, idNumber(QDate(1985, 5, 5), 1)));
    REQUIRE(archiveTeams(*desk.ws, {desk.ws->read().all(storage::teamTable()).at(0).id}, true).ok());
    const ImportReport report =
        desk.importText(ImportKind::Volunteers, text.arg(u"戊己"_s, idNumber(QDate(1991, 1, 2), 3)));
    CHECK(report.added == 1);
    CHECK(codes(report.warnings) == "archived");
    CHECK(desk.rows(u"team"_s) == 1);
    CHECK(desk.rows(u"team_member"_s) == 1);
}

TEST_CASE("A list of items says that one is archived", "[import][archived]")
{
    FilledDesk desk;
    const QString text = u"物资名称,单位\n手套,双\n"_s;
    REQUIRE(desk.importText(ImportKind::Items, text).added == 1);
    REQUIRE(archiveItems(*desk.ws, {desk.ws->read().all(storage::itemTable()).at(0).id}).ok());
    checkArchived(desk.importText(ImportKind::Items, text), u"手套"_s);
}

TEST_CASE("A list founds no second team, organisation or campaign of an archived one's name", "[import][archived]")
{
    ImportDesk desk;
    const QString teams = u"队伍名称,类型\n蓝队,翻译\n"_s;
    REQUIRE(desk.importText(ImportKind::Teams, teams).added == 1);
    REQUIRE(archiveTeams(*desk.ws, {desk.ws->read().all(storage::teamTable()).at(0).id}, true).ok());
    checkArchived(desk.importText(ImportKind::Teams, teams), u"蓝队"_s);
    CHECK(desk.rows(u"team"_s) == 1);

    REQUIRE(desk.importText(ImportKind::Organisations, u"组织名称\n区中心\n"_s).added == 1);
    const QString campaigns = u"行动名称,主办单位\n守沪行动,区中心\n"_s;
    REQUIRE(desk.importText(ImportKind::Campaigns, campaigns).added == 1);
    REQUIRE(archiveOrganisations(*desk.ws, {desk.ws->read().all(storage::organisationTable()).at(0).id}, true).ok());
    checkArchived(desk.importText(ImportKind::Organisations, u"组织名称\n区中心\n"_s), u"区中心"_s);
    checkArchived(desk.importText(ImportKind::Organisations, u"组织名称,上级单位\n彭浦站,区中心\n"_s), u"区中心"_s);
    CHECK(desk.rows(u"organisation"_s) == 1);
    // Who has it as sponsor keeps it; nobody gets it anew.
    CHECK(desk.importText(ImportKind::Campaigns, campaigns).unchanged == 1);
    checkArchived(desk.importText(ImportKind::Campaigns, u"行动名称,主办单位\n护苗行动,区中心\n"_s), u"区中心"_s);

    REQUIRE(archiveCampaigns(*desk.ws, {desk.ws->read().all(storage::campaignTable()).at(0).id}, true).ok());
    checkArchived(desk.importText(ImportKind::Campaigns, u"行动名称\n守沪行动\n"_s), u"守沪行动"_s);
    CHECK(desk.rows(u"campaign"_s) == 1);
}
