// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every list of the sample leaves and comes back: into its own workspace without a change, into a new one as it was.

#include "core/sample/sample.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/workspace/setup.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Offices
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(15, 0))};
    NoProgress silent;
    std::unique_ptr<Workspace> sample =
        std::move(makeSample(folder.filePath(u"s.redvest"_s), SampleScale::District, u"t"_s, clock, silent)).value();

    /// Where the list was written to.
    QString exported(ListKind kind, const QString& ending)
    {
        const QString path = folder.filePath(wordOf(kind) + ending);
        exportListing(listing(*sample, kind, {.fullIds = true}).value(), listTitle(kind), path);
        return path;
    }
};

/// As records need each other.
constexpr std::array kInOrder{ListKind::Campaigns,  ListKind::Items,  ListKind::Volunteers, ListKind::Sites,
                              ListKind::Posts,      ListKind::Shifts, ListKind::Training,   ListKind::Assignments,
                              ListKind::GapReports, ListKind::Hours};

/// Equal names follow their ids, which a new workspace gives anew.
std::vector<QStringList> sorted(std::vector<QStringList> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

TEST_CASE("Every list of the sample is read back into its own workspace without a change", "[sample][export]")
{
    Offices offices;
    std::vector<ListKind> kinds(kInOrder.begin(), kInOrder.end());
    kinds.insert(kinds.end(), {ListKind::Movements, ListKind::Reserves, ListKind::Honours});
    for (const ListKind kind : kinds) {
        for (const QString& ending : {u".csv"_s, u".xlsx"_s}) {
            CAPTURE(wordOf(kind).toStdString(), ending.toStdString());
            const auto report = importFile(*offices.sample, static_cast<ImportKind>(kind),
                                           offices.exported(kind, ending), {.dryRun = true}, offices.silent);
            REQUIRE(report.ok());
            CHECK(report->read > 0);
            CHECK(report->unchanged == report->read);
        }
    }
}

TEST_CASE("Lists of the sample make the same lists in a new workspace", "[sample][export]")
{
    Offices offices;
    const auto fresh =
        makeWorkspace(offices.folder.filePath(u"f.redvest"_s),
                      {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"t"_s, offices.clock, offices.silent);
    REQUIRE(fresh.ok());
    for (const ListKind kind : kInOrder) {
        const auto report = importFile(**fresh, static_cast<ImportKind>(int(kind)), offices.exported(kind, u".csv"_s),
                                       {}, offices.silent);
        CAPTURE(wordOf(kind).toStdString());
        REQUIRE(report.ok());
        CHECK(report->updated == 0);
        CHECK(report->rejected == 0);
        const auto theirs = listing(**fresh, kind, {.fullIds = true});
        const auto ours = listing(*offices.sample, kind, {.fullIds = true});
        // Whether hours count is decided anew by the office that reads them; ids of records follow from those of
        // people.
        if (kind == ListKind::Hours)
            CHECK(theirs->rows.size() == ours->rows.size());
        else if (kind == ListKind::Training || kind == ListKind::Assignments)
            CHECK((sorted(theirs->rows) == sorted(ours->rows)));
        else
            CHECK(theirs->rows == ours->rows);
    }
}
