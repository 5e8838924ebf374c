// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster of a day made known, and what changed since: publish, publish changes, publish list.

#include "app/cli/command.h"
#include "app/cli/document_output.h"

#include "core/domain/when.h"
#include "core/report/change_sheet.h"
#include "core/usecases/rota/published_days.h"
#include "ui/rota/change_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct PublishWords
{
    std::string day, scope, reason, out;
    int since = 0;
    bool isForced = false;
};

QDate dayTyped(const PublishWords& o)
{
    const auto day = parseDay(text(o.day));
    if (!day)
        throw Refused{day.problems()};
    return *day;
}

QJsonObject issueJson(const PublishedDay& issue)
{
    return {{u"id"_s, issue.id.text()},
            {u"day"_s, issue.day.toString(Qt::ISODate)},
            {u"scope"_s, issue.scope},
            {u"number"_s, issue.number},
            {u"published_at"_s, toIsoText(issue.publishedAt)},
            {u"published_by"_s, issue.publishedBy},
            {u"reason"_s, issue.reason}};
}

Exit runPublish(const PublishWords& o, Run& run)
{
    const QDate day = dayTyped(o);
    const auto ws = run.open(OpenFor::Writing);
    const auto done = publishDay(*ws, day, text(o.scope), text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    QJsonObject said = issueJson(done->issue);
    said[u"shifts"_s] = done->shifts;
    said[u"people"_s] = done->sure;
    said[u"asked"_s] = done->asked;
    said[u"changeset"_s] = done->changes.entry;
    if (done->asked > 0)
        run.out().message(tr("%1 people on it have not answered yet.").arg(done->asked));
    run.out().result(said, tr("The roster of %1 is published, issue %2: %3 shifts, %4 people.")
                               .arg(day.toString(Qt::ISODate))
                               .arg(done->issue.number)
                               .arg(done->shifts)
                               .arg(done->sure + done->asked));
    return Exit::Done;
}

Exit runList(const PublishWords& o, Run& run)
{
    const QDate day = dayTyped(o);
    const auto ws = run.open(OpenFor::Reading);
    QJsonArray rows;
    report::TableBlock table;
    for (const QString& head :
         {tr("Issue of the roster"), tr("Division"), tr("Published at"), tr("Published by"), tr("Reason")})
        table.columns.push_back({head, report::Align::Left, 1});
    for (const PublishedDay& issue : dayIssues(*ws, day, text(o.scope))) {
        rows.append(issueJson(issue));
        table.rows.push_back({QString::number(issue.number), ws->divisions().name(issue.scope),
                              toLocalText(issue.publishedAt), issue.publishedBy, issue.reason});
    }
    run.out().result({{u"day"_s, day.toString(Qt::ISODate)}, {u"count"_s, rows.size()}, {u"issues"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

QJsonObject shiftJson(const PublishedShift& shift)
{
    return {{u"from"_s, toIsoText(shift.starts)}, {u"to"_s, toIsoText(shift.ends)}, {u"needed"_s, shift.needed}};
}

QJsonObject changeJson(const ToldChange& told)
{
    QJsonArray people;
    for (std::size_t i = 0; i < told.change.people.size(); ++i)
        people.append(QJsonObject{{u"volunteer"_s, told.change.people[i].volunteer.text()},
                                  {u"name"_s, told.people.value(qsizetype(i))}});
    const PublishedShift& shift = told.change.shift();
    return {{u"kind"_s, wordOf(told.change.kind)},
            {u"shift"_s, shift.shift},
            {u"post"_s, shift.postName},
            {u"site"_s, shift.siteName},
            {u"division"_s, shift.division},
            {u"before"_s, told.change.before ? QJsonValue(shiftJson(*told.change.before)) : QJsonValue()},
            {u"after"_s, told.change.after ? QJsonValue(shiftJson(*told.change.after)) : QJsonValue()},
            {u"people"_s, people},
            {u"state"_s, told.state},
            {u"by"_s, told.by},
            {u"at"_s, isoOrNull(told.at)},
            {u"reason"_s, told.reason}};
}

QString changesText(const DayChanges& facts)
{
    if (facts.changes.empty())
        return tr("Nothing changed since issue %1.").arg(facts.since.number);
    report::TableBlock table;
    for (const QString& head : {tr("Site"), tr("Post"), tr("Starts"), tr("Change"), tr("What"), tr("Reason")})
        table.columns.push_back({head, report::Align::Left, 1});
    for (const ToldChange& told : facts.changes) {
        const PublishedShift& shift = told.change.shift();
        table.rows.push_back({shift.siteName, shift.postName, toLocalText(shift.starts),
                              ui::changeName(told.change.kind), report::changeText(told), told.reason});
    }
    return aligned(table);
}

Exit runChanges(const PublishWords& o, Run& run)
{
    const QDate day = dayTyped(o);
    requireOutput(o.out, u"out"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto facts = changesOfDay(*ws, day, text(o.scope), o.since);
    if (!facts)
        return run.out().refused(facts.problems());
    if (!o.out.empty())
        writeDocument(report::changeSheet(*facts), text(o.out));
    QJsonArray rows;
    for (const ToldChange& told : facts->changes)
        rows.append(changeJson(told));
    run.out().result({{u"day"_s, day.toString(Qt::ISODate)},
                      {u"scope"_s, facts->scope},
                      {u"since"_s, issueJson(facts->since)},
                      {u"as_of"_s, toIsoText(facts->asOf)},
                      {u"count"_s, rows.size()},
                      {u"changes"_s, rows},
                      {u"out"_s, text(o.out)}},
                     o.out.empty() ? changesText(*facts) : tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void addDay(CLI::App& app, PublishWords& o)
{
    app.add_option("day", o.day, "2022-03-20")->required();
    app.add_option("--scope", o.scope, tr("Code of a division; else the own one").toStdString());
}

} // namespace

void declarePublish(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<PublishWords>();
    CLI::App* app = parent.add_subcommand(
        "publish", tr("Make the roster of a day known; from then on changes need a reason").toStdString());
    app->add_option("day", o->day, "2022-03-20");
    app->add_option("--scope", o->scope, tr("Code of a division; else the own one").toStdString());
    app->add_option("--reason", o->reason, tr("Why again; kept with the issue").toStdString());
    app->callback([app, o, &action] {
        if (!app->get_subcommands().empty())
            return;
        if (o->day.empty())
            throw CLI::RequiredError("day");
        action = [o](Run& run) { return runPublish(*o, run); };
    });
    auto c = std::make_shared<PublishWords>();
    CLI::App* changes = app->add_subcommand("changes", tr("What changed since a day was published").toStdString());
    addDay(*changes, *c);
    changes->add_option("--since", c->since, tr("Number of the issue; else the latest").toStdString());
    changes->add_option("--out", c->out, tr("The change sheet").toStdString())->check(endsIn(documentEndings()));
    addForce(*changes, c->isForced);
    changes->callback([c, &action] { action = [c](Run& run) { return runChanges(*c, run); }; });
    auto l = std::make_shared<PublishWords>();
    CLI::App* list = app->add_subcommand("list", tr("The issues of a day").toStdString());
    addDay(*list, *l);
    list->callback([l, &action] { action = [l](Run& run) { return runList(*l, run); }; });
}

} // namespace redvest::cli
