// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls that were issued: call list, show, reply, take-back, withdraw, renumber.

#include "app/cli/call.h"

#include "app/cli/document_output.h"
#include "core/domain/when.h"
#include "core/report/call.h"
#include "core/usecases/figures/call_replies.h"
#include "core/usecases/volunteers/erasure.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct RegisterWords
{
    std::string call, series, line, day, answer = "coming", note, reason, overrideReason;
    std::vector<std::string> people, replies, outs;
    int number = 0, year = 0, count = 0;
    bool isForced = false, isSeated = false;
};
using Words = std::shared_ptr<RegisterWords>;

void putCounts(QJsonObject& json, const CallCounts& counts)
{
    json[u"asked"_s] = counts.asked;
    json[u"replied"_s] = counts.replies.coming;
    json[u"declined"_s] = counts.replies.notComing;
    json[u"assigned"_s] = counts.seated;
    json[u"open_now"_s] = counts.openNow;
}

QStringList countCells(const CallCounts& counts)
{
    return {QString::number(counts.asked), QString::number(counts.replies.coming),
            QString::number(counts.replies.notComing), QString::number(counts.seated), QString::number(counts.openNow)};
}

void addCountColumns(report::TableBlock& table)
{
    for (const QString& title : {tr("Asked for"), tr("Come"), tr("Do not come"), tr("On the shift"), tr("Open now")})
        table.columns.push_back({title, report::Align::Right, 1});
}

Exit runList(const RegisterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    QJsonArray calls;
    report::TableBlock table;
    for (const QString& title : {tr("Call"), tr("Day"), tr("Division")})
        table.columns.push_back({title, report::Align::Left, 1});
    addCountColumns(table);
    table.columns.push_back({tr("State"), report::Align::Left, 1});
    for (const CallRow& row : callRows(*ws)) {
        if ((!o.series.empty() && row.call.series != text(o.series)) || (o.year != 0 && row.call.year != o.year))
            continue;
        QJsonObject json = callJson(row.call);
        json[u"lines"_s] = row.lines;
        putCounts(json, row.counts);
        calls.append(json);
        QStringList cells{callName(row.call), row.call.day.toString(Qt::ISODate), row.scopeName};
        cells += countCells(row.counts);
        table.rows.push_back(cells << (row.call.isWithdrawn() ? tr("withdrawn") : QString()));
    }
    run.out().result({{u"count"_s, calls.size()}, {u"calls"_s, calls}}, aligned(table));
    return Exit::Done;
}

QJsonObject replyJson(const CallReplyRow& row)
{
    return {{u"id"_s, row.reply.id.text()},
            {u"line"_s, row.position},
            {u"volunteer"_s,
             row.reply.volunteer.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.reply.volunteer.text())},
            {u"name"_s, row.name},
            {u"people"_s, row.reply.people},
            {u"day"_s, row.reply.day.toString(Qt::ISODate)},
            {u"answer"_s, wordOf(row.reply.answer)},
            {u"note"_s, row.reply.note}};
}

/// Lines with their counts, then who answered.
QString linesText(const std::vector<CallLineRow>& lines, const std::vector<CallReplyRow>& replies)
{
    report::TableBlock table;
    for (const QString& title : {tr("Line number"), tr("Post"), tr("Site"), tr("Starts")})
        table.columns.push_back({title, report::Align::Left, 1});
    addCountColumns(table);
    for (const CallLineRow& row : lines) {
        QStringList cells{QString::number(row.line.position), row.line.postName, row.line.siteName,
                          toLocalText(row.line.starts)};
        table.rows.push_back(cells += countCells(row.counts));
    }
    if (replies.empty())
        return aligned(table);
    report::TableBlock answers;
    for (const QString& title :
         {tr("Line number"), tr("Name"), tr("How many"), tr("Day"), tr("Answer"), tr("Note"), tr("Id")})
        answers.columns.push_back({title, report::Align::Left, 1});
    for (const CallReplyRow& row : replies)
        answers.rows.push_back({QString::number(row.position), row.name, QString::number(row.reply.people),
                                row.reply.day.toString(Qt::ISODate),
                                row.reply.answer == CallAnswer::Coming ? tr("comes") : tr("does not come"),
                                row.reply.note, row.reply.id.text()});
    return aligned(table) + u"\n\n"_s + aligned(answers);
}

Exit runShow(const RegisterWords& o, Run& run)
{
    for (const std::string& out : o.outs)
        requireOutput(out, u"out"_s, o.isForced);
    const auto ws = run.open(OpenFor::Reading);
    const auto id = callCalled(*ws, text(o.call), text(o.series));
    if (!id)
        return run.out().refused(id.problems());
    const auto paper = callPaper(*ws, *id);
    for (const std::string& out : o.outs)
        writeCall(*paper, text(out));
    const auto lines = callLineRows(*ws, *id);
    const auto replies = callReplyRows(*ws, *id);
    QJsonArray lineRows, replyRows;
    CallCounts sum;
    for (const CallLineRow& row : lines) {
        QJsonObject line = callLineJson(row.line);
        putCounts(line, row.counts);
        lineRows.append(line);
        sum += row.counts;
    }
    for (const CallReplyRow& row : replies)
        replyRows.append(replyJson(row));
    QJsonObject json = callJson(paper->call);
    putCounts(json, sum);
    json[u"lines"_s] = lineRows;
    json[u"replies"_s] = replyRows;
    json[u"out"_s] = QJsonArray::fromStringList(texts(o.outs));
    run.out().result(json, report::callMessage(*paper) + u'\n' + linesText(lines, replies));
    return Exit::Done;
}

Exit runReply(const RegisterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto id = callCalled(*ws, text(o.call), text(o.series));
    if (!id)
        return run.out().refused(id.problems());
    const auto line = callLineCalled(*ws, *id, text(o.line));
    if (!line)
        return run.out().refused(line.problems());
    CallReplyWish wish;
    wish.line = *line;
    wish.people = o.count;
    wish.answer = fromWord<CallAnswer>(text(o.answer)).value_or(CallAnswer::Coming);
    wish.note = text(o.note);
    wish.isSeated = o.isSeated;
    wish.overrideReason = text(o.overrideReason);
    if (!o.people.empty()) {
        const auto people = peopleCalled(*ws, texts(o.people));
        if (!people)
            return run.out().refused(people.problems());
        wish.volunteers = *people;
    }
    if (!o.day.empty()) {
        const auto day = parseDay(text(o.day));
        if (!day)
            return run.out().refused(day.problems());
        wish.day = *day;
    }
    const auto done = enterCallReplies(*ws, wish, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    QJsonArray ids;
    qint64 people = 0;
    for (const CallReply& reply : done->replies) {
        ids.append(reply.id.text());
        people += reply.people;
    }
    run.out().result(
        {{u"ids"_s, ids}, {u"people"_s, people}, {u"assigned"_s, done->seated}, {u"changeset"_s, done->changes.entry}},
        tr("%1 people entered, %2 of them put on the shift.").arg(people).arg(done->seated));
    return Exit::Done;
}

Exit told(const Run& run, const Outcome<ChangeSet>& done, const QString& said)
{
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"changeset"_s, done->entry}}, said);
    return Exit::Done;
}

Exit runTakeBack(const RegisterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    std::vector<Id<CallReply>> ids;
    for (const std::string& reply : o.replies)
        ids.push_back(Id<CallReply>::fromText(text(reply)));
    return told(run, removeCallReplies(*ws, ids, text(o.reason)), tr("%1 answers taken back.").arg(ids.size()));
}

Exit runWithdraw(const RegisterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto id = callCalled(*ws, text(o.call), text(o.series));
    if (!id)
        return run.out().refused(id.problems());
    return told(run, withdrawCall(*ws, *id, text(o.reason)), tr("The call is withdrawn. Take its papers down."));
}

Exit runRenumber(const RegisterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto id = callCalled(*ws, text(o.call), text(o.series));
    if (!id)
        return run.out().refused(id.problems());
    return told(run, renumberCall(*ws, *id, o.number, text(o.reason)),
                tr("The call carries the number %1 now. Print it anew.").arg(o.number));
}

using RegisterDeed = Exit (*)(const RegisterWords&, Run&);

CLI::App* addDeed(CLI::App& call, const char* name, const QString& what, const Words& o, Action& action,
                  RegisterDeed deed)
{
    CLI::App* app = call.add_subcommand(name, what.toStdString());
    app->callback([o, &action, deed] { action = [o, deed](Run& run) { return deed(*o, run); }; });
    return app;
}

void addNamed(CLI::App* app, const Words& o)
{
    app->add_option("call", o->call, tr("Number of the call, year and number (2022-3), or its id").toStdString())
        ->required();
    app->add_option("--series", o->series, tr("Series, where several have the number").toStdString());
}

void addReason(CLI::App* app, const Words& o, bool isRequired)
{
    CLI::Option* reason = app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    if (isRequired)
        reason->required();
}

} // namespace

void addCallPrint(CLI::App& app, CallPrint& o)
{
    app.add_option("--call", o.call, tr("Number of the call, year and number (2022-3), or its id").toStdString());
    app.add_option("--series", o.series, tr("Series, where several have the number").toStdString());
}

Exit printCall(const CallPrint& o, const Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto id = callCalled(*ws, text(o.call), text(o.series));
    if (!id)
        return run.out().refused(id.problems());
    const auto paper = callPaper(*ws, *id);
    writeCall(*paper, text(o.out));
    run.out().result({{u"out"_s, text(o.out)}, {u"form"_s, u"call"_s}, {u"title"_s, callName(paper->call)}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void addCallRegister(CLI::App& call, Action& action)
{
    auto o = std::make_shared<RegisterWords>();
    CLI::App* list = addDeed(call, "list", tr("Calls issued, and who answered"), o, action, runList);
    list->add_option("--series", o->series, tr("Of this series alone").toStdString());
    list->add_option("--year", o->year, tr("Of this year alone").toStdString())->check(CLI::PositiveNumber);
    CLI::App* show = addDeed(call, "show", tr("A call line by line; print it again"), o, action, runShow);
    addNamed(show, o);
    addCallOutputs(*show, o->outs, o->isForced);
    CLI::App* reply = addDeed(call, "reply", tr("Enter who answered to a line of a call"), o, action, runReply);
    addNamed(reply, o);
    reply->add_option("--line", o->line, tr("Number of the line on paper, or id of its shift").toStdString())
        ->required();
    reply->add_option("--volunteer", o->people, tr("Ids of the records, or document numbers").toStdString());
    reply->add_option("--people", o->count, tr("So many people whose names are not known").toStdString());
    reply->add_option("--answer", o->answer, "coming|not_coming")->check(CLI::IsMember({"coming", "not_coming"}));
    reply->add_option("--on", o->day, tr("The day they answered; not said: today").toStdString());
    reply->add_option("--note", o->note, tr("Note").toStdString());
    reply->add_flag("--assign", o->isSeated, tr("Put those of the register on the shift, accepted").toStdString());
    reply->add_option("--override", o->overrideReason,
                      tr("Why a warning or a rule may be set aside; kept with the assignment").toStdString());
    addReason(reply, o, false);
    CLI::App* back =
        addDeed(call, "take-back", tr("Take answers back that were entered by mistake"), o, action, runTakeBack);
    back->add_option("replies", o->replies, tr("Ids of answers, as \"call show\" lists them").toStdString())
        ->required();
    addReason(back, o, true);
    CLI::App* withdraw =
        addDeed(call, "withdraw", tr("Withdraw a call; its number stays taken"), o, action, runWithdraw);
    addNamed(withdraw, o);
    addReason(withdraw, o, true);
    CLI::App* renumber =
        addDeed(call, "renumber", tr("Give a call another number, where two have one"), o, action, runRenumber);
    addNamed(renumber, o);
    renumber->add_option("--to", o->number, tr("The number it gets").toStdString())->required();
    addReason(renumber, o, true);
}

} // namespace redvest::cli
