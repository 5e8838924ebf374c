// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A post and a person of the twenty-first schema, which knew neither ages nor levels nor written agreements.

#include "core/storage/damage/health.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/post_template.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("A file of before opens as it was, and takes ages, levels and agreements", "[migration][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    const Requirement asked =
        desk.put(storage::requirementTable(), Requirement{requirementId(post.id, RequirementKind::Skill, u"急救"_s),
                                                          post.id, RequirementKind::Skill, u"急救"_s});
    desk.ws.reset();
    takeBackTo(21, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == who);
    CHECK(desk.ws->read().find(storage::postTable(), post.id.text()) == post);
    CHECK(desk.ws->read().find(storage::requirementTable(), asked.id.text()) == asked);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    Volunteer agreed = who;
    agreed.agreementOn = QDate(2022, 3, 1);
    agreed.agreementUntil = QDate(2022, 12, 31);
    desk.put(storage::volunteerTable(), agreed);
    Post wanted = post;
    wanted.leastAge = 18;
    wanted.mostAge = 60;
    wanted.needsAgreement = true;
    desk.put(storage::postTable(), wanted);
    Requirement better = asked;
    better.level = u"中级"_s;
    desk.put(storage::requirementTable(), better);
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == agreed);
    CHECK(desk.ws->read().find(storage::postTable(), post.id.text()) == wanted);
    CHECK(storage::requirements(desk.ws->read(), post.id) == std::vector{better});
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
