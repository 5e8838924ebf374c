// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_differences.h"

#include "core/base/text.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDaysBefore = 14; ///< who reports, does so no longer ahead

/// Reports so far, each under the names it gives. A list by itself says no more than those; a workbook knows its post.
class LatestReports
{
public:
    void take(GapReport report, Instant from)
    {
        const QString names = report.division + u'\x1f' + normalised(report.postName) + u'\x1f' + toUtcText(from);
        const QString post = report.post.isNull() ? QString() : report.post.text() + u'\x1f' + toUtcText(from);
        std::optional<std::size_t> before;
        if (const auto known = m_byPost.constFind(post); known != m_byPost.constEnd() && !post.isEmpty())
            before = *known;
        else
            before = named(names, report);
        if (before) {
            GapReport& earlier = m_reports[*before];
            if (report.post.isNull())
                report.post = earlier.post;
            if (report.siteName.isEmpty())
                report.siteName = earlier.siteName;
            earlier = std::move(report);
        } else {
            before = m_reports.size();
            m_reports.push_back(std::move(report));
            m_byNames.insert(names, *before);
        }
        if (!post.isEmpty())
            m_byPost.insert(post, *before);
    }
    [[nodiscard]] std::vector<GapReport>& reports() { return m_reports; }

private:
    /// The one it speaks of anew; nothing where that is none, or several.
    [[nodiscard]] std::optional<std::size_t> named(const QString& names, const GapReport& report) const
    {
        std::optional<std::size_t> found;
        for (const std::size_t at : m_byNames.values(names)) {
            const GapReport& other = m_reports[at];
            const bool isPost = report.post.isNull() || other.post.isNull();
            // Two lines of one list are two, though one of them leaves its site out.
            const bool isLeftOut =
                (report.siteName.isEmpty() || other.siteName.isEmpty()) && other.reportedAt < report.reportedAt;
            const bool isSite = isLeftOut || normalised(report.siteName) == normalised(other.siteName);
            if (isPost && isSite && found)
                return std::nullopt;
            if (isPost && isSite)
                found = at;
        }
        return found;
    }

    std::vector<GapReport> m_reports;
    QHash<QString, std::size_t> m_byPost;
    QMultiHash<QString, std::size_t> m_byNames;
};

/// Of each division, post and site the latest that speaks of the period, in a list or in a workbook.
std::vector<GapReport> latestReports(const storage::Reader& reader, const Scope& scope, const Span& period)
{
    QHash<Id<GapCollection>, GapCollection> collections;
    for (const GapCollection& c : storage::gapCollectionsInOrder(reader))
        collections.insert(c.id, c);
    LatestReports latest;
    const Instant since = plusMinutes(period.from, -kDaysBefore * 24 * 60);
    for (GapReport& report : storage::gapReportsSince(reader, scope, since)) {
        const Span span =
            report.collection.isNull() ? dutyDay(reportedFor(report)) : collections.value(report.collection).period();
        if (span.from >= period.from && span.to <= period.to)
            latest.take(std::move(report), span.from);
    }
    return std::move(latest.reports());
}

} // namespace

Outcome<GapDifferenceTable> gapDifferences(const Workspace& ws, const GapComparison& asked)
{
    const storage::Reader reader = ws.read();
    GapQuery query;
    query.scope = asked.scope;
    query.period = asked.period;
    std::optional<GapCollection> collection;
    if (!asked.collection.isNull()) {
        collection = reader.find(storage::gapCollectionTable(), asked.collection.text());
        if (!collection)
            return Problem{u"unknown_collection"_s, u"collection"_s,
                           QCoreApplication::translate("GapCollections",
                                                       "This gap collection is not there any more. Look again.")};
        query.period = collection->period();
        if (query.scope.isEmpty())
            query.scope = collection->scope;
    }
    const auto shifts = askedShifts(ws, query);
    if (!shifts)
        return shifts.problems();
    const Scope scope = scopeOf(shifts->scope, ws.office().division);
    std::vector<GapReport> reports =
        collection ? storage::gapReportsOf(reader, collection->id) : latestReports(reader, scope, shifts->period);
    std::erase_if(reports, [&](const GapReport& r) { return !scope.contains(r.division); });
    GapDifferenceTable table;
    table.scope = shifts->scope;
    table.scopeName = shifts->scopeName;
    table.period = shifts->period;
    table.asOf = ws.now();
    table.collection = asked.collection;
    table.rows = gapsBesideReports(shifts->shifts, reports);
    for (GapDifference& row : table.rows) {
        row.place = ws.divisions().shortPath(row.division);
        table.computedGap += row.computed.gap();
        table.reportedGap += row.reportedGap;
        table.differing += row.match == GapMatch::Same ? 0 : 1;
    }
    return table;
}

} // namespace redvest
