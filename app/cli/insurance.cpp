// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/insurance.h"

#include "core/base/staged_output.h"
#include "core/usecases/cover/insurance_list.h"
#include "core/usecases/sheets/insurance_sheet.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

/// Whole days: --to is exclusive, as everywhere on the command line.
InsuredDays daysOf(const std::string& from, const std::string& to)
{
    const auto period = periodFrom(from, to);
    if (!period)
        throw Refused{period.problems()};
    if (from.empty() && to.empty())
        return {};
    if (period->to <= period->from)
        throw Refused{
            {Problem{u"empty_period"_s, u"to"_s,
                     QCoreApplication::translate("Figures", "The period ends before it begins. Give a later end.")}}};
    return {localDate(period->from), localDate(plusMinutes(period->to, -1))};
}

} // namespace

void addInsurance(CLI::App& app, InsuranceWords& o)
{
    app.add_option("--policy", o.policy, tr("Number or id of the policy").toStdString());
    app.add_option("--change", o.change, tr("Only who was enrolled, or withdrawn, on those days").toStdString())
        ->check(CLI::IsMember({"all", "enrolled", "withdrawn"}));
}

InsuranceList insuranceListFor(Workspace& ws, const InsuranceWords& o, const std::string& from, const std::string& to,
                               const std::string& reason, const std::function<void(const InsuranceList&)>& make)
{
    const InsuredDays days = daysOf(from, to);
    const auto policy = policyCalled(ws, text(o.policy));
    if (!policy)
        throw Refused{policy.problems()};
    const auto change = fromWord<InsuranceChange>(text(o.change)).value_or(InsuranceChange::All);
    auto list = insuranceList(ws, *policy, change, days, text(reason), make);
    if (!list)
        throw Refused{list.problems()};
    return *std::move(list);
}

Exit exportInsurance(const InsuranceWords& o, const std::string& from, const std::string& to, const std::string& reason,
                     const std::string& out, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    // Before anything is noted: a list in columns that cannot be read is none.
    const auto columns =
        o.columns.empty() ? Outcome<InsuranceColumns>(usualInsuranceColumns()) : insuranceColumnsFrom(text(o.columns));
    if (!columns)
        return run.out().refused(columns.problems());
    StagedOutput staged(text(out));
    const InsuranceList list = insuranceListFor(*ws, o, from, to, reason, [&](const InsuranceList& made) {
        staged.make([&](const QString& name) { writeInsuranceSheet(made, *columns, name); });
    });
    staged.put();
    run.out().result({{u"out"_s, text(out)}, {u"rows"_s, qint64(list.lines.size())}}, tr("Written: %1").arg(text(out)));
    return Exit::Done;
}

} // namespace redvest::cli
