// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports held against the shifts of posts.

#include "core/domain/gap_difference.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

ShiftFill shiftOf(const QString& post, const QString& name, const QString& site, int needed, int filled)
{
    ShiftFill fill;
    fill.post = post;
    fill.postName = name;
    fill.siteName = site;
    fill.division = u"310106020001"_s;
    fill.needed = needed;
    fill.filled = filled;
    return fill;
}

GapReport reportOf(const QString& division, const QString& post, int gap)
{
    GapReport report;
    report.id = Id<GapReport>::make();
    report.division = division;
    report.postName = post;
    report.needed = gap;
    report.gap = gap;
    report.reportedAt = atLocal(QDate(2022, 3, 20), QTime(8, 0));
    return report;
}

} // namespace

TEST_CASE("A surplus on one shift of a post meets no gap of another", "[gapbook]")
{
    const auto rows =
        gapsBesideReports({shiftOf(u"a"_s, u"测温"_s, u"门口"_s, 2, 5), shiftOf(u"a"_s, u"测温"_s, u"门口"_s, 3, 1)},
                          {reportOf(u"310106020001"_s, u"测温"_s, 2)});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().computed.gap() == 2);
    CHECK(rows.front().match == GapMatch::Same);
}

TEST_CASE("A report of a street means the post below it, and of several none", "[gapbook]")
{
    const std::vector<ShiftFill> one{shiftOf(u"a"_s, u"测温"_s, u"门口"_s, 2, 0)};
    CHECK(gapsBesideReports(one, {reportOf(u"310106020"_s, u"测温"_s, 2)}).front().match == GapMatch::Same);
    std::vector<ShiftFill> two = one;
    two.push_back(shiftOf(u"b"_s, u"测温"_s, u"后门"_s, 1, 0));
    const auto unclear = gapsBesideReports(two, {reportOf(u"310106020001"_s, u"测温"_s, 2)});
    REQUIRE(unclear.size() == 3);
    CHECK(std::count_if(unclear.begin(), unclear.end(),
                        [](const GapDifference& r) { return r.match == GapMatch::UnknownPost; }) == 1);
    GapReport atSite = reportOf(u"310106020001"_s, u"测温"_s, 2);
    atSite.siteName = u"门口"_s;
    const auto clear = gapsBesideReports(two, {atSite});
    REQUIRE(clear.size() == 2);
    CHECK(std::count_if(clear.begin(), clear.end(), [](const GapDifference& r) { return r.match == GapMatch::Same; }) ==
          1);
    CHECK(std::count_if(clear.begin(), clear.end(),
                        [](const GapDifference& r) { return r.match == GapMatch::NotReported; }) == 1);
}

TEST_CASE("A report speaks of when people are to be there, else of when it was made", "[gapbook]")
{
    GapReport report = reportOf(u"310106020001"_s, u"测温"_s, 2);
    CHECK(reportedFor(report) == report.reportedAt);
    report.deadline = atLocal(QDate(2022, 3, 21), QTime(18, 0));
    CHECK(reportedFor(report) == report.deadline);
}
