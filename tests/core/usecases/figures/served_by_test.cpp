// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People, person-times and hours by team, organisation and campaign: rows, less what is repeated, are the whole.

#include "core/report/team_list.h"
#include "core/storage/damage/health.h"
#include "core/usecases/figures/registers.h"
#include "core/usecases/figures/served_by.h"
#include "core/usecases/figures/team_list.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/organisations.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ServedDesk : Desk
{
    Team team(const QString& name)
    {
        return put(storage::teamTable(), Team{Id<Team>::make(), name, {}, u"310106"_s, {}, {}, false});
    }
    void join(const Team& team, const Volunteer& who, QDate from, QDate left = {})
    {
        put(storage::teamMemberTable(), TeamMember{teamMemberId(team.id, who.id, from), team.id, who.id, from, left});
    }
    void serve(const Volunteer& who, const Shift& shift, QDate day, int minutes)
    {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = who.id;
        record.shift = shift.id;
        record.division = u"310106016"_s;
        record.day = day;
        record.minutes = minutes;
        record.state = RecordState::Approved;
        put(storage::serviceRecordTable(), record);
    }
    [[nodiscard]] ServedTable by(ServedBy what) const
    {
        FigureQuery query;
        query.period = {at(1, 0), at(21, 0)};
        const auto table = servedBy(*ws, query, what);
        REQUIRE(table.ok());
        return *table;
    }
};

ServiceTotals sumOf(const ServedTable& table)
{
    ServiceTotals sum;
    for (const ServedGroup& row : table.rows) {
        sum.persons += row.totals.persons;
        sum.personTimes += row.totals.personTimes;
        sum.minutes += row.totals.minutes;
    }
    return sum;
}

void checkWhole(const ServedTable& table)
{
    const ServiceTotals sum = sumOf(table);
    CHECK(sum.persons - table.repeated.persons == table.total.persons);
    CHECK(sum.personTimes - table.repeated.personTimes == table.total.personTimes);
    CHECK(sum.minutes - table.repeated.minutes == table.total.minutes);
}

} // namespace

TEST_CASE("Who is in several teams counts in each and once in the total", "[figures][teams]")
{
    ServedDesk desk;
    const Team first = desk.team(u"甲队"_s);
    const Team second = desk.team(u"乙队"_s);
    const Volunteer both = desk.person(u"甲测试"_s);
    const Volunteer alone = desk.person(u"乙测试"_s);
    const Volunteer none = desk.person(u"丙测试"_s);
    desk.join(first, both, QDate(2022, 3, 1));
    desk.join(second, both, QDate(2022, 3, 10));
    desk.join(second, alone, QDate(2022, 3, 1), QDate(2022, 3, 5));
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    const Shift early = desk.shift(post, at(4, 8), at(4, 12), 3);
    const Shift late = desk.shift(post, at(15, 8), at(15, 12), 3);
    desk.serve(both, early, QDate(2022, 3, 4), 60);
    desk.serve(both, late, QDate(2022, 3, 15), 120);
    desk.serve(alone, early, QDate(2022, 3, 4), 30);
    desk.serve(alone, late, QDate(2022, 3, 15), 240); // had left by then
    desk.serve(none, late, QDate(2022, 3, 15), 10);
    const ServedTable table = desk.by(ServedBy::Team);
    CHECK(table.of(first.id.text()) == ServiceTotals{1, 2, 180});
    CHECK(table.of(second.id.text()) == ServiceTotals{2, 2, 150});
    CHECK(table.of({}) == ServiceTotals{2, 2, 250}); // the last of the rows
    CHECK(table.rows.back().code.isEmpty());
    CHECK(table.total == ServiceTotals{3, 5, 460});
    checkWhole(table);
    // The list on paper counts who is in the teams listed, once.
    const auto list = teamListFacts(*desk.ws, {}, {at(1, 0), at(21, 0)});
    REQUIRE(list.ok());
    REQUIRE(list->teams.size() == 2);
    CHECK(list->people == 1);
    CHECK(list->total == ServiceTotals{2, 3, 210});
    const report::Document paper = report::teamListDocument(*list);
    CHECK(paper.title == u"志愿服务队名册"_s);
    CHECK(paper.blocks.size() == 3); // the table, the period, and that the rows hold more
    const std::vector<TeamRow> rows = teamRows(*desk.ws, {at(1, 0), at(21, 0)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].members + rows[1].members == 2);
}

TEST_CASE("Who came back to a team counts for it on the days of both spans", "[figures][teams]")
{
    ServedDesk desk;
    const Team team = desk.team(u"甲队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    desk.serve(who, desk.shift(post, at(4, 8), at(4, 12), 3), QDate(2022, 3, 4), 60);
    desk.serve(who, desk.shift(post, at(8, 8), at(8, 12), 3), QDate(2022, 3, 8), 30); // between the spans
    desk.serve(who, desk.shift(post, at(15, 8), at(15, 12), 3), QDate(2022, 3, 15), 120);
    const auto joined = [&](QDate day) { return putIntoTeam(*desk.ws, {who.id}, {team.id, day, {}, {}}); };
    REQUIRE(joined(QDate(2022, 3, 1)).ok());
    REQUIRE(endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 6), {}, {}}).ok());
    CHECK(desk.by(ServedBy::Team).of(team.id.text()) == ServiceTotals{1, 1, 60});
    REQUIRE(joined(QDate(2022, 3, 10)).ok());
    const ServedTable table = desk.by(ServedBy::Team);
    CHECK(table.of(team.id.text()) == ServiceTotals{1, 2, 180});
    CHECK(table.of({}) == ServiceTotals{1, 1, 30});
    checkWhole(table);
}

TEST_CASE("An organisation counts whom it sends, else whom it employs", "[figures][organisations]")
{
    ServedDesk desk;
    const auto body = [&](const QString& name) {
        Organisation made;
        made.id = Id<Organisation>::make();
        made.name = name;
        made.division = u"310106"_s;
        return desk.put(storage::organisationTable(), made);
    };
    const Organisation sender = body(u"区卫健委"_s);
    const Organisation employer = body(u"第一医院"_s);
    Volunteer sent = desk.person(u"甲测试"_s);
    sent.dispatchedBy = u"区卫健委"_s;
    sent.employer = u"第一医院"_s;
    desk.put(storage::volunteerTable(), sent);
    Volunteer employed = desk.person(u"乙测试"_s);
    employed.employer = u"第一醫院"_s;
    desk.put(storage::volunteerTable(), employed);
    Volunteer other = desk.person(u"丙测试"_s);
    other.employer = u"没有登记的单位"_s;
    desk.put(storage::volunteerTable(), other);
    const Shift shift = desk.shift(desk.post(u"测温"_s, u"310106016"_s), at(15, 8), at(15, 12), 3);
    desk.serve(sent, shift, QDate(2022, 3, 15), 60);
    desk.serve(employed, shift, QDate(2022, 3, 15), 90);
    desk.serve(other, shift, QDate(2022, 3, 15), 30);
    const ServedTable table = desk.by(ServedBy::Organisation);
    CHECK(table.of(sender.id.text()) == ServiceTotals{1, 1, 60});
    CHECK(table.of(employer.id.text()) == ServiceTotals{1, 1, 90});
    CHECK(table.of({}) == ServiceTotals{1, 1, 30});
    CHECK(table.repeated == ServiceTotals{});
    checkWhole(table);
}

TEST_CASE("A renamed organisation keeps whom it sent under its earlier name", "[figures][organisations]")
{
    ServedDesk desk;
    Organisation body;
    body.name = u"区卫健委"_s;
    body = *saveOrganisation(*desk.ws, {}, body)->records.front().after;
    Volunteer sent = desk.person(u"甲测试"_s);
    sent.dispatchedBy = u"区卫健委"_s;
    desk.put(storage::volunteerTable(), sent);
    const Shift shift = desk.shift(desk.post(u"测温"_s, u"310106016"_s), at(15, 8), at(15, 12), 3);
    desk.serve(sent, shift, QDate(2022, 3, 15), 60);
    Organisation renamed = body;
    renamed.name = u"区卫生健康委员会"_s;
    const auto saved = saveOrganisation(*desk.ws, body, renamed);
    REQUIRE(saved.ok());
    CHECK(saved->records.front().after->formerNames == u"区卫健委"_s);
    CHECK(desk.by(ServedBy::Organisation).of(body.id.text()) == ServiceTotals{1, 1, 60});
    // Nobody else takes the name, which would take the figure along.
    Organisation other;
    other.name = u"区衛健委"_s;
    const auto taken = saveOrganisation(*desk.ws, {}, other);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.problems().front().code == u"name_taken"_s);
    other.name = u"别的单位"_s;
    other.formerNames = u"区卫健委；旧单位"_s;
    const auto claimed = saveOrganisation(*desk.ws, {}, other);
    REQUIRE_FALSE(claimed.ok());
    CHECK(claimed.problems().front().field == u"former_names"_s);
    // Back to the old name, and forth: each once.
    const Organisation shown = *saved->records.front().after;
    Organisation again = shown;
    again.name = u"区卫健委"_s;
    const auto back = saveOrganisation(*desk.ws, shown, again);
    REQUIRE(back.ok());
    CHECK(back->records.front().after->formerNames == u"区卫生健康委员会"_s);
    REQUIRE(undoEntry(*desk.ws, back->changes.entry).ok());
    CHECK(desk.ws->read().find(storage::organisationTable(), body.id.text()) == shown);
    // An undo does not give the name to two.
    Organisation gone = shown;
    gone.formerNames.clear();
    const auto freed = saveOrganisation(*desk.ws, shown, gone);
    REQUIRE(freed.ok());
    other.formerNames.clear();
    other.name = u"区卫健委"_s;
    REQUIRE(saveOrganisation(*desk.ws, {}, other).ok());
    const auto undone = undoEntry(*desk.ws, freed->changes.entry);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.problems().front().code == u"name_taken"_s);
}

TEST_CASE("A name that two desks gave to two organisations is told by the check", "[figures][organisations]")
{
    ServedDesk desk;
    Organisation first;
    first.id = Id<Organisation>::make();
    first.name = u"甲单位"_s;
    first.formerNames = u"老单位"_s;
    desk.put(storage::organisationTable(), first);
    Organisation second = first;
    second.id = Id<Organisation>::make();
    second.name = u"老单位"_s;
    second.formerNames.clear();
    desk.put(storage::organisationTable(), second);
    Problems told = storage::notices(desk.ws->read());
    std::erase_if(told, [](const Problem& problem) { return problem.code != u"name_twice"_s; });
    CHECK(told.size() == 1);
}

TEST_CASE("A campaign counts what was served on its posts", "[figures][campaigns]")
{
    ServedDesk desk;
    const Campaign campaign =
        desk.put(storage::campaignTable(), Campaign{Id<Campaign>::make(), u"守沪行动"_s, u"310106"_s, {}, false});
    Post own = desk.post(u"测温"_s, u"310106016"_s);
    own.campaign = campaign.id;
    desk.put(storage::postTable(), own);
    const Post other = desk.post(u"引导"_s, u"310106016"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    desk.serve(who, desk.shift(own, at(14, 8), at(14, 12), 1), QDate(2022, 3, 14), 60);
    desk.serve(who, desk.shift(other, at(15, 8), at(15, 12), 1), QDate(2022, 3, 15), 90);
    const ServedTable table = desk.by(ServedBy::Campaign);
    CHECK(table.of(campaign.id.text()) == ServiceTotals{1, 1, 60});
    CHECK(table.of({}) == ServiceTotals{1, 1, 90});
    CHECK(table.repeated == ServiceTotals{1, 0, 0}); // one person in both rows
    checkWhole(table);
    const std::vector<CampaignRow> rows = campaignRows(*desk.ws, {at(1, 0), at(21, 0)});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].posts == 1);
    CHECK(rows[0].served.minutes == 60);
}

TEST_CASE("What was served is grouped by source, category, site and day", "[figures]")
{
    ServedDesk desk;
    const Post exit = desk.post(u"出口"_s, u"310106016"_s, u"秩序引导"_s);
    const Post desk2 = desk.post(u"测温"_s, u"310106016"_s);
    Volunteer sent = desk.person(u"甲测试"_s);
    sent.source = u"机关企事业"_s;
    desk.put(storage::volunteerTable(), sent);
    const Volunteer other = desk.person(u"乙测试"_s);
    const Shift night = desk.shift(exit, at(14, 20), at(15, 4), 2);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = sent.id;
    record.shift = night.id;
    record.division = u"310106016"_s;
    record.day = QDate(2022, 3, 14);
    record.starts = night.starts;
    record.ends = night.ends;
    record.minutes = 480;
    record.state = RecordState::Approved;
    desk.put(storage::serviceRecordTable(), record);
    desk.serve(other, desk.shift(desk2, at(15, 8), at(15, 12), 1), QDate(2022, 3, 15), 90);
    desk.serve(other, {}, QDate(2022, 3, 16), 30); // without a shift

    for (const ServedBy by : {ServedBy::Source, ServedBy::Category, ServedBy::Site, ServedBy::Day})
        checkWhole(desk.by(by));
    CHECK(desk.by(ServedBy::Source).of(u"机关企事业"_s) == ServiceTotals{1, 1, 480});
    CHECK(desk.by(ServedBy::Source).of({}) == ServiceTotals{1, 2, 120});
    CHECK(desk.by(ServedBy::Category).of(u"测温验码"_s) == ServiceTotals{1, 1, 90});
    CHECK(desk.by(ServedBy::Site).of(exit.site.text()) == ServiceTotals{1, 1, 480});
    CHECK(desk.by(ServedBy::Site).of({}) == ServiceTotals{1, 1, 30});
    // The night counts once, on the day it began; its minutes lie on both.
    const ServedTable days = desk.by(ServedBy::Day);
    CHECK(days.of(u"2022-03-14"_s) == ServiceTotals{1, 1, 240});
    CHECK(days.of(u"2022-03-15"_s) == ServiceTotals{1, 1, 330});
    for (const ServedGroup& row : days.rows) {
        FigureQuery query;
        query.period = dayOf(QDate::fromString(row.code, Qt::ISODate));
        const auto figures = redvest::figures(*desk.ws, query);
        REQUIRE(figures.ok());
        CHECK(figures->minutes == row.totals.minutes);
        CHECK(figures->personTimes == row.totals.personTimes);
    }
}
