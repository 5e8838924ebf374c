// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/minor_rows.h"

#include "core/usecases/volunteers/volunteer_checks.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// There is no column for what may be published; it is the birth day that speaks against it.
SheetField columnFor(const QString& field)
{
    return field == u"guardian_name"_s          ? SheetField::GuardianName
           : field == u"guardian_phone"_s       ? SheetField::GuardianPhone
           : field == u"guardian_consent_on"_s  ? SheetField::GuardianConsent
           : field == u"sensitive_consent_on"_s ? SheetField::SensitiveConsent
                                                : SheetField::Birth;
}

bool isAmong(const Problems& problems, const Problem& sought)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Problem& p) { return p.code == sought.code && p.field == sought.field; });
}

} // namespace

std::vector<RowProblem> judgeMinor(const SheetRow& row, const Volunteer& known, Volunteer& wanted, QDate today)
{
    const Problems wanting = minorProblems(wanted, today);
    if (wanting.empty())
        return {};
    const Problems before = known.id.isNull() ? Problems{} : minorProblems(known, today);
    std::vector<RowProblem> found;
    for (const Problem& problem : wanting) {
        const bool isPublished = problem.field == u"may_publish"_s;
        if (isPublished)
            wanted.mayPublish = false;
        else if (isAmong(before, problem))
            continue;
        found.push_back(row.noted(
            columnFor(problem.field), problem.code,
            isPublished ? QCoreApplication::translate("Import", "Under 14: the name is not published. The mark that "
                                                                "allowed it was taken away.")
                        : problem.text));
    }
    return found;
}

} // namespace redvest::intake
