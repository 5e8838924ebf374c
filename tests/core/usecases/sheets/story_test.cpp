// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job on files another program wrote: LibreOffice's xlsx and ods, and a csv in GBK.

#include "core/usecases/figures/gaps.h"
#include "core/usecases/sheets/imports.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportReport take(Desk& desk, ImportKind kind, const QString& file)
{
    NoProgress progress;
    const QString path = QStringLiteral(REDVEST_SOURCE_DIR) + u"/tests/fixtures/ten_shifts/"_s + file;
    auto report = importFile(*desk.ws, kind, path, {}, progress);
    REQUIRE(report.ok());
    CHECK(report->rejected == 0);
    return std::move(report).value();
}

qint64 gapOf(const GapTable& table, const QString& name)
{
    for (const GapRow& row : table.rows) {
        if (row.name == name)
            return row.seats.gap();
    }
    return -1;
}

} // namespace

TEST_CASE("Ten shifts from files of another program give the gap by street worked out on paper", "[import][story]")
{
    // needed/filled → gap.  北站 5/5→0 5/7→0 4/1→3;  彭浦镇 3/0→3 2/2→0 10/4→6;  江宁路 1/1→0 0/1→0 6/2→4 2/2→0
    Desk desk;
    CHECK(take(desk, ImportKind::Volunteers, u"volunteers.xlsx"_s).added == 40);
    CHECK(take(desk, ImportKind::Posts, u"posts.ods"_s).added == 3);
    CHECK(take(desk, ImportKind::Shifts, u"shifts.xlsx"_s).added == 10);
    CHECK(take(desk, ImportKind::Assignments, u"assignments_gbk.csv"_s).added == 25);

    const GapTable table = gaps(*desk.ws, {{}, {at(20, 0), at(21, 0)}, GapBy::Street, {}}).value();
    CHECK(table.total.needed == 38);
    CHECK(table.total.filled == 25);
    CHECK(table.total.gap() == 16);
    CHECK(gapOf(table, u"彭浦镇"_s) == 9);
    CHECK(gapOf(table, u"江宁路街道"_s) == 4);
    CHECK(gapOf(table, u"北站街道"_s) == 3);

    CHECK(take(desk, ImportKind::Volunteers, u"volunteers.xlsx"_s).unchanged == 40);
    CHECK(take(desk, ImportKind::Shifts, u"shifts.xlsx"_s).unchanged == 10);
    CHECK(take(desk, ImportKind::Assignments, u"assignments_gbk.csv"_s).changes.isEmpty());
}
