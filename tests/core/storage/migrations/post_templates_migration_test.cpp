// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the nineteenth schema, which had no templates of posts.

#include "core/storage/damage/health.h"
#include "core/storage/schema/post_template.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::takeBackTo;

TEST_CASE("A file of the nineteenth schema gets its table of templates and keeps those entered", "[migration][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    desk.ws.reset();
    takeBackTo(19, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().all(storage::postTemplateTable()).empty());
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == who);
    PostTemplate wanted;
    wanted.id = Id<PostTemplate>::make();
    wanted.name = u"测温"_s;
    wanted.category = u"测温验码"_s;
    wanted.risk = RiskClass::Low;
    const PostTemplate kept = desk.put(storage::postTemplateTable(), wanted);
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::postTemplateTable(), kept.id.text()) == kept);
}
