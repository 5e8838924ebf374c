// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of counting on a whole workspace: who has no division counts under the office's own, nothing later than the
// as-of instant counts, days and streets add up, and every door gives the same figures.

#include "core/report/gap_charts.h"
#include "core/report/gaps.h"
#include "core/report/to_text.h"
#include "core/usecases/figures/briefing.h"
#include "core/usecases/figures/overview.h"
#include "tests/support/desk.h"

#include <rapidcheck.h>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kWeek{at(14, 0), at(21, 0)};

Figures counted(const Desk& desk, Span period, Instant asOf, const QString& scope = {})
{
    return figures(*desk.ws, {scope, period, asOf}).value();
}

ServiceRecord record(const Volunteer& v, const QString& division, Instant from, Instant to)
{
    ServiceRecord r;
    r.id = Id<ServiceRecord>::make();
    r.volunteer = v.id;
    r.division = division;
    r.day = localDate(from);
    r.starts = from;
    r.ends = to;
    r.minutes = int(Span{from, to}.minutes());
    r.state = RecordState::Approved;
    return r;
}

Store storeAt(const QString& division)
{
    Store store;
    store.id = Id<Store>::make();
    store.name = u"总库"_s;
    store.division = division;
    return store;
}

Movement gift(const Item& item, const Store& store, QDate day, qint64 cents)
{
    Movement gift;
    gift.id = Id<Movement>::make();
    gift.day = day;
    gift.item = item.id;
    gift.store = store.id;
    gift.quantity = 100;
    gift.donor = u"某企业"_s;
    gift.valueCents = cents;
    return gift;
}

void donate(Desk& desk, const QString& division, QDate day, qint64 cents)
{
    const Item item = desk.put(storage::itemTable(), Item{Id<Item>::make(), u"口罩"_s, {}, {}, u"只"_s, {}, 0, false});
    desk.put(storage::movementTable(), gift(item, desk.put(storage::storeTable(), storeAt(division)), day, cents));
}

void publish(Desk& desk, const QString& division, QDate day)
{
    desk.put(storage::campaignTable(), Campaign{Id<Campaign>::make(), u"行动"_s, division, day, false});
}

Team teamOf(const QString& division, QDate founded)
{
    Team team;
    team.id = Id<Team>::make();
    team.name = u"队"_s;
    team.division = division;
    team.foundedOn = founded;
    return team;
}

Volunteer somebody(const QString& division, Instant registeredAt)
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"人"_s;
    v.division = division;
    v.registeredAt = registeredAt;
    return v;
}

QString anyDivision()
{
    return *rc::gen::element(u""_s, u"310106"_s, u"310106011"_s, u"310106011001"_s, u"310106012"_s, u"310106101"_s);
}

Instant anyTime()
{
    return plusMinutes(at(14, 0), 15 * *rc::gen::inRange(0, 7 * 24 * 4));
}

/// A post at a site of its own, its shift with somebody on it, and a sign-in of that shift.
void addAnyShift(storage::Writer& w, const Volunteer& who)
{
    Site site;
    site.id = Id<Site>::make();
    site.division = anyDivision();
    Post post;
    post.id = Id<Post>::make();
    post.site = site.id;
    const Instant from = anyTime();
    const Shift shift{Id<Shift>::make(),       post.id, from, plusMinutes(from, 15 * *rc::gen::inRange(1, 96)),
                      *rc::gen::inRange(0, 4), {},      false};
    ServiceRecord signIn = record(who, anyDivision(), plusMinutes(from, 10), plusMinutes(from, 70));
    signIn.shift = shift.id;
    signIn.day = localDate(from);
    w.add(storage::siteTable(), site);
    w.add(storage::postTable(), post);
    w.add(storage::shiftTable(), shift);
    w.add(storage::assignmentTable(),
          Assignment{assignmentId(shift.id, who.id), shift.id, who.id, AssignmentState::Accepted, {}, {}});
    w.add(storage::serviceRecordTable(), signIn);
}

/// More of a week: a few people, shifts by day and night, records, a gift, a campaign and a team, as one unit of work.
void addAnyWeek(Desk& desk)
{
    REQUIRE(
        desk.ws
            ->write({u"test"_s, {}},
                    [](storage::Writer& w) {
                        const Item item{Id<Item>::make(), u"口罩"_s, {}, {}, u"只"_s, {}, 0, false};
                        w.add(storage::itemTable(), item);
                        std::vector<Volunteer> people;
                        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                            people.push_back(somebody(anyDivision(), anyTime()));
                            w.add(storage::volunteerTable(), people.back());
                        }
                        const auto anybody = [&] { return people[*rc::gen::inRange<std::size_t>(0, people.size())]; };
                        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
                            addAnyShift(w, anybody());
                        const Instant begin = anyTime();
                        w.add(storage::serviceRecordTable(), record(anybody(), anyDivision(), begin,
                                                                    plusMinutes(begin, 15 * *rc::gen::inRange(1, 60))));
                        const Store store = storeAt(anyDivision());
                        w.add(storage::storeTable(), store);
                        w.add(storage::movementTable(),
                              gift(item, store, localDate(anyTime()), *rc::gen::inRange(1, 10000)));
                        w.add(storage::campaignTable(),
                              Campaign{Id<Campaign>::make(), u"行动"_s, anyDivision(), localDate(anyTime()), false});
                        w.add(storage::teamTable(), teamOf(anyDivision(), localDate(anyTime())));
                        return Problems{};
                    })
            .ok());
}

/// What adds up, over divisions and over periods.
struct Additive
{
    qint64 campaigns = 0, personTimes = 0, minutes = 0, cents = 0;
    Seats seats{};
    bool operator==(const Additive&) const = default;
    void add(const Figures& f)
    {
        campaigns += f.campaigns;
        personTimes += f.personTimes;
        minutes += f.minutes;
        seats += f.seats;
        cents += f.donationCents;
    }
};

} // namespace

TEST_CASE("Who and what says no division counts under the office's own", "[figures]")
{
    Desk desk;
    const Volunteer v = desk.person(u"甲"_s, {});
    desk.put(storage::serviceRecordTable(), record(v, {}, at(20, 8), at(20, 12)));
    desk.fill(desk.shift(desk.post(u"岗"_s, {}), at(20, 8), at(20, 12), 3), 1);
    donate(desk, {}, QDate(2022, 3, 20), 500);
    publish(desk, {}, QDate(2022, 3, 20));
    const Figures f = counted(desk, dayOf(QDate(2022, 3, 20)), at(20, 15));
    CHECK(f.persons == 1);
    CHECK(f.minutes == 240);
    CHECK(f.volunteers == 2);
    CHECK(f.seats.gap() == 2);
    CHECK(f.donationCents == 500);
    CHECK(f.campaigns == 1);
    CHECK(counted(desk, dayOf(QDate(2022, 3, 20)), at(20, 15), u"310106012"_s).minutes == 0);
    CHECK(gaps(*desk.ws, {{}, dayOf(QDate(2022, 3, 20)), GapBy::Street, {}})->total.gap() == 2);
    const auto rows = figuresBy(*desk.ws, {{}, dayOf(QDate(2022, 3, 20)), at(20, 15)}, DivisionLevel::Street);
    REQUIRE(rows.ok());
    CHECK(rows->back().scope.isEmpty());
    CHECK(rows->back().minutes == 240);
}

TEST_CASE("Nothing that is dated or begins after the as-of instant counts, in any figure", "[figures]")
{
    Desk desk;
    Volunteer late = desk.person(u"甲"_s);
    late.registeredAt = at(18, 9);
    desk.put(storage::volunteerTable(), late);
    desk.fill(desk.shift(desk.post(u"岗"_s, u"310106011"_s), at(18, 20), at(19, 8), 3), 2);
    desk.put(storage::serviceRecordTable(), record(late, u"310106011"_s, at(18, 20), at(19, 8)));
    donate(desk, u"310106"_s, QDate(2022, 3, 18), 500);
    publish(desk, u"310106"_s, QDate(2022, 3, 18));
    desk.put(storage::teamTable(), teamOf(u"310106"_s, QDate(2022, 3, 18)));
    const Figures before = counted(desk, kWeek, at(17, 23, 59));
    CHECK(before.seats == Seats{});
    CHECK(before.recruited == 0);
    CHECK(before.persons == 0);
    CHECK(before.minutes == 0);
    CHECK(before.donationCents == 0);
    CHECK(before.campaigns == 0);
    CHECK(before.teams == 0);
    CHECK(before.volunteers == 2); // the two that fill seats, registered at no time in particular
    const Figures then = counted(desk, kWeek, at(18, 23));
    CHECK(then.seats.needed == 3);
    CHECK(then.recruited == 2);
    CHECK(then.minutes == 180);
    CHECK(then.donationCents == 500);
    CHECK(then.campaigns == 1);
    CHECK(then.teams == 1);
    CHECK(then.volunteers == 3);
}

TEST_CASE("At one in the morning the night shift is on duty, at nine it was yesterday's", "[figures]")
{
    Desk desk;
    const Volunteer v = desk.person(u"甲"_s);
    const Shift night = desk.shift(desk.post(u"岗"_s, u"310106011"_s), at(18, 20), at(19, 8), 1);
    ServiceRecord r = record(v, u"310106011"_s, at(18, 20), at(19, 8));
    r.shift = night.id;
    desk.put(storage::serviceRecordTable(), r);
    const auto onDutyAt = [&](Instant asOf) { return onDuty(*desk.ws, {{}, {}, asOf}); };
    CHECK(onDutyAt(at(18, 19, 59)) == 0);
    CHECK(onDutyAt(at(18, 23, 59)) == 1);
    CHECK(onDutyAt(at(19, 1)) == 1);
    CHECK(onDutyAt(at(19, 9)) == 0);
    CHECK(counted(desk, dayOf(QDate(2022, 3, 18)), at(20, 0)).personTimes == 1);
    CHECK(counted(desk, dayOf(QDate(2022, 3, 19)), at(20, 0)).personTimes == 0);
    CHECK(counted(desk, dayOf(QDate(2022, 3, 19)), at(20, 0)).minutes == 480);
}

TEST_CASE("A gift of a day counts in the duty day that begins on it, and in no other", "[figures]")
{
    Desk desk;
    donate(desk, u"310106"_s, QDate(2022, 3, 20), 500);
    publish(desk, u"310106"_s, QDate(2022, 3, 20));
    CHECK(counted(desk, dutyDay(at(20, 8)), at(21, 7)).donationCents == 500);
    CHECK(counted(desk, dutyDay(at(19, 8)), at(21, 7)).donationCents == 0);
    CHECK(counted(desk, dutyDay(at(20, 8)), at(21, 7)).campaigns == 1);
    CHECK(counted(desk, dutyDay(at(19, 8)), at(21, 7)).campaigns == 0);
}

TEST_CASE("Figures follow a category and a post", "[figures]")
{
    Desk desk;
    const Post warm = desk.post(u"测温"_s, u"310106011"_s), carry = desk.post(u"配送"_s, u"310106011"_s, u"物资配送"_s);
    for (const Post& post : {warm, carry}) {
        const Shift shift = desk.shift(post, at(20, 8), at(20, 12), 2);
        ServiceRecord r = record(desk.person(u"人"_s), u"310106011"_s, at(20, 8), at(20, post.id == warm.id ? 9 : 10));
        r.shift = shift.id;
        desk.put(storage::serviceRecordTable(), r);
    }
    FigureQuery query{{}, dayOf(QDate(2022, 3, 20)), at(20, 15)};
    CHECK(figures(*desk.ws, query)->minutes == 180);
    query.category = u"物资配送"_s;
    CHECK(figures(*desk.ws, query)->minutes == 120);
    CHECK(figures(*desk.ws, query)->personTimes == 1);
    CHECK(figures(*desk.ws, query)->seats.needed == 2);
    CHECK(onDuty(*desk.ws, query) == 1);
    query.category.clear();
    query.post = warm.id.text();
    CHECK(figures(*desk.ws, query)->minutes == 60);
    NoProgress silent;
    GapQuery page{{}, dayOf(QDate(2022, 3, 20)), GapBy::Street, u"物资配送"_s};
    CHECK(overview(*desk.ws, page, silent)->served.personTimes == 1);
    CHECK(overview(*desk.ws, page, silent)->onDuty == 1);
}

TEST_CASE("Page, briefing, export and command give the same figures", "[figures]")
{
    Desk desk;
    desk.clock.set(at(20, 15));
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    desk.fill(desk.shift(post, at(20, 8), at(20, 12), 5), 2);
    desk.fill(desk.shift(post, at(20, 20), at(21, 6), 4), 1);
    desk.put(storage::serviceRecordTable(), record(desk.person(u"甲"_s), {}, at(20, 9), at(20, 16)));
    const Span duty = dutyDay(at(20, 15));
    NoProgress silent;
    const Overview page = overview(*desk.ws, {{}, duty, GapBy::Street, {}}, silent).value();
    const Issue issue = nextIssue(*desk.ws, {}, at(20, 15));
    const auto paper = collectBriefing(*desk.ws, {}, issue);
    REQUIRE(paper.ok());
    CHECK(page.served == counted(desk, duty, at(20, 15)));
    CHECK(paper->figures == page.served);
    CHECK(paper->gaps.total == page.served.seats);
    CHECK(paper->gaps.asOf == at(20, 15));
    CHECK(page.served.minutes == 360);
    const Figures later = counted(desk, duty, at(21, 7));
    const GapTable planned = gaps(*desk.ws, {{}, duty, GapBy::Street, {}}).value();
    CHECK(later.seats == planned.total);
    // The seats of the evening are in one and not in the other: at one instant the two have two names on every paper.
    CHECK(planned.total.needed == 9);
    CHECK(paper->gaps.total.needed == 5);
    CHECK(report::asOfText(planned) != report::asOfText(paper->gaps));
    CHECK(report::gapDocument(planned).subtitle.contains(report::asOfText(planned)));
    CHECK(report::gapMessage(planned).contains(report::asOfText(planned)));
    CHECK(report::gapBars(planned).caption.asOf.contains(report::asOfText(planned)));
    CHECK(report::toText(report::briefingDocument(*paper)).contains(u"各岗位已开始班次需求5人次"_s));
    GapTable over = planned;
    over.asOf = duty.to; // then they are one
    CHECK(report::asOfText(over) == toLocalText(duty.to));
}

TEST_CASE("Days tile the week and rows the whole, at any as-of instant", "[figures][property]")
{
    Desk desk; // what comes is added to what there was: it holds of any data
    CHECK(rc::check([&] {
        addAnyWeek(desk);
        const Instant asOf = anyTime();
        const Span whole{at(13, 7), at(23, 7)};
        Additive days, rows, all;
        for (int day = 13; day < 23; ++day)
            days.add(counted(desk, {at(day, 7), at(day + 1, 7)}, asOf));
        Seats seats;
        qint64 volunteers = 0, teams = 0, sites = 0;
        const auto streets = figuresBy(*desk.ws, {{}, whole, asOf}, DivisionLevel::Street);
        for (const Figures& f : *streets) {
            rows.add(f);
            seats += f.seats;
            volunteers += f.volunteers;
            teams += f.teams;
            sites += f.sites;
        }
        const Figures total = counted(desk, whole, asOf);
        all.add(total);
        RC_ASSERT(days == all);
        RC_ASSERT(rows == all);
        RC_ASSERT(seats == total.seats);
        RC_ASSERT(volunteers == total.volunteers);
        RC_ASSERT(teams == total.teams);
        RC_ASSERT(sites == total.sites);
        RC_ASSERT(counted(desk, whole, at(30, 0)).seats == gaps(*desk.ws, {{}, whole, GapBy::Street, {}})->total);
    }));
}

TEST_CASE("No figure of a period gets less as its as-of instant moves on", "[figures][property]")
{
    Desk desk; // what comes is added to what there was: it holds of any data
    CHECK(rc::check([&] {
        addAnyWeek(desk);
        Figures before;
        for (Instant asOf = at(13, 23, 59); asOf < at(22, 0); asOf = plusMinutes(asOf, *rc::gen::inRange(60, 1500))) {
            const Figures now = counted(desk, kWeek, asOf);
            RC_ASSERT(now.seats.needed >= before.seats.needed);
            RC_ASSERT(now.seats.filled >= before.seats.filled);
            RC_ASSERT(now.seats.gap() >= before.seats.gap());
            RC_ASSERT(now.recruited >= before.recruited);
            RC_ASSERT(now.volunteers >= before.volunteers);
            RC_ASSERT(now.campaigns >= before.campaigns);
            RC_ASSERT(now.teams >= before.teams);
            RC_ASSERT(now.donationCents >= before.donationCents);
            RC_ASSERT(now.persons >= before.persons);
            RC_ASSERT(now.personTimes >= before.personTimes);
            RC_ASSERT(now.minutes >= before.minutes);
            before = now;
        }
    }));
}
