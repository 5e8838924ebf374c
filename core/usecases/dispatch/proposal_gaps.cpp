// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/proposal_gaps.h"

#include "core/domain/gap_level.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

/// A proposal names posts and sites and has no ids of them: within a division the names tell them apart.
ShiftFill fillOf(const ProposedShift& shift, qint64 filled)
{
    ShiftFill fill;
    fill.shift = shift.id.text();
    fill.site = shift.division + u'|' + shift.site;
    fill.post = fill.site + u'|' + shift.post;
    fill.postName = shift.post;
    fill.siteName = shift.site;
    fill.category = shift.category;
    fill.division = shift.division;
    fill.span = shift.span;
    fill.needed = shift.needed;
    fill.filled = filled;
    return fill;
}

GapTable tableOf(const Workspace& ws, const Proposal& proposal, GapBy by, qint64 ProposedShift::*filled)
{
    std::vector<ShiftFill> fills;
    fills.reserve(proposal.shifts.size());
    for (const ProposedShift& shift : proposal.shifts)
        fills.push_back(fillOf(shift, shift.*filled));
    GapTable table = groupGaps(fills, by, proposal.query.period);
    table.scope = proposal.query.scope;
    table.scopeName = proposal.scopeName;
    table.asOf = proposal.asOf;
    table.office = ws.office().name;
    for (GapRow& row : table.rows) {
        if (row.code.isEmpty())
            row.name = tr("%1 itself").arg(proposal.scopeName);
        else if (levelOf(by))
            row.name = ws.divisions().name(row.code);
        row.place = ws.divisions().name(row.place);
    }
    return table;
}

} // namespace

ProposalGaps proposalGaps(const Workspace& ws, const Proposal& proposal, GapBy by)
{
    return {tableOf(ws, proposal, by, &ProposedShift::filledBefore),
            tableOf(ws, proposal, by, &ProposedShift::filledAfter)};
}

} // namespace redvest
