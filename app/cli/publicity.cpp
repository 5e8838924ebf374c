// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/publicity.h"

#include "app/cli/document_output.h"
#include "core/domain/when.h"
#include "core/domain/words.h"
#include "core/report/publicity.h"
#include "core/usecases/rota/overlaps.h"
#include "core/usecases/rota/publicity.h"
#include "core/usecases/rota/published_days.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct PublicWords
{
    std::vector<std::string> ids;
    std::string scope, from, to, day;
    int days = kPublicDays;
};

struct CorrectWords
{
    std::string id, reason;
    int minutes = 0;
};

Outcome<PublicDays> daysSaid(const Workspace& ws, const PublicWords& o)
{
    if (o.day.empty())
        return PublicDays{ws.today(), o.days};
    const auto day = parseDay(text(o.day));
    if (!day)
        return day.problems();
    return PublicDays{*day, o.days};
}

Exit runPublish(const PublicWords& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Writing);
    const auto days = daysSaid(*ws, o);
    if (!days)
        return run.out().refused(days.problems());
    std::vector<Id<ServiceRecord>> ids;
    for (const std::string& typed : o.ids) {
        const auto id = servedRecordTyped(typed);
        if (!id)
            return run.out().refused(id.problems());
        ids.push_back(*id);
    }
    if (ids.empty()) {
        for (const HoursRow& row : unpublishedHours(*ws, text(o.scope), *period))
            ids.push_back(row.record.id);
    }
    const auto done = publishHours(*ws, ids, *days);
    if (!done)
        return run.out().refused(done.problems());
    const QString first = days->first.toString(Qt::ISODate);
    const QString last = days->first.addDays(days->days - 1).toString(Qt::ISODate);
    run.out().result({{u"records"_s, qint64(ids.size())},
                      {u"public_from"_s, first},
                      {u"public_to"_s, last},
                      {u"changeset"_s, done->entry}},
                     tr("%1 records are publicised from %2 to %3, and final then.").arg(ids.size()).arg(first, last));
    return Exit::Done;
}

Exit runCorrect(const CorrectWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto id = servedRecordTyped(o.id);
    if (!id)
        return run.out().refused(id.problems());
    const auto done = correctHours(*ws, *id, o.minutes, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result(
        {{u"record"_s, correctionId(*id).text()}, {u"corrects"_s, id->text()}, {u"changeset"_s, done->entry}},
        tr("The correction waits for approval; until then the final record counts."));
    return Exit::Done;
}

} // namespace

Outcome<Id<ServiceRecord>> servedRecordTyped(const std::string& typed)
{
    const auto id = Id<ServiceRecord>::fromText(text(typed));
    if (id.isNull())
        return Problem{u"unknown_record"_s, u"record"_s,
                       tr("There is no served time %1. Take the id from \"hours list\".").arg(text(typed))};
    return id;
}

void declarePublication(CLI::App& hours, Action& action)
{
    auto o = std::make_shared<PublicWords>();
    CLI::App* publish =
        hours.add_subcommand("publish", tr("Publicise approved time for some days; then it is final").toStdString());
    publish->add_option("records", o->ids, tr("Ids of records; else all that wait for it").toStdString());
    publish->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    publish->add_option("--from", o->from, "2022-03-20");
    publish->add_option("--to", o->to, tr("Exclusive").toStdString());
    publish->add_option("--day", o->day, tr("The first day; today where it is not said").toStdString());
    publish->add_option("--days", o->days, tr("For how many days").toStdString());
    publish->callback([o, &action] { action = [o](Run& run) { return runPublish(*o, run); }; });
    auto c = std::make_shared<CorrectWords>();
    CLI::App* correct = hours.add_subcommand("correct", tr("Enter another record for a final one").toStdString());
    correct->add_option("record", c->id, tr("Id of the final record").toStdString())->required();
    correct->add_option("--minutes", c->minutes, tr("Minutes that were served").toStdString())->required();
    correct->add_option("--reason", c->reason, tr("Why; kept with the act").toStdString())->required();
    correct->callback([c, &action] { action = [c](Run& run) { return runCorrect(*c, run); }; });
}

Exit printPublication(const std::string& scope, const std::string& out, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto facts = publicFacts(*ws, text(scope));
    if (!facts)
        return run.out().refused(facts.problems());
    const report::Document document = report::publicDocument(*facts);
    writeDocument(document, text(out));
    run.out().result({{u"out"_s, text(out)},
                      {u"form"_s, u"hours-publication"_s},
                      {u"title"_s, document.title},
                      {u"records"_s, facts->records},
                      {u"minutes"_s, facts->minutes},
                      {u"unnamed"_s, facts->unnamedPeople}},
                     tr("Written: %1").arg(text(out)));
    return Exit::Done;
}

Exit tellUnpublished(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Day")}, {tr("Who")}, {tr("Where")}, {tr("Minutes"), report::Align::Right}, {tr("Record")}};
    for (const HoursRow& row : unpublishedHours(ws, scope, {})) {
        const ServiceRecord& r = row.record;
        const QString day = r.day.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"record"_s, r.id.text()},
                                {u"volunteer"_s, r.volunteer.text()},
                                {u"name"_s, row.volunteerName},
                                {u"day"_s, day},
                                {u"minutes"_s, r.minutes}});
        table.rows.push_back({day, row.volunteerName, row.place, QString::number(r.minutes), r.id.text()});
    }
    constexpr int kDaysAhead = 7;
    QJsonArray days;
    QStringList told;
    for (const UnpublishedDay& ahead : unpublishedDays(ws, ws.today(), kDaysAhead, scope)) {
        const QString day = ahead.day.toString(Qt::ISODate);
        days.append(QJsonObject{{u"day"_s, day},
                                {u"published"_s, ahead.state.issue.has_value()},
                                {u"changes"_s, ahead.state.changes},
                                {u"seats"_s, ahead.seats}});
        told << (ahead.state.issue ? tr("%1: changed since it was published (%2)").arg(day).arg(ahead.state.changes)
                                   : tr("%1: roster not published").arg(day));
    }
    run.out().result({{u"kind"_s, u"unpublished"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}, {u"days"_s, days}},
                     told.isEmpty() ? aligned(table) : aligned(table) + u'\n' + told.join(u'\n'));
    return Exit::Done;
}

Exit tellOverlaps(const Workspace& ws, const QString& scope, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Person")}, {tr("From")}, {tr("To")}, {tr("Record")}, {tr("Other record")}};
    const Span ever{dayOf(QDate(1950, 1, 1)).from, dayOf(ws.today().addDays(1)).to};
    for (const OverlapRow& row : overlapRows(ws, scope, ever)) {
        rows.append(QJsonObject{{u"volunteer"_s, row.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"from"_s, toIsoText(row.shared.from)},
                                {u"to"_s, toIsoText(row.shared.to)},
                                {u"record"_s, row.first.text()},
                                {u"other"_s, row.second.text()}});
        table.rows.push_back(
            {row.name, toLocalText(row.shared.from), toLocalText(row.shared.to), row.first.text(), row.second.text()});
    }
    run.out().result({{u"kind"_s, u"overlap"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

} // namespace redvest::cli
