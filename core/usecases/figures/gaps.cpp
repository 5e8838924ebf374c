// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gaps.h"

#include "core/base/failure.h"
#include "core/formats/xlsx_writer.h"
#include "core/report/gaps.h"
#include "core/storage/queries/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

std::optional<DivisionLevel> levelOf(GapBy by)
{
    switch (by) {
    case GapBy::District:
        return DivisionLevel::District;
    case GapBy::Street:
        return DivisionLevel::Street;
    case GapBy::Community:
        return DivisionLevel::Community;
    default:
        return std::nullopt;
    }
}

/// Divisions without a shift stand in the table too, so that a reader sees that nothing was asked for.
void addMissingDivisions(const DivisionTree& tree, GapTable& table, DivisionLevel level)
{
    QSet<QString> have;
    for (const GapRow& row : table.rows)
        have.insert(row.code);
    for (const Division* d : tree.within(table.scope, level)) {
        if (!have.contains(d->code) && !d->isPseudo)
            table.rows.push_back({d->code, d->name, {}, {}, {}, 0});
    }
}

void addNames(const DivisionTree& tree, GapTable& table)
{
    const bool isDivision = levelOf(table.by).has_value();
    for (GapRow& row : table.rows) {
        if (row.code.isEmpty())
            row.name = tr("%1 itself").arg(tree.name(table.scope));
        else if (isDivision)
            row.name = tree.name(row.code);
        else if (!row.place.isEmpty())
            row.place = row.place == table.scope ? QString() : tree.shortPath(row.place);
    }
}

/// Shifts of the query only; how the part of the scope is called goes into `name`.
void narrow(const GapQuery& query, const QString& scope, std::vector<ShiftFill>& shifts, QString& name)
{
    if (query.onlyItself) {
        std::erase_if(shifts, [&](const ShiftFill& s) { return s.division != scope; });
        name = tr("%1 itself").arg(name);
    }
    if (!query.post.isEmpty()) {
        std::erase_if(shifts, [&](const ShiftFill& s) { return s.post != query.post; });
        if (!shifts.empty())
            name = shifts.front().siteName + u' ' + shifts.front().postName;
    }
}

} // namespace

Span dutyDay(Instant now)
{
    const QDate day = localTime(now) < QTime(7, 0) ? localDate(now).addDays(-1) : localDate(now);
    return {atLocal(day, QTime(7, 0)), atLocal(day.addDays(1), QTime(7, 0))};
}

Outcome<GapTable> gaps(const Workspace& ws, const GapQuery& query)
{
    const QString scope = query.scope.isEmpty() ? ws.office().division : query.scope;
    if (!ws.divisions().find(scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       tr("This workspace has no division with the code \"%1\". Give a code below %2.")
                           .arg(scope, ws.office().division)};
    const Span period = query.period == Span{} ? dutyDay(ws.now()) : query.period;
    if (period.to <= period.from)
        return Problem{u"empty_period"_s, u"to"_s, tr("The period ends before it begins. Give a later end.")};

    std::vector<ShiftFill> shifts = storage::shiftFills(ws.read(), scope, period, query.category);
    QString name = ws.divisions().name(scope);
    narrow(query, scope, shifts, name);
    GapTable table = groupGaps(shifts, query.by, period);
    table.scope = scope;
    table.scopeName = name;
    table.asOf = ws.now();
    table.category = query.category;
    if (query.by == GapBy::District || query.by == GapBy::Street)
        addMissingDivisions(ws.divisions(), table, *levelOf(query.by));
    addNames(ws.divisions(), table);
    return table;
}

std::optional<QDate> nearestDutyDay(const Workspace& ws, const QString& scope, Instant near)
{
    const auto [before, after] =
        storage::shiftStartsAround(ws.read(), scope.isEmpty() ? ws.office().division : scope, near);
    if (!before.isSet() && !after.isSet())
        return std::nullopt;
    const bool isAfter = !before.isSet() || (after.isSet() && after.ms - near.ms < near.ms - before.ms);
    return localDate(dutyDay(isAfter ? after : before).from);
}

void exportGaps(const GapTable& gapTable, const QString& path)
{
    const report::Document doc = report::gapDocument(gapTable);
    const report::Table table = report::gapRows(gapTable);
    formats::OutSheet sheet;
    sheet.name = report::groupTitle(gapTable.by);
    sheet.title = doc.title;
    sheet.notes = {doc.subtitle};
    for (const report::Column& column : table.columns)
        sheet.columns.push_back(
            {.title = column.title,
             .kind = column.align == report::Align::Right ? formats::ColumnKind::Number : formats::ColumnKind::Text});
    sheet.rows = table.rows;
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
