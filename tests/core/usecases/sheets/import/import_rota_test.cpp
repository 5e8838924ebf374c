// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/eligibility_rules.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPosts =
    u"岗位名称,类别,点位,所属街镇,所属社区,联系人,联系电话,所需技能,所需语种,所需培训,风险等级,防护包,岗位职责,"
    u"操作要点,防护要求\n"
    "测温,测温验码,南广场,天目西路街道,,甲乙,021-00000000,急救、护士,英语,防护培训,高,二级包,测温,先核验,戴口罩\n"_s;
const QString kShiftHeader = u"岗位名称,点位,日期,开始,结束,需求人数\n"_s;

Shift onlyShift(const ImportDesk& desk)
{
    const auto all = desk.ws->read().all(storage::shiftTable());
    REQUIRE(all.size() == 1);
    return all[0];
}

} // namespace

TEST_CASE("A post's row becomes the place, the post and what it asks for", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(ImportKind::Posts, kPosts);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    CHECK(desk.rows(u"site"_s) == 1);
    CHECK(desk.rows(u"requirement"_s) == 4);
    const auto posts = desk.ws->read().all(storage::postTable());
    REQUIRE(posts.size() == 1);
    CHECK(posts[0].risk == RiskClass::High);
    CHECK(posts[0].howTo == u"先核验"_s);
    const qint64 entries = desk.journalEntries();
    CHECK(desk.importText(ImportKind::Posts, kPosts).unchanged == 1);
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("What a post asks for is replaced where the file says so", "[import]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    const ImportReport report = desk.importText(
        ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,所需技能\n测温,测温验码,南广场,天目西路街道,急救\n"_s);
    CHECK(report.updated == 1);
    CHECK(desk.rows(u"requirement"_s) == 3);
    CHECK(desk.rows(u"site"_s) == 1);
}

TEST_CASE("Two posts of one file share their place", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        ImportKind::Posts,
        u"岗位名称,类别,点位,所属街镇\n测温,测温验码,南广场,天目西路街道\n登记,排查登记,南广场,天目西路街道\n"
        "登记,排查登记,南广场,彭浦镇\n"_s);
    CHECK(report.added == 3);
    CHECK(desk.rows(u"site"_s) == 2);
}

TEST_CASE("Shifts run over midnight however that is written", "[import]")
{
    const auto [start, end] =
        GENERATE(table<const char16_t*, const char16_t*>({{u"20:00", u"08:00"},
                                                          {u"20:00", u"次日08:00"},
                                                          {u"晚上8点", u"次日8点"},
                                                          {u"20:00-次日08:00", u""},
                                                          {u"2022-03-20 20:00", u"2022-03-21 08:00"}}));
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    const QString header = *end ? kShiftHeader : u"岗位名称,点位,日期,时段,结束,需求人数\n"_s;
    const ImportReport report = desk.importText(
        ImportKind::Shifts,
        header + u"测温,南广场,2022-03-20,%1,%2,3\n"_s.arg(QString::fromUtf16(start), QString::fromUtf16(end)));
    CHECK(codes(report.problems) == "");
    const Shift shift = onlyShift(desk);
    CHECK(shift.starts == atLocal(QDate(2022, 3, 20), QTime(20, 0)));
    CHECK(shift.ends == atLocal(QDate(2022, 3, 21), QTime(8, 0)));
    CHECK(shift.needed == 3);
}

TEST_CASE("A shift may end at 24:00", "[import]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    (void)desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-03-20,16:00,24:00,3\n"_s);
    CHECK(onlyShift(desk).ends == atLocal(QDate(2022, 3, 21)));
}

TEST_CASE("Shifts that cannot be are refused", "[import]")
{
    const auto [row, code] = GENERATE(table<const char16_t*, const char16_t*>(
        {{u"测温,南广场,2022-03-20,08:00,08:00,3", u"shift_ends_before_start"},
         {u"测温,南广场,2022-03-20,2022-03-20 16:00,2022-03-20 08:00,3", u"shift_ends_before_start"},
         {u"测温,南广场,2022-03-20,2022-03-20 16:00,2022-03-22 08:00,3", u"shift_too_long"},
         {u"测温,南广场,2022-03-20,08:00,次日10:00,3", u"shift_too_long"},
         {u"测温,南广场,2022-03-20,08:00,16:00,-3", u"count_negative"},
         {u"测温,南广场,2022-03-20,08:00,16:00,2.5", u"count_fraction"},
         {u"测温,南广场,2022-02-30,08:00,16:00,3", u"date_invalid"},
         {u"测温,南广场,3月20日,08:00,16:00,3", u"date_no_year"},
         {u"测温,南广场,2022-03-20,25:00,16:00,3", u"time_invalid"},
         {u"测体温,南广场,2022-03-20,08:00,16:00,3", u"unknown_post"},
         {u"测温,南广场,2022-03-20,08:00,16:00,", u"required"}}));
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    const ImportReport report = desk.importText(ImportKind::Shifts, kShiftHeader + QString::fromUtf16(row) + u'\n');
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.rows(u"shift"_s) == 0);
}

TEST_CASE("An unknown post is answered with the nearest one", "[import]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    const ImportReport report =
        desk.importText(ImportKind::Shifts, kShiftHeader + u"测体温,南广场,2022-03-20,08:00,16:00,3\n"_s);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].text.contains(u"测温 @ 南广场"_s));
}

TEST_CASE("A shift imported again with other numbers is changed, not doubled", "[import]")
{
    ImportDesk desk;
    (void)desk.importText(ImportKind::Posts, kPosts);
    const QString text = kShiftHeader + u"测温,南广场,2022-03-20,08:00,16:00,%1\n"_s;
    CHECK(desk.importText(ImportKind::Shifts, text.arg(3)).added == 1);
    CHECK(desk.importText(ImportKind::Shifts, text.arg(3)).unchanged == 1);
    CHECK(desk.importText(ImportKind::Shifts, text.arg(4)).updated == 1);
    CHECK(onlyShift(desk).needed == 4);
}

TEST_CASE("Assignments find the person and the shift and keep a state that is not said", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const QString header = u"岗位名称,点位,日期,开始,证件号码,状态\n"_s;
    const QString row = u"测温,南广场,2022-04-18,08:00,%1,%2\n"_s;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    CHECK(desk.importText(ImportKind::Assignments, header + row.arg(number, u""_s)).added == 1);
    CHECK(desk.importText(ImportKind::Assignments, header + row.arg(number, u"已接受"_s)).updated == 1);
    CHECK(desk.importText(ImportKind::Assignments, header + row.arg(number, u""_s)).unchanged == 1);
    const auto all = desk.ws->read().all(storage::assignmentTable());
    REQUIRE(all.size() == 1);
    CHECK(all[0].state == AssignmentState::Accepted);
}

TEST_CASE("Assignments to nobody, to no shift and in no known state are refused", "[import]")
{
    const auto [row, code] = GENERATE(table<const char16_t*, const char16_t*>(
        {{u"测温,南广场,2022-04-18,08:00,310199200404190012,", u"unknown_volunteer"},
         {u"测温,南广场,2022-04-18,08:00,310199200404190010,", u"id_check_character"},
         {u"测温,南广场,2022-04-18,08:00,3.10199E+17,", u"id_damaged_scientific"},
         {u"测温,南广场,2022-04-18,09:00,310199198505050019,", u"unknown_shift"},
         {u"测温,北广场,2022-04-18,08:00,310199198505050019,", u"unknown_post"},
         {u"测温,南广场,2022-04-18,08:00,310199198505050019,好", u"unknown_word"}}));
    ImportDesk desk;
    desk.fill();
    REQUIRE(idNumber(QDate(1985, 5, 5), 1) == u"310199198505050019"_s);
    const ImportReport report = desk.importText(ImportKind::Assignments, u"岗位名称,点位,日期,开始,证件号码,状态\n"_s +
                                                                             QString::fromUtf16(row) + u'\n');
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.rows(u"assignment"_s) == 0);
}

namespace {

const QString kSeatHeader = u"岗位名称,点位,日期,开始,证件号码,状态\n"_s;

QString seat(const QString& starts, const QString& state = {}, int who = 1)
{
    const QString number = who == 1 ? idNumber(QDate(1985, 5, 5), 1) : idNumber(QDate(1990, 1, 2), 2);
    return u"测温,南广场,2022-04-18,%1,%2,%3\n"_s.arg(starts, number, state);
}

/// What the form says to putting that person on that shift.
QString saidByHand(ImportDesk& desk, const QString& starts)
{
    const storage::Reader reader = desk.ws->read();
    auto people = reader.all(storage::volunteerTable()); // archived ones too
    std::erase_if(people, [](const Volunteer& v) { return v.name != u"甲乙"_s; });
    const auto shifts = reader.all(storage::shiftTable(), u"starts = :starts"_s,
                                   {{u":starts"_s, toUtcText(atLocal(QDate(2022, 4, 18), QTime::fromString(starts)))}});
    REQUIRE((people.size() == 1 && shifts.size() == 1));
    const Id<Assignment> id = assignmentId(shifts[0].id, people[0].id);
    const auto outcome = setAssignmentState(*desk.ws, id, AssignmentState::Accepted);
    return outcome ? QString() : outcome.problems().front().text;
}

} // namespace

TEST_CASE("A person on two shifts at once is refused, the rest is taken", "[import]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,12:00,20:00,2\n"_s);
    const bool isDry = GENERATE(false, true);
    ImportOptions options;
    options.dryRun = isDry;
    const ImportReport report = desk.importText(
        ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s) + seat(u"12:00"_s) + seat(u"20:00"_s), options);
    CHECK(report.added == 2);
    CHECK(report.rejected == 1);
    CHECK(codes(report.problems) == "overlap");
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].row == 3);
    CHECK(report.problems[0].text.contains(u"2022-04-18 08:00"_s));
    CHECK(desk.rows(u"assignment"_s) == (isDry ? 0 : 2));
}

TEST_CASE("An imported assignment is refused in the words of the form", "[import]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,12:00,20:00,2\n"_s);
    const QString second = kSeatHeader + seat(u"12:00"_s, u"已接受"_s);
    SECTION("on another shift")
    {
        (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"12:00"_s, u"已取消"_s));
        (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s));
    }
    SECTION("called off")
    {
        (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"12:00"_s, u"已取消"_s));
        const auto shifts = desk.ws->read().all(storage::shiftTable(), u"needed = 2"_s, {}, u"ORDER BY starts DESC"_s);
        REQUIRE(archiveShift(*desk.ws, shifts.front().id, true).ok());
    }
    SECTION("archived")
    {
        (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"12:00"_s, u"已取消"_s));
        const auto people = storage::peopleNamed(desk.ws->read(), u"甲乙"_s);
        REQUIRE(archiveVolunteer(*desk.ws, people.front().id, {}).ok());
    }
    SECTION("not able")
    {
        (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"12:00"_s, u"已取消"_s));
        (void)desk.importText(ImportKind::Posts,
                              u"岗位名称,类别,点位,所属街镇,所需技能\n测温,测温验码,南广场,天目西路街道,护士\n"_s);
    }
    const QString byHand = saidByHand(desk, u"12:00"_s);
    REQUIRE_FALSE(byHand.isEmpty());
    const ImportReport report = desk.importText(ImportKind::Assignments, second);
    CHECK(report.rejected == 1);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].text == byHand);
}

TEST_CASE("What only warns is a warning of the import, and what binds nobody is not asked", "[import]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,12:00,20:00,2\n"_s);
    // 08:00–16:00 and 20:00–08:00: four hours between the two, and twenty hours begin on one day.
    const ImportReport report = desk.importText(
        ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s) + seat(u"12:00"_s, u"已拒绝"_s, 1) + seat(u"20:00"_s));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 3);
    CHECK(codes(report.warnings).find("rest_short") != std::string::npos);
}

TEST_CASE("An import warns by the limits of the office, in its preview too", "[import][office]")
{
    ImportDesk desk;
    desk.fill();
    const bool isDry = GENERATE(false, true);
    ImportOptions options;
    options.dryRun = isDry;
    REQUIRE(setEligibilityLimits(*desk.ws, {.restMinutes = 240, .dayMinutes = 1440, .weekMinutes = 10'080}).ok());
    // 08:00–16:00 and 20:00–08:00: four hours between the two, and twenty hours begin on one day.
    const ImportReport report =
        desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s) + seat(u"20:00"_s), options);
    CHECK(report.added == 2);
    CHECK(codes(report.warnings).find("rest_short") == std::string::npos);
    CHECK(codes(report.warnings).find("day_long") == std::string::npos);
}

TEST_CASE("The undo of an import of assignments is undone like anything else", "[import][undo]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-18,12:00,20:00,2\n"_s);
    const ImportReport report = desk.importText(
        ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s) + seat(u"12:00"_s) + seat(u"12:00"_s, {}, 2));
    REQUIRE(report.added == 2);
    const auto undone = undoEntry(*desk.ws, report.changes.entry);
    REQUIRE(undone.ok());
    CHECK(desk.rows(u"assignment"_s) == 0);
    CHECK(undoEntry(*desk.ws, undone->entry).ok());
    CHECK(desk.rows(u"assignment"_s) == 2);
}

TEST_CASE("A list of shifts does not stretch one over another that somebody on it stands on", "[import]")
{
    ImportDesk desk;
    desk.fill();
    REQUIRE(desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"已接受"_s) + seat(u"20:00"_s))
                .added == 2);
    const QString longer = kShiftHeader + u"测温,南广场,2022-04-18,08:00,%1,2\n"_s;
    const ImportReport report = desk.importText(ImportKind::Shifts, longer.arg(u"21:00"_s));
    CHECK(codes(report.problems) == "double_booked");
    CHECK(desk.importText(ImportKind::Shifts, longer.arg(u"20:00"_s)).updated == 1);
}

TEST_CASE("A list does not unsay that somebody served, nor go a step back", "[import]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"已接受"_s));
    const ImportReport back = desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"拟派"_s));
    CHECK(back.rejected == 1);
    CHECK(codes(back.problems) == "state_back");
    CHECK(desk.ws->read().all(storage::assignmentTable()).at(0).state == AssignmentState::Accepted);
    // Several steps at once are no going back.
    const ImportReport served = desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"已服务"_s));
    CHECK(served.updated == 1);
    CHECK(codes(served.warnings) == "");
    const ImportReport unsaid = desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"缺席"_s));
    CHECK(codes(unsaid.problems) == "reason_missing");
    const auto all = desk.ws->read().all(storage::assignmentTable());
    REQUIRE(all.size() == 1);
    CHECK(all[0].state == AssignmentState::Served);
}

TEST_CASE("A list does not unsay that somebody stayed away", "[import]")
{
    ImportDesk desk;
    desk.fill();
    (void)desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"缺席"_s));
    for (const QString& state : {u"拟派"_s, u"已邀请"_s, u"已接受"_s}) {
        const ImportReport back = desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, state));
        CHECK(codes(back.problems) == "state_back");
        CHECK(desk.ws->read().all(storage::assignmentTable()).at(0).state == AssignmentState::Absent);
    }
    // Whoever came after all did.
    CHECK(desk.importText(ImportKind::Assignments, kSeatHeader + seat(u"08:00"_s, u"已服务"_s)).updated == 1);
}
