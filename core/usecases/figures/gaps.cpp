// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gaps.h"

#include "core/base/failure.h"
#include "core/domain/counted_days.h"
#include "core/formats/xlsx_writer.h"
#include "core/report/gaps.h"
#include "core/storage/queries/figures.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

} // namespace

Span dutyDay(Instant now)
{
    const QDate day = localDate(now);
    return dutyDayOf(now < belongsAt(day) ? day.addDays(-1) : day);
}

Outcome<GapTable> gaps(const Workspace& ws, const GapQuery& query)
{
    const auto asked = askedShifts(ws, query, query.by == GapBy::Hour ? Running::Taken : Running::Left);
    if (!asked.ok())
        return asked.problems();
    return tableOf(ws, *asked, query);
}

Outcome<GapTable> gapTrend(const Workspace& ws, GapQuery query, int days)
{
    if (days < kShortestTrend || days > kLongestTrend)
        return Problem{u"bad_days"_s, u"days"_s,
                       tr("A trend has %1 to %2 days, not %3.").arg(kShortestTrend).arg(kLongestTrend).arg(days)};
    if (query.period == Span{})
        query.period = dutyDay(ws.now());
    const Instant end = query.period.to;
    if (end > query.period.from)
        query.period.from = plusMinutes(end, -days * kHoursOfDay * 60);
    const auto asked = askedShifts(ws, query);
    if (!asked.ok())
        return asked.problems();
    GapTable table = dayGaps(asked->shifts, end, days);
    describe(ws, *asked, query, table);
    return table;
}

Outcome<HourGaps> gapsByHour(const Workspace& ws, const GapQuery& query)
{
    if (query.by == GapBy::Day || query.by == GapBy::Hour)
        return Problem{u"bad_grouping"_s, u"by"_s,
                       tr("Over the hours of a day rows are divisions, sites, posts, categories or shifts.")};
    const auto asked = askedShifts(ws, query, Running::Taken);
    if (!asked.ok())
        return asked.problems();
    return hourGaps(asked->shifts, tableOf(ws, *asked, query));
}

std::optional<QDate> nearestDutyDay(const Workspace& ws, const QString& scope, Instant near)
{
    const QString office = ws.office().division;
    const auto [before, after] =
        storage::shiftStartsAround(ws.read(), scopeOf(scope.isEmpty() ? office : scope, office), near);
    if (!before.isSet() && !after.isSet())
        return std::nullopt;
    const bool isAfter = !before.isSet() || (after.isSet() && after.ms - near.ms < near.ms - before.ms);
    return localDate(dutyDay(isAfter ? after : before).from);
}

void exportGaps(const GapTable& gapTable, const QString& path)
{
    const report::Document doc = report::gapDocument(gapTable);
    const report::TableBlock table = report::gapRows(gapTable);
    formats::OutSheet sheet;
    sheet.name = report::groupTitle(gapTable.by);
    sheet.title = doc.title;
    sheet.notes = {doc.subtitle};
    for (const report::BlockColumn& column : table.columns)
        sheet.columns.push_back(
            {.title = column.title,
             .kind = column.align == report::Align::Right ? formats::ColumnKind::Number : formats::ColumnKind::Text});
    sheet.rows = table.rows;
    sheet.foot = report::sumNote(gapTable.by);
    sheet.emphasised = table.emphasised;
    NoProgress progress;
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        formats::writeXlsx(path, {sheet}, progress);
    else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        formats::writeCsv(path, sheet);
    else
        throw Failure(tr("A table is saved as .xlsx or .csv. Choose one of these endings for \"%1\".").arg(path));
}

GapBy levelBelow(const QString& scope)
{
    switch (levelOfCode(scope).value_or(DivisionLevel::Province)) {
    case DivisionLevel::Province:
    case DivisionLevel::City:
        return GapBy::District;
    case DivisionLevel::District:
        return GapBy::Street;
    case DivisionLevel::Street:
        return GapBy::Community;
    case DivisionLevel::Community:
        break;
    }
    return GapBy::Post;
}

} // namespace redvest
