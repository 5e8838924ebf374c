// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_differences.h"

#include "core/base/text.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDaysBefore = 14; ///< who reports, does so no longer ahead

/// Of each division, post and site the latest that speaks of the period.
std::vector<GapReport> latestReports(const storage::Reader& reader, const Scope& scope, const Span& period)
{
    QHash<Id<GapCollection>, GapCollection> collections;
    for (const GapCollection& c : storage::gapCollectionsInOrder(reader))
        collections.insert(c.id, c);
    std::vector<GapReport> reports;
    QHash<QString, std::size_t> at;
    const Instant since = plusMinutes(period.from, -kDaysBefore * 24 * 60);
    for (GapReport& report : storage::gapReportsSince(reader, scope, since)) {
        const Span span =
            report.collection.isNull() ? dutyDay(reportedFor(report)) : collections.value(report.collection).period();
        if (span.from < period.from || span.to > period.to)
            continue;
        const QString key = report.post.isNull() ? report.division + u'\x1f' + normalised(report.postName) + u'\x1f' +
                                                       normalised(report.siteName) + u'\x1f' + toUtcText(span.from)
                                                 : report.post.text() + u'\x1f' + toUtcText(span.from);
        if (const auto before = at.constFind(key); before != at.constEnd()) {
            reports[*before] = std::move(report);
            continue;
        }
        at.insert(key, reports.size());
        reports.push_back(std::move(report));
    }
    return reports;
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
