// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

std::unique_ptr<Rules> rulesOf(ImportKind kind, Known& known)
{
    switch (kind) {
    case ImportKind::Volunteers:
        return volunteerRules(known);
    case ImportKind::Posts:
        return postRules(known);
    case ImportKind::Shifts:
        return shiftRules(known);
    case ImportKind::Assignments:
        return assignmentRules(known);
    case ImportKind::Hours:
        return hoursRules(known);
    case ImportKind::Training:
        return trainingRules(known);
    case ImportKind::Items:
        return itemRules(known);
    case ImportKind::Movements:
        return movementRules(known);
    case ImportKind::RealNames:
        return realNameRules(known);
    case ImportKind::Teams:
        return teamRules(known);
    case ImportKind::Organisations:
        return organisationRules(known);
    case ImportKind::Campaigns:
        return campaignRules(known);
    case ImportKind::Covers:
        return coverRules(known);
    case ImportKind::Reserves:
        return reserveRules(known);
    case ImportKind::Honours:
        return honourRules(known);
    case ImportKind::Sites:
        return siteRules(known);
    case ImportKind::GapReports:
        break;
    }
    return gapReportRules(known);
}

} // namespace redvest::intake
