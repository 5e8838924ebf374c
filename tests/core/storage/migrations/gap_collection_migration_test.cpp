// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office that knew reports of gaps and no collections of them.

#include "core/storage/damage/health.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/rota/gap_collections.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("Reports of before answer no collection, and collections can be made", "[migration][gapbook][file]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106020001"_s);
    GapReport report;
    report.id = Id<GapReport>::make();
    report.division = u"310106020001"_s;
    report.postName = u"测温"_s;
    report.needed = 3;
    report.gap = 3;
    report.phone = u"19900000001"_s;
    desk.put(storage::gapReportTable(), report);
    desk.ws.reset();
    takeBackTo(21, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::gapReportTable(), report.id.text()) == report);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const auto started = startGapCollection(
        *desk.ws, {{}, DivisionLevel::Community, {test::at(21, 7), test::at(22, 7)}, test::at(20, 18), false});
    REQUIRE(started.ok());
    CHECK(started->divisions == QStringList{u"310106020001"_s});
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
