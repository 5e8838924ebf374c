// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams, organisations and campaigns of the twelfth schema, which knew neither deputies nor what belongs to what: what
// they have more since is taken away from a file of today.

#include "core/storage/damage/health.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"
#include "tests/support/forger.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("Teams, organisations and campaigns of the twelfth schema keep their meaning", "[migration][teams][file]")
{
    Desk desk;
    const Volunteer member = desk.person(u"单测试"_s);
    Team team;
    team.name = u"先锋队"_s;
    team = *saveTeam(*desk.ws, {}, team)->records.front().after;
    REQUIRE(putIntoTeam(*desk.ws, {member.id}, {team.id, QDate(2022, 3, 1), {}, {}}).ok());
    Organisation body;
    body.name = u"静安志愿者协会"_s;
    body = *saveOrganisation(*desk.ws, {}, body)->records.front().after;
    Campaign campaign;
    campaign.name = u"守沪行动"_s;
    campaign.publishedOn = QDate(2022, 3, 10);
    campaign = *saveCampaign(*desk.ws, {}, campaign)->records.front().after;
    Forger(desk.ws->database()).rewrite(u"team_member"_s, u"role"_s, u"member"_s, u""_s); // of a role nothing was said
    desk.ws.reset();
    takeBackTo(12, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    const storage::Reader reader = desk.ws->read();
    CHECK(reader.find(storage::teamTable(), team.id.text()) == team);
    CHECK(reader.find(storage::organisationTable(), body.id.text()) == body);
    CHECK(reader.find(storage::campaignTable(), campaign.id.text()) == campaign);
    const auto kept =
        reader.find(storage::teamMemberTable(), teamMemberId(team.id, member.id, QDate(2022, 3, 1)).text());
    REQUIRE(kept);
    CHECK(kept->joinedOn == QDate(2022, 3, 1));
    CHECK(kept->role == TeamRole::Member);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    // And take what is new.
    REQUIRE(nameDeputies(*desk.ws, team.id, {member.id}, true).ok());
    Campaign sponsored = campaign;
    sponsored.sponsor = body.id;
    sponsored.startsOn = QDate(2022, 3, 10);
    REQUIRE(saveCampaign(*desk.ws, campaign, sponsored).ok());
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
