// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/latest.h"

#include "core/usecases/history/history.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/reading.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The latest work is what stands: undone steps and undoing are passed over", "[undo]")
{
    Scene scene;
    CHECK_FALSE(latestWork(*scene.ws)); // a workspace begins with nothing to take back
    const Item item = scene.addItem(u"口罩"_s);
    const auto first = latestWork(*scene.ws);
    REQUIRE(first);
    CHECK(first->what.contains(u"口罩"_s));
    CHECK(first->touched == 1);
    scene.addItem(u"手套"_s);
    const auto second = latestWork(*scene.ws);
    REQUIRE(second);
    CHECK(second->what.contains(u"手套"_s));
    const auto undone = undoEntry(*scene.ws, second->entry);
    REQUIRE(undone.ok());
    CHECK(latestWork(*scene.ws) == first);
    // The undo undone, the step stands again and is the latest once more.
    REQUIRE(undoEntry(*scene.ws, undone->entry).ok());
    CHECK(latestWork(*scene.ws) == second);
    CHECK(workNamed(*scene.ws, first->entry) == first);
    CHECK_FALSE(workNamed(*scene.ws, u"nothing-0000000001"_s));
}

TEST_CASE("Looking at somebody's numbers is no work to be taken back", "[undo]")
{
    test::GuardedDesk desk;
    const Saved person = desk.register_(u"王测甲"_s, u"310106016"_s).value();
    REQUIRE(revealPerson(*desk.ws, person.id).ok());
    const auto latest = latestWork(*desk.ws);
    REQUIRE(latest);
    CHECK(latest->entry == person.changes.entry);
}

TEST_CASE("What another account did at this desk is not the latest work of who signed in", "[undo][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    const Saved hers = desk.register_(u"王测甲"_s, u"310106016"_s).value();
    desk.become(u"陈明"_s, u"entry:volunteers"_s);
    CHECK_FALSE(latestWork(*desk.ws));
    const Saved his = desk.register_(u"李测乙"_s, u"310106016"_s).value();
    CHECK(latestWork(*desk.ws)->entry == his.changes.entry);
    desk.become(u"王芳"_s);
    CHECK(latestWork(*desk.ws)->entry == hers.changes.entry);
}

TEST_CASE("The preview tells who may not undo a step", "[undo][access]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    const Saved hers = desk.register_(u"王测甲"_s, u"310106016"_s).value();
    desk.become(u"孙仓"_s, u"stock_keeper"_s);
    const auto refused = undoEntry(*desk.ws, hers.changes.entry);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"not_allowed"_s);
    CHECK(previewUndo(*desk.ws, hers.changes.entry).problems == refused.problems());
}

TEST_CASE("No undo changes accounts", "[undo][access]")
{
    test::GuardedDesk desk;
    const QString setUp = history(*desk.ws, {}).front().id;
    CHECK(undoEntry(*desk.ws, setUp).problems().front().code == u"account"_s);
    CHECK(previewUndo(*desk.ws, setUp).problems.size() == 1);
    desk.add(u"王芳"_s, u"administrator"_s);
    const QString added = history(*desk.ws, {}).front().id;
    CHECK(undoEntry(*desk.ws, added).problems().front().code == u"account"_s);
    CHECK(history(*desk.ws, {}).front().id == added);
}
