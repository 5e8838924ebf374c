// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about the rights of the people in the register: erase-person, print.

#include "app/cli/attendance.h"
#include "app/cli/call.h"
#include "app/cli/certificates.h"
#include "app/cli/command.h"
#include "app/cli/document_output.h"
#include "app/cli/honours.h"
#include "app/cli/insurance.h"
#include "app/cli/people_print.h"
#include "app/cli/publicity.h"
#include "app/cli/ranking.h"
#include "app/cli/reinforce.h"
#include "app/cli/roster_print.h"
#include "app/cli/service_certificates.h"

#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/domain/words.h"
#include "core/report/daily_sheet.h"
#include "core/report/insurance.h"
#include "core/report/personal.h"
#include "core/report/team_list.h"
#include "core/usecases/figures/daily_sheet.h"
#include "core/usecases/figures/team_list.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/person_papers.h"
#include "core/usecases/volunteers/purge.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct EraseOptions
{
    std::string person, reason;
    bool isDryRun = false;
};

QJsonObject keptJson(const Erasure& e)
{
    return {{u"assignments"_s, e.kept.assignments},          {u"service_records"_s, e.kept.serviceRecords},
            {u"approved_minutes"_s, e.kept.approvedMinutes}, {u"training_records"_s, e.kept.trainingRecords},
            {u"ledger_lines"_s, e.kept.ledgerLines},         {u"reasons"_s, e.kept.reasons}};
}

Exit told(const Run& run, const Erasure& e, bool isErased, const QString& entry)
{
    const QString did = isErased ? tr("Erased: %1 records, %2 earlier values in the journal.")
                                 : tr("Would erase %1 records and %2 "
                                      "earlier values in the journal.");
    const QString kept = tr("Kept as facts without the name: %1 assignments, %2 records of served time (%3 h), %4 "
                            "training records; %5 ledger lines and %6 typed reasons stay as they are.");
    run.out().result({{u"erased"_s, isErased},
                      {u"volunteer"_s, e.person.text()},
                      {u"records"_s, e.records},
                      {u"journal_entries"_s, e.journalChanges},
                      {u"kept"_s, keptJson(e)},
                      {u"left_without_leader"_s, QJsonArray::fromStringList(e.leads)},
                      {u"changeset"_s, entry}},
                     did.arg(e.records).arg(e.journalChanges) + u'\n' +
                         kept.arg(e.kept.assignments)
                             .arg(e.kept.serviceRecords)
                             .arg(hoursText(e.kept.approvedMinutes))
                             .arg(e.kept.trainingRecords)
                             .arg(e.kept.ledgerLines)
                             .arg(e.kept.reasons) +
                         (e.leads.isEmpty()
                              ? QString()
                              : u'\n' + tr("Teams that are left without a leader: %1.").arg(e.leads.join(u'、'))));
    return Exit::Done;
}

Exit runErase(const EraseOptions& o, Run& run)
{
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    const auto person = personCalled(*ws, text(o.person));
    if (!person)
        return run.out().refused(person.problems());
    if (o.isDryRun) {
        const auto plan = previewErasure(*ws, *person);
        return plan ? told(run, *plan, false, {}) : run.out().refused(plan.problems());
    }
    const auto done = erasePerson(*ws, *person, text(o.reason));
    return done ? told(run, done->people.front(), true, done->changes.entry) : run.out().refused(done.problems());
}

struct PrintOptions
{
    std::string form, reason, version, out, from, to, by, day;
    TrainingPrint training;
    PeoplePrint people = {};
    bool isForced = false;
    InsuranceWords insurance = {};
    LetterWords letter = {};
    SignInPrint signIn = {};
    RosterPrint roster = {};
    RankingWords ranking = {};
    CallPrint call = {};
    ReinforcementPrint reinforcement = {};
};

/// Of what is written.
Exit told(const Run& run, const report::Document& document, const PrintOptions& o)
{
    run.out().result({{u"out"_s, text(o.out)}, {u"form"_s, text(o.form)}, {u"title"_s, document.title}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

Exit printed(const Run& run, const report::Document& document, const PrintOptions& o)
{
    writeDocument(document, text(o.out));
    return told(run, document, o);
}

Exit printPerson(const PrintOptions& o, Run& run)
{
    if (o.people.people.size() > 1)
        return run.out().refused({{u"required"_s, u"person"_s, tr("A copy is of one person: give --person once.")}});
    const auto ws = run.open(OpenFor::Writing); // that the copy was made is noted
    const auto person = personCalled(*ws, o.people.people.empty() ? QString() : text(o.people.people.front()));
    if (!person)
        return run.out().refused(person.problems());
    StagedOutput staged(text(o.out));
    const auto copy = copyOfPerson(*ws, *person, text(o.reason), [&staged](const PersonReport& report) {
        staged.make([&](const QString& name) { writeDocument(report::personDocument(report), name); });
    });
    if (!copy)
        return run.out().refused(copy.problems());
    staged.put();
    return told(run, report::personDocument(copy->report), o);
}

Exit printTeams(const Workspace& ws, const PrintOptions& o, const Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto facts = teamListFacts(ws, text(o.people.scope), *period);
    return facts ? printed(run, report::teamListDocument(*facts), o) : run.out().refused(facts.problems());
}

Exit printDaily(const Workspace& ws, const PrintOptions& o, const Run& run)
{
    const auto day = o.signIn.day.empty() ? Outcome<QDate>(ws.today()) : parseDay(text(o.signIn.day));
    if (!day)
        return run.out().refused(day.problems());
    const auto facts = dailyFacts(ws, *day, text(o.people.scope));
    return facts ? printed(run, report::dailyDocument(*facts), o) : run.out().refused(facts.problems());
}

Exit runPrint(const PrintOptions& o, Run& run)
{
    requireOutput(o.out, u"out"_s, o.isForced); // before anything is noted
    if (o.form == "person-report")
        return printPerson(o, run);
    if (isPeopleForm(o.form))
        return printPeople(o.form, o.people, run);
    if (o.form == "post-card")
        return printPostCards(o.people, run);
    if (o.form == "certificate")
        return printCertificates(o.training, run);
    if (o.form == "service-certificate")
        return printServiceCertificates({o.people.people, o.people.team, o.people.shift, o.people.campaign,
                                         o.people.scope, o.from, o.to, o.reason, o.out, o.people.isFull},
                                        run);
    if (o.form == "training-sign-in")
        return printTrainingSheet(o.training, run);
    if (o.form == "sign-in")
        return printSignInSheets(o.signIn, run);
    if (isRosterForm(o.form))
        return printRoster(o.form, o.roster, run);
    if (o.form == "hours-publication")
        return printPublication(o.people.scope, o.out, run);
    if (o.form == "ranking")
        return printRanking(o.ranking, run);
    if (o.form == "call")
        return printCall(o.call, run);
    if (o.form == "dispatch-order")
        return printDispatchOrders(o.reinforcement, run);
    if (o.form == "letter")
        return printLetters(o.letter, run);
    if (o.form == "insurance-list") {
        const auto ws = run.open(OpenFor::Writing); // that the list was made is noted
        StagedOutput staged(text(o.out));
        report::Document document;
        (void)insuranceListFor(*ws, o.insurance, o.from, o.to, o.reason, [&](const InsuranceList& list) {
            document = report::insuranceDocument(list);
            staged.make([&](const QString& name) { writeDocument(document, name); });
        });
        staged.put();
        return told(run, document, o);
    }
    const auto ws = run.open(OpenFor::Reading);
    if (o.form == "team-list")
        return printTeams(*ws, o, run);
    if (o.form == "daily")
        return printDaily(*ws, o, run);
    if (o.form == "purge-list")
        return printed(run, report::purgeDocument(purgeList(*ws, ws->today())), o);
    return printed(run, report::noticeDocument(noticeFacts(*ws, text(o.version))), o);
}

} // namespace

void declarePrint(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<PrintOptions>();
    CLI::App* app = parent.add_subcommand("print", tr("Write a form to a file").toStdString());
    app->add_option(
           "form", o->form,
           "person-report | insurance-list | purge-list | notice | certificate | training-sign-in | team-list | "
           "letter | badge | name-cards | enrolment-list | post-card | sign-in | ranking | hours-publication | "
           "roster | phone-list | duty-card | chat-text | "
           "service-certificate | call | dispatch-order | "
           "person-week | board | daily")
        ->required()
        ->check(CLI::IsMember({"person-report", "insurance-list",   "purge-list",        "notice",
                               "certificate",   "training-sign-in", "team-list",         "letter",
                               "badge",         "name-cards",       "enrolment-list",    "post-card",
                               "sign-in",       "ranking",          "hours-publication", "roster",
                               "phone-list",    "duty-card",        "chat-text",         "service-certificate",
                               "call",          "dispatch-order",   "person-week",       "board",
                               "daily"}));
    addPeopleOptions(*app, o->people);
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    addInsurance(*app, o->insurance);
    app->add_option("--version-of-notice", o->version, tr("Version of the notice").toStdString());
    app->add_option("--scope", o->people.scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00");
    app->add_option("--to", o->to, tr("Exclusive").toStdString());
    app->add_option("--day", o->day,
                    tr("Day of the letter or of the shifts; today where it is not said").toStdString());
    app->add_option("--out", o->out, "F.pdf|.docx|.html|.txt")->required()->check(endsIn(documentEndings()));
    addForce(*app, o->isForced);
    addTrainingOptions(*app, o->training);
    addLetterOptions(*app, o->letter);
    addSignInOptions(*app, o->signIn);
    addRankingOptions(*app, o->ranking);
    app->add_option("--by", o->by, "ranking: hours | times; roster: site | day | person")
        ->check(CLI::IsMember({"hours", "times", "site", "day", "person"}));
    addCallPrint(*app, o->call);
    addReinforcementPrint(*app, o->reinforcement);
    app->callback([o, &action] {
        o->training.out = o->out;
        o->people.out = o->out;
        o->people.from = o->from;
        o->people.reason = o->reason;
        o->signIn.shift = o->people.shift;
        o->signIn.day = o->day;
        o->signIn.out = o->out;
        o->roster.by = o->by;
        o->roster.shift = o->people.shift;
        o->roster.site = o->signIn.site;
        o->roster.day = o->day;
        o->roster.scope = o->people.scope;
        o->roster.from = o->from;
        o->roster.to = o->to;
        o->roster.posts = o->people.posts;
        o->roster.people = o->people.people;
        o->roster.team = o->people.team;
        o->roster.isFull = o->people.isFull;
        o->roster.reason = o->reason;
        o->roster.out = o->out;
        o->letter.people = o->people.people;
        o->letter.campaign = o->people.campaign;
        o->letter.day = o->day;
        o->letter.out = o->out;
        o->letter.reason = o->reason;
        o->ranking.by = o->by.empty() ? o->ranking.by : o->by;
        o->ranking.scope = o->people.scope;
        o->ranking.from = o->from;
        o->ranking.to = o->to;
        o->ranking.out = o->out;
        o->call.out = o->out;
        o->reinforcement.scope = o->people.scope;
        o->reinforcement.from = o->from;
        o->reinforcement.to = o->to;
        o->reinforcement.out = o->out;
        action = [o](Run& run) { return runPrint(*o, run); };
    });
}

void declareErasePerson(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<EraseOptions>();
    CLI::App* app = parent.add_subcommand("erase-person", tr("Erase a person's data for good").toStdString());
    app->add_option("person", o->person, tr("Id of the record, or document number").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would be erased").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runErase(*o, run); }; });
}

} // namespace redvest::cli
