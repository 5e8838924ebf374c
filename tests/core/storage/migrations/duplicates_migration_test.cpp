// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A register of the eleventh schema, in which nobody was merged: what people have more since is taken away from a file
// of today.

#include "core/storage/damage/health.h"
#include "core/usecases/volunteers/duplicates.h"
#include "tests/support/earlier_schema.h"
#include "tests/support/twice_registered.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::rowsOf;
using redvest::test::takeBackTo;
using redvest::test::TwiceRegistered;

TEST_CASE("A register of the eleventh schema opens as it was, and two of its records can be merged",
          "[migration][file]")
{
    TwiceRegistered desk;
    const QStringList before = rowsOf(*desk.ws);
    desk.ws.reset();
    takeBackTo(11, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(rowsOf(*desk.ws) == before);
    CHECK(storage::check(desk.ws->database()).empty());
    REQUIRE(markTwoPeople(*desk.ws, desk.keep.id, desk.person(u"测试别"_s).id, u"核对"_s).ok());
    REQUIRE(desk.merge().ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.stored(desk.duplicate.id).mergedInto == desk.keep.id);
    CHECK(judgedPairs(*desk.ws).size() == 1);
    CHECK(storage::check(desk.ws->database()).empty());
}
