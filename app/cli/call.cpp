// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command "call": a call for volunteers made of what is open, numbered, printed and kept.

#include "app/cli/call.h"

#include "app/cli/document_output.h"
#include "core/base/output_file.h"
#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/report/call.h"
#include "ui/parts/paper/picture.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct CallWords
{
    std::string from, to, scope, category, series, day, issuer, benefits, riskNotice, howToAnswer, contact, phone,
        reason;
    std::vector<std::string> leftOut, outs;
    int number = 0;
    bool isDry = false, isForced = false;
};

/// What was said on the command line counts before what the office says.
void say(const CLI::App& app, const char* option, QString& member, const std::string& said)
{
    if (app.count(option) > 0)
        member = text(said);
}

Outcome<CallWish> wishOf(const Workspace& ws, const CLI::App& app, const CallWords& o)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return period.problems();
    CallWish wish;
    wish.question = {text(o.scope), *period, text(o.category)};
    wish.call = nextCall(ws, text(o.series));
    wish.call.number = o.number;
    if (!o.day.empty()) {
        const auto day = parseDay(text(o.day));
        if (!day)
            return day.problems();
        wish.call.day = *day;
    }
    say(app, "--series", wish.call.series, o.series);
    say(app, "--issuer", wish.call.issuer, o.issuer);
    say(app, "--benefits", wish.call.benefits, o.benefits);
    say(app, "--risk-notice", wish.call.riskNotice, o.riskNotice);
    say(app, "--how-to-answer", wish.call.howToAnswer, o.howToAnswer);
    say(app, "--contact", wish.call.contact, o.contact);
    say(app, "--phone", wish.call.phone, o.phone);
    for (const std::string& shift : o.leftOut)
        wish.leftOut.insert(text(shift));
    return wish;
}

QJsonObject paperJson(const CallPaper& paper)
{
    QJsonObject json = callJson(paper.call);
    QJsonArray lines;
    for (const CallPaperLine& each : paper.lines) {
        QJsonObject line = callLineJson(each.line);
        line[u"street"_s] = each.street;
        line[u"community"_s] = each.community;
        lines.append(line);
    }
    json[u"missing"_s] = paper.missing();
    json[u"lines"_s] = lines;
    return json;
}

Exit told(const Run& run, QJsonObject json, const CallPaper& paper, const QStringList& outs, bool isDry)
{
    json[u"dry_run"_s] = isDry;
    json[u"out"_s] = QJsonArray::fromStringList(outs);
    QString said = isDry ? tr("%1 would ask for %2 people in %3 lines. Nothing was kept.")
                         : tr("%1 issued: %2 people asked for in %3 lines.");
    said = said.arg(callName(paper.call)).arg(paper.missing()).arg(paper.lines.size());
    if (!outs.isEmpty())
        said += u'\n' + tr("Written: %1").arg(outs.join(u"、"_s));
    run.out().result(json, said + u"\n\n"_s + report::callMessage(paper).trimmed());
    return Exit::Done;
}

Exit runDry(const Workspace& ws, const CallWish& wish, const QStringList& outs, const Run& run)
{
    const auto paper = previewCall(ws, wish);
    if (!paper)
        return run.out().refused(paper.problems());
    for (const QString& out : outs)
        writeCall(*paper, out);
    return told(run, paperJson(*paper), *paper, outs, true);
}

Exit runCall(const CallWords& o, const CLI::App& app, Run& run)
{
    const QStringList outs = texts(o.outs);
    for (const std::string& out : o.outs)
        requireOutput(out, u"out"_s, o.isForced);
    const auto ws = run.open(o.isDry ? OpenFor::Reading : OpenFor::Writing);
    const auto wish = wishOf(*ws, app, o);
    if (!wish)
        return run.out().refused(wish.problems());
    if (o.isDry)
        return runDry(*ws, *wish, outs, run);
    // Made before it is kept: no number is given to a paper that could not be written.
    std::vector<std::unique_ptr<StagedOutput>> staged;
    for (const QString& out : outs)
        staged.push_back(std::make_unique<StagedOutput>(out));
    const auto issued = issueCall(*ws, *wish, text(o.reason), [&](const CallPaper& paper) {
        for (const auto& file : staged)
            file->make([&](const QString& name) { writeCall(paper, name); });
    });
    if (!issued)
        return run.out().refused(issued.problems());
    for (const auto& file : staged)
        file->put();
    QJsonObject json = paperJson(issued->paper);
    json[u"changeset"_s] = issued->changes.entry;
    return told(run, json, issued->paper, outs, false);
}

void addTexts(CLI::App& app, CallWords& o)
{
    app.add_option("--series", o.series, tr("Series that numbers run in; not said: the office's").toStdString());
    app.add_option("--number", o.number, tr("Its number; not said: the next").toStdString())
        ->check(CLI::PositiveNumber);
    app.add_option("--on", o.day, tr("The day it is dated; not said: today").toStdString());
    app.add_option("--issuer", o.issuer, tr("Who issues it; not said: the office").toStdString());
    app.add_option("--benefits", o.benefits, tr("Benefits and cover; not said: the office's words").toStdString());
    app.add_option("--risk-notice", o.riskNotice, tr("Risk notice; not said: the office's words").toStdString());
    app.add_option("--how-to-answer", o.howToAnswer,
                   tr("How people answer; not said: the office's words").toStdString());
    app.add_option("--contact", o.contact, tr("Whom to ring; not said: the office's contact").toStdString());
    app.add_option("--phone", o.phone, tr("Telephone; not said: the office's").toStdString());
}

} // namespace

QJsonObject callJson(const Call& call)
{
    return {{u"id"_s, call.id.isNull() ? QString() : call.id.text()},
            {u"series"_s, call.series},
            {u"year"_s, call.year},
            {u"number"_s, call.number},
            {u"day"_s, call.day.toString(Qt::ISODate)},
            {u"issuer"_s, call.issuer},
            {u"scope"_s, call.division},
            {u"from"_s, toIsoText(call.from)},
            {u"to"_s, toIsoText(call.to)},
            {u"as_of"_s, toIsoText(call.asOf)},
            {u"benefits"_s, call.benefits},
            {u"risk_notice"_s, call.riskNotice},
            {u"how_to_answer"_s, call.howToAnswer},
            {u"contact"_s, call.contact},
            {u"phone"_s, call.phone},
            {u"withdrawn_on"_s,
             call.isWithdrawn() ? QJsonValue(call.withdrawnOn.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {u"withdrawn_for"_s, call.withdrawnFor}};
}

QJsonObject callLineJson(const CallLine& line)
{
    return {{u"line"_s, line.position},     {u"shift"_s, line.shift.text()},       {u"division"_s, line.division},
            {u"site"_s, line.siteName},     {u"address"_s, line.address},          {u"post"_s, line.postName},
            {u"category"_s, line.category}, {u"starts"_s, toIsoText(line.starts)}, {u"ends"_s, toIsoText(line.ends)},
            {u"asked"_s, line.missing},     {u"requirement"_s, line.requirement},  {u"contact"_s, line.contact},
            {u"phone"_s, line.phone}};
}

void writeCall(const CallPaper& paper, const QString& path)
{
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        writeOutput(path, report::callMessage(paper).toUtf8());
    else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        ui::savePicture(report::callPoster(paper), path);
    else
        writeDocument(report::callDocument(paper), path);
}

void addCallOutputs(CLI::App& app, std::vector<std::string>& outs, bool& isForced)
{
    const QStringList endings = documentEndings() + QStringList{u".png"_s};
    app.add_option("--out", outs, "F.pdf|.docx|.html|.txt|.png")->check(endsIn(endings));
    addForce(app, isForced);
}

void declareCall(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<CallWords>();
    CLI::App* app = parent.add_subcommand("call", tr("Call for volunteers, of the gaps still open").toStdString());
    app->require_subcommand(0, 1);
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--category", o->category, tr("One category only").toStdString());
    app->add_option("--leave-out", o->leftOut, tr("Ids of shifts that are not called for").toStdString());
    addTexts(*app, *o);
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    addCallOutputs(*app, o->outs, o->isForced);
    app->add_flag("--dry-run", o->isDry, tr("Show and write it, but give it no number and keep nothing").toStdString());
    addCallRegister(*app, action);
    app->callback([o, app, &action] {
        if (!app->get_subcommands().empty())
            return;
        if (o->from.empty() || o->to.empty())
            throw CLI::RequiredError(o->from.empty() ? "--from" : "--to");
        if (o->outs.empty() && !o->isDry)
            throw CLI::RequiredError("--out");
        action = [o, app](Run& run) { return runCall(*o, *app, run); };
    });
}

} // namespace redvest::cli
