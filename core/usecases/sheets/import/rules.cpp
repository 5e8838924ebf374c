// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/rules.h"

namespace redvest::intake {

std::unique_ptr<Rules> rulesOf(ImportKind kind, const Context& context)
{
    switch (kind) {
    case ImportKind::Volunteers:
        return volunteerRules(context);
    case ImportKind::Posts:
        return postRules(context);
    case ImportKind::Shifts:
        return shiftRules(context);
    case ImportKind::Assignments:
        return assignmentRules(context);
    case ImportKind::Hours:
        return hoursRules(context);
    case ImportKind::Training:
        return trainingRules(context);
    case ImportKind::Items:
        return itemRules(context);
    case ImportKind::Movements:
        return movementRules(context);
    case ImportKind::GapReports:
        break;
    }
    return gapReportRules(context);
}

} // namespace redvest::intake
