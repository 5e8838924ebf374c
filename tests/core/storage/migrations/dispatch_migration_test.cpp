// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the schema before the weights of dispatch: what it has more since is taken away from a file of today.

#include "core/storage/damage/health.h"
#include "core/usecases/dispatch/weight_rules.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An office of schema 27 opens with the usual weights of dispatch and sets its own", "[migration][file]")
{
    Desk desk;
    const Office before = desk.ws->office();
    desk.ws.reset();
    takeBackTo(27, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->office() == before);
    CHECK(dispatchWeights(desk.ws->office()) == DispatchWeights{});
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const DispatchWeights wanted{9, 0, 20, 7, 0, 2, 30};
    REQUIRE(setDispatchWeights(*desk.ws, wanted).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(dispatchWeights(desk.ws->office()) == wanted);
    CHECK(desk.ws->office().name == before.name);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
