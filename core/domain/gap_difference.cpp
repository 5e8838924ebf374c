// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_difference.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/domain/masks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace redvest {

namespace {

/// The post that a report means; null where that is none or several.
GapDifference* meant(std::map<QString, GapDifference>& posts, const GapReport& report)
{
    if (const auto known = posts.find(report.post.text()); !report.post.isNull() && known != posts.end())
        return &known->second;
    if (!report.post.isNull())
        return nullptr;
    GapDifference* found = nullptr;
    for (auto& [id, row] : posts) {
        const bool isIt = isWithin(row.division, report.division) &&
                          normalised(row.postName) == normalised(report.postName) &&
                          (report.siteName.isEmpty() || normalised(row.siteName) == normalised(report.siteName));
        if (isIt && found != nullptr)
            return nullptr;
        if (isIt)
            found = &row;
    }
    return found;
}

/// Of two reports of one post both are added: two of different sites that are written alike are not one.
void addReport(GapDifference& row, const GapReport& report)
{
    row.reportedNeeded += report.needed;
    row.reportedPresent += report.present;
    row.reportedGap += report.gap;
    row.contact = report.contact;
    row.maskedPhone = maskedPhone(report.phone);
    row.reportedAt = std::max(row.reportedAt, report.reportedAt);
}

GapMatch matchOf(const GapDifference& row, bool isKnown)
{
    if (!isKnown)
        return GapMatch::UnknownPost;
    if (!row.reportedAt.isSet())
        return GapMatch::NotReported;
    return row.difference() == 0 ? GapMatch::Same : GapMatch::Differs;
}

} // namespace

std::vector<GapDifference> gapsBesideReports(const std::vector<ShiftFill>& shifts,
                                             const std::vector<GapReport>& reports)
{
    std::map<QString, GapDifference> posts;
    for (const ShiftFill& shift : shifts) {
        GapDifference& row = posts[shift.post];
        row.division = shift.division;
        row.post = shift.post;
        row.postName = shift.postName;
        row.siteName = shift.siteName;
        row.computed.add(shift.needed, shift.filled);
    }
    std::vector<GapDifference> rows;
    for (const GapReport& report : reports) {
        if (GapDifference* row = meant(posts, report)) {
            addReport(*row, report);
            continue;
        }
        GapDifference alone;
        alone.division = report.division;
        alone.post = report.post.text();
        alone.postName = report.postName;
        alone.siteName = report.siteName;
        addReport(alone, report);
        alone.match = matchOf(alone, false);
        rows.push_back(std::move(alone));
    }
    for (auto& [id, row] : posts) {
        row.match = matchOf(row, true);
        rows.push_back(std::move(row));
    }
    const auto placeOf = [](const GapDifference& r) {
        return std::tuple(r.division, orderKey(r.siteName), orderKey(r.postName), r.post, r.reportedAt);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const GapDifference& a, const GapDifference& b) { return placeOf(a) < placeOf(b); });
    return rows;
}

Instant reportedFor(const GapReport& report)
{
    return report.deadline.isSet() ? report.deadline : report.reportedAt;
}

} // namespace redvest
