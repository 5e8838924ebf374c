// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// find: people who are all that is asked for, as a list, a file, a phone list, or straight onto a shift.

#include "app/cli/command.h"
#include "app/cli/document_output.h"

#include "core/base/staged_output.h"
#include "core/domain/search_text.h"
#include "core/domain/words.h"
#include "core/report/people_list.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/sheets/people_sheet.h"
#include "core/usecases/volunteers/people_list.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/volunteers/saved_queries.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct FindWords
{
    std::vector<std::string> criteria;
    std::string query, save, shift, phoneList, out, reason;
    int limit = 0;
    bool isCountOnly = false, listsQueries = false, assigns = false, hasFullPhones = false, isForced = false;

    [[nodiscard]] bool writes() const { return !save.empty() || assigns || hasFullPhones; }
};

template <class T>
T orRefused(Outcome<T> outcome)
{
    if (!outcome)
        throw Refused{outcome.problems()};
    return std::move(outcome).value();
}

/// What the words say, behind what the query named says.
PeopleCriteria criteriaOf(const Workspace& ws, const FindWords& o)
{
    PeopleCriteria criteria = orRefused(criteriaFromWords(texts(o.criteria)));
    if (!o.query.empty()) {
        const SavedQuery query = orRefused(savedQueryCalled(ws, text(o.query)));
        criteria = orRefused(criteriaFromText(query.criteria + u' ' + criteriaText(criteria)));
    }
    if (!o.shift.empty()) {
        const auto shift = findShift(ws, text(o.shift));
        if (!shift)
            throw Refused{{{u"unknown_shift"_s, u"shift"_s,
                            tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))}}};
        criteria.shift = shift->text();
    }
    return criteria;
}

QJsonArray countsJson(const PeopleFound& found)
{
    QJsonArray all;
    for (const CriterionCount& c : found.counts)
        all.append(QJsonObject{{u"criterion"_s, wordOf(c.criterion)}, {u"left"_s, c.left}, {u"without"_s, c.without}});
    return all;
}

QString fitWord(Fit fit)
{
    return fit == Fit::Fits ? u"fits"_s : fit == Fit::Warnings ? u"warnings"_s : u"does_not_fit"_s;
}

QJsonObject personJson(const FoundPerson& one, bool isJudged)
{
    const VolunteerRow& p = one.person;
    QJsonObject json{{u"id"_s, p.id.text()},
                     {u"name"_s, p.name},
                     {u"phone"_s, p.maskedPhone},
                     {u"division"_s, p.division},
                     {u"home"_s, p.divisionName},
                     {u"abilities"_s, p.abilitiesText},
                     {u"teams"_s, QJsonArray::fromStringList(p.teams)},
                     {u"minutes_7_days"_s, one.minutes}};
    if (isJudged) {
        json[u"fit"_s] = fitWord(one.fit);
        json[u"warnings"_s] = one.warnings;
    }
    return json;
}

QString countsText(const PeopleFound& found, const PeopleCriteria& criteria)
{
    QStringList lines{tr("%1 of %2 people.").arg(found.count).arg(found.registered)};
    for (const CriterionCount& c : found.counts)
        lines
            << tr("%1: leaves %2, without it %3").arg(criterionText(criteria, c.criterion)).arg(c.left).arg(c.without);
    return lines.join(u'\n');
}

QString peopleText(const PeopleFound& found)
{
    report::TableBlock table;
    for (const QString& head : {tr("Id"), tr("Name"), tr("Phone"), tr("Lives in"), tr("Skills")})
        table.columns.push_back({head, report::Align::Left, 1});
    table.columns.push_back({tr("Hours of 7 days"), report::Align::Right, 1});
    table.columns.push_back({tr("Warnings"), report::Align::Left, 1});
    for (const FoundPerson& one : found.people)
        table.rows.push_back({one.person.id.text(), one.person.name, one.person.maskedPhone, one.person.divisionName,
                              one.person.abilitiesText, hoursText(one.minutes), one.warnings});
    return aligned(table);
}

void writePeople(const PeopleListFacts& facts, PeopleSheet sheet, const QString& path)
{
    const bool isSheet =
        path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) || path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (isSheet)
        return writePeopleSheet(facts, sheet, path);
    writeDocument(sheet == PeopleSheet::Phones ? report::phoneListDocument(facts) : report::peopleListDocument(facts),
                  path);
}

/// Puts those who fit on the shift; tells whom it left out.
void assignFound(Workspace& ws, const PeopleFound& found, const PeopleCriteria& criteria, const QString& reason,
                 Run& run, QJsonObject& json)
{
    std::vector<Id<Volunteer>> people;
    for (const FoundPerson& one : found.people)
        people.push_back(one.person.id);
    const Explanation said(ws, reason);
    const FittingAssigned done = orRefused(assignFitting(ws, people, Id<Shift>::fromText(criteria.shift)));
    QJsonArray assigned;
    for (const AssignmentStep& step : done.steps)
        assigned.append(step.after->volunteer.text());
    QJsonArray leftOut;
    for (const JudgedPerson& one : done.leftOut) {
        const QString why = one.isThere ? tr("is on this shift already") : one.verdict.text();
        leftOut.append(QJsonObject{{u"volunteer"_s, one.volunteer.text()},
                                   {u"name"_s, one.name},
                                   {u"fit"_s, fitWord(one.verdict.fit)},
                                   {u"why"_s, why}});
        run.out().message(u"%1: %2"_s.arg(one.name, why));
    }
    json[u"assigned"_s] = assigned;
    json[u"left_out"_s] = leftOut;
    json[u"changeset"_s] = done.changes.entry;
    run.out().message(tr("Put on the shift: %1, left out: %2.").arg(assigned.size()).arg(leftOut.size()));
}

Exit listQueries(const Workspace& ws, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    table.columns = {{tr("Name"), report::Align::Left, 1},
                     {tr("Criteria"), report::Align::Left, 1},
                     {tr("Note"), report::Align::Left, 1}};
    for (const SavedQuery& query : savedQueries(ws)) {
        if (query.isArchived)
            continue;
        rows.append(QJsonObject{{u"id"_s, query.id.text()},
                                {u"name"_s, query.name},
                                {u"criteria"_s, query.criteria},
                                {u"note"_s, query.note}});
        table.rows.push_back({query.name, query.criteria, query.note});
    }
    run.out().result({{u"queries"_s, rows}}, aligned(table));
    return Exit::Done;
}

void writeFiles(Workspace& ws, const FindWords& o, const PeopleListFacts& facts, QJsonObject& json)
{
    if (!o.out.empty()) {
        writePeople(facts, PeopleSheet::Found, text(o.out));
        json[u"out"_s] = text(o.out);
    }
    if (!o.phoneList.empty()) {
        StagedOutput staged(text(o.phoneList)); // made before it is noted
        const auto make = [&staged](const PeopleListFacts& list) {
            staged.make([&](const QString& name) { writePeople(list, PeopleSheet::Phones, name); });
        };
        if (o.hasFullPhones)
            (void)orRefused(withPhonesInFull(ws, facts, make));
        else
            make(facts);
        staged.put();
        json[u"phone_list"_s] = text(o.phoneList);
    }
}

void requireSense(const FindWords& o)
{
    if (o.assigns && o.shift.empty())
        throw Refused{{{u"shift_missing"_s, u"on"_s, tr("Say onto which shift: --on SHIFT.")}}};
    if (o.hasFullPhones && o.phoneList.empty())
        throw Refused{
            {{u"phone_list_missing"_s, u"phone_list"_s, tr("Say where the phone list goes: --phone-list OUT.")}}};
    requireOutput(o.out, u"out"_s, o.isForced);
    requireOutput(o.phoneList, u"phone_list"_s, o.isForced);
}

Exit runFind(const FindWords& o, Run& run)
{
    requireSense(o);
    auto ws = run.open(o.writes() ? OpenFor::Writing : OpenFor::Reading);
    if (o.listsQueries)
        return listQueries(*ws, run);
    const PeopleCriteria criteria = criteriaOf(*ws, o);
    PeopleFinder finder(*ws);
    const PeopleFound found =
        orRefused(o.isCountOnly ? finder.count(*ws, criteria) : finder.find(*ws, criteria, o.limit));
    if (ws->hasAccounts() && seeksNumber(criteria.words)) {
        if (ws->isReadOnly())
            ws = run.open(OpenFor::Writing);
        (void)orRefused(noteNumberSearch(*ws, qsizetype(found.count)));
    }
    QJsonObject json{{u"criteria"_s, criteriaText(criteria)},
                     {u"count"_s, found.count},
                     {u"registered"_s, found.registered},
                     {u"counts"_s, countsJson(found)}};
    if (!o.save.empty()) {
        const auto saved = orRefused(saveQuery(*ws, {}, {{}, text(o.save), criteriaText(criteria), {}, false}));
        json[u"query"_s] = saved.records.front().after->id.text();
        json[u"changeset"_s] = saved.changes.entry;
    }
    writeFiles(*ws, o, peopleList(*ws, found, criteria), json);
    if (o.assigns)
        assignFound(*ws, found, criteria, text(o.reason), run, json);
    if (o.isCountOnly) {
        run.out().result(json, countsText(found, criteria));
        return Exit::Done;
    }
    QJsonArray people;
    for (const FoundPerson& one : found.people)
        people.append(personJson(one, !criteria.shift.isEmpty()));
    json[u"people"_s] = people;
    run.out().message(countsText(found, criteria));
    run.out().result(json, peopleText(found));
    return Exit::Done;
}

} // namespace

void declareFind(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<FindWords>();
    CLI::App* app = parent.add_subcommand("find", tr("Find people by what is asked of them").toStdString());
    app->add_option("criteria", o->criteria,
                    tr("What is asked: %1; a word without \"=\" is sought in the register")
                        .arg(fileWords<PeopleCriterion>().join(u"=… "_s) + u"=… 日期=…"_s)
                        .toStdString());
    app->add_option("--query", o->query, tr("And what the saved query of this name asks").toStdString());
    app->add_option("--save", o->save, tr("Save it as a query of this name").toStdString());
    app->add_flag("--queries", o->listsQueries, tr("List the saved queries").toStdString());
    app->add_option("--on", o->shift, tr("Only who fits that shift, with the warnings").toStdString());
    app->add_flag("--assign", o->assigns, tr("Put those who fit without a warning on that shift").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_option("--limit", o->limit, tr("At most so many rows").toStdString())->check(CLI::Range(0, 10000000));
    app->add_flag("--count", o->isCountOnly, tr("Only how many, and how many each criterion leaves").toStdString());
    const QStringList endings = QStringList{u".xlsx"_s, u".csv"_s} + documentEndings();
    app->add_option("--phone-list", o->phoneList, tr("Write names and telephones to this file").toStdString())
        ->check(endsIn(endings));
    app->add_flag("--full-phones", o->hasFullPhones, tr("Telephones in full, which is noted").toStdString());
    app->add_option("--out", o->out, tr("Write the list to this file").toStdString())->check(endsIn(endings));
    addForce(*app, o->isForced);
    app->callback([o, &action] { action = [o](Run& run) { return runFind(*o, run); }; });
}

} // namespace redvest::cli
