// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "gap-workbooks": make, again, list, show, extend, withdraw, resume, answered.

#include "app/cli/gap_collections.h"

#include "app/cli/document_output.h"
#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/report/gap_collections.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/sheets/gap_workbooks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct GapWords
{
    std::string per = "community", scope, from, to, deadline, folder, collection, reason, out;
    std::vector<std::string> divisions;
    bool withoutPosts = false, onlyWaiting = false, hasFullPhones = false, isForced = false;
};

QJsonObject collectionJson(const GapCollection& c)
{
    return {{u"id"_s, c.id.text()},
            {u"scope"_s, c.scope},
            {u"per"_s, wordOf(c.per)},
            {u"from"_s, toIsoText(c.from)},
            {u"to"_s, toIsoText(c.to)},
            {u"deadline"_s, toIsoText(c.deadline)},
            {u"asked_at"_s, toIsoText(c.askedAt)},
            {u"withdrawn"_s, c.isArchived}};
}

QJsonObject requestJson(const GapRequestRow& row)
{
    return {{u"what"_s, u"gap_request"_s},
            {u"collection"_s, row.collection.id.text()},
            {u"division"_s, row.request.division},
            {u"place"_s, row.place},
            {u"answer"_s, wordOf(row.request.answer)},
            {u"answered_at"_s, isoOrNull(row.request.answeredAt)},
            {u"deadline"_s, toIsoText(row.collection.deadline)},
            {u"unanswered"_s, row.isUnanswered},
            {u"reports"_s, row.reports},
            {u"contact"_s, row.contact},
            {u"phone"_s, row.phone}};
}

report::TableBlock requestTable(const std::vector<GapRequestRow>& rows)
{
    report::TableBlock table;
    table.columns = {{tr("Division")}, {tr("Answer")}, {tr("Deadline")}, {tr("Contact")}, {tr("Phone")}};
    for (const GapRequestRow& row : rows)
        table.rows.push_back({row.place, report::gapAnswerWord(row.request.answer),
                              toLocalText(row.collection.deadline), row.contact, row.phone});
    return table;
}

QJsonArray requestsJson(const std::vector<GapRequestRow>& rows)
{
    QJsonArray all;
    for (const GapRequestRow& row : rows)
        all.append(requestJson(row));
    return all;
}

/// A moment as it is typed.
Outcome<Instant> momentSaid(const std::string& typed)
{
    if (typed.empty())
        return Instant{};
    const auto read = fromIsoText(text(typed));
    return read ? Outcome<Instant>(*read) : parseMoment(text(typed));
}

Outcome<GapCollection> calledIn(const Workspace& ws, const GapWords& o)
{
    return gapCollectionCalled(ws, text(o.collection));
}

Exit toldMade(const Outcome<GapWorkbooksMade>& made, const Run& run)
{
    if (!made)
        return run.out().refused(made.problems());
    QJsonObject json = collectionJson(made->collection);
    json[u"files"_s] = QJsonArray::fromStringList(made->files);
    json[u"lines"_s] = made->lines;
    json[u"changeset"_s] = made->changes.entry;
    run.out().result(json, tr("%1 workbooks with %2 lines are written. Collection %3, to be back by %4.")
                               .arg(made->files.size())
                               .arg(made->lines)
                               .arg(made->collection.id.text(), toLocalText(made->collection.deadline)));
    return Exit::Done;
}

Exit runMake(const GapWords& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto deadline = momentSaid(o.deadline);
    if (!deadline)
        return run.out().refused(deadline.problems());
    const auto ws = run.open(OpenFor::Writing);
    GapWorkbookOrder order;
    order.wish = {text(o.scope), fromWord<DivisionLevel>(text(o.per)).value_or(DivisionLevel::Community), *period,
                  *deadline, o.withoutPosts};
    order.folder = text(o.folder);
    order.isForced = o.isForced;
    return toldMade(makeGapWorkbooks(*ws, order, run.progress()), run);
}

Exit runAgain(const GapWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto collection = calledIn(*ws, o);
    if (!collection)
        return run.out().refused(collection.problems());
    GapWorkbookOrder order;
    order.again = collection->id;
    order.onlyWaiting = o.onlyWaiting;
    order.folder = text(o.folder);
    order.isForced = o.isForced;
    return toldMade(makeGapWorkbooks(*ws, order, run.progress()), run);
}

Exit runList(const GapWords&, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Collection")}, {tr("Scope")}, {tr("From")}, {tr("Deadline")}};
    for (const QString& title : {tr("Asked"), tr("Answered"), tr("Overdue")})
        table.columns.push_back({title, report::Align::Right});
    for (const GapCollectionRow& row : gapCollectionRows(*ws)) {
        QJsonObject one = collectionJson(row.collection);
        one[u"name"_s] = row.scopeName;
        one[u"asked"_s] = row.asked;
        one[u"answered"_s] = row.answered;
        one[u"unanswered"_s] = row.unanswered;
        rows.append(one);
        table.rows.push_back({row.collection.id.text(), row.scopeName, toLocalText(row.collection.from),
                              toLocalText(row.collection.deadline), QString::number(row.asked),
                              QString::number(row.answered), QString::number(row.unanswered)});
    }
    run.out().result({{u"count"_s, rows.size()}, {u"collections"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit runShow(const GapWords& o, Run& run)
{
    if (o.hasFullPhones && o.out.empty())
        return run.out().refused({{u"out_missing"_s, u"out"_s, tr("Say where the phone list goes: --out OUT.")}});
    requireOutput(o.out, u"out"_s, o.isForced);
    const auto ws = run.open(o.hasFullPhones ? OpenFor::Writing : OpenFor::Reading);
    const auto collection = calledIn(*ws, o);
    if (!collection)
        return run.out().refused(collection.problems());
    std::vector<GapRequestRow> rows = gapRequestRows(*ws, collection->id);
    if (o.onlyWaiting)
        std::erase_if(rows, [](const GapRequestRow& row) { return row.request.answer != GapAnswer::Waiting; });
    QJsonObject json = collectionJson(*collection);
    json[u"count"_s] = qint64(rows.size());
    json[u"rows"_s] = requestsJson(rows);
    if (!o.out.empty()) {
        StagedOutput staged(text(o.out)); // made before it is noted
        const auto make = [&](const std::vector<GapRequestRow>& all) {
            staged.make([&](const QString& name) {
                writeDocument(report::gapPhonesDocument(all, ws->office().name, ws->now()), name);
            });
        };
        if (o.hasFullPhones) {
            const auto noted = withGapPhonesInFull(*ws, rows, make);
            if (!noted)
                return run.out().refused(noted.problems());
        } else {
            make(rows);
        }
        staged.put();
        json[u"out"_s] = text(o.out);
    }
    run.out().result(json, aligned(requestTable(rows)));
    return Exit::Done;
}

Exit toldChanged(const GapCollection& c, const ChangeSet& changes, const Run& run)
{
    QJsonObject json = collectionJson(c);
    json[u"changeset"_s] = changes.entry;
    run.out().result(json, tr("Gap collection %1: to be back by %2.").arg(c.id.text(), toLocalText(c.deadline)));
    return Exit::Done;
}

Exit runExtend(const GapWords& o, Run& run)
{
    const auto deadline = momentSaid(o.deadline);
    if (!deadline)
        return run.out().refused(deadline.problems());
    const auto ws = run.open(OpenFor::Writing);
    const auto collection = calledIn(*ws, o);
    if (!collection)
        return run.out().refused(collection.problems());
    const auto done = extendGapCollection(*ws, collection->id, *deadline, text(o.reason));
    return done ? toldChanged(*done->records.front().after, done->changes, run) : run.out().refused(done.problems());
}

Exit runWithdraw(const GapWords& o, bool withdrawn, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto collection = calledIn(*ws, o);
    if (!collection)
        return run.out().refused(collection.problems());
    const auto done = withdrawGapCollections(*ws, {collection->id}, withdrawn, text(o.reason));
    return done ? toldChanged(*done->records.front().after, done->changes, run) : run.out().refused(done.problems());
}

Exit runAnswered(const GapWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto collection = calledIn(*ws, o);
    if (!collection)
        return run.out().refused(collection.problems());
    const auto requests = gapRequestsCalled(*ws, collection->id, texts(o.divisions));
    if (!requests)
        return run.out().refused(requests.problems());
    const auto done = noteNothingMissing(*ws, *requests, !o.onlyWaiting, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"collection"_s, collection->id.text()},
                      {u"changed"_s, qint64(done->records.size())},
                      {u"changeset"_s, done->changes.entry}},
                     tr("Noted for %1 divisions.").arg(done->records.size()));
    return Exit::Done;
}

CLI::App* addOf(CLI::App* app, const std::string& name, const QString& what, const std::shared_ptr<GapWords>& o)
{
    CLI::App* made = app->add_subcommand(name, what.toStdString());
    made->add_option("collection", o->collection, tr("Id of the collection, its beginning, or last").toStdString())
        ->required();
    return made;
}

void addFolder(CLI::App* app, const std::shared_ptr<GapWords>& o)
{
    app->add_option("--out", o->folder, tr("The folder that the workbooks go to").toStdString())->required();
    addForce(*app, o->isForced);
}

void declareMake(CLI::App* app, const std::shared_ptr<GapWords>& o, Action& action)
{
    CLI::App* make = app->add_subcommand("make", tr("Ask for gaps: a workbook for each division").toStdString());
    make->add_option("--per", o->per, "street|community")->check(CLI::IsMember({"street", "community"}));
    make->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    make->add_option("--from", o->from, "2022-03-21T07:00");
    make->add_option("--to", o->to, tr("Exclusive").toStdString());
    make->add_option("--deadline", o->deadline, "2022-03-20T18:00")->required();
    make->add_flag("--without-posts", o->withoutPosts, tr("Ask divisions too that have no post").toStdString());
    addFolder(make, o);
    make->callback([o, &action] { action = [o](Run& run) { return runMake(*o, run); }; });
    CLI::App* again = addOf(app, "again", tr("Write the workbooks of a collection again"), o);
    again->add_flag("--waiting", o->onlyWaiting, tr("Only of who has not answered").toStdString());
    addFolder(again, o);
    again->callback([o, &action] { action = [o](Run& run) { return runAgain(*o, run); }; });
}

void declareShow(CLI::App* app, const std::shared_ptr<GapWords>& o, Action& action)
{
    CLI::App* list = app->add_subcommand("list", tr("The gap collections").toStdString());
    list->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
    CLI::App* show = addOf(app, "show", tr("Who was asked, who answered, and whom to ring up"), o);
    show->add_flag("--waiting", o->onlyWaiting, tr("Only of who has not answered").toStdString());
    show->add_option("--out", o->out, tr("Write the phone list to this file").toStdString())
        ->check(endsIn(documentEndings()));
    show->add_flag("--full-phones", o->hasFullPhones, tr("With full phone numbers; the view is noted").toStdString());
    addForce(*show, o->isForced);
    show->callback([o, &action] { action = [o](Run& run) { return runShow(*o, run); }; });
}

void declareSteps(CLI::App* app, const std::shared_ptr<GapWords>& o, Action& action)
{
    CLI::App* extend = addOf(app, "extend", tr("Give another deadline"), o);
    extend->add_option("--deadline", o->deadline, "2022-03-20T18:00")->required();
    extend->callback([o, &action] { action = [o](Run& run) { return runExtend(*o, run); }; });
    CLI::App* withdraw = addOf(app, "withdraw", tr("Wait for nobody any more"), o);
    withdraw->callback([o, &action] { action = [o](Run& run) { return runWithdraw(*o, true, run); }; });
    CLI::App* resume = addOf(app, "resume", tr("Take a withdrawn collection up again"), o);
    resume->callback([o, &action] { action = [o](Run& run) { return runWithdraw(*o, false, run); }; });
    CLI::App* answered = addOf(app, "answered", tr("Note who said that nobody is missing"), o);
    answered->add_option("divisions", o->divisions, tr("Codes or names").toStdString())->required();
    answered->add_flag("--waiting", o->onlyWaiting, tr("Take it back: they are waited for again").toStdString());
    answered->callback([o, &action] { action = [o](Run& run) { return runAnswered(*o, run); }; });
    for (CLI::App* step : {extend, withdraw, resume, answered})
        step->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
}

} // namespace

Exit tellUnanswered(const Workspace& ws, const QString& scope, const Run& run)
{
    const std::vector<GapRequestRow> rows = unansweredGaps(ws, scope, ws.now());
    run.out().result({{u"kind"_s, u"unanswered"_s}, {u"count"_s, qint64(rows.size())}, {u"rows"_s, requestsJson(rows)}},
                     rows.empty() ? tr("Nothing waits for anybody.") : aligned(requestTable(rows)));
    return Exit::Done;
}

void declareGapWorkbooks(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<GapWords>();
    CLI::App* app =
        parent.add_subcommand("gap-workbooks", tr("Ask streets and communities for their gaps").toStdString());
    app->require_subcommand(1);
    declareMake(app, o, action);
    declareGapTake(*app, action);
    declareShow(app, o, action);
    declareSteps(app, o, action);
}

} // namespace redvest::cli
