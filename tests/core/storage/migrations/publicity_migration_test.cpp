// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the twentieth schema, which publicised nothing: what it has more since is taken away from a file of
// today. What was approved stays approved and waits to be publicised.

#include "core/storage/damage/health.h"
#include "core/usecases/rota/publicity.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("An office of the twentieth schema keeps its served time", "[migration][hours][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = who.id;
    record.division = u"310106016"_s;
    record.day = QDate(2022, 3, 15);
    record.minutes = 240;
    desk.put(storage::serviceRecordTable(), record);
    REQUIRE(approveHours(*desk.ws, {record.id}).ok());
    const auto approved = desk.ws->read().find(storage::serviceRecordTable(), record.id.text());
    desk.ws.reset();
    takeBackTo(20, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    CHECK(desk.ws->read().find(storage::serviceRecordTable(), record.id.text()) == approved);
    CHECK(unpublishedHours(*desk.ws, {}, {}).size() == 1);
    // And take what is new.
    REQUIRE(publishHours(*desk.ws, {record.id}, {QDate(2022, 3, 20)}).ok());
    CHECK(unpublishedHours(*desk.ws, {}, {}).empty());
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
