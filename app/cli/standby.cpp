// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands by, and who takes a seat that became free: standby add, remove, list; replace.

#include "app/cli/command.h"

#include "core/domain/file_words.h"
#include "core/domain/when.h"
#include "core/usecases/rota/replacements.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/standbys.h"
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

struct StandbyWords
{
    std::vector<std::string> records;
    std::string day, site, shift, scope, note, reason;
};

/// By id, or by a name that only one has.
Outcome<Id<Site>> siteNamed(const Workspace& ws, const QString& typed)
{
    std::vector<Id<Site>> found;
    for (const SiteRow& row : siteRows(ws, {})) {
        if (row.site.id.text() == typed.toLower())
            return row.site.id;
        if (row.site.name == typed)
            found.push_back(row.site.id);
    }
    if (found.size() == 1)
        return found.front();
    return Problem{u"unknown_site"_s, u"site"_s,
                   tr("No site, or more than one, is called \"%1\". Take its id from \"list sites\".").arg(typed)};
}

Outcome<StandbyFor> whatFor(const Workspace& ws, const StandbyWords& o)
{
    StandbyFor wanted;
    if (!o.shift.empty()) {
        const auto shift = findShift(ws, text(o.shift));
        if (!shift)
            return Problem{u"unknown_shift"_s, u"shift"_s,
                           tr("There is no shift \"%1\". Take its id from \"list shifts\".").arg(text(o.shift))};
        wanted.shift = *shift;
        return wanted;
    }
    const auto day = parseDay(text(o.day));
    if (!day)
        return day.problems();
    wanted.day = *day;
    if (!o.site.empty()) {
        const auto site = siteNamed(ws, text(o.site));
        if (!site)
            return site.problems();
        wanted.site = *site;
    }
    return wanted;
}

Exit runAdd(const StandbyWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto people = peopleCalled(*ws, texts(o.records));
    if (!people)
        return run.out().refused(people.problems());
    const auto wanted = whatFor(*ws, o);
    if (!wanted)
        return run.out().refused(wanted.problems());
    const auto done = addStandbys(*ws, *people, *wanted, text(o.note));
    if (!done)
        return run.out().refused(done.problems());
    QJsonArray ids;
    for (const Standby& entry : done->entries)
        ids.append(entry.id.text());
    run.out().result({{u"ids"_s, ids}, {u"changeset"_s, done->changes.entry}},
                     done->changes.isEmpty() ? tr("Everything is so already.")
                                             : tr("Done for %1 people.").arg(done->entries.size()));
    return Exit::Done;
}

Exit runRemove(const StandbyWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    std::vector<Id<Standby>> ids;
    for (const std::string& word : o.records)
        ids.push_back(Id<Standby>::fromText(text(word)));
    const auto done = removeStandbys(*ws, ids, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"removed"_s, qint64(ids.size())}, {u"changeset"_s, done->entry}},
                     tr("Done for %1 people.").arg(ids.size()));
    return Exit::Done;
}

Exit runList(const StandbyWords& o, Run& run)
{
    const auto day = parseDay(text(o.day));
    if (!day)
        return run.out().refused(day.problems());
    const auto ws = run.open(OpenFor::Reading);
    QJsonArray rows;
    report::TableBlock table;
    for (const QString& head :
         {tr("Id"), tr("Name"), tr("Phone"), tr("Lives in"), tr("Stands by for"), tr("On shift"), tr("Note")})
        table.columns.push_back({head, report::Align::Left, 1});
    for (const StandbyRow& row : standbyRows(*ws, *day, text(o.scope))) {
        rows.append(QJsonObject{{u"id"_s, row.entry.id.text()},
                                {u"volunteer"_s, row.entry.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"phone"_s, row.maskedPhone},
                                {u"day"_s, row.entry.day.toString(Qt::ISODate)},
                                {u"site"_s, row.entry.site.text()},
                                {u"shift"_s, row.entry.shift.text()},
                                {u"for"_s, row.readyFor},
                                {u"on_shift"_s, row.standsOn},
                                {u"note"_s, row.entry.note}});
        table.rows.push_back({row.entry.id.text(), row.name, row.maskedPhone, row.home,
                              row.readyFor.isEmpty() ? tr("anywhere") : row.readyFor, row.standsOn, row.entry.note});
    }
    run.out().result({{u"day"_s, day->toString(Qt::ISODate)}, {u"count"_s, rows.size()}, {u"rows"_s, rows}},
                     aligned(table));
    return Exit::Done;
}

struct ReplaceWords
{
    std::string assignment, by, state, reason;
    bool isDryRun = false;
};

QJsonObject successorJson(const Successor& s)
{
    QJsonArray reasons;
    for (const Reason& reason : s.verdict.reasons)
        reasons.append(reason.code);
    return {{u"volunteer"_s, s.volunteer.text()},
            {u"name"_s, s.name},
            {u"standby"_s, s.isStandby},
            {u"minutes_7_days"_s, s.weekMinutes},
            {u"fits"_s, s.verdict.fit != Fit::DoesNotFit},
            {u"reasons"_s, reasons},
            {u"why"_s, successorText(s)}};
}

Exit tellSuccessors(const Workspace& ws, Id<Assignment> id, const Run& run)
{
    QJsonArray rows;
    report::TableBlock table;
    for (const QString& head : {tr("Name"), tr("Phone"), tr("Why")})
        table.columns.push_back({head, report::Align::Left, 1});
    for (const Successor& s : successors(ws, id)) {
        rows.append(successorJson(s));
        table.rows.push_back({s.name, s.maskedPhone, successorText(s)});
    }
    run.out().result({{u"dry_run"_s, true}, {u"successors"_s, rows}}, aligned(table));
    return Exit::Done;
}

Exit runReplace(const ReplaceWords& o, Run& run)
{
    std::optional<AssignmentState> leaving;
    if (!o.state.empty()) {
        leaving = fromWord<AssignmentState>(text(o.state));
        if (!leaving)
            leaving = fromFileWord<AssignmentState>(text(o.state));
        if (!leaving)
            return run.out().refused({{u"bad_value"_s, u"state"_s,
                                       tr("\"%1\" is not possible here. Choose one of: %2.")
                                           .arg(text(o.state), u"declined, excused, absent"_s)}});
    }
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    const auto id = Id<Assignment>::fromText(text(o.assignment));
    if (o.isDryRun)
        return tellSuccessors(*ws, id, run);
    Id<Volunteer> by;
    if (!o.by.empty()) {
        const auto person = findVolunteer(*ws, text(o.by));
        if (!person)
            return run.out().refused({{u"unknown_volunteer"_s, u"by"_s,
                                       tr("Nobody is known as \"%1\". Give the id, the document number or a name that "
                                          "only one person has.")
                                           .arg(text(o.by))}});
        by = *person;
    }
    const auto done = replaceSeat(*ws, id, leaving, text(o.reason), by);
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"left"_s, done->left.after->id.text()},
                      {u"left_state"_s, wordOf(done->left.after->state)},
                      {u"assignment"_s, done->came.after->id.text()},
                      {u"state"_s, wordOf(done->came.after->state)},
                      {u"successor"_s, successorJson(done->successor)},
                      {u"changeset"_s, done->changes.entry}},
                     tr("%1 takes the seat and is %2: %3.")
                         .arg(done->successor.name, ui::stateName(done->came.after->state), done->why));
    return Exit::Done;
}

} // namespace

void declareStandby(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<StandbyWords>();
    CLI::App* app = parent.add_subcommand("standby", tr("Who is ready to step in").toStdString());
    app->require_subcommand(1);
    CLI::App* add = app->add_subcommand("add", tr("Put people on the stand-by list").toStdString());
    add->add_option("people", o->records, tr("Ids of the records, or document numbers").toStdString())->required();
    add->add_option("--day", o->day, "2022-03-20");
    add->add_option("--site", o->site, tr("Only at this site: id or name").toStdString());
    add->add_option("--shift", o->shift, tr("Only for this shift: its id").toStdString());
    add->add_option("--note", o->note, tr("Note").toStdString());
    add->callback([o, &action] { action = [o](Run& run) { return runAdd(*o, run); }; });
    CLI::App* remove = app->add_subcommand("remove", tr("Take people off the stand-by list").toStdString());
    remove->add_option("ids", o->records, tr("Ids from \"standby list\"").toStdString())->required();
    remove->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    remove->callback([o, &action] { action = [o](Run& run) { return runRemove(*o, run); }; });
    CLI::App* list = app->add_subcommand("list", tr("The stand-by list of a day").toStdString());
    list->add_option("day", o->day, "2022-03-20")->required();
    list->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    list->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
}

void declareReplace(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ReplaceWords>();
    CLI::App* app = parent.add_subcommand("replace", tr("Somebody falls out and another takes the seat").toStdString());
    app->add_option("assignment", o->assignment, tr("Id of the assignment").toStdString())->required();
    app->add_option("--reason", o->reason, tr("Why the person falls out; kept with the act").toStdString());
    app->add_option("--state", o->state, "declined | excused | absent");
    app->add_option("--by", o->by, tr("Who takes the seat; else the best of those who stand by").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say who could").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runReplace(*o, run); }; });
}

} // namespace redvest::cli
