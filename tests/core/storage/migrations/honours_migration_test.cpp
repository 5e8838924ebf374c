// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the fourteenth schema, which knew no honours: what it has more since is taken away from a file of today.

#include "core/storage/damage/health.h"
#include "core/storage/schema/honours.h"
#include "core/usecases/honours/star_rules.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An office of the fourteenth schema opens with the usual star levels and keeps honours", "[migration][file]")
{
    Desk desk;
    const Office before = desk.ws->office();
    const Volunteer who = desk.person(u"王测甲"_s);
    desk.ws.reset();
    takeBackTo(14, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->office() == before);
    CHECK(starLevels(desk.ws->office()) == StarLevels{});
    CHECK(desk.ws->read().all(storage::honourTable()).empty());
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const QDate day(2022, 3, 5);
    Honour honour;
    honour.volunteer = who.id;
    honour.name = u"优秀志愿者"_s;
    honour.day = day;
    honour.id = honourId(honour);
    desk.put(storage::honourTable(), honour);
    const CareEntry care = desk.put(storage::careEntryTable(), {Id<CareEntry>::make(), who.id, day, u"老人照料"_s,
                                                                u"上门照看"_s, u"居委"_s, false});
    const Story story =
        desk.put(storage::storyTable(), {Id<Story>::make(), u"一夜"_s, u"守了一夜"_s, day, who.id, {}, day, {}, false});
    REQUIRE(setStarLevels(*desk.ws, {{30, 60, 100, 200, 300}}).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::honourTable(), honour.id.text()) == honour);
    CHECK(desk.ws->read().find(storage::careEntryTable(), care.id.text()) == care);
    CHECK(desk.ws->read().find(storage::storyTable(), story.id.text()) == story);
    CHECK(starLevels(desk.ws->office()) == StarLevels{{30, 60, 100, 200, 300}});
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
