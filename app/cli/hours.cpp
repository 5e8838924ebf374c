// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time: hours list, hours approve, hours reject, hours reopen; publish and correct: publicity.h.

#include "core/usecases/rota/hours.h"

#include "app/cli/publicity.h"
#include "core/usecases/rota/publicity.h"

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
    std::string scope, from, to, state = "submitted", source, reason;
    std::vector<std::string> ids;
};

Exit runList(const HoursOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Reading);
    const RecordState state = fromWord<RecordState>(text(o.state)).value_or(RecordState::Submitted);
    const auto source = fromWord<RecordSource>(text(o.source));
    report::TableBlock table;
    table.columns = {{tr("Day")},        {tr("Who")},   {tr("Where")}, {tr("Minutes"), report::Align::Right},
                     {tr("Entered by")}, {tr("Record")}};
    QJsonArray rows;
    for (const HoursRow& row : hoursRows(*ws, {text(o.scope), *period, state, source})) {
        const ServiceRecord& r = row.record;
        rows.append(QJsonObject{{u"id"_s, r.id.text()},
                                {u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, row.volunteerName},
                                {u"day"_s, r.day.toString(Qt::ISODate)},
                                {u"post"_s, row.postName},
                                {u"site"_s, row.siteName},
                                {u"division"_s, r.division},
                                {u"minutes"_s, r.minutes},
                                {u"source"_s, wordOf(r.source)},
                                {u"evidence"_s, r.evidence},
                                {u"state"_s, wordOf(r.state)},
                                {u"stage"_s, wordOf(stageOf(r, ws->today()))},
                                {u"public_from"_s, r.publicFrom.toString(Qt::ISODate)},
                                {u"public_to"_s, r.publicTo.toString(Qt::ISODate)},
                                {u"corrects"_s, r.corrects.text()},
                                {u"corrected"_s, row.isCorrected},
                                {u"entered_by"_s, r.enteredBy},
                                {u"approved_by"_s, r.approvedBy},
                                {u"may_approve"_s, r.state == RecordState::Submitted && row.barred.isEmpty()}});
        table.rows.push_back({r.day.toString(Qt::ISODate), row.volunteerName, row.place, QString::number(r.minutes),
                              r.enteredBy, r.id.text()});
    }
    run.out().result({{u"records"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit runDecide(const HoursOptions& o, RecordState become, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    std::vector<Id<ServiceRecord>> ids;
    for (const std::string& typed : o.ids) {
        const auto id = servedRecordTyped(typed);
        if (!id)
            return run.out().refused(id.problems());
        ids.push_back(*id);
    }
    const auto done = become == RecordState::Approved   ? approveHours(*ws, ids)
                      : become == RecordState::Rejected ? rejectHours(*ws, ids, text(o.reason))
                                                        : reopenHours(*ws, ids, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    const QString said = become == RecordState::Approved   ? tr("Approved %1 records.")
                         : become == RecordState::Rejected ? tr("Rejected %1 records.")
                                                           : tr("%1 records wait for approval again.");
    const auto count = qint64(done->touched.size());
    run.out().result({{u"records"_s, count}, {u"changeset"_s, done->entry}}, said.arg(count));
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
    list->add_option("--source", o->source, "check_in|paper|import")
        ->check(CLI::IsMember({"check_in", "paper", "import"}));
    const auto decide = [&](const char* name, const QString& does, RecordState become) {
        CLI::App* command = app->add_subcommand(name, does.toStdString());
        command->add_option("records", o->ids, tr("Ids of records").toStdString())->required();
        if (become != RecordState::Approved)
            command->add_option("--reason", o->reason, tr("Why").toStdString())->required();
        command->callback(
            [o, become, &action] { action = [o, become](Run& run) { return runDecide(*o, become, run); }; });
    };
    decide("approve", tr("Let served time count"), RecordState::Approved);
    decide("reject", tr("Send served time back"), RecordState::Rejected);
    declarePublication(*app, action);
    decide("reopen", tr("Take a decision back: the time waits for approval again"), RecordState::Submitted);
}

} // namespace redvest::cli
