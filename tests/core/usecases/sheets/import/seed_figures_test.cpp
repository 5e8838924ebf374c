// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the seeds tell of a city's volunteers, of its teams and of its training, taken in from lists and counted: 1 584
// teams with 33 553 people, three batches of disinfection training with 1 500 qualified, 38 000 trained before their
// first shift. The two large ones are hidden and run at night.

#include "core/storage/gate/database.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/figures.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTeams = 1'584;
constexpr int kTeamPeople = 33'553;
constexpr int kVanguards = 1'302; ///< teams of one kind
constexpr int kVanguardPeople = 24'303;
constexpr int kQualified = 1'500;
constexpr int kTrained = 38'000;
constexpr int kBatch = 1'000;

QString numberOf(int nth)
{
    constexpr int kDays = 18'000;
    return idNumber(QDate(1950, 1, 1).addDays(nth % kDays), nth / kDays + 1);
}

/// A name of three characters that nobody else near has.
QString nameOf(int nth)
{
    QString name;
    for (const int part : {nth % 40, nth / 40 % 40, nth / 1600 % 40})
        name += QChar(char16_t(0x4E00 + 7 * part));
    return name;
}

/// `rest` is what stands behind the phone, with its comma.
QString personRow(int nth, const QString& rest = {})
{
    return u"%1,%2,199%3%4\n"_s.arg(nameOf(nth), numberOf(nth)).arg(nth, 8, 10, QChar(u'0')).arg(rest);
}

/// So many people of a team that all of them come to the sums of the seeds.
int sizeOf(int team)
{
    const bool isVanguard = team < kVanguards;
    const int teams = isVanguard ? kVanguards : kTeams - kVanguards;
    const int people = isVanguard ? kVanguardPeople : kTeamPeople - kVanguardPeople;
    const int place = isVanguard ? team : team - kVanguards;
    return people / teams + (place < people % teams ? 1 : 0);
}

QString teamName(int team)
{
    return u"第%1志愿服务队"_s.arg(team + 1);
}

/// Passed in batches of that size, a batch a day from 1 March on; a number, course, batch, day and result a row.
QString trainingList(int people, int batch, const QString& course)
{
    QString list = u"证件号码,课程,批次,日期,结果\n"_s;
    for (int n = 0; n < people; ++n)
        list += u"%1,%2,第%3批,%4,合格\n"_s.arg(numberOf(n), course)
                    .arg(n / batch + 1)
                    .arg(QDate(2022, 3, 1).addDays(n / batch).toString(Qt::ISODate));
    return list;
}

QString register38000()
{
    QString list = u"姓名,证件号码,手机号\n"_s;
    for (int n = 0; n < kTrained; ++n)
        list += personRow(n);
    return list;
}

} // namespace

TEST_CASE("Three batches of disinfection training with 1 500 qualified are counted as they are", "[import][training]")
{
    ImportDesk desk;
    QString people = u"姓名,证件号码,手机号\n"_s;
    for (int n = 0; n < kQualified + 10; ++n)
        people += personRow(n);
    REQUIRE(desk.importText(ImportKind::Volunteers, people).added == kQualified + 10);
    QString list = trainingList(kQualified, kQualified / 3, u"消毒培训"_s);
    for (int n = kQualified; n < kQualified + 10; ++n)
        list += u"%1,消毒培训,第3批,2022-03-03,不合格\n"_s.arg(numberOf(n));
    const ImportReport report = desk.importText(ImportKind::Training, list);
    REQUIRE(report.added == kQualified + 10);

    CHECK(desk.ws->read().all(storage::sessionTable()).size() == 3);
    CHECK(figures(*desk.ws, {}).value().trained == kQualified);
    CHECK(desk.importText(ImportKind::Training, list).unchanged == kQualified + 10);
    CHECK(figures(*desk.ws, {}).value().trained == kQualified);
}

TEST_CASE("1 584 teams with 33 553 people are counted exactly, by kind too", "[.scale][seeds]")
{
    ImportDesk desk;
    QString teams = u"队伍名称,类型\n"_s;
    QString people = u"姓名,证件号码,手机号,队伍\n"_s;
    int nth = 0;
    for (int team = 0; team < kTeams; ++team) {
        teams += teamName(team) + (team < kVanguards ? u",党员先锋队\n"_s : u",社会\n"_s);
        for (int i = 0; i < sizeOf(team); ++i, ++nth)
            people += personRow(nth, u',' + teamName(team));
    }
    REQUIRE(nth == kTeamPeople);
    REQUIRE(desk.importText(ImportKind::Teams, teams).added == kTeams);
    REQUIRE(desk.importText(ImportKind::Volunteers, people).added == kTeamPeople);

    const Figures counted = figures(*desk.ws, {}).value();
    CHECK(counted.teams == kTeams);
    CHECK(counted.volunteers == kTeamPeople);
    const storage::Reader reader = desk.ws->read();
    const QHash<Id<Team>, qint64> present = storage::presentMembers(reader);
    qint64 all = 0;
    qint64 vanguards = 0;
    qint64 ofVanguards = 0;
    for (const Team& team : reader.all(storage::teamTable())) {
        const qint64 members = present.value(team.id);
        all += members;
        vanguards += team.kind == u"党员先锋队"_s ? 1 : 0;
        ofVanguards += team.kind == u"党员先锋队"_s ? members : 0;
    }
    CHECK(all == kTeamPeople);
    CHECK(vanguards == kVanguards);
    CHECK(ofVanguards == kVanguardPeople);
}

TEST_CASE("38 000 are trained before their first shift, and who is not is put on none", "[.scale][seeds]")
{
    ImportDesk desk;
    REQUIRE(desk.importText(ImportKind::Volunteers, register38000()).added == kTrained);
    REQUIRE(desk.importText(ImportKind::Training, trainingList(kTrained - 1, kBatch, u"岗前培训"_s)).added ==
            kTrained - 1);
    QString posts = u"岗位名称,类别,点位,所属街镇,所需培训\n"_s;
    QString shifts = u"岗位名称,点位,日期,开始,结束,需求人数\n"_s;
    QString rota = u"证件号码,岗位名称,点位,日期,开始\n"_s;
    for (int post = 1; post <= kTrained / kBatch; ++post) {
        posts += u"岗%1,秩序引导,点%1,天目西路街道,岗前培训\n"_s.arg(post);
        shifts += u"岗%1,点%1,2022-04-20,08:00,12:00,%2\n"_s.arg(post).arg(kBatch);
    }
    for (int n = 0; n < kTrained; ++n)
        rota += u"%1,岗%2,点%2,2022-04-20,08:00\n"_s.arg(numberOf(n)).arg(n / kBatch + 1);
    REQUIRE(desk.importText(ImportKind::Posts, posts).added == kTrained / kBatch);
    REQUIRE(desk.importText(ImportKind::Shifts, shifts).added == kTrained / kBatch);
    const ImportReport put = desk.importText(ImportKind::Assignments, rota);
    CHECK(put.added == kTrained - 1);
    CHECK(put.rejected == 1); // the last was taught nothing

    REQUIRE(desk.importText(ImportKind::Training, trainingList(kTrained, kBatch, u"岗前培训"_s)).added == 1);
    CHECK(desk.importText(ImportKind::Assignments, rota).added == 1);
    CHECK(figures(*desk.ws, {}).value().trained == kTrained);
    const storage::Reader reader = desk.ws->read();
    QHash<Id<Volunteer>, QDate> taught;
    for (const TrainingRecord& record : reader.all(storage::trainingRecordTable()))
        taught.insert(record.volunteer, record.day);
    QHash<Id<Shift>, Instant> begins;
    for (const Shift& shift : reader.all(storage::shiftTable()))
        begins.insert(shift.id, shift.starts);
    const std::vector<Assignment> served = reader.all(storage::assignmentTable());
    REQUIRE(served.size() == kTrained);
    CHECK(std::all_of(served.begin(), served.end(), [&](const Assignment& a) {
        const QDate day = taught.value(a.volunteer);
        return day.isValid() && begins.contains(a.shift) && dayOf(day).to <= begins.value(a.shift);
    }));
}
