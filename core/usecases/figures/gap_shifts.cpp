// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_shifts.h"

#include "core/domain/gap_level.h"
#include "core/storage/queries/figures.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
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

/// How the part of the scope that was asked for is called.
QString partName(const GapQuery& query, const std::vector<ShiftFill>& shifts, const QString& whole)
{
    if (!query.post.isEmpty() && !shifts.empty())
        return shifts.front().siteName + u' ' + shifts.front().postName;
    return query.onlyItself ? tr("%1 itself").arg(whole) : whole;
}

} // namespace

Outcome<AskedShifts> askedShifts(const Workspace& ws, const GapQuery& query, Running running)
{
    return askedShifts(ws, query, running, &storage::shiftFills);
}

Outcome<AskedShifts> askedShifts(const Workspace& ws, const GapQuery& query, Running running, const ShiftsRead& read)
{
    AskedShifts asked;
    asked.scope = query.scope.isEmpty() ? ws.office().division : query.scope;
    if (!ws.divisions().find(asked.scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       tr("This workspace has no division with the code \"%1\". Give a code below %2.")
                           .arg(asked.scope, ws.office().division)};
    asked.period = query.period == Span{} ? dutyDay(ws.now()) : query.period;
    if (asked.period.to <= asked.period.from)
        return Problem{u"empty_period"_s, u"to"_s, tr("The period ends before it begins. Give a later end.")};
    const QString office = ws.office().division;
    storage::ShiftQuestion question{query.onlyItself ? itself(asked.scope, office) : scopeOf(asked.scope, office),
                                    asked.period, office, query.category, query.post};
    question.alsoRunning = running == Running::Taken;
    if (query.asOf.isSet())
        question.asOf = query.asOf;
    asked.shifts = read(ws.read(), question);
    asked.scopeName = partName(query, asked.shifts, ws.divisions().name(asked.scope));
    return asked;
}

void describe(const Workspace& ws, const AskedShifts& asked, const GapQuery& query, GapTable& table)
{
    table.scope = asked.scope;
    table.scopeName = asked.scopeName;
    table.asOf = query.asOf.isSet() ? query.asOf : ws.now();
    table.onlyBegun = query.asOf.isSet();
    table.category = query.category;
    table.office = ws.office().name;
}

GapTable tableOf(const Workspace& ws, const AskedShifts& asked, const GapQuery& query)
{
    GapTable table = groupGaps(asked.shifts, query.by, asked.period);
    describe(ws, asked, query, table);
    if (query.by == GapBy::District || query.by == GapBy::Street)
        addMissingDivisions(ws.divisions(), table, *levelOf(query.by));
    addNames(ws.divisions(), table);
    return table;
}

} // namespace redvest
