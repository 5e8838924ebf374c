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
using redvest::test::faultsBesideTemplates;
using redvest::test::rowsOf;
using redvest::test::takeBackTo;
using redvest::test::TwiceRegistered;

namespace {

/// But for the templates of posts, which lose what later schemas added to them.
QStringList rowsKept(const Workspace& ws)
{
    QStringList rows = rowsOf(ws);
    rows.removeIf([](const QString& row) { return row.startsWith(u"post_template|"_s); });
    return rows;
}

} // namespace

TEST_CASE("A register of the eleventh schema opens as it was, and two of its records can be merged",
          "[migration][file]")
{
    TwiceRegistered desk;
    const QStringList before = rowsKept(*desk.ws);
    desk.ws.reset();
    takeBackTo(11, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(rowsKept(*desk.ws) == before);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    REQUIRE(markTwoPeople(*desk.ws, desk.keep.id, desk.person(u"测试别"_s).id, u"核对"_s).ok());
    REQUIRE(desk.merge().ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.stored(desk.duplicate.id).mergedInto == desk.keep.id);
    CHECK(judgedPairs(*desk.ws).size() == 1);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
