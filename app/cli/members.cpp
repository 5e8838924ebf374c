// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who belongs to a team: members list, join, leave, deputies.

#include "core/usecases/volunteers/memberships.h"

#include "app/cli/command.h"
#include "core/domain/when.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/teams.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct MemberWords
{
    std::string team, day, movedFrom, reason;
    std::vector<std::string> people;
    bool isTakenBack = false;
};

QString roleText(const TeamMemberRow& row)
{
    if (row.isLeader)
        return tr("Leader");
    return row.member.role == TeamRole::Deputy ? tr("Deputy leader") : tr("Member");
}

/// What the command is about, read from its words.
struct MemberTask
{
    TeamStep step;
    std::vector<Id<Volunteer>> people;
};

Outcome<MemberTask> taskOf(const Workspace& ws, const MemberWords& o)
{
    MemberTask task;
    const auto team = teamCalled(ws, text(o.team));
    if (!team)
        return team.problems();
    task.step.team = *team;
    if (!o.movedFrom.empty()) {
        const auto from = teamCalled(ws, text(o.movedFrom));
        if (!from)
            return from.problems();
        task.step.movedFrom = *from;
    }
    const auto day = o.day.empty() ? Outcome<QDate>(ws.today()) : parseDay(text(o.day));
    if (!day)
        return day.problems();
    task.step.day = *day;
    task.step.reason = text(o.reason);
    const auto people = peopleCalled(ws, texts(o.people));
    if (!people)
        return people.problems();
    task.people = *people;
    return task;
}

Exit told(const Run& run, const MemberTask& task, const Outcome<ChangeSet>& done)
{
    if (!done)
        return run.out().refused(done.problems());
    run.out().result(
        {{u"team"_s, task.step.team.text()}, {u"people"_s, qint64(task.people.size())}, {u"changeset"_s, done->entry}},
        done->isEmpty() ? tr("Everything is so already.") : tr("Done for %1 people.").arg(task.people.size()));
    return Exit::Done;
}

Exit runList(const MemberWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto team = teamCalled(*ws, text(o.team));
    if (!team)
        return run.out().refused(team.problems());
    QJsonArray rows;
    report::TableBlock table;
    for (const QString& title : {tr("Full name"), tr("Role"), tr("Joined on"), tr("Left on"), tr("Lives in")})
        table.columns.push_back({title, report::Align::Left, 1});
    for (const TeamMemberRow& row : teamMemberRows(*ws, *team)) {
        const QString role = row.isLeader ? u"leader"_s : wordOf(row.member.role);
        const auto dayText = [](QDate day) { return day.toString(Qt::ISODate); };
        rows.append(QJsonObject{{u"volunteer"_s, row.member.volunteer.text()},
                                {u"name"_s, row.name},
                                {u"role"_s, role},
                                {u"joined_on"_s, dayText(row.member.joinedOn)},
                                {u"left_on"_s, dayText(row.member.leftOn)},
                                {u"division"_s, row.division}});
        table.rows.push_back(
            {row.name, roleText(row), dayText(row.member.joinedOn), dayText(row.member.leftOn), row.division});
    }
    run.out().result({{u"team"_s, team->text()}, {u"count"_s, rows.size()}, {u"rows"_s, rows}}, aligned(table));
    return Exit::Done;
}

using MemberDeed = Outcome<ChangeSet> (*)(Workspace&, const MemberTask&, bool isTakenBack);

Exit runDeed(const MemberWords& o, Run& run, MemberDeed deed)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto task = taskOf(*ws, o);
    return task ? told(run, *task, deed(*ws, *task, o.isTakenBack)) : run.out().refused(task.problems());
}

CLI::App* addDeed(CLI::App* app, const std::string& name, const QString& what, const std::shared_ptr<MemberWords>& o)
{
    CLI::App* made = app->add_subcommand(name, what.toStdString());
    made->add_option("team", o->team, tr("Id of the team, or its name").toStdString())->required();
    made->add_option("people", o->people, tr("Ids of the records, or document numbers").toStdString())->required();
    made->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    return made;
}

} // namespace

void declareMembers(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<MemberWords>();
    CLI::App* app = parent.add_subcommand("members", tr("Who belongs to a team").toStdString());
    app->require_subcommand(1);
    CLI::App* list = app->add_subcommand("list", tr("Members of a team, those who left too").toStdString());
    list->add_option("team", o->team, tr("Id of the team, or its name").toStdString())->required();
    list->callback([o, &action] { action = [o](Run& run) { return runList(*o, run); }; });
    const auto carryOut = [o, &action](CLI::App* made, MemberDeed deed) {
        made->callback([o, &action, deed] { action = [o, deed](Run& run) { return runDeed(*o, run, deed); }; });
    };
    CLI::App* join = addDeed(app, "join", tr("Put people into a team"), o);
    join->add_option("--from", o->day, "2022-03-20");
    join->add_option("--out-of", o->movedFrom, tr("The team they leave on that day").toStdString());
    carryOut(join, [](Workspace& ws, const MemberTask& task, bool) { return putIntoTeam(ws, task.people, task.step); });
    CLI::App* leave = addDeed(app, "leave", tr("Let people go out of a team"), o);
    leave->add_option("--on", o->day, "2022-03-20");
    carryOut(leave,
             [](Workspace& ws, const MemberTask& task, bool) { return endMemberships(ws, task.people, task.step); });
    CLI::App* deputies = addDeed(app, "deputies", tr("Name deputy leaders of a team"), o);
    deputies->add_flag("--no-more", o->isTakenBack, tr("They are deputies no more").toStdString());
    carryOut(deputies, [](Workspace& ws, const MemberTask& task, bool isTakenBack) {
        return nameDeputies(ws, task.step.team, task.people, !isTakenBack, task.step.reason);
    });
}

} // namespace redvest::cli
