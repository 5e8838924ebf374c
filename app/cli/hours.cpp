// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time: hours list, hours approve, hours reject.

#include "core/usecases/hours.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct HoursOptions
{
    std::string scope, from, to, state = "submitted", reason;
    std::vector<std::string> ids;
};

Exit runList(const HoursOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Reading);
    const RecordState state = fromWord<RecordState>(text(o.state)).value_or(RecordState::Submitted);
    report::Table table;
    table.columns = {{tr("Day")},        {tr("Who")},   {tr("Where")}, {tr("Minutes"), report::Align::Right},
                     {tr("Entered by")}, {tr("Record")}};
    QJsonArray rows;
    for (const HoursRow& row : hoursRows(*ws, {text(o.scope), *period, state})) {
        const ServiceRecord& r = row.record;
        rows.append(QJsonObject{{u"id"_s, r.id.text()},
                                {u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, row.volunteerName},
                                {u"day"_s, r.day.toString(Qt::ISODate)},
                                {u"division"_s, r.division},
                                {u"minutes"_s, r.minutes},
                                {u"state"_s, wordOf(r.state)},
                                {u"entered_by"_s, r.enteredBy},
                                {u"approved_by"_s, r.approvedBy}});
        table.rows.push_back({r.day.toString(Qt::ISODate), row.volunteerName, row.place, QString::number(r.minutes),
                              r.enteredBy, r.id.text()});
    }
    run.out().result({{u"records"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit runDecide(const HoursOptions& o, bool isApproval, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    std::vector<Id<ServiceRecord>> ids;
    for (const std::string& id : o.ids)
        ids.push_back(Id<ServiceRecord>::fromText(text(id)));
    const auto done = isApproval ? approveHours(*ws, ids) : rejectHours(*ws, ids, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    const auto count = qint64(done->touched.size());
    run.out().result({{u"records"_s, count}, {u"changeset"_s, done->entry}},
                     (isApproval ? tr("Approved %1 records.") : tr("Rejected %1 records.")).arg(count));
    return Exit::Done;
}

} // namespace

void declareHours(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<HoursOptions>();
    CLI::App* app = parent.add_subcommand("hours", tr("Served time: list, approve, reject").toStdString());
    app->require_subcommand(1);
    CLI::App* list = app->add_subcommand("list", tr("Served time, by default what waits for approval").toStdString());
    list->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    list->add_option("--from", o->from, "2022-03-20");
    list->add_option("--to", o->to, tr("Exclusive").toStdString());
    list->add_option("--state", o->state, "submitted|approved|rejected")
        ->check(CLI::IsMember({"submitted", "approved", "rejected"}));
    list->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
    CLI::App* approve = app->add_subcommand("approve", tr("Let served time count").toStdString());
    approve->add_option("records", o->ids, tr("Ids of records").toStdString())->required();
    approve->callback([o, &action] { action = [o](Run& run) { return runDecide(*o, true, run); }; });
    CLI::App* reject = app->add_subcommand("reject", tr("Send served time back").toStdString());
    reject->add_option("records", o->ids, tr("Ids of records").toStdString())->required();
    reject->add_option("--reason", o->reason, tr("Why").toStdString())->required();
    reject->callback([o, &action] { action = [o](Run& run) { return runDecide(*o, false, run); }; });
}

} // namespace redvest::cli
