// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams and organisations: what may be entered, changed, archived. The witness compares each unit with its journal.

#include "core/storage/damage/health.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/bulk_edit.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Team named(const QString& name)
{
    Team team;
    team.name = name;
    return team;
}

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code + u' ' + problems.front().field;
}

} // namespace

TEST_CASE("a team is founded in the office's division and changed field by field", "[volunteers][teams]")
{
    Desk desk;
    const auto made = saveTeam(*desk.ws, {}, named(u" 先锋  队 "_s));
    REQUIRE(made.ok());
    const Team team = *made->records.front().after;
    CHECK(team.name == u"先锋 队"_s);
    CHECK(team.division == u"310106"_s);
    Team wanted = team;
    wanted.leader = desk.person(u"单测试"_s).id;
    wanted.foundedOn = QDate(2022, 3, 20); // today
    REQUIRE(saveTeam(*desk.ws, team, wanted).ok());
    CHECK(desk.ws->read().find(storage::teamTable(), team.id.text()) == wanted);
    // Somebody else changed the same field meanwhile.
    Team other = team;
    other.foundedOn = QDate(2022, 1, 1);
    CHECK(firstCode(saveTeam(*desk.ws, team, other).problems()) == u"stale founded_on"_s);
}

TEST_CASE("a team without a name, of a taken name or an unknown division is refused", "[volunteers][teams]")
{
    Desk desk;
    REQUIRE(saveTeam(*desk.ws, {}, named(u"先锋队"_s)).ok());
    CHECK(firstCode(saveTeam(*desk.ws, {}, named(u"  "_s)).problems()) == u"required name"_s);
    CHECK(firstCode(saveTeam(*desk.ws, {}, named(QString(201, u'队'))).problems()) == u"too_long name"_s);
    CHECK(firstCode(saveTeam(*desk.ws, {}, named(u"先鋒隊"_s)).problems()) == u"name_taken name"_s);
    Team lost = named(u"二队"_s);
    lost.division = u"999999"_s;
    lost.foundedOn = QDate(2022, 3, 21);
    lost.leader = Id<Volunteer>::make();
    const auto refused = saveTeam(*desk.ws, {}, lost);
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 3); // all of them at once
    CHECK(refused.problems()[0].code == u"unknown_division"_s);
    CHECK(refused.problems()[1].code == u"in_future"_s);
    CHECK(refused.problems()[2].code == u"unknown_volunteer"_s);
}

TEST_CASE("an archived team gives its name free and comes back only while it is", "[volunteers][teams]")
{
    Desk desk;
    const auto made = saveTeam(*desk.ws, {}, named(u"先锋队"_s));
    const Id<Team> old = made->records.front().after->id;
    REQUIRE(archiveTeams(*desk.ws, {old}, true, u"解散"_s).ok());
    const auto anew = saveTeam(*desk.ws, {}, named(u"先锋队"_s));
    REQUIRE(anew.ok());
    CHECK(firstCode(archiveTeams(*desk.ws, {old}, false).problems()) == u"name_taken name"_s);
    REQUIRE(archiveTeams(*desk.ws, {anew->records.front().after->id}, true, u"误建"_s).ok());
    CHECK(archiveTeams(*desk.ws, {old}, false).ok());
    // All or none.
    CHECK(firstCode(archiveTeams(*desk.ws, {old, Id<Team>::make()}, true).problems()) == u"unknown_team team"_s);
    CHECK_FALSE(desk.ws->read().find(storage::teamTable(), old.text())->isArchived);
}

TEST_CASE("an organisation has a name of its own and a phone that can be one", "[volunteers][organisations]")
{
    Desk desk;
    Organisation body;
    body.name = u"上海志愿者协会"_s;
    body.phone = u"199 0000 0001"_s;
    const auto made = saveOrganisation(*desk.ws, {}, body);
    REQUIRE(made.ok());
    const Organisation stored = *made->records.front().after;
    CHECK(stored.phone == u"19900000001"_s);
    CHECK(stored.division == u"310106"_s);
    CHECK(firstCode(saveOrganisation(*desk.ws, {}, body).problems()) == u"name_taken name"_s);
    Organisation wrong = stored;
    wrong.name.clear();
    wrong.phone = u"12"_s;
    const auto refused = saveOrganisation(*desk.ws, stored, wrong);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().size() == 2);
    REQUIRE(archiveOrganisations(*desk.ws, {stored.id}, true, u"注销"_s).ok());
    CHECK(saveOrganisation(*desk.ws, {}, body).ok());
    CHECK(firstCode(archiveOrganisations(*desk.ws, {stored.id}, false).problems()) == u"name_taken name"_s);
    CHECK(firstCode(archiveOrganisations(*desk.ws, {Id<Organisation>::make()}, true).problems()) ==
          u"unknown_organisation organisation"_s);
}

TEST_CASE("Who leads a team is neither archived nor suspended before another leads", "[volunteers][teams]")
{
    Desk desk;
    Team team = *saveTeam(*desk.ws, {}, named(u"先锋队"_s))->records.front().after;
    const Volunteer who = desk.person(u"单测试"_s);
    const auto archived = archiveVolunteer(*desk.ws, who.id, u"搬离"_s);
    REQUIRE(archived.ok());
    Team led = team;
    led.leader = who.id;
    CHECK(firstCode(saveTeam(*desk.ws, team, led).problems()) == u"archived leader"_s);
    REQUIRE(undoEntry(*desk.ws, archived->entry).ok());
    REQUIRE(saveTeam(*desk.ws, team, led).ok());

    const auto refused = archiveVolunteer(*desk.ws, who.id, u"搬离"_s);
    CHECK(firstCode(refused.problems()) == u"leads_team status"_s);
    CHECK(refused.problems().front().text.contains(u"先锋队"_s));
    BulkEdit suspension;
    suspension.status = VolunteerStatus::Suspended;
    CHECK(firstCode(editVolunteers(*desk.ws, {who.id}, suspension).problems()) == u"leads_team status"_s);
    NoProgress silent;
    CHECK(previewBulkEdit(*desk.ws, {who.id}, suspension, silent).refused == 1);
    const auto erasure = previewErasure(*desk.ws, who.id);
    REQUIRE(erasure.ok());
    CHECK(erasure->leads == QStringList{u"先锋队"_s});

    Team freed = led;
    freed.leader = {};
    REQUIRE(saveTeam(*desk.ws, led, freed).ok());
    REQUIRE(editVolunteers(*desk.ws, {who.id}, suspension).ok());
    CHECK(firstCode(saveTeam(*desk.ws, freed, led).problems()) == u"suspended leader"_s);
    // Another desk may have made him leader meanwhile: the check tells it.
    desk.put(storage::teamTable(), led);
    const Problems told = storage::notices(desk.ws->read());
    CHECK(std::any_of(told.begin(), told.end(), [](const Problem& p) { return p.code == u"leader_absent"_s; }));
}
