// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the fourteenth schema, which knew no reserve and no earlier names of organisations: what it has more
// since is taken away from a file of today. A membership keeps the id it had.

#include "core/storage/damage/health.h"
#include "core/storage/schema/reserve.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/organisations.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("An office of the fourteenth schema keeps its organisations and memberships", "[migration][teams][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    Organisation body;
    body.name = u"区卫健委"_s;
    body = *saveOrganisation(*desk.ws, {}, body)->records.front().after;
    const Team team = desk.put(storage::teamTable(), {Id<Team>::make(), u"先锋队"_s, {}, u"310106"_s, {}, {}, false});
    const TeamMember member = desk.put(storage::teamMemberTable(), {teamMemberId(team.id, who.id), team.id, who.id,
                                                                    QDate(2022, 3, 1), QDate(2022, 3, 5)});
    desk.ws.reset();
    takeBackTo(14, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    CHECK(desk.ws->read().find(storage::organisationTable(), body.id.text()) == body);
    CHECK(desk.ws->read().find(storage::teamMemberTable(), member.id.text()) == member);
    CHECK(desk.ws->read().all(storage::reserveTable()).empty());
    // And take what is new.
    REQUIRE(putIntoTeam(*desk.ws, {who.id}, {team.id, QDate(2022, 3, 10), {}, {}}).ok());
    CHECK(desk.ws->read().find(storage::teamMemberTable(), member.id.text()) == member);
    CHECK(desk.ws->read().all(storage::teamMemberTable()).size() == 2);
    Organisation renamed = body;
    renamed.name = u"区卫生健康委员会"_s;
    REQUIRE(saveOrganisation(*desk.ws, body, renamed).ok());
    Reserve waiting;
    waiting.id = reserveId(who.id, {}, QDate(2022, 3, 20));
    waiting.volunteer = who.id;
    waiting.registeredOn = QDate(2022, 3, 20);
    desk.put(storage::reserveTable(), waiting);
    CHECK(desk.ws->read().find(storage::reserveTable(), waiting.id.text()) == waiting);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
