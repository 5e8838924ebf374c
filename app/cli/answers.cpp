// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking many people at once, and what they answered: invite, invite list, answer.

#include "app/cli/answers.h"

#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "app/cli/rota.h"

#include "core/base/output_file.h"
#include "core/base/staged_output.h"
#include "core/domain/file_words.h"
#include "core/domain/when.h"
#include "core/report/invitations.h"
#include "core/usecases/records/posts_called.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/invitations.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/invitation_sheet.h"
#include "core/usecases/volunteers/erasure.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SeatWords
{
    std::string day, scope, answerBy, reason, out, texts;
    std::vector<std::string> shifts, posts, people;
    bool isForced = false, isFull = false, isOverdue = false;
    std::string assignment, answer;
};

/// What was typed of a choice of seats. Refused where a word leads nowhere.
SeatChoice choiceOf(const Workspace& ws, const SeatWords& o)
{
    SeatChoice choice{{}, text(o.scope)};
    if (!o.day.empty()) {
        const auto day = parseDay(text(o.day));
        if (!day)
            throw Refused{day.problems()};
        choice.day = *day;
    }
    for (const std::string& word : o.shifts) {
        const auto shift = findShift(ws, text(word));
        if (!shift)
            throw Refused{{{u"unknown_shift"_s, u"shift"_s,
                            tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(word))}}};
        choice.shifts.push_back(*shift);
    }
    if (!o.posts.empty()) {
        const auto posts = postsCalled(ws, {texts(o.posts)});
        if (!posts)
            throw Refused{posts.problems()};
        choice.posts = *posts;
    }
    if (!o.people.empty()) {
        const auto people = peopleCalled(ws, texts(o.people));
        if (!people)
            throw Refused{people.problems()};
        choice.people = *people;
    }
    return choice;
}

void addSeatOptions(CLI::App& app, SeatWords& o)
{
    app.add_option("--day", o.day, tr("The day on which the shifts begin; else all from today on").toStdString());
    app.add_option("--scope", o.scope, tr("Code of a division").toStdString());
    app.add_option("--shift", o.shifts, tr("Id of the shift; may be repeated").toStdString())->allow_extra_args(false);
    app.add_option("--post", o.posts, tr("Post: id, or a name that only one has; may be repeated").toStdString())
        ->allow_extra_args(false);
    app.add_option("--person", o.people, tr("Id of the record or document number; may be repeated").toStdString())
        ->allow_extra_args(false);
}

QJsonObject invitationJson(const Invitation& i)
{
    return {{u"assignment"_s, i.assignment.id.text()},
            {u"shift"_s, i.assignment.shift.text()},
            {u"volunteer"_s, i.assignment.volunteer.text()},
            {u"name"_s, i.name},
            {u"phone"_s, i.phone},
            {u"post"_s, i.postName},
            {u"site"_s, i.siteName},
            {u"from"_s, toIsoText(i.span.from)},
            {u"to"_s, toIsoText(i.span.to)},
            {u"state"_s, wordOf(i.assignment.state)},
            {u"answer_by"_s, isoOrNull(i.assignment.answerBy)}};
}

QJsonArray invitationsJson(const std::vector<Invitation>& invitations)
{
    QJsonArray rows;
    for (const Invitation& i : invitations)
        rows.append(invitationJson(i));
    return rows;
}

Exit runInvite(const SeatWords& o, Run& run)
{
    if (o.day.empty() && o.scope.empty() && o.shifts.empty() && o.posts.empty() && o.people.empty())
        return run.out().refused(
            {{u"required"_s, u"day"_s, tr("Say whom to invite: --day, --scope, --shift, --post or --person.")}});
    requireOutput(o.out, u"out"_s, o.isForced);
    Instant answerBy;
    if (!o.answerBy.empty()) {
        const auto moment = parseMoment(text(o.answerBy));
        if (!moment)
            return run.out().refused(moment.problems());
        answerBy = *moment;
    }
    const auto ws = run.open(OpenFor::Writing);
    QString messages;
    std::optional<StagedOutput> staged;
    if (!o.out.empty())
        staged.emplace(text(o.out));
    const auto make = [&](const std::vector<Invitation>& invitations) {
        messages = report::invitationTexts(invitations, ws->office().name);
        if (staged)
            staged->make([&](const QString& name) { writeOutput(name, messages.toUtf8()); });
    };
    const auto done = invite(*ws, choiceOf(*ws, o), answerBy, text(o.reason), make);
    if (!done)
        return run.out().refused(done.problems());
    if (staged)
        staged->put();
    run.out().result({{u"invited"_s, qint64(done->invitations.size())},
                      {u"invitations"_s, invitationsJson(done->invitations)},
                      {u"texts"_s, messages},
                      {u"out"_s, text(o.out)},
                      {u"changeset"_s, done->changes.entry}},
                     o.out.empty()
                         ? messages.trimmed()
                         : tr("%1 people invited. Written: %2").arg(done->invitations.size()).arg(text(o.out)));
    return Exit::Done;
}

QString invitationsText(const std::vector<Invitation>& invitations)
{
    report::TableBlock table;
    for (const QString& head :
         {tr("Id"), tr("Name"), tr("Phone"), tr("Post"), tr("Site"), tr("Starts"), tr("Answer by")})
        table.columns.push_back({head, report::Align::Left, 1});
    for (const Invitation& i : invitations) {
        const Instant by = i.assignment.answerBy;
        table.rows.push_back({i.assignment.id.text(), i.name, i.phone, i.postName, i.siteName, toLocalText(i.span.from),
                              by.isSet() ? toLocalText(by) : QString()});
    }
    return aligned(table);
}

void writeInvitations(const std::vector<Invitation>& invitations, const Workspace& ws, const QString& path)
{
    const QString office = ws.office().name;
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        writeInvitationSheet(invitations, office, path);
    else
        writeDocument(report::invitationsDocument(invitations, office, ws.now()), path);
}

Exit runList(const SeatWords& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced);
    requireOutput(o.texts, u"texts"_s, o.isForced);
    const auto ws = run.open(o.isFull ? OpenFor::Writing : OpenFor::Reading);
    const SeatChoice choice = choiceOf(*ws, o);
    std::vector<Invitation> open;
    if (o.isFull) {
        std::optional<StagedOutput> staged;
        if (!o.out.empty())
            staged.emplace(text(o.out));
        auto full = invitationsWithPhones(*ws, choice, [&](const std::vector<Invitation>& invitations) {
            if (staged)
                staged->make([&](const QString& name) { writeInvitations(invitations, *ws, name); });
        });
        if (!full)
            return run.out().refused(full.problems());
        if (staged)
            staged->put();
        open = std::move(full->invitations);
    } else {
        open = openInvitations(*ws, choice);
        if (!o.out.empty())
            writeInvitations(open, *ws, text(o.out));
    }
    if (!o.texts.empty())
        writeOutput(text(o.texts), report::invitationTexts(open, ws->office().name).toUtf8());
    run.out().result({{u"count"_s, qint64(open.size())},
                      {u"rows"_s, invitationsJson(open)},
                      {u"out"_s, text(o.out)},
                      {u"texts"_s, text(o.texts)}},
                     invitationsText(open));
    return Exit::Done;
}

Exit runOverdue(const SeatWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = closeOverdue(*ws, choiceOf(*ws, o), text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"closed"_s, qint64(done->closed.size())},
                      {u"invitations"_s, invitationsJson(done->closed)},
                      {u"changeset"_s, done->changes.entry}},
                     tr("%1 people did not answer in time.").arg(done->closed.size()));
    return Exit::Done;
}

/// Every state but proposed, which is how an assignment begins; in both languages.
QString answerWords()
{
    QStringList words;
    for (std::size_t i = 1; i < EnumWords<AssignmentState>::words.size(); ++i) {
        const auto state = static_cast<AssignmentState>(i);
        words << wordOf(state) + u'/' + fileWord(state);
    }
    return words.join(u", "_s);
}

/// As commands or as files say it.
std::optional<AssignmentState> answerRead(const QString& word)
{
    const auto state = fromWord<AssignmentState>(word);
    const auto read = state ? state : fromFileWord<AssignmentState>(word);
    return read == AssignmentState::Proposed ? std::nullopt : read;
}

/// A word that is no answer is a fault of what was typed.
CLI::Validator isAnswer()
{
    const auto check = [](const std::string& typed) -> std::string {
        return answerRead(text(typed)) ? std::string()
                                       : tr("\"%1\" is not possible here. Choose one of: %2.")
                                             .arg(text(typed), answerWords())
                                             .toStdString();
    };
    return {check, std::string()};
}

Exit runAnswer(const SeatWords& o, Run& run)
{
    if (o.isOverdue)
        return runOverdue(o, run);
    if (o.assignment.empty() || o.answer.empty())
        return run.out().refused(
            {{u"required"_s, u"assignment"_s, tr("Say which assignment and what was answered, or --overdue.")}});
    const auto state = answerRead(text(o.answer)).value_or(AssignmentState::Declined); // checked as it was typed
    const auto ws = run.open(OpenFor::Writing);
    const auto step = setAssignmentState(*ws, Id<Assignment>::fromText(text(o.assignment)), state, text(o.reason));
    return tellStep(run, step);
}

} // namespace

Exit tellNoAnswer(const Workspace& ws, const QString& scope, const Run& run)
{
    const std::vector<Invitation> open = openInvitations(ws, {{}, scope});
    QJsonArray rows;
    for (const Invitation& i : open) {
        QJsonObject row = invitationJson(i);
        row[u"overdue"_s] = i.isOverdue(ws.now());
        rows.append(row);
    }
    run.out().result({{u"kind"_s, u"no-answer"_s}, {u"count"_s, rows.size()}, {u"rows"_s, rows}},
                     invitationsText(open));
    return Exit::Done;
}

void declareInvite(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SeatWords>();
    CLI::App* app = parent.add_subcommand("invite", tr("Ask everybody proposed at once").toStdString());
    addSeatOptions(*app, *o);
    app->add_option("--answer-by", o->answerBy, tr("Until when they are to answer: 2022-03-19 18:00").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_option("--out", o->out, tr("Where the texts for chat groups go").toStdString())
        ->check(endsIn({u".txt"_s}));
    addForce(*app, o->isForced);
    // Runs after the callbacks of the words below it: only when there was none of them.
    app->callback([app, o, &action] {
        if (app->get_subcommands().empty())
            action = [o](Run& run) { return runInvite(*o, run); };
    });
    auto l = std::make_shared<SeatWords>();
    CLI::App* list = app->add_subcommand("list", tr("Who was invited and has not answered").toStdString());
    addSeatOptions(*list, *l);
    list->add_option("--out", l->out, tr("The list to phone by").toStdString())
        ->check(endsIn(documentEndings() + QStringList{u".xlsx"_s, u".csv"_s}));
    list->add_option("--texts", l->texts, tr("Where the texts for chat groups go").toStdString())
        ->check(endsIn({u".txt"_s}));
    list->add_flag("--full-phones", l->isFull, tr("Phones in full; noted in the history").toStdString());
    addForce(*list, l->isForced);
    list->callback([l, &action] { action = [l](Run& run) { return runList(*l, run); }; });
}

void declareAnswer(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SeatWords>();
    CLI::App* app = parent.add_subcommand("answer", tr("Note what a person answered").toStdString());
    app->add_option("assignment", o->assignment, tr("Id of the assignment").toStdString());
    app->add_option("answer", o->answer, answerWords().toStdString())->check(isAnswer());
    app->add_option("--note,--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--overdue", o->isOverdue,
                  tr("Instead: whoever did not answer in time becomes unanswered").toStdString());
    addSeatOptions(*app, *o);
    app->callback([o, &action] { action = [o](Run& run) { return runAnswer(*o, run); }; });
}

} // namespace redvest::cli
