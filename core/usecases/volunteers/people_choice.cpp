// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_choice.h"

#include "core/base/order_key.h"
#include "core/domain/scope.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Papers", text);
}

Problem gone(const QString& code, const QString& field)
{
    return {code, field, tr("This record is not there any more.")};
}

/// Who is chosen, before anything is known of them.
struct NamedPeople
{
    QSet<Id<Volunteer>> ids;
    QString group;
    QString post;
    bool areMarked = false; ///< whoever is out of the register was meant too
};

Outcome<NamedPeople> named(const storage::Reader& reader, const std::vector<Id<Volunteer>>& marked)
{
    NamedPeople found{.areMarked = true};
    for (const Id<Volunteer> id : marked) {
        const Id<Volunteer> meant = storage::goingOn(reader, id);
        if (!reader.find(storage::volunteerTable(), meant.text()))
            return gone(u"unknown_volunteer"_s, u"person"_s);
        found.ids.insert(meant);
    }
    return found;
}

Outcome<NamedPeople> named(const storage::Reader& reader, Id<Team> id)
{
    const auto team = reader.find(storage::teamTable(), id.text());
    if (!team)
        return gone(u"unknown_team"_s, u"team"_s);
    NamedPeople found{.group = u"志愿服务队：%1"_s.arg(team->name)};
    for (const TeamMember& member : storage::membersOf(reader, id)) {
        if (member.isPresent())
            found.ids.insert(member.volunteer);
    }
    return found;
}

QString spanOnPaper(Span span)
{
    const QString end = localTime(span.to).toString(u"HH:mm"_s);
    return localDate(span.from).toString(Qt::ISODate) + u' ' + localTime(span.from).toString(u"HH:mm"_s) + u'–' +
           (localDate(span.to) > localDate(span.from) ? u"次日"_s + end : end);
}

Outcome<NamedPeople> named(const storage::Reader& reader, Id<Shift> id)
{
    const auto row = storage::shiftRow(reader, id);
    if (!row)
        return gone(u"unknown_shift"_s, u"shift"_s);
    NamedPeople found{.group = u"班次：%1（%2）%3"_s.arg(row->postName, row->siteName, spanOnPaper(row->shift.span())),
                      .post = row->postName};
    for (const Assignment& a : storage::assignmentsOf(reader, id)) {
        if (isFilled(a.state))
            found.ids.insert(a.volunteer);
    }
    return found;
}

Outcome<NamedPeople> named(const storage::Reader& reader, Id<Campaign> id)
{
    const auto campaign = reader.find(storage::campaignTable(), id.text());
    if (!campaign)
        return gone(u"unknown_campaign"_s, u"campaign"_s);
    NamedPeople found{.group = u"行动：%1"_s.arg(campaign->name), .post = campaign->name};
    for (const Id<Volunteer> person : storage::recruitedFor(reader, id))
        found.ids.insert(person);
    return found;
}

Outcome<NamedPeople> livingIn(const Workspace& ws, const storage::Reader& reader, const QString& code)
{
    if (!ws.divisions().find(code))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       QCoreApplication::translate("Import",
                                                   "This workspace has no division with the code \"%1\". Give "
                                                   "a code below %2.")
                           .arg(code, ws.office().division)};
    NamedPeople found{.group = u"居住区划：%1"_s.arg(ws.divisions().shortPath(code))};
    const Scope scope = scopeOf(code, ws.office().division);
    for (const Volunteer& v : reader.all(storage::volunteerTable())) {
        if (scope.contains(v.division) && v.mergedInto.isNull())
            found.ids.insert(v.id);
    }
    return found;
}

Outcome<NamedPeople> namedBy(const Workspace& ws, const storage::Reader& reader, const PeopleChoice& choice)
{
    const int ways = int(!choice.people.empty()) + int(!choice.scope.isEmpty()) + int(!choice.team.isNull()) +
                     int(!choice.shift.isNull()) + int(!choice.campaign.isNull());
    if (ways != 1)
        return Problem{u"required"_s, u"person"_s,
                       tr("Say in one way whose papers: people, a team, a shift, a campaign or a division.")};
    if (!choice.people.empty())
        return named(reader, choice.people);
    if (!choice.team.isNull())
        return named(reader, choice.team);
    if (!choice.shift.isNull())
        return named(reader, choice.shift);
    if (!choice.campaign.isNull())
        return named(reader, choice.campaign);
    return livingIn(ws, reader, choice.scope);
}

void putInOrder(std::vector<Volunteer>& people)
{
    std::vector<std::tuple<QString, QString, std::size_t>> order;
    for (std::size_t i = 0; i < people.size(); ++i)
        order.emplace_back(orderKey(people[i].name), people[i].id.text(), i);
    std::sort(order.begin(), order.end());
    std::vector<Volunteer> sorted;
    for (const auto& [key, id, at] : order)
        sorted.push_back(std::move(people[at]));
    people = std::move(sorted);
}

} // namespace

Outcome<ChosenPeople> peopleChosen(const Workspace& ws, const PeopleChoice& choice)
{
    const storage::Reader reader = ws.read();
    const auto meant = namedBy(ws, reader, choice);
    if (!meant)
        return meant.problems();
    if (meant->ids.size() > kMostOnPaper)
        return Problem{u"too_many"_s, u"person"_s,
                       tr("%1 people are too many for one paper (at most %2). Choose a team or a smaller division.")
                           .arg(meant->ids.size())
                           .arg(kMostOnPaper)};
    ChosenPeople chosen{{}, meant->group, meant->post};
    chosen.people = storage::volunteersAmong(reader, storage::Whom::these({meant->ids.begin(), meant->ids.end()}));
    std::erase_if(chosen.people, [&](const Volunteer& v) {
        return isErasedPerson(v) || (v.status == VolunteerStatus::Archived && !meant->areMarked);
    });
    if (chosen.people.empty())
        return Problem{u"nobody"_s, u"person"_s, tr("There is nobody to print for: choose people, or another team.")};
    putInOrder(chosen.people);
    return chosen;
}

} // namespace redvest
