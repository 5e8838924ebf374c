// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The railway station of the seeds: three exits round the clock, 1 600 people of whom 63 bodies sent 1 053 for 9 285
// person-times and 547 came from society for 2 375. Planned by a pattern, manned and served by lists, approved,
// counted. Hidden, and run at night.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/ranking.h"
#include "core/usecases/figures/served_by.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/rota/shift_plans.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBodies = 63;
constexpr int kSent = 1'053;
constexpr int kSentTimes = 9'285;
constexpr int kFromSociety = 547;
constexpr int kSocietyTimes = 2'375;
constexpr int kPeople = kSent + kFromSociety;
constexpr int kTimes = kSentTimes + kSocietyTimes;
constexpr int kDays = 28;
constexpr int kExits = 3;
constexpr int kShiftsADay = 3;
constexpr int kSeats = 60; ///< of a shift
const QDate kFirst(2022, 3, 14);

struct Turn
{
    int person;
    QDate day;
    int part; ///< 0: from 7:00, 1: from 15:00, 2: from 23:00
    int exit;
};

/// How often that person serves, so that each source comes to its person-times.
int turnsOf(int person)
{
    const bool isSent = person < kSent;
    const int people = isSent ? kSent : kFromSociety;
    const int times = isSent ? kSentTimes : kSocietyTimes;
    const int place = isSent ? person : person - kSent;
    return times / people + (place < times % people ? 1 : 0);
}

/// Everybody's turns lie three days apart.
std::vector<Turn> turns()
{
    std::vector<Turn> all;
    for (int person = 0; person < kPeople; ++person) {
        for (int turn = 0; turn < turnsOf(person); ++turn)
            all.push_back(
                {person, kFirst.addDays((person + turn * 3) % kDays), person / kDays % kShiftsADay, person % kExits});
    }
    return all;
}

QString begins(int part)
{
    return QStringList{u"07:00"_s, u"15:00"_s, u"23:00"_s}.at(part);
}

QString ends(int part)
{
    return QStringList{u"15:00"_s, u"23:00"_s, u"次日07:00"_s}.at(part);
}

QString numberOf(int person)
{
    return idNumber(QDate(1960, 1, 1).addDays(person), 1);
}

QString exitName(int exit)
{
    return QStringList{u"东出口"_s, u"南出口"_s, u"北出口"_s}.at(exit);
}

struct Station : ImportDesk
{
    std::vector<Turn> all = turns();

    Station()
    {
        QString people = u"姓名,证件号码,手机号,派出单位,来源\n"_s;
        QString bodies = u"组织名称,类型\n"_s;
        for (int body = 1; body <= kBodies; ++body)
            bodies += u"第%1单位,机关\n"_s.arg(body);
        for (int n = 0; n < kPeople; ++n)
            people += u"测%1,%2,1990000%3,%4\n"_s.arg(QString(QChar(char16_t(0x4E00 + n))), numberOf(n))
                          .arg(n, 4, 10, QChar(u'0'))
                          .arg(n < kSent ? u"第%1单位,机关企事业"_s.arg(n % kBodies + 1) : u",社会招募"_s);
        QString posts = u"岗位名称,类别,点位,所属街镇\n"_s;
        for (int exit = 0; exit < kExits; ++exit)
            posts += u"%1,秩序引导,上海站,天目西路街道\n"_s.arg(exitName(exit));
        REQUIRE(importText(ImportKind::Organisations, bodies).added == kBodies);
        REQUIRE(importText(ImportKind::Volunteers, people).added == kPeople);
        REQUIRE(importText(ImportKind::Posts, posts).added == kExits);
    }
    void plan()
    {
        ShiftPlanWish wish;
        for (const Post& post : ws->read().all(storage::postTable()))
            wish.posts.push_back(post.id);
        wish.pattern.parts = parsePattern(u"3x8"_s).value();
        wish.pattern.from = kFirst;
        wish.pattern.to = kFirst.addDays(kDays - 1);
        wish.needed = kSeats;
        const auto planned = planShifts(*ws, wish);
        REQUIRE(planned.ok());
        REQUIRE(planned->plan.shifts.size() == std::size_t(kDays * kShiftsADay * kExits));
    }
    void man()
    {
        QString list = u"证件号码,岗位名称,点位,日期,开始,状态\n"_s;
        for (const Turn& t : all)
            list += u"%1,%2,上海站,%3,%4,已接受\n"_s.arg(numberOf(t.person), exitName(t.exit),
                                                         t.day.toString(Qt::ISODate), begins(t.part));
        REQUIRE(importText(ImportKind::Assignments, list).added == kTimes);
    }
    void serve()
    {
        QString list = u"证件号码,岗位名称,点位,日期,签到,签退,凭证号\n"_s;
        int nth = 0;
        for (const Turn& t : all)
            list += u"%1,%2,上海站,%3,%4,%5,S%6\n"_s
                        .arg(numberOf(t.person), exitName(t.exit), t.day.toString(Qt::ISODate), begins(t.part),
                             ends(t.part))
                        .arg(++nth);
        REQUIRE(importText(ImportKind::Hours, list).added == kTimes);
        std::vector<Id<ServiceRecord>> records;
        for (const ServiceRecord& record : ws->read().all(storage::serviceRecordTable()))
            records.push_back(record.id);
        REQUIRE(approveHours(*ws, records).ok());
    }
    [[nodiscard]] static FigureQuery period()
    {
        FigureQuery query;
        query.period = {dayOf(kFirst).from, dayOf(kFirst.addDays(kDays)).to}; // the last night ends a day later
        return query;
    }
    [[nodiscard]] ServedTable by(ServedBy what) const { return servedBy(*ws, period(), what).value(); }
};

} // namespace

TEST_CASE("A railway station round the clock is counted exactly", "[.scale][seeds]")
{
    Station station;
    station.clock.set(atLocal(kFirst.addDays(-1), QTime(9, 0)));
    station.plan();
    station.man();
    station.clock.set(atLocal(kFirst.addDays(kDays + 3), QTime(9, 0)));
    station.serve();

    const Figures counted = figures(*station.ws, Station::period()).value();
    CHECK(counted.persons == kPeople);
    CHECK(counted.personTimes == kTimes);
    CHECK(counted.minutes == qint64(kTimes) * 8 * 60);
    CHECK(counted.seats.needed == kDays * kShiftsADay * kExits * kSeats);
    CHECK(counted.seats.filled == kTimes);
    QHash<QString, int> manned; // a surplus on one shift fills no other
    for (const Turn& t : station.all)
        ++manned[u"%1 %2 %3"_s.arg(t.day.toString(Qt::ISODate)).arg(t.part).arg(t.exit)];
    qint64 lacking = kDays * kShiftsADay * kExits * kSeats;
    for (const int people : std::as_const(manned))
        lacking -= std::min(people, kSeats);
    CHECK(counted.seats.gap() == lacking);

    const ServedTable sources = station.by(ServedBy::Source);
    CHECK(sources.of(u"机关企事业"_s) == ServiceTotals{kSent, kSentTimes, qint64(kSentTimes) * 480});
    CHECK(sources.of(u"社会招募"_s) == ServiceTotals{kFromSociety, kSocietyTimes, qint64(kSocietyTimes) * 480});
    const ServedTable bodies = station.by(ServedBy::Organisation);
    REQUIRE(bodies.rows.size() == kBodies + 1);
    CHECK(bodies.of({}) == sources.of(u"社会招募"_s));
    for (const ServedBy by : {ServedBy::Organisation, ServedBy::Source, ServedBy::Category, ServedBy::Site,
                              ServedBy::Day, ServedBy::Campaign}) {
        const ServedTable table = station.by(by);
        ServiceTotals sum;
        for (const ServedGroup& row : table.rows) {
            sum.persons += row.totals.persons;
            sum.personTimes += row.totals.personTimes;
            sum.minutes += row.totals.minutes;
        }
        CHECK(table.total == ServiceTotals{kPeople, kTimes, qint64(kTimes) * 480});
        CHECK(sum.personTimes == kTimes);
        CHECK(sum.minutes == table.total.minutes);
        CHECK(sum.persons - table.repeated.persons == kPeople);
    }

    RankingQuery best;
    best.of = RankedKind::Organisations;
    best.period = Station::period().period;
    const Ranking ranking = redvest::ranking(*station.ws, best).value();
    CHECK(ranking.total == bodies.total);
    CHECK(ranking.lines.size() == kBodies);
}
