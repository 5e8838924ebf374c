// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the eighth schema, which had the usual limits of eligibility: what it has more since is taken away from
// a file of today.

#include "core/storage/damage/health.h"
#include "core/usecases/workspace/eligibility_rules.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An office of the eighth schema opens with the usual limits and sets its own", "[migration][file]")
{
    Desk desk;
    const Office before = desk.ws->office();
    desk.ws.reset();
    takeBackTo(8, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->office() == before);
    CHECK(eligibilityLimits(desk.ws->office()) == EligibilityLimits{});
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const EligibilityLimits wanted{660, 720, 3600, 10, 65, QTime(23, 0), QTime(0, 0)};
    REQUIRE(setEligibilityLimits(*desk.ws, wanted).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(eligibilityLimits(desk.ws->office()) == wanted);
    CHECK(desk.ws->office().name == before.name);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
