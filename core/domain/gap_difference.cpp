// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_difference.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/domain/masks.h"

#include <QMultiHash>

#include <algorithm>
#include <map>
#include <utility>

namespace redvest {

namespace {

/// Posts of the roster, found as reports mean them.
class PostsMeant
{
public:
    explicit PostsMeant(const std::vector<ShiftFill>& shifts)
    {
        for (const ShiftFill& shift : shifts) {
            const bool isNew = !m_rows.contains(shift.post);
            GapDifference& row = m_rows[shift.post];
            row.computed.add(shift.needed, shift.filled);
            if (!isNew)
                continue;
            row.division = shift.division;
            row.post = shift.post;
            row.postName = shift.postName;
            row.siteName = shift.siteName;
            m_byName.insert(normalised(shift.postName), &row); // a map moves none of its rows
        }
    }
    /// Null where the report means none, or several.
    [[nodiscard]] GapDifference* meant(const GapReport& report)
    {
        if (!report.post.isNull()) {
            const auto known = m_rows.find(report.post.text());
            return known == m_rows.end() ? nullptr : &known->second;
        }
        GapDifference* found = nullptr;
        for (GapDifference* row : m_byName.values(normalised(report.postName))) {
            const bool isIt = isWithin(row->division, report.division) &&
                              (report.siteName.isEmpty() || normalised(row->siteName) == normalised(report.siteName));
            if (isIt && found != nullptr)
                return nullptr;
            if (isIt)
                found = row;
        }
        return found;
    }
    [[nodiscard]] std::map<QString, GapDifference>& rows() { return m_rows; }

private:
    std::map<QString, GapDifference> m_rows; ///< by the post's id
    QMultiHash<QString, GapDifference*> m_byName;
};

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

/// How names are read is looked up once a row, and not at every comparison.
std::vector<GapDifference> inOrder(std::vector<GapDifference> rows)
{
    std::vector<std::pair<QString, std::size_t>> keys;
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.emplace_back(rows[i].division + u'\x1f' + orderKey(rows[i].siteName) + u'\x1f' +
                              orderKey(rows[i].postName) + u'\x1f' + rows[i].post + toUtcText(rows[i].reportedAt),
                          i);
    std::sort(keys.begin(), keys.end());
    std::vector<GapDifference> sorted;
    for (const auto& [key, at] : keys)
        sorted.push_back(std::move(rows[at]));
    return sorted;
}

} // namespace

std::vector<GapDifference> gapsBesideReports(const std::vector<ShiftFill>& shifts,
                                             const std::vector<GapReport>& reports)
{
    PostsMeant posts(shifts);
    std::vector<GapDifference> rows;
    for (const GapReport& report : reports) {
        if (GapDifference* row = posts.meant(report)) {
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
    for (auto& [id, row] : posts.rows()) {
        row.match = matchOf(row, true);
        rows.push_back(std::move(row));
    }
    return inOrder(std::move(rows));
}

Instant reportedFor(const GapReport& report)
{
    return report.deadline.isSet() ? report.deadline : report.reportedAt;
}

} // namespace redvest
