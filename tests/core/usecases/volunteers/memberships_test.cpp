// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who belongs to a team: many put in, moved and let go at once, deputies and leaders, what an undo may not leave
// behind, and what organisations belong to.

#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/bulk_edit.h"
#include "core/usecases/volunteers/finish_merges.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 20);

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code + u' ' + problems.front().field;
}

struct TeamDesk : Desk
{
    Team team(const QString& name)
    {
        Team wanted;
        wanted.name = name;
        const auto made = saveTeam(*ws, {}, wanted);
        REQUIRE(made.ok());
        return *made->records.front().after;
    }
    Organisation body(const QString& name, Id<Organisation> parent = {})
    {
        Organisation wanted;
        wanted.name = name;
        wanted.parent = parent;
        const auto made = saveOrganisation(*ws, {}, wanted);
        REQUIRE(made.ok());
        return *made->records.front().after;
    }
    Outcome<ChangeSet> put(const Team& to, const std::vector<Id<Volunteer>>& people, QDate day)
    {
        return putIntoTeam(*ws, people, {to.id, day, {}, {}});
    }
    Outcome<Edits<Team>> lead(const Team& shown, Id<Volunteer> leader)
    {
        Team wanted = shown;
        wanted.leader = leader;
        return saveTeam(*ws, shown, wanted);
    }
    [[nodiscard]] std::vector<TeamMember> spans(const Team& in, const Volunteer& who) const
    {
        return storage::spansOf(ws->read(), in.id, who.id);
    }
    /// The last span.
    std::optional<TeamMember> member(const Team& in, const Volunteer& who) const
    {
        const std::vector<TeamMember> all = spans(in, who);
        return all.empty() ? std::nullopt : std::optional(all.back());
    }
    QString undone(const QString& entry)
    {
        const auto done = undoEntry(*ws, entry);
        return done.ok() ? u"done"_s : done.problems().front().code;
    }
};

} // namespace

TEST_CASE("Many people are put into a team from a day on as one unit of work", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer first = desk.person(u"甲测试"_s);
    const Volunteer second = desk.person(u"乙测试"_s);
    const auto done = desk.put(team, {first.id, second.id}, QDate(2022, 3, 1));
    REQUIRE(done.ok());
    CHECK(desk.member(team, first)->joinedOn == QDate(2022, 3, 1));
    // Once more changes nothing; an earlier day moves the beginning, a later one does not.
    REQUIRE(desk.put(team, {first.id}, kToday).ok());
    CHECK(desk.member(team, first)->joinedOn == QDate(2022, 3, 1));
    REQUIRE(desk.put(team, {first.id}, QDate(2022, 2, 1)).ok());
    CHECK(desk.member(team, first)->joinedOn == QDate(2022, 2, 1));
    CHECK(volunteer(*desk.ws, second.id)->teams == QStringList{u"先锋队"_s});
    CHECK(desk.undone(done->entry) != u"done"); // the first was changed since
}

TEST_CASE("What does not fit a membership is refused for all", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer good = desk.person(u"甲测试"_s);
    const Volunteer gone = desk.person(u"乙测试"_s);
    REQUIRE(archiveVolunteer(*desk.ws, gone.id, u"搬离"_s).ok());
    CHECK(firstCode(desk.put(team, {good.id}, QDate(2022, 3, 21)).problems()) == u"in_future day"_s);
    CHECK(firstCode(desk.put(team, {good.id}, {}).problems()) == u"required day"_s);
    CHECK(firstCode(desk.put(team, {good.id, gone.id}, kToday).problems()) == u"archived volunteer"_s);
    CHECK(firstCode(desk.put(team, {good.id, Id<Volunteer>::make()}, kToday).problems()) ==
          u"unknown_volunteer volunteer"_s);
    CHECK_FALSE(desk.member(team, good)); // all or none
    CHECK(firstCode(putIntoTeam(*desk.ws, {good.id}, {Id<Team>::make(), kToday, {}, {}}).problems()) ==
          u"unknown_team team"_s);
    REQUIRE(archiveTeams(*desk.ws, {team.id}, true, u"解散"_s).ok());
    CHECK(firstCode(desk.put(team, {good.id}, kToday).problems()) == u"archived team"_s);
}

TEST_CASE("People move from one team to another in one unit, which one undo takes back", "[volunteers][teams][undo]")
{
    TeamDesk desk;
    const Team from = desk.team(u"一队"_s);
    const Team to = desk.team(u"二队"_s);
    const Volunteer first = desk.person(u"甲测试"_s);
    const Volunteer second = desk.person(u"乙测试"_s);
    REQUIRE(desk.put(from, {first.id, second.id}, QDate(2022, 3, 1)).ok());
    const auto moved =
        putIntoTeam(*desk.ws, {first.id, second.id}, {to.id, QDate(2022, 3, 15), from.id, u"重新编组"_s});
    REQUIRE(moved.ok());
    CHECK(desk.member(from, first)->leftOn == QDate(2022, 3, 15));
    CHECK(desk.member(to, first)->joinedOn == QDate(2022, 3, 15));
    CHECK(isMemberOn(*desk.member(from, first), QDate(2022, 3, 14)));
    CHECK_FALSE(isMemberOn(*desk.member(from, first), QDate(2022, 3, 15)));
    CHECK(firstCode(putIntoTeam(*desk.ws, {first.id}, {to.id, kToday, to.id, {}}).problems()) == u"same_team team"_s);
    CHECK(firstCode(putIntoTeam(*desk.ws, {first.id}, {to.id, kToday, from.id, {}}).problems()) ==
          u"not_a_member volunteer"_s);
    CHECK(desk.undone(moved->entry) == u"done");
    CHECK(desk.member(from, first)->isPresent());
    CHECK_FALSE(desk.member(to, second));
}

TEST_CASE("Who leaves was a member until the day before; who leaves on the day of joining never was",
          "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 10)).ok());
    CHECK(firstCode(endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 9), {}, {}}).problems()) ==
          u"before_joined day"_s);
    REQUIRE(endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 12), {}, {}}).ok());
    CHECK(firstCode(endMemberships(*desk.ws, {who.id}, {team.id, kToday, {}, {}}).problems()) ==
          u"not_a_member volunteer"_s);
    // Again from a later day on: another span; from the day of leaving on it goes on.
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 12)).ok());
    CHECK(desk.member(team, who)->joinedOn == QDate(2022, 3, 10));
    REQUIRE(endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 14), {}, {}}).ok());
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 18)).ok());
    CHECK(desk.member(team, who)->joinedOn == QDate(2022, 3, 18));
    REQUIRE(endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 18), {}, {}}).ok());
    REQUIRE(desk.spans(team, who).size() == 1); // as if the second had never been
    CHECK(desk.member(team, who)->leftOn == QDate(2022, 3, 14));
}

TEST_CASE("Who comes back later keeps the span that was", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 1)).ok());
    REQUIRE(nameDeputies(*desk.ws, team.id, {who.id}, true).ok());
    const auto ended = endMemberships(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 5), {}, {}});
    REQUIRE(ended.ok());
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 10)).ok());
    const std::vector<TeamMember> spans = desk.spans(team, who);
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].joinedOn == QDate(2022, 3, 1));
    CHECK(spans[0].leftOn == QDate(2022, 3, 5));
    CHECK(spans[0].role == TeamRole::Deputy);
    CHECK(spans[1].joinedOn == QDate(2022, 3, 10));
    CHECK(spans[1].isPresent());
    CHECK(spans[1].role == TeamRole::Member);
    CHECK(teamMemberRows(*desk.ws, team.id).size() == 2);
    CHECK(storage::presentMembers(desk.ws->read()).value(team.id) == 1);
    CHECK(volunteer(*desk.ws, who.id)->teams == QStringList{u"先锋队"_s});
    // He leads now, which the ended span says nothing against.
    REQUIRE(desk.lead(team, who.id).ok());
    CHECK(storage::teamsLedFromOutside(desk.ws->read()).empty());
    // The first span does not come back to life beside the second.
    CHECK(desk.undone(ended->entry) == u"spans_overlap");
    // From a day within the first span on it is one again.
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 3)).ok());
    REQUIRE(desk.spans(team, who).size() == 1);
    CHECK(desk.member(team, who)->joinedOn == QDate(2022, 3, 1));
    CHECK(desk.member(team, who)->isPresent());
    CHECK(desk.member(team, who)->role == TeamRole::Member);
}

TEST_CASE("A leader is in the team, and does not leave it while leading", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer leader = desk.person(u"甲测试"_s);
    const Volunteer left = desk.person(u"乙测试"_s);
    REQUIRE(desk.put(team, {left.id}, QDate(2022, 3, 1)).ok());
    REQUIRE(endMemberships(*desk.ws, {left.id}, {team.id, QDate(2022, 3, 10), {}, {}}).ok());
    CHECK(firstCode(desk.lead(team, left.id).problems()) == u"left_team leader"_s);
    const auto led = desk.lead(team, leader.id); // never in it: from today on
    REQUIRE(led.ok());
    CHECK(desk.member(team, leader)->joinedOn == kToday);
    CHECK(firstCode(endMemberships(*desk.ws, {leader.id}, {team.id, kToday, {}, {}}).problems()) ==
          u"leads_team volunteer"_s);
    CHECK(firstCode(nameDeputies(*desk.ws, team.id, {leader.id}, true).problems()) == u"leads_team volunteer"_s);
    const std::vector<TeamMemberRow> rows = teamMemberRows(*desk.ws, team.id);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].isLeader);
    CHECK(rows[0].name == u"甲测试"_s);
    CHECK_FALSE(rows[1].member.isPresent());
}

TEST_CASE("Deputies are members, and a deputy who leads is one no more", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    CHECK(firstCode(nameDeputies(*desk.ws, team.id, {who.id}, true).problems()) == u"not_a_member volunteer"_s);
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 1)).ok());
    REQUIRE(nameDeputies(*desk.ws, team.id, {who.id}, true).ok());
    CHECK(desk.member(team, who)->role == TeamRole::Deputy);
    REQUIRE(desk.lead(team, who.id).ok());
    CHECK(desk.member(team, who)->role == TeamRole::Member);
}

TEST_CASE("An undo leaves no leader who is not in the team", "[volunteers][teams][undo]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    const auto joined = desk.put(team, {who.id}, QDate(2022, 3, 1));
    REQUIRE(joined.ok());
    const auto led = desk.lead(team, who.id);
    REQUIRE(led.ok());
    CHECK(desk.undone(joined->entry) == u"leads_team");
    CHECK(desk.member(team, who));
    // The leader steps down and leaves: naming him must not come back by an undo.
    const Team shown = *led->records.front().after;
    const auto down = desk.lead(shown, {});
    REQUIRE(down.ok());
    REQUIRE(endMemberships(*desk.ws, {who.id}, {team.id, kToday, {}, {}}).ok());
    CHECK(desk.undone(down->changes.entry) == u"left_team");
}

TEST_CASE("An undo brings no membership to life in an archived team", "[volunteers][teams][undo]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    REQUIRE(desk.put(team, {who.id}, QDate(2022, 3, 1)).ok());
    const auto ended = endMemberships(*desk.ws, {who.id}, {team.id, kToday, {}, {}});
    REQUIRE(ended.ok());
    REQUIRE(archiveTeams(*desk.ws, {team.id}, true, u"解散"_s).ok());
    CHECK(desk.undone(ended->entry) == u"archived");
    REQUIRE(archiveTeams(*desk.ws, {team.id}, false).ok());
    CHECK(desk.undone(ended->entry) == u"done");
}

TEST_CASE("Who leads a team does not leave it by the own form either", "[volunteers][teams]")
{
    TeamDesk desk;
    const Team team = desk.team(u"先锋队"_s);
    const Volunteer who = desk.person(u"甲测试"_s);
    REQUIRE(desk.lead(team, who.id).ok());
    REQUIRE(volunteer(*desk.ws, who.id)->teams == QStringList{u"先锋队"_s});
    BulkEdit out;
    out.leaves = {u"先锋队"_s};
    const auto saved = editVolunteers(*desk.ws, {who.id}, out);
    REQUIRE_FALSE(saved.ok());
    CHECK(firstCode(saved.problems()) == u"leads_team teams"_s);
}

TEST_CASE("An organisation belongs to another one in use, and never to itself", "[volunteers][organisations]")
{
    TeamDesk desk;
    const Organisation top = desk.body(u"区中心"_s);
    const Organisation middle = desk.body(u"街道分中心"_s, top.id);
    const Organisation low = desk.body(u"社区站"_s, middle.id);
    Organisation ring = top;
    ring.parent = low.id;
    CHECK(firstCode(saveOrganisation(*desk.ws, top, ring).problems()) == u"own_ancestor parent"_s);
    ring.parent = top.id;
    CHECK(firstCode(saveOrganisation(*desk.ws, top, ring).problems()) == u"own_ancestor parent"_s);
    ring.parent = Id<Organisation>::make();
    CHECK(firstCode(saveOrganisation(*desk.ws, top, ring).problems()) == u"unknown_organisation parent"_s);
    // What still has something below it is not put away alone.
    CHECK(firstCode(archiveOrganisations(*desk.ws, {middle.id}, true).problems()) == u"in_use organisation"_s);
    REQUIRE(archiveOrganisations(*desk.ws, {middle.id, low.id}, true, u"撤并"_s).ok());
    CHECK(firstCode(archiveOrganisations(*desk.ws, {low.id}, false).problems()) == u"archived parent"_s);
    Organisation under = desk.body(u"另一站"_s);
    const Organisation shown = under;
    under.parent = middle.id;
    CHECK(firstCode(saveOrganisation(*desk.ws, shown, under).problems()) == u"archived parent"_s);
}

TEST_CASE("A ring of organisations that two desks made is told by the check and walked once",
          "[volunteers][organisations]")
{
    TeamDesk desk;
    Organisation one = desk.body(u"甲中心"_s);
    Organisation other = desk.body(u"乙中心"_s, one.id);
    Organisation ring = one;
    ring.parent = other.id;
    desk.Desk::put(storage::organisationTable(), ring);
    Problems told = storage::notices(desk.ws->read());
    std::erase_if(told, [](const Problem& p) { return p.code != u"own_ancestor"_s; });
    CHECK(told.size() == 2);
    Organisation mended = ring;
    mended.parent = {};
    CHECK(saveOrganisation(*desk.ws, ring, mended).ok());
}

TEST_CASE("A campaign ends after it begins, and its sponsor is in use", "[rota][campaigns]")
{
    TeamDesk desk;
    Campaign campaign;
    campaign.name = u"守沪行动"_s;
    campaign.startsOn = QDate(2022, 3, 10);
    campaign.endsOn = QDate(2022, 3, 9);
    campaign.sponsor = Id<Organisation>::make();
    const auto refused = saveCampaign(*desk.ws, {}, campaign);
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 2);
    CHECK(refused.problems()[0].code == u"ends_before_start"_s);
    CHECK(refused.problems()[1].code == u"unknown_organisation"_s);
    const Organisation sponsor = desk.body(u"志愿者协会"_s);
    campaign.endsOn = QDate(2022, 3, 10);
    campaign.sponsor = sponsor.id;
    CHECK(saveCampaign(*desk.ws, {}, campaign).ok());
    REQUIRE(archiveOrganisations(*desk.ws, {sponsor.id}, true, u"注销"_s).ok());
    campaign.name = u"护苗行动"_s;
    CHECK(firstCode(saveCampaign(*desk.ws, {}, campaign).problems()) == u"archived sponsor"_s);
}

TEST_CASE("Two desks that put one person into a team make one membership", "[volunteers][teams][merge]")
{
    TeamDesk a;
    TeamDesk b;
    storage::Database& first = a.ws->database();
    storage::Database& second = b.ws->database();
    const auto exchange = [&] {
        REQUIRE(first.absorb(storage::journalOf(second.read(), storage::knownTo(first.read()))).ok());
        REQUIRE(second.absorb(storage::journalOf(first.read(), storage::knownTo(second.read()))).ok());
    };
    const Team team = a.team(u"先锋队"_s);
    const Volunteer who = a.person(u"甲测试"_s);
    exchange();
    REQUIRE(a.put(team, {who.id}, QDate(2022, 3, 10)).ok());
    REQUIRE(b.put(team, {who.id}, QDate(2022, 3, 10)).ok());
    exchange();
    for (TeamDesk* desk : {&a, &b}) {
        CHECK(desk->ws->read().all(storage::teamMemberTable()).size() == 1);
        CHECK(desk->member(team, who)->joinedOn == QDate(2022, 3, 10));
        CHECK(storage::openConflicts(desk->ws->read()).empty());
    }
    // From different days there are two spans, which the check tells and finishing the merges makes one.
    const Volunteer twice = a.person(u"乙测试"_s);
    exchange();
    REQUIRE(a.put(team, {twice.id}, QDate(2022, 3, 12)).ok());
    REQUIRE(b.put(team, {twice.id}, QDate(2022, 3, 11)).ok());
    exchange();
    CHECK(a.spans(team, twice).size() == 2);
    CHECK(storage::presentMembers(a.ws->read()).value(team.id) == 2);
    const Problems told = storage::notices(b.ws->read());
    CHECK(std::any_of(told.begin(), told.end(), [](const Problem& p) { return p.code == u"spans_overlap"_s; }));
    REQUIRE(finishMerges(*a.ws).ok());
    REQUIRE(finishMerges(*b.ws).ok());
    exchange();
    for (TeamDesk* desk : {&a, &b}) {
        REQUIRE(desk->spans(team, twice).size() == 1);
        CHECK(desk->member(team, twice)->joinedOn == QDate(2022, 3, 11));
        CHECK(storage::openConflicts(desk->ws->read()).empty());
        CHECK(finishMerges(*desk->ws)->entry.isEmpty());
    }
    // One lets go whom the other makes leader: the check tells it at both.
    REQUIRE(a.lead(team, who.id).ok());
    REQUIRE(endMemberships(*b.ws, {who.id}, {team.id, kToday, {}, {}}).ok());
    exchange();
    for (TeamDesk* desk : {&a, &b}) {
        Problems left = storage::notices(desk->ws->read());
        std::erase_if(left, [](const Problem& problem) { return problem.code != u"leader_left"_s; });
        CHECK(left.size() == 1);
    }
}
