// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who comes to a session, and passes that count longer: sign-up list, add, remove; extend-training.

#include "app/cli/command.h"
#include "core/domain/when.h"
#include "core/usecases/records/training_called.h"
#include "core/usecases/training/extension.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/volunteers/erasure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SignUpWords
{
    std::string session, reason;
    std::vector<std::string> people;
};

Exit runList(const SignUpWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto session = sessionCalled(*ws, text(o.session));
    if (!session)
        return run.out().refused(session.problems());
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Full name")}, {tr("Phone")}, {tr("Signed up on")}, {tr("Result entered")}};
    for (const SignUpRow& row : signUpRows(*ws, *session)) {
        const QString day = row.place.day.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"volunteer"_s, row.place.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"phone"_s, row.maskedPhone},
                                {u"day"_s, day},
                                {u"has_result"_s, row.hasResult}});
        table.rows.push_back({row.name, row.maskedPhone, day, row.hasResult ? tr("yes") : QString()});
    }
    run.out().result({{u"session"_s, session->text()}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

using SignUpDeed = Outcome<ChangeSet> (*)(Workspace&, Id<TrainingSession>, const std::vector<Id<Volunteer>>&,
                                          const QString& reason);

Exit runDeed(const SignUpWords& o, Run& run, SignUpDeed deed)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto session = sessionCalled(*ws, text(o.session));
    if (!session)
        return run.out().refused(session.problems());
    const auto people = peopleCalled(*ws, texts(o.people));
    if (!people)
        return run.out().refused(people.problems());
    const auto done = deed(*ws, *session, *people, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result(
        {{u"session"_s, session->text()}, {u"people"_s, qint64(people->size())}, {u"changeset"_s, done->entry}},
        done->isEmpty() ? tr("Everything is so already.") : tr("Done for %1 people.").arg(people->size()));
    return Exit::Done;
}

struct ExtensionWords
{
    std::string course, until, ended, reason, document;
};

Exit runExtension(const ExtensionWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto course = courseCalled(*ws, text(o.course));
    if (!course)
        return run.out().refused(course.problems());
    Extension wanted;
    wanted.course = *course;
    wanted.reason = text(o.reason);
    wanted.document = text(o.document);
    for (const auto& [typed, into] : {std::pair(o.until, &wanted.until), std::pair(o.ended, &wanted.ended)}) {
        const auto day = typed.empty() ? Outcome<QDate>(QDate()) : parseDay(text(typed));
        if (!day)
            return run.out().refused(day.problems());
        *into = *day;
    }
    const auto done = extendTraining(*ws, wanted);
    if (!done)
        return run.out().refused(done.problems());
    const auto count = qint64(done->records.size());
    run.out().result({{u"course"_s, course->text()},
                      {u"extended"_s, count},
                      {u"until"_s, wanted.until.toString(Qt::ISODate)},
                      {u"changeset"_s, done->changes.entry}},
                     tr("%1 passes count until %2.").arg(count).arg(wanted.until.toString(Qt::ISODate)));
    return Exit::Done;
}

} // namespace

void declareSignUp(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SignUpWords>();
    CLI::App* app = parent.add_subcommand("sign-up", tr("Who is signed up for a session").toStdString());
    app->require_subcommand(1);
    const auto add = [&](const std::string& name, const QString& what) {
        CLI::App* made = app->add_subcommand(name, what.toStdString());
        made->add_option("session", o->session, tr("Id of the session, or its name").toStdString())->required();
        return made;
    };
    add("list", tr("Who is signed up"))->callback([o, &action] {
        action = [o](Run& run) { return runList(*o, run); };
    });
    const auto carryOut = [&](CLI::App* made, SignUpDeed deed) {
        made->add_option("people", o->people, tr("Ids of the records, or document numbers").toStdString())->required();
        made->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
        made->callback([o, &action, deed] { action = [o, deed](Run& run) { return runDeed(*o, run, deed); }; });
    };
    carryOut(add("add", tr("Sign people up")), signUpPeople);
    carryOut(add("remove", tr("Take people off the list")), takeOffSession);
}

void declareExtendTraining(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ExtensionWords>();
    CLI::App* app =
        parent.add_subcommand("extend-training", tr("Let the passes of a course count longer").toStdString());
    app->add_option("course", o->course, tr("Id of the course, or its name").toStdString())->required();
    app->add_option("--until", o->until, tr("The new last day, included").toStdString())->required();
    app->add_option("--ended-since", o->ended,
                    tr("Passes that ended from this day on too; without it those that count today").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with every record").toStdString())->required();
    app->add_option("--document", o->document, tr("Number of the document that says so").toStdString())->required();
    app->callback([o, &action] { action = [o](Run& run) { return runExtension(*o, run); }; });
}

} // namespace redvest::cli
