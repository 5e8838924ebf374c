// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/memberships.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/workspace/entry_check.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

Problem unknownTeam()
{
    return {u"unknown_team"_s, u"team"_s, tr("This team is not there any more. Look again.")};
}

/// required and in_future.
Problems dayProblems(QDate day, QDate today)
{
    EntryCheck check;
    if (!day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say from which day on."));
    check.notAhead(day, today, u"day"_s);
    return check.problems();
}

/// The steps of one unit of work, each asked of what the store holds.
class MembershipWriter
{
public:
    explicit MembershipWriter(storage::Writer& writer) : m_writer(writer) {}

    /// The team, when something may be changed in it.
    [[nodiscard]] std::optional<Team> teamInUse(Id<Team> id, bool mayBeArchived)
    {
        const auto team = m_writer.find(storage::teamTable(), id.text());
        if (!team)
            m_problems.push_back(unknownTeam());
        else if (team->isArchived && !mayBeArchived)
            refuse(u"archived"_s, u"team"_s, tr("%1 is archived. Bring it back first.").arg(team->name));
        return team;
    }
    void join(const Team& team, Id<Volunteer> id, QDate day)
    {
        const auto person = m_writer.find(storage::volunteerTable(), id.text());
        if (!person)
            return refuse(u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more."));
        if (person->status == VolunteerStatus::Archived)
            return refuse(u"archived"_s, u"volunteer"_s, tr("%1 is archived. Bring it back first.").arg(person->name));
        const std::vector<TeamMember> spans = storage::spansOf(m_writer, team.id, id);
        writeSpans(m_writer, spans, joinedFrom(spans, team.id, id, day));
    }
    void leave(const Team& team, Id<Volunteer> id, QDate day)
    {
        auto member = presentMember(team, id);
        if (!member)
            return;
        const QString name = nameOfMember(m_writer, id);
        if (team.leader == id)
            return refuse(
                u"leads_team"_s, u"volunteer"_s,
                tr("%1 leads %2. Name another leader first, or leave the team without one.").arg(name, team.name));
        if (member->joinedOn.isValid() && day < member->joinedOn)
            return refuse(u"before_joined"_s, u"day"_s,
                          tr("%1 is in %2 only from %3 on. Say that day or a later one.")
                              .arg(name, team.name, member->joinedOn.toString(Qt::ISODate)));
        if (member->joinedOn == day)
            return m_writer.remove(storage::teamMemberTable(), member->id.text());
        member->leftOn = day;
        m_writer.put(storage::teamMemberTable(), *member);
    }
    void setRole(const Team& team, Id<Volunteer> id, TeamRole role)
    {
        auto member = presentMember(team, id);
        if (!member)
            return;
        if (team.leader == id && role == TeamRole::Deputy)
            return refuse(u"leads_team"_s, u"volunteer"_s,
                          tr("%1 leads %2 and cannot be a deputy as well.").arg(nameOfMember(m_writer, id), team.name));
        member->role = role;
        m_writer.put(storage::teamMemberTable(), *member);
    }
    [[nodiscard]] Problems takeProblems() { return std::move(m_problems); }

private:
    void refuse(const QString& code, const QString& field, const QString& text)
    {
        m_problems.push_back({code, field, text});
    }
    [[nodiscard]] std::optional<TeamMember> presentMember(const Team& team, Id<Volunteer> id)
    {
        const std::vector<TeamMember> spans = storage::spansOf(m_writer, team.id, id);
        if (const TeamMember* member = presentSpan(spans))
            return *member;
        refuse(u"not_a_member"_s, u"volunteer"_s, tr("%1 is not in %2.").arg(nameOfMember(m_writer, id), team.name));
        return std::nullopt;
    }

    storage::Writer& m_writer;
    Problems m_problems;
};

} // namespace

Outcome<ChangeSet> putIntoTeam(Workspace& ws, const std::vector<Id<Volunteer>>& people, const TeamStep& step)
{
    const bool isMove = !step.movedFrom.isNull();
    Problems wrong = dayProblems(step.day, ws.today());
    if (isMove && step.movedFrom == step.team)
        wrong.push_back({u"same_team"_s, u"team"_s, tr("They are in this team already. Choose another one.")});
    if (!wrong.empty())
        return wrong;
    return ws.write({isMove ? u"team.move"_s : u"team.join"_s, step.reason}, [&](storage::Writer& writer) {
        MembershipWriter members(writer);
        const auto to = members.teamInUse(step.team, false);
        const auto from = isMove ? members.teamInUse(step.movedFrom, true) : std::nullopt;
        for (const Id<Volunteer> id : storage::allGoingOn(writer, people)) {
            if (from)
                members.leave(*from, id, step.day);
            if (to)
                members.join(*to, id, step.day);
        }
        return members.takeProblems();
    });
}

Outcome<ChangeSet> endMemberships(Workspace& ws, const std::vector<Id<Volunteer>>& people, const TeamStep& step)
{
    if (Problems wrong = dayProblems(step.day, ws.today()); !wrong.empty())
        return wrong;
    return ws.write({u"team.leave"_s, step.reason}, [&](storage::Writer& writer) {
        MembershipWriter members(writer);
        if (const auto team = members.teamInUse(step.team, true)) {
            for (const Id<Volunteer> id : storage::allGoingOn(writer, people))
                members.leave(*team, id, step.day);
        }
        return members.takeProblems();
    });
}

Outcome<ChangeSet> nameDeputies(Workspace& ws, Id<Team> id, const std::vector<Id<Volunteer>>& people, bool areDeputies,
                                const QString& reason)
{
    return ws.write({u"team.deputies"_s, reason}, [&](storage::Writer& writer) {
        MembershipWriter members(writer);
        if (const auto team = members.teamInUse(id, false)) {
            for (const Id<Volunteer> person : storage::allGoingOn(writer, people))
                members.setRole(*team, person, areDeputies ? TeamRole::Deputy : TeamRole::Member);
        }
        return members.takeProblems();
    });
}

std::vector<TeamMemberRow> teamMemberRows(const Workspace& ws, Id<Team> id)
{
    const storage::Reader reader = ws.read();
    const auto team = reader.find(storage::teamTable(), id.text());
    if (!team)
        return {};
    std::vector<TeamMember> members = storage::membersOf(reader, id);
    std::vector<Id<Volunteer>> ids;
    for (const TeamMember& member : members)
        ids.push_back(member.volunteer);
    QHash<Id<Volunteer>, TeamMemberRow> people;
    storage::eachVolunteer(reader, storage::Whom::these(ids), [&](storage::VolunteerFacts&& v) {
        TeamMemberRow row;
        row.name = v.name;
        row.maskedPhone = maskedPhone(v.phone);
        row.division = ws.divisions().shortPath(v.division);
        row.isArchived = v.status == VolunteerStatus::Archived;
        row.searchText = namesSearchText({v.name, row.division}) + badgeSearchText(v.id);
        people.insert(v.id, std::move(row));
    });
    std::vector<TeamMemberRow> rows;
    for (TeamMember& member : members) {
        TeamMemberRow row = people.value(member.volunteer);
        row.isLeader = team->leader == member.volunteer && member.isPresent();
        row.member = std::move(member);
        rows.push_back(std::move(row));
    }
    const auto placeOf = [](const TeamMemberRow& row) {
        const int rank = !row.member.isPresent() ? 3 : row.isLeader ? 0 : row.member.role == TeamRole::Deputy ? 1 : 2;
        const qint64 left = row.member.isPresent() ? 0 : -row.member.leftOn.toJulianDay();
        return std::tuple(rank, left, orderKey(row.name), row.member.id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const TeamMemberRow& a, const TeamMemberRow& b) { return placeOf(a) < placeOf(b); });
    return rows;
}

} // namespace redvest
