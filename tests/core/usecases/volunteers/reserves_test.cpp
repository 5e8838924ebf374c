// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reserve: entered, called up, stepped back, counted, on two desks, by an undo.

#include "core/usecases/volunteers/reserves.h"

#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/schema/reserve.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/registers.h"
#include "core/usecases/figures/reserve_counts.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/finish_merges.h"
#include "core/usecases/volunteers/people_merging.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 20);

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? u"done"_s : outcome.problems().front().code;
}

struct ReserveOffice : Desk
{
    Campaign campaign(const QString& name)
    {
        Campaign wanted;
        wanted.name = name;
        const auto made = saveCampaign(*ws, {}, wanted);
        REQUIRE(made.ok());
        return *made->records.front().after;
    }
    Outcome<Edits<Reserve>> enter(const std::vector<Id<Volunteer>>& people, Id<Campaign> of, QDate day,
                                  const QString& category = {})
    {
        Reserve wish;
        wish.campaign = of;
        wish.registeredOn = day;
        wish.category = category;
        return enterReserves(*ws, people, wish);
    }
    [[nodiscard]] std::vector<Reserve> of(const Volunteer& who) const
    {
        return storage::reserveEntriesOf(ws->read(), who.id);
    }
};

std::vector<Id<Reserve>> idsOf(const Edits<Reserve>& edits)
{
    std::vector<Id<Reserve>> ids;
    for (const Edit<Reserve>& edit : edits.records)
        ids.push_back(edit.after->id);
    return ids;
}

ReserveCounts sumOf(const ReserveFigures& figures)
{
    ReserveCounts sum;
    for (const ReserveGroup& group : figures.groups)
        sum += group.counts;
    return sum;
}

} // namespace

TEST_CASE("People who signed up are entered many at once, each once for a campaign", "[volunteers][reserve]")
{
    ReserveOffice desk;
    const Campaign campaign = desk.campaign(u"守沪行动"_s);
    const Volunteer first = desk.person(u"甲测试"_s);
    const Volunteer second = desk.person(u"乙测试"_s);
    REQUIRE(desk.enter({first.id}, campaign.id, QDate(2022, 3, 10)).ok());
    const auto both = desk.enter({first.id, second.id, second.id}, campaign.id, QDate(2022, 3, 12));
    REQUIRE(both.ok());
    CHECK(both->records.size() == 1);
    CHECK(codeOf(desk.enter({first.id, second.id}, campaign.id, kToday)) == u"nothing_entered");
    REQUIRE(desk.enter({first.id}, {}, kToday).ok()); // in general is another wish
    CHECK(desk.of(first).size() == 2);
    CHECK(codeOf(desk.enter({first.id}, Id<Campaign>::make(), kToday)) == u"unknown_campaign");
    CHECK(codeOf(desk.enter({Id<Volunteer>::make()}, {}, kToday)) == u"unknown_volunteer");
    CHECK(codeOf(desk.enter({second.id}, {}, kToday.addDays(1))) == u"in_future");
    CHECK(reserveRows(*desk.ws).size() == 3);
    CHECK(reserveRows(*desk.ws).front().name == u"甲测试"_s);
    CHECK(campaignRows(*desk.ws, {at(1, 0), at(21, 0)}).front().waiting == 2);
    CHECK(codeOf(archiveCampaigns(*desk.ws, {campaign.id}, true)) == u"people_waiting");
}

TEST_CASE("An entry is changed by its form, but not whose it is", "[volunteers][reserve]")
{
    ReserveOffice desk;
    const Volunteer who = desk.person(u"甲测试"_s);
    Reserve wish;
    CHECK(codeOf(saveReserve(*desk.ws, {}, wish)) == u"required");
    wish.volunteer = who.id;
    const auto made = saveReserve(*desk.ws, {}, wish);
    REQUIRE(made.ok());
    const Reserve entry = *made->records.front().after;
    CHECK(entry.registeredOn == kToday);
    CHECK(codeOf(saveReserve(*desk.ws, {}, wish)) == u"already_waiting");
    Reserve wanted = entry;
    wanted.category = u"测温验码"_s;
    wanted.state = ReserveState::CalledUp; // not by the form
    REQUIRE(saveReserve(*desk.ws, entry, wanted).ok());
    CHECK(desk.of(who).front().category == u"测温验码"_s);
    CHECK(desk.of(who).front().state == ReserveState::Waiting);
    wanted = desk.of(who).front();
    wanted.volunteer = desk.person(u"乙测试"_s).id;
    CHECK(codeOf(saveReserve(*desk.ws, desk.of(who).front(), wanted)) == u"fixed");
}

TEST_CASE("Who is called up is registered for a campaign, and recruited by accepting a shift", "[volunteers][reserve]")
{
    ReserveOffice desk;
    const Campaign campaign = desk.campaign(u"守沪行动"_s);
    const Campaign other = desk.campaign(u"护苗行动"_s);
    const Volunteer own = desk.person(u"甲测试"_s);
    const Volunteer any = desk.person(u"乙测试"_s);
    const auto ids = idsOf(*desk.enter({own.id}, campaign.id, QDate(2022, 3, 10)));
    const auto general = idsOf(*desk.enter({any.id}, {}, QDate(2022, 3, 10)));
    const std::vector<Id<Reserve>> both{ids.front(), general.front()};
    CHECK(codeOf(callUpReserves(*desk.ws, both, {kToday, {}, {}})) == u"required");
    CHECK(codeOf(callUpReserves(*desk.ws, both, {kToday, other.id, {}})) == u"other_campaign");
    CHECK(codeOf(callUpReserves(*desk.ws, both, {QDate(2022, 3, 9), campaign.id, {}})) == u"before_signed_up");
    CHECK(codeOf(callUpReserves(*desk.ws, both, {kToday.addDays(1), campaign.id, {}})) == u"in_future");
    const auto called = callUpReserves(*desk.ws, both, {kToday, campaign.id, u"首批"_s});
    REQUIRE(called.ok());
    CHECK(desk.of(any).front().campaign == campaign.id);
    CHECK(desk.of(any).front().state == ReserveState::CalledUp);
    CHECK(codeOf(callUpReserves(*desk.ws, ids, {kToday, {}, {}})) == u"not_waiting");
    CHECK(codeOf(desk.enter({own.id}, campaign.id, kToday)) == u"nothing_entered");
    FigureQuery query;
    query.period = {at(1, 0), at(21, 0)};
    CHECK(figures(*desk.ws, query)->recruited == 0);

    CHECK(codeOf(withdrawReserves(*desk.ws, ids, {kToday, {}, {}})) == u"required");
    REQUIRE(withdrawReserves(*desk.ws, ids, {kToday, {}, u"身体原因"_s}).ok());
    CHECK(desk.of(own).front().reason == u"身体原因"_s);
    CHECK(codeOf(withdrawReserves(*desk.ws, ids, {kToday, {}, u"身体原因"_s})) == u"not_open");
    REQUIRE(waitAgain(*desk.ws, ids).ok());
    CHECK(desk.of(own).front().state == ReserveState::Waiting);
    CHECK_FALSE(desk.of(own).front().decidedOn.isValid());
    CHECK(codeOf(waitAgain(*desk.ws, ids)) == u"already_waiting");
    // Who waited for whatever comes does so again.
    REQUIRE(waitAgain(*desk.ws, general).ok());
    CHECK(desk.of(any).front().campaign.isNull());
    CHECK(desk.of(own).front().campaign == campaign.id);
}

TEST_CASE("An undo leaves one open entry of a person and campaign", "[volunteers][reserve][undo]")
{
    ReserveOffice desk;
    const Volunteer who = desk.person(u"甲测试"_s);
    const auto ids = idsOf(*desk.enter({who.id}, {}, QDate(2022, 3, 10)));
    const auto back = withdrawReserves(*desk.ws, ids, {kToday, {}, u"出差"_s});
    REQUIRE(back.ok());
    REQUIRE(desk.enter({who.id}, {}, kToday).ok());
    CHECK(codeOf(undoEntry(*desk.ws, back->changes.entry)) == u"already_waiting");
    CHECK(codeOf(waitAgain(*desk.ws, ids)) == u"already_waiting");
    CHECK(storage::openTwice(desk.ws->read()).empty());
}

TEST_CASE("Who waits is counted by street, kind and campaign, and the rows are the whole", "[figures][reserve]")
{
    ReserveOffice desk;
    const Campaign campaign = desk.campaign(u"守沪行动"_s);
    const Volunteer near = desk.person(u"甲测试"_s, u"310106016001"_s);
    const Volunteer far = desk.person(u"乙测试"_s, u"310106013"_s);
    const Volunteer nowhere = desk.person(u"丙测试"_s, u"310106"_s);
    const Volunteer gone = desk.person(u"丁测试"_s, u"310106013"_s);
    REQUIRE(desk.enter({near.id, gone.id}, campaign.id, QDate(2022, 3, 10), u"测温验码"_s).ok());
    const auto called = desk.enter({far.id, nowhere.id}, campaign.id, QDate(2022, 3, 11));
    REQUIRE(desk.enter({near.id}, {}, QDate(2022, 3, 12)).ok());
    REQUIRE(callUpReserves(*desk.ws, {called->records.front().after->id}, {QDate(2022, 3, 15), {}, {}}).ok());
    REQUIRE(archiveVolunteer(*desk.ws, gone.id, u"搬离"_s).ok());
    for (const ReserveBy by : {ReserveBy::Street, ReserveBy::Category, ReserveBy::Campaign}) {
        for (const QString& scope : {QString(), u"310106016"_s, u"310106013"_s}) {
            for (const QDate day : {QDate(2022, 3, 9), QDate(2022, 3, 11), QDate(2022, 3, 14), kToday}) {
                const auto counted = reserveFigures(*desk.ws, scope, by, day);
                REQUIRE(counted.ok());
                CHECK(sumOf(*counted) == counted->total);
            }
        }
    }
    CHECK(reserveFigures(*desk.ws, {}, ReserveBy::Street, kToday)->total == ReserveCounts{3, 1, 0});
    CHECK(reserveFigures(*desk.ws, {}, ReserveBy::Street, QDate(2022, 3, 14))->total == ReserveCounts{4, 0, 0});
    const auto byStreet = reserveFigures(*desk.ws, {}, ReserveBy::Street, kToday);
    REQUIRE(byStreet->groups.size() == 3);
    CHECK(byStreet->groups.back().code.isEmpty()); // who says no street
    CHECK(reserveFigures(*desk.ws, {}, ReserveBy::Category, kToday)->groups.front().counts.waiting == 1);
    CHECK(codeOf(reserveFigures(*desk.ws, u"999999"_s, ReserveBy::Street, kToday)) == u"unknown_division");
}

TEST_CASE("Two records that were merged have one open entry, and two again by an undo", "[volunteers][reserve]")
{
    ReserveOffice desk;
    const Volunteer keep = desk.person(u"甲测试"_s);
    const Volunteer twice = desk.person(u"甲测试"_s);
    REQUIRE(desk.enter({keep.id}, {}, QDate(2022, 3, 12), u"测温验码"_s).ok());
    REQUIRE(desk.enter({twice.id}, {}, QDate(2022, 3, 10)).ok());
    PeopleMerge wanted;
    wanted.keep = keep.id;
    wanted.duplicate = twice.id;
    const auto merged = mergePeople(*desk.ws, wanted, u"本人确认"_s);
    REQUIRE(merged.ok());
    REQUIRE(desk.of(keep).size() == 1);
    CHECK(desk.of(keep).front().registeredOn == QDate(2022, 3, 10));
    CHECK(desk.of(keep).front().category == u"测温验码"_s);
    REQUIRE(undoEntry(*desk.ws, merged->changes.entry).ok());
    CHECK(desk.of(keep).size() == 1);
    CHECK(desk.of(twice).size() == 1);
    // What somebody signed up for goes with the person.
    REQUIRE(erasePeople(*desk.ws, {twice.id}, u"本人申请删除"_s).ok());
    CHECK(desk.of(twice).empty());
}

TEST_CASE("Two desks that entered one person of different days come to one entry", "[volunteers][reserve][merge]")
{
    ReserveOffice a;
    ReserveOffice b;
    storage::Database& first = a.ws->database();
    storage::Database& second = b.ws->database();
    const auto exchange = [&] {
        REQUIRE(first.absorb(storage::journalOf(second.read(), storage::knownTo(first.read()))).ok());
        REQUIRE(second.absorb(storage::journalOf(first.read(), storage::knownTo(second.read()))).ok());
    };
    const Volunteer who = a.person(u"甲测试"_s);
    exchange();
    REQUIRE(a.enter({who.id}, {}, QDate(2022, 3, 10)).ok());
    REQUIRE(b.enter({who.id}, {}, QDate(2022, 3, 12)).ok());
    exchange();
    const Problems told = storage::notices(a.ws->read());
    CHECK(std::any_of(told.begin(), told.end(), [](const Problem& p) { return p.code == u"reserve_twice"_s; }));
    REQUIRE(finishMerges(*a.ws).ok());
    REQUIRE(finishMerges(*b.ws).ok());
    exchange();
    REQUIRE(a.of(who).size() == 1);
    CHECK(a.of(who) == b.of(who));
    CHECK(a.of(who).front().registeredOn == QDate(2022, 3, 10));
    CHECK(storage::openConflicts(a.ws->read()).empty());
}
