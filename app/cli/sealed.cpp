// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed team planned over a sequence of posts: plan-sealed-team.

#include "app/cli/command.h"
#include "app/cli/output.h"

#include "core/domain/when.h"
#include "core/usecases/records/people_called.h"
#include "core/usecases/records/posts_called.h"
#include "core/usecases/rota/sealed_teams.h"
#include "core/usecases/volunteers/people_choice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct SealedWords
{
    std::vector<std::string> people, stays;
    std::string team, from, pattern, start, state, setAside, reason;
    bool isTurning = false, isDryRun = false;
};

Problems atField(Problems problems, const QString& field)
{
    for (Problem& problem : problems)
        problem.field = field;
    return problems;
}

Outcome<std::vector<Id<Volunteer>>> membersOf(const SealedWords& o, const Workspace& ws)
{
    QStringList people;
    for (const std::string& person : o.people)
        people << text(person);
    if (people.isEmpty() == o.team.empty())
        return Problem{u"required"_s, u"team"_s, tr("Say who goes: a team (--team), or people (--person).")};
    const auto choice = choiceCalled(ws, {people, text(o.team), {}, {}, {}});
    if (!choice)
        return choice.problems();
    const auto chosen = peopleChosen(ws, *choice);
    if (!chosen)
        return chosen.problems();
    // Marked people keep the order they were named in: it deals them out to the shifts of a day.
    if (!choice->people.empty())
        return choice->people;
    std::vector<Id<Volunteer>> ids;
    for (const Volunteer& v : chosen->people)
        ids.push_back(v.id);
    return ids;
}

/// "POST=DAYS", the post by its id or by a name that only one has.
Outcome<SealedStay> stayOf(const Workspace& ws, const QString& typed)
{
    const qsizetype at = typed.lastIndexOf(u'=');
    bool isNumber = false;
    const int days = typed.mid(at + 1).trimmed().toInt(&isNumber);
    if (at <= 0 || !isNumber)
        return Problem{u"stay_form"_s, u"stay"_s,
                       tr("\"%1\" is no stay. Write the post, = and the days: 封控小区门岗=7.").arg(typed)};
    const auto posts = postsCalled(ws, {{typed.left(at).trimmed()}, {}, {}});
    if (!posts)
        return posts.problems();
    return SealedStay{posts->front(), days};
}

Outcome<SealedWish> wishOf(const SealedWords& o, const Workspace& ws)
{
    SealedWish wish{.isTurning = o.isTurning, .overrideReason = text(o.setAside)};
    const auto people = membersOf(o, ws);
    if (!people)
        return people.problems();
    wish.people = *people;
    for (const std::string& stay : o.stays) {
        const auto read = stayOf(ws, text(stay));
        if (!read)
            return read.problems();
        wish.stays.push_back(*read);
    }
    const auto from = parseDay(text(o.from));
    if (!from)
        return atField(from.problems(), u"from"_s);
    wish.from = *from;
    QTime first(8, 0);
    if (!o.start.empty()) {
        const auto start = parseTime(text(o.start));
        if (!start)
            return atField(start.problems(), u"start"_s);
        first = start->time;
    }
    const auto parts = parsePattern(text(o.pattern), first);
    if (!parts)
        return parts.problems();
    wish.parts = *parts;
    const auto state =
        o.state.empty() ? std::optional(AssignmentState::Proposed) : fromWord<AssignmentState>(text(o.state));
    if (!state)
        return Problem{
            u"bad_value"_s, u"state"_s,
            tr("\"%1\" is not possible here. Choose one of: %2.").arg(text(o.state), u"proposed, invited, accepted"_s)};
    wish.state = *state;
    return wish;
}

QJsonObject jsonOf(const SealedPlan& plan)
{
    QJsonArray stays, people;
    for (const SealedStayPlan& stay : plan.stays)
        stays.append(QJsonObject{{u"post"_s, stay.post.text()},
                                 {u"name"_s, stay.name},
                                 {u"site"_s, stay.site},
                                 {u"from"_s, stay.from.toString(Qt::ISODate)},
                                 {u"to"_s, stay.to.toString(Qt::ISODate)},
                                 {u"added"_s, stay.added},
                                 {u"there"_s, stay.there},
                                 {u"seats"_s, stay.seats}});
    for (const SealedMember& member : plan.people) {
        QJsonArray reasons;
        for (const Reason& reason : member.reasons)
            reasons.append(
                QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}, {u"blocks"_s, reason.isBlock()}});
        people.append(QJsonObject{{u"person"_s, member.volunteer.text()},
                                  {u"name"_s, member.name},
                                  {u"group"_s, member.group},
                                  {u"shifts"_s, member.shifts},
                                  {u"minutes"_s, member.minutes},
                                  {u"reasons"_s, reasons}});
    }
    return {{u"stays"_s, stays},
            {u"people"_s, people},
            {u"shifts"_s, qint64(plan.shifts.size())},
            {u"seats"_s, qint64(plan.seats.size())}};
}

QString tableOf(const SealedPlan& plan)
{
    report::TableBlock table;
    table.columns = {{tr("From, or person")},
                     {tr("To, or group")},
                     {tr("Site, or shifts")},
                     {tr("Post")},
                     {tr("Seats, or reasons")}};
    for (const SealedStayPlan& stay : plan.stays)
        table.rows.push_back({stay.from.toString(Qt::ISODate), stay.to.toString(Qt::ISODate), stay.site, stay.name,
                              QString::number(stay.seats)});
    for (const SealedMember& member : plan.people) {
        QStringList reasons;
        for (const Reason& reason : member.reasons)
            reasons << reason.text;
        table.rows.push_back(
            {member.name, QString::number(member.group), QString::number(member.shifts), {}, reasons.join(u" · "_s)});
    }
    return aligned(table);
}

Exit runSealed(const SealedWords& o, Run& run)
{
    const auto ws = run.open(o.isDryRun ? OpenFor::Reading : OpenFor::Writing);
    const auto wish = wishOf(o, *ws);
    if (!wish)
        return run.out().refused(wish.problems());
    if (o.isDryRun) {
        const auto plan = previewSealedTeam(*ws, *wish);
        if (!plan)
            return run.out().refused(plan.problems());
        QJsonObject json = jsonOf(*plan);
        json[u"dry_run"_s] = true;
        run.out().result(json, tableOf(*plan));
        return Exit::Done;
    }
    const Explanation why(*ws, text(o.reason));
    const auto done = planSealedTeam(*ws, *wish);
    if (!done)
        return run.out().refused(done.problems());
    QJsonObject json = jsonOf(done->plan);
    json[u"dry_run"_s] = false;
    json[u"changeset"_s] = done->changes.entry;
    run.out().result(json, tableOf(done->plan));
    return Exit::Done;
}

} // namespace

void declarePlanSealedTeam(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<SealedWords>();
    CLI::App* app = parent.add_subcommand(
        "plan-sealed-team", tr("Send the same people to several posts, one after the other, for days").toStdString());
    app->add_option("--person", o->people,
                    tr("Id of the record, document number or number of the badge; may be repeated").toStdString())
        ->allow_extra_args(false);
    app->add_option("--team", o->team, tr("Team: id or name").toStdString());
    app->add_option("--stay", o->stays, tr("POST=DAYS, in their order; may be repeated").toStdString())
        ->required()
        ->allow_extra_args(false);
    app->add_option("--from", o->from, "2022-03-20")->required();
    app->add_option("--pattern", o->pattern, "2x12 | 3x8 | day=08:00-17:00 | 20:00-08:00,…")->required();
    app->add_option("--start", o->start, tr("First shift of 2x12 and the like; else 08:00").toStdString());
    app->add_flag("--turning", o->isTurning, tr("At each next post the groups change shifts").toStdString());
    app->add_option("--state", o->state, "proposed | invited | accepted");
    app->add_option("--override", o->setAside, tr("Reason for setting a rule aside").toStdString());
    app->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    app->add_flag("--dry-run", o->isDryRun, tr("Only say what would be made").toStdString());
    app->callback([o, &action] { action = [o](Run& run) { return runSealed(*o, run); }; });
}

} // namespace redvest::cli
