// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reported beside computed gap, for the commands gaps and findings.

#include "app/cli/gap_collections.h"
#include "core/report/gap_collections.h"
#include "core/usecases/figures/gap_differences.h"
#include "core/usecases/rota/gap_collections.h"

#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject differenceJson(const GapDifference& row)
{
    return {{u"match"_s, wordOf(row.match)},
            {u"division"_s, row.division},
            {u"place"_s, row.place},
            {u"post"_s, row.post},
            {u"name"_s, row.postName},
            {u"site"_s, row.siteName},
            {u"needed"_s, row.computed.needed},
            {u"filled"_s, row.computed.filled},
            {u"gap"_s, row.computed.gap()},
            {u"reported_needed"_s, row.reportedNeeded},
            {u"reported_present"_s, row.reportedPresent},
            {u"reported_gap"_s, row.reportedGap},
            {u"difference"_s, row.difference()},
            {u"contact"_s, row.contact},
            {u"phone"_s, row.maskedPhone},
            {u"reported_at"_s, isoOrNull(row.reportedAt)}};
}

Exit tellCompared(const Workspace& ws, const GapComparison& asked, bool onlyDiffering, const Run& run)
{
    const auto table = gapDifferences(ws, asked);
    if (!table)
        return run.out().refused(table.problems());
    QJsonArray rows;
    for (const GapDifference& row : table->rows) {
        if (!onlyDiffering || row.match != GapMatch::Same)
            rows.append(differenceJson(row));
    }
    QJsonObject json{{u"scope"_s, table->scope},
                     {u"from"_s, toIsoText(table->period.from)},
                     {u"to"_s, toIsoText(table->period.to)},
                     {u"as_of"_s, toIsoText(table->asOf)},
                     {u"collection"_s, table->collection.text()},
                     {u"gap"_s, table->computedGap},
                     {u"reported_gap"_s, table->reportedGap},
                     {u"differing"_s, table->differing},
                     {u"count"_s, rows.size()},
                     {u"rows"_s, rows}};
    if (onlyDiffering)
        json[u"kind"_s] = u"gap-difference"_s;
    const report::Document paper = report::gapDifferencesDocument(*table, ws.office().name, onlyDiffering);
    QString shown;
    for (const report::Block& block : paper.blocks) {
        if (const auto* rowsShown = std::get_if<report::TableBlock>(&block))
            shown = aligned(*rowsShown);
    }
    run.out().result(json, shown);
    return Exit::Done;
}

} // namespace

Exit tellGapDifferences(const Workspace& ws, const QString& scope, const Run& run)
{
    return tellCompared(ws, {scope, {}, {}}, true, run);
}

Exit tellReported(const Workspace& ws, const ReportedWords& o, const Run& run)
{
    GapComparison asked{text(o.scope), o.period, {}};
    if (!o.collection.empty()) {
        const auto collection = gapCollectionCalled(ws, text(o.collection));
        if (!collection)
            return run.out().refused(collection.problems());
        asked.collection = collection->id;
    }
    return tellCompared(ws, asked, false, run);
}

} // namespace redvest::cli
