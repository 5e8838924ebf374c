// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the fourteenth schema, which kept no queries: what it has more since is taken away from a file of today.

#include "core/storage/damage/health.h"
#include "core/storage/schema/saved_query.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An office of the fourteenth schema opens without queries and keeps those it saves", "[migration][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    desk.ws.reset();
    takeBackTo(14, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().all(storage::savedQueryTable()).empty());
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == who);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const SavedQuery query =
        desk.put(storage::savedQueryTable(), {Id<SavedQuery>::make(), u"护士"_s, u"技能=护士"_s, u"夜班用"_s, false});
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::savedQueryTable(), query.id.text()) == query);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
