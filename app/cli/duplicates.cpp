// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about people on two records: merge-people, two-people, finish-merges, and what "findings" tells of them.

#include "app/cli/duplicates.h"

#include "core/usecases/volunteers/duplicates.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/finish_merges.h"
#include "core/usecases/volunteers/people_merging.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct MergeOptions
{
    std::string keep, duplicate, reason;
    std::vector<std::string> fields;
    bool isOnePerson = false;
    bool isDryRun = false;
};

struct TwoOptions
{
    std::string one, other, reason;
    bool takesBack = false;
};

/// A record named by its id is meant itself, merged or not; a number means who goes on.
Outcome<Id<Volunteer>> recordNamed(const Workspace& ws, const std::string& named)
{
    const auto id = Id<Volunteer>::fromText(text(named));
    return id.isNull() ? personCalled(ws, text(named)) : Outcome<Id<Volunteer>>(id);
}

QString listText(const QStringList& heads, const std::vector<QStringList>& rows)
{
    report::TableBlock table;
    for (const QString& head : heads)
        table.columns.push_back({head, report::Align::Left, 1});
    table.rows = rows;
    return aligned(table);
}

QJsonObject personJson(const LikePerson& p)
{
    return {{u"id"_s, p.id.text()},
            {u"name"_s, p.name},
            {u"document_number"_s, p.maskedNumber},
            {u"phone"_s, p.maskedPhone},
            {u"birth"_s, p.birth.toString(Qt::ISODate)},
            {u"division"_s, p.division},
            {u"registered"_s, p.registered.toString(Qt::ISODate)},
            {u"archived"_s, p.isArchived}};
}

QStringList personCells(const LikePerson& p)
{
    return {p.id.text(), p.name, p.maskedNumber, p.maskedPhone, p.birth.toString(Qt::ISODate)};
}

QStringList personHeads()
{
    return {tr("Id"), tr("Name"), tr("Document number"), tr("Phone"), tr("Born on")};
}

/// "phone=dup" takes the duplicate's, "phone=keep" leaves what is there.
Problems readFields(const MergeOptions& o, PeopleMerge& merge)
{
    Problems problems;
    for (const std::string& said : o.fields) {
        const QString field = text(said).section(u'=', 0, 0);
        const QString from = text(said).section(u'=', 1);
        if (from == u"dup")
            merge.taken << field;
        else if (from == u"keep")
            merge.left << field;
        else
            problems.push_back({u"unknown_field"_s, u"field"_s,
                                tr("\"%1\" is no choice. Write for example phone=dup or phone=keep.").arg(text(said))});
    }
    return problems;
}

Exit tellPlan(const Workspace& ws, const PeopleMerge& merge, const Run& run)
{
    const auto plan = mergePlan(ws, merge);
    if (!plan)
        return run.out().refused(plan.problems());
    if (!plan->problems.empty())
        return run.out().refused(plan->problems);
    QJsonArray fields;
    std::vector<QStringList> rows;
    for (const MergeField& f : plan->fields) {
        if (f.kept.isEmpty() && f.other.isEmpty())
            continue;
        const QString from = f.takesOther ? u"dup"_s : u"keep"_s;
        fields.append(QJsonObject{{u"field"_s, f.field},
                                  {u"keep"_s, f.kept},
                                  {u"dup"_s, f.other},
                                  {u"differs"_s, f.isDifferent},
                                  {u"from"_s, from}});
        rows.push_back({f.called, f.kept, f.other, f.isDifferent ? from : QString()});
    }
    run.out().result({{u"merged"_s, false}, {u"moving"_s, plan->moving}, {u"fields"_s, fields}},
                     listText({tr("Field"), tr("Kept"), tr("Duplicate"), tr("Taken from")}, rows) + u'\n' +
                         tr("%1 records would follow.").arg(plan->moving));
    return Exit::Done;
}

Exit runMerge(const MergeOptions& o, Run& run)
{
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    const auto keep = recordNamed(*ws, o.keep);
    const auto duplicate = recordNamed(*ws, o.duplicate);
    for (const auto* named : {&keep, &duplicate}) {
        if (!named->ok())
            return run.out().refused(named->problems());
    }
    PeopleMerge merge{*keep, *duplicate, {}, {}, o.isOnePerson};
    if (Problems problems = readFields(o, merge); !problems.empty())
        return run.out().refused(problems);
    if (o.isDryRun)
        return tellPlan(*ws, merge, run);
    const auto done = mergePeople(*ws, merge, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"merged"_s, true},
                      {u"keep"_s, keep->text()},
                      {u"duplicate"_s, duplicate->text()},
                      {u"moved"_s, done->moved},
                      {u"changeset"_s, done->changes.entry}},
                     tr("Merged: %1 records followed.").arg(done->moved));
    return Exit::Done;
}

Exit runTwoPeople(const TwoOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto one = recordNamed(*ws, o.one);
    const auto other = recordNamed(*ws, o.other);
    for (const auto* named : {&one, &other}) {
        if (!named->ok())
            return run.out().refused(named->problems());
    }
    const auto done = o.takesBack ? takeBackTwoPeople(*ws, *one, *other, text(o.reason))
                                  : markTwoPeople(*ws, *one, *other, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"two_people"_s, !o.takesBack}, {u"changeset"_s, done->entry}},
                     o.takesBack ? tr("Taken back: they are compared again.")
                                 : tr("Remembered: these are two people."));
    return Exit::Done;
}

Exit runFinish(Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto done = finishMerges(*ws);
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"changeset"_s, done->entry}},
                     done->entry.isEmpty() ? tr("Nothing was left to be done.") : tr("The merges are finished."));
    return Exit::Done;
}

} // namespace

Exit tellDuplicates(const Workspace& ws, const QString& scope, Run& run)
{
    const std::vector<DuplicateCandidate> found = duplicateCandidates(ws, scope, run.progress());
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const DuplicateCandidate& c : found) {
        json.append(QJsonObject{
            {u"why"_s, wordOf(c.why)}, {u"first"_s, personJson(c.first)}, {u"second"_s, personJson(c.second)}});
        rows.push_back(QStringList{likenessText(c.why)} + personCells(c.first) + personCells(c.second));
    }
    run.out().result({{u"duplicates"_s, json}},
                     found.empty() ? tr("Nobody looks like anybody else.")
                                   : listText(QStringList{tr("Why")} + personHeads() + personHeads(), rows));
    return Exit::Done;
}

Exit tellPairs(const Workspace& ws, const Run& run)
{
    QJsonArray json;
    std::vector<QStringList> rows;
    for (const JudgedPair& j : judgedPairs(ws)) {
        json.append(QJsonObject{{u"first"_s, j.pair.first.text()},
                                {u"second"_s, j.pair.second.text()},
                                {u"first_name"_s, j.firstName},
                                {u"second_name"_s, j.secondName},
                                {u"reason"_s, j.pair.reason},
                                {u"judged_by"_s, j.pair.judgedBy},
                                {u"judged_at"_s, toIsoText(j.pair.judgedAt)}});
        rows.push_back({j.pair.first.text(), j.firstName, j.pair.second.text(), j.secondName, j.pair.reason,
                        j.pair.judgedBy, toLocalText(j.pair.judgedAt)});
    }
    run.out().result({{u"two_people"_s, json}}, rows.empty()
                                                    ? tr("Nothing was judged so far.")
                                                    : listText({tr("Id"), tr("Name"), tr("Id"), tr("Name"),
                                                                tr("Reason"), tr("Judged by"), tr("Judged at")},
                                                               rows));
    return Exit::Done;
}

void declareMergePeople(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<MergeOptions>();
    CLI::App* app = parent.add_subcommand("merge-people", tr("Make one of two records of a person").toStdString());
    app->add_option("keep", o->keep, tr("Id or document number of the record that goes on").toStdString())->required();
    app->add_option("duplicate", o->duplicate, tr("Id or document number of the other").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_option("--field", o->fields, "phone=dup | phone=keep");
    app->add_flag("--one-person", o->isOnePerson,
                  tr("It is one person, though both stand on one shift, on two at once, or have two resident numbers")
                      .toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only show both records side by side").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runMerge(*o, run); }; });
}

void declareTwoPeople(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<TwoOptions>();
    CLI::App* app = parent.add_subcommand("two-people", tr("Remember that two records are two people").toStdString());
    app->add_option("one", o->one, tr("Id of the record, or document number").toStdString())->required();
    app->add_option("other", o->other, tr("Id of the record, or document number").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
    app->add_flag("--take-back", o->takesBack, tr("They may be one person after all").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runTwoPeople(*o, run); }; });
}

void declareFinishMerges(CLI::App& parent, Action& action)
{
    CLI::App* app = parent.add_subcommand("finish-merges",
                                          tr("Move what other desks wrote to people who were merged").toStdString());
    app->callback([&action] { action = runFinish; });
}

} // namespace redvest::cli
