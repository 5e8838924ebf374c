// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Star levels and letters of thanks: stars list|grant|revoke, print letter.

#include "app/cli/honours.h"

#include "app/cli/document_output.h"
#include "core/base/staged_output.h"
#include "core/domain/when.h"
#include "core/domain/words.h"
#include "core/report/letter.h"
#include "core/usecases/honours/letters.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/records/campaign_called.h"
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

struct StarWords
{
    std::string scope, day, issuer, document, reason;
    std::vector<std::string> people;
    int level = 0;
    bool isEligible = false;
};

/// Today where nothing is typed.
Outcome<QDate> dayMeant(const Workspace& ws, const std::string& typed)
{
    return typed.empty() ? Outcome<QDate>(ws.today()) : parseDay(text(typed));
}

Exit runList(const StarWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const QString scope = text(o.scope);
    if (!scope.isEmpty() && !ws->divisions().find(scope))
        return run.out().refused({{u"unknown_division"_s, u"scope"_s,
                                   QCoreApplication::translate("Import", "This workspace has no division with the code "
                                                                         "\"%1\". Give a code below %2.")
                                       .arg(scope, ws->office().division)}});
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Full name")},
                     {tr("Lives in")},
                     {tr("Hours"), report::Align::Right},
                     {tr("May apply for"), report::Align::Right},
                     {tr("Granted"), report::Align::Right},
                     {tr("Granted on")}};
    for (const StarRow& row : starRows(*ws, scope)) {
        if (o.isEligible && !row.mayApply())
            continue;
        const QString day = row.grantedOn.toString(Qt::ISODate);
        rows.append(QJsonObject{{u"volunteer"_s, row.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"division"_s, row.division},
                                {u"minutes"_s, row.minutes},
                                {u"eligible"_s, row.eligible},
                                {u"granted"_s, row.granted},
                                {u"granted_on"_s, day},
                                {u"may_apply"_s, row.mayApply()}});
        table.rows.push_back({row.name, row.place, hoursText(row.minutes), QString::number(row.eligible),
                              QString::number(row.granted), day});
    }
    run.out().result({{u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit told(const Run& run, const Outcome<Edits<Honour>>& done)
{
    if (!done)
        return run.out().refused(done.problems());
    const auto people = qint64(done->records.size());
    run.out().result({{u"people"_s, people}, {u"changeset"_s, done->changes.entry}},
                     tr("Done for %1 people.").arg(people));
    return Exit::Done;
}

Exit runGrant(const StarWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto day = dayMeant(*ws, o.day);
    if (!day)
        return run.out().refused(day.problems());
    const auto people = peopleCalled(*ws, texts(o.people));
    if (!people)
        return run.out().refused(people.problems());
    return told(run, grantStars(*ws, *people, {o.level, *day, text(o.issuer), text(o.document)}, text(o.reason)));
}

Exit runRevoke(const StarWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto people = peopleCalled(*ws, texts(o.people));
    return people ? told(run, revokeStars(*ws, *people, text(o.reason))) : run.out().refused(people.problems());
}

} // namespace

void addLetterOptions(CLI::App& app, LetterWords& o)
{
    app.add_option("--occasion", o.occasion, tr("What the letter thanks for").toStdString());
}

Exit printLetters(const LetterWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing); // who gets one is noted
    const auto day = dayMeant(*ws, o.day);
    if (!day)
        return run.out().refused(day.problems());
    LetterWish wish{text(o.occasion), {}, *day};
    if (!o.campaign.empty()) {
        const auto campaign = campaignCalled(*ws, text(o.campaign));
        if (!campaign)
            return run.out().refused(campaign.problems());
        wish.campaign = *campaign;
    }
    const auto people = peopleCalled(*ws, texts(o.people));
    if (!people)
        return run.out().refused(people.problems());
    StagedOutput staged(text(o.out));
    const LetterFile file{[&staged](const std::vector<ThankYouLetter>& letters) {
                              staged.make(
                                  [&](const QString& name) { writeDocument(report::lettersDocument(letters), name); });
                          },
                          [&staged] { staged.put(); }};
    const auto done = noteLetters(*ws, *people, wish, text(o.reason), file);
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"out"_s, text(o.out)},
                      {u"form"_s, u"letter"_s},
                      {u"letters"_s, qint64(done->letters.size())},
                      {u"noted"_s, qint64(done->noted.size())},
                      {u"changeset"_s, done->changes.entry}},
                     tr("Written: %1").arg(text(o.out)));
    return Exit::Done;
}

void declareStars(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<StarWords>();
    CLI::App* app = parent.add_subcommand("stars", tr("Star levels by approved hours").toStdString());
    app->require_subcommand(1);
    CLI::App* list = app->add_subcommand("list", tr("Who may apply for a star level, and who has one").toStdString());
    list->add_flag("--eligible", o->isEligible, tr("Only whose hours give more than was granted").toStdString());
    list->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    list->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
    const auto addPeople = [o](CLI::App* made) {
        made->add_option("people", o->people, tr("Ids of the records, or document numbers").toStdString())->required();
        made->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    };
    CLI::App* grant = app->add_subcommand("grant", tr("Grant a star level to people").toStdString());
    addPeople(grant);
    grant->add_option("--level", o->level, tr("1 to 5; to each what the hours give where it is not said").toStdString())
        ->check(CLI::Range(1, kStarCount));
    grant->add_option("--on", o->day, "2022-03-20");
    grant->add_option("--issuer", o->issuer, tr("Who granted it").toStdString());
    grant->add_option("--document", o->document, tr("Number of the document").toStdString());
    grant->callback([o, &action] { action = [o](Run& run) { return runGrant(*o, run); }; });
    CLI::App* revoke = app->add_subcommand("revoke", tr("Take the highest star level of people back").toStdString());
    addPeople(revoke);
    revoke->callback([o, &action] { action = [o](Run& run) { return runRevoke(*o, run); }; });
}

} // namespace redvest::cli
