// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/reserve_counts.h"

#include "core/base/order_key.h"
#include "core/domain/scope.h"
#include "core/usecases/volunteers/reserves.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

QString noneText(ReserveBy by)
{
    return by == ReserveBy::Street     ? tr("(on no street)")
           : by == ReserveBy::Category ? tr("(whatever is needed)")
                                       : tr("(of no campaign)");
}

/// Code and name of the row that the entry counts in.
ReserveGroup groupOf(const Workspace& ws, const ReserveRow& row, ReserveBy by)
{
    switch (by) {
    case ReserveBy::Street: {
        const QString code = codeAt(row.division, DivisionLevel::Street);
        return {code, code.isEmpty() ? QString() : ws.divisions().name(code), {}};
    }
    case ReserveBy::Category:
        return {row.entry.category, row.entry.category, {}};
    case ReserveBy::Campaign:
        break;
    }
    return {row.entry.campaign.isNull() ? QString() : row.entry.campaign.text(), row.campaign, {}};
}

} // namespace

Outcome<ReserveFigures> reserveFigures(const Workspace& ws, const QString& scope, ReserveBy by, QDate asOf)
{
    const QString office = ws.office().division;
    if (!scope.isEmpty() && ws.divisions().find(scope) == nullptr)
        return Problem{u"unknown_division"_s, u"scope"_s,
                       QCoreApplication::translate("Import",
                                                   "This workspace has no division with the code \"%1\". Give "
                                                   "a code below %2.")
                           .arg(scope, office)};
    ReserveFigures figures;
    figures.by = by;
    figures.scope = scope.isEmpty() ? office : scope;
    figures.scopeName = ws.divisions().name(figures.scope);
    figures.asOf = asOf;
    const Scope place = scopeOf(figures.scope, office);
    QHash<QString, ReserveGroup> groups;
    for (const ReserveRow& row : reserveRows(ws)) {
        const std::optional<ReserveState> state = stateOn(row.entry, asOf);
        if (!state || !place.contains(row.division))
            continue;
        const ReserveGroup group = groupOf(ws, row, by);
        auto at = groups.find(group.code);
        if (at == groups.end())
            at = groups.insert(group.code, group);
        at->counts.note(*state);
        figures.total.note(*state);
    }
    for (ReserveGroup& group : groups) {
        if (group.code.isEmpty())
            group.name = noneText(by);
        figures.groups.push_back(std::move(group));
    }
    std::sort(figures.groups.begin(), figures.groups.end(), [](const ReserveGroup& a, const ReserveGroup& b) {
        if (a.code.isEmpty() != b.code.isEmpty())
            return b.code.isEmpty();
        return std::pair(orderKey(a.name), a.code) < std::pair(orderKey(b.name), b.code);
    });
    return figures;
}

} // namespace redvest
