// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed up before there are posts: reserve enter, call-up, step-back, wait, count.

#include "app/cli/command.h"
#include "core/domain/when.h"
#include "core/usecases/figures/reserve_counts.h"
#include "core/usecases/records/campaign_called.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reserves.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct ReserveWords
{
    std::string campaign, category, times, source, day, reason, scope, by = "street";
    std::vector<std::string> named; ///< people to enter; entries, or people who have one, for all else
};

/// Everything named, or the Problems of all that cannot be found.
template <class T, class Find>
Outcome<std::vector<Id<T>>> allCalled(const Workspace& ws, const std::vector<std::string>& words, const Find& find)
{
    std::vector<Id<T>> ids;
    Problems problems;
    for (const std::string& word : words) {
        if (const auto id = find(ws, text(word)))
            ids.push_back(*id);
        else
            problems.insert(problems.end(), id.problems().begin(), id.problems().end());
    }
    if (!problems.empty())
        return problems;
    return ids;
}

/// Day and campaign of the command. Problems of reading either.
Outcome<ReserveStep> stepOf(const Workspace& ws, const ReserveWords& o)
{
    ReserveStep step;
    const auto day = o.day.empty() ? Outcome<QDate>(ws.today()) : parseDay(text(o.day));
    if (!day)
        return day.problems();
    step.day = *day;
    step.reason = text(o.reason);
    if (!o.campaign.empty()) {
        const auto campaign = campaignCalled(ws, text(o.campaign));
        if (!campaign)
            return campaign.problems();
        step.campaign = *campaign;
    }
    return step;
}

Exit told(const Run& run, const Outcome<Edits<Reserve>>& done)
{
    if (!done)
        return run.out().refused(done.problems());
    QJsonArray ids;
    for (const Edit<Reserve>& edit : done->records)
        ids.append(edit.after->id.text());
    run.out().result({{u"people"_s, ids.size()}, {u"ids"_s, ids}, {u"changeset"_s, done->changes.entry}},
                     tr("Done for %1 people.").arg(ids.size()));
    return Exit::Done;
}

Exit runEnter(const ReserveWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto step = stepOf(*ws, o);
    if (!step)
        return run.out().refused(step.problems());
    const auto people = allCalled<Volunteer>(*ws, o.named, personCalled);
    if (!people)
        return run.out().refused(people.problems());
    Reserve wish;
    wish.campaign = step->campaign;
    wish.registeredOn = step->day;
    wish.category = text(o.category);
    wish.times = text(o.times);
    wish.source = text(o.source);
    return told(run, enterReserves(*ws, *people, wish, step->reason));
}

using EntryDeed = Outcome<Edits<Reserve>> (*)(Workspace&, const std::vector<Id<Reserve>>&, const ReserveStep&);

Exit runDeed(const ReserveWords& o, Run& run, EntryDeed deed)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto step = stepOf(*ws, o);
    if (!step)
        return run.out().refused(step.problems());
    const auto entries = allCalled<Reserve>(*ws, o.named, reserveCalled);
    return entries ? told(run, deed(*ws, *entries, *step)) : run.out().refused(entries.problems());
}

QJsonObject countsJson(const ReserveCounts& counts)
{
    return {{u"waiting"_s, counts.waiting}, {u"called_up"_s, counts.calledUp}, {u"stepped_back"_s, counts.withdrawn}};
}

QStringList countCells(const QString& name, const ReserveCounts& counts)
{
    return {name, QString::number(counts.waiting), QString::number(counts.calledUp), QString::number(counts.withdrawn)};
}

Exit runCount(const ReserveWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto step = stepOf(*ws, o);
    if (!step)
        return run.out().refused(step.problems());
    const ReserveBy by = fromWord<ReserveBy>(text(o.by)).value_or(ReserveBy::Street);
    const auto figures = reserveFigures(*ws, text(o.scope), by, step->day);
    if (!figures)
        return run.out().refused(figures.problems());
    QJsonArray rows;
    report::TableBlock table;
    table.columns.push_back({tr("Name"), report::Align::Left, 1});
    for (const QString& title : {tr("Waiting"), tr("Called up"), tr("Stepped back")})
        table.columns.push_back({title, report::Align::Right, 1});
    for (const ReserveGroup& group : figures->groups) {
        QJsonObject row = countsJson(group.counts);
        row[u"code"_s] = group.code;
        row[u"name"_s] = group.name;
        rows.append(row);
        table.rows.push_back(countCells(group.name, group.counts));
    }
    table.rows.push_back(countCells(tr("Total"), figures->total));
    run.out().result({{u"scope"_s, figures->scope},
                      {u"as_of"_s, figures->asOf.toString(Qt::ISODate)},
                      {u"by"_s, wordOf(by)},
                      {u"total"_s, countsJson(figures->total)},
                      {u"rows"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

CLI::App* addDeed(CLI::App* app, const std::string& name, const QString& what, const std::shared_ptr<ReserveWords>& o)
{
    CLI::App* made = app->add_subcommand(name, what.toStdString());
    made->add_option("entries", o->named,
                     tr("Ids of entries, or people by id or document number who have one open").toStdString())
        ->required();
    made->add_option("--on", o->day, "2022-03-20");
    made->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    return made;
}

void declareEnter(CLI::App* app, const std::shared_ptr<ReserveWords>& o, Action& action)
{
    CLI::App* enter = app->add_subcommand("enter", tr("Enter people who signed up").toStdString());
    enter->add_option("people", o->named, tr("Ids of the records, or document numbers").toStdString())->required();
    enter->add_option("--campaign", o->campaign, tr("Id of the campaign, or its name").toStdString());
    enter->add_option("--category", o->category, tr("Kind of service they wish for").toStdString());
    enter->add_option("--times", o->times, tr("When they are free").toStdString());
    enter->add_option("--source", o->source, tr("How they signed up").toStdString());
    enter->add_option("--on", o->day, "2022-03-20");
    enter->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    enter->callback([o, &action] { action = [o](Run& run) { return runEnter(*o, run); }; });
}

void declareCount(CLI::App* app, const std::shared_ptr<ReserveWords>& o, Action& action)
{
    CLI::App* count = app->add_subcommand("count", tr("How many wait, were called up, stepped back").toStdString());
    count->add_option("--by", o->by, "street|category|campaign")
        ->check(CLI::IsMember({"street", "category", "campaign"}));
    count->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    count->add_option("--on", o->day, "2022-03-20");
    count->callback([o, &action] { action = [o](Run& run) { return runCount(*o, run); }; });
}

} // namespace

void declareReserve(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ReserveWords>();
    CLI::App* app = parent.add_subcommand("reserve", tr("Who signed up before there are posts").toStdString());
    app->require_subcommand(1);
    declareEnter(app, o, action);
    declareCount(app, o, action);
    const auto carryOut = [o, &action](CLI::App* made, EntryDeed deed) {
        made->callback([o, &action, deed] { action = [o, deed](Run& run) { return runDeed(*o, run, deed); }; });
    };
    CLI::App* callUp = addDeed(app, "call-up", tr("Call people up for a campaign"), o);
    callUp->add_option("--campaign", o->campaign, tr("Id of the campaign, or its name").toStdString());
    carryOut(callUp, callUpReserves);
    carryOut(addDeed(app, "step-back", tr("Let people step back from the reserve"), o), withdrawReserves);
    carryOut(addDeed(app, "wait", tr("Let people wait in the reserve again"), o),
             [](Workspace& ws, const std::vector<Id<Reserve>>& entries, const ReserveStep& step) {
                 return waitAgain(ws, entries, step.reason);
             });
}

} // namespace redvest::cli
