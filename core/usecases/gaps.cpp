// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/gaps.h"

#include "core/storage/figures.h"

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
            row.place = tree.shortPath(row.place);
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

    GapTable table = groupGaps(storage::shiftFills(ws.read(), scope, period, query.category), query.by, period);
    table.scope = scope;
    table.scopeName = ws.divisions().name(scope);
    table.asOf = ws.now();
    table.category = query.category;
    if (query.by == GapBy::District || query.by == GapBy::Street)
        addMissingDivisions(ws.divisions(), table, *levelOf(query.by));
    addNames(ws.divisions(), table);
    return table;
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
