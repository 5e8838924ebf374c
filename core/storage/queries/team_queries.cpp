// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/team_queries.h"

#include "core/domain/shift_length.h"
#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of `m`: the person has no span in the team that lasts.
QString noPresentSpan()
{
    return u"NOT EXISTS (SELECT 1 FROM team_member o WHERE o.team = m.team AND o.volunteer = m.volunteer "
           u"AND o.gone = 0 AND o.left_on = '')"_s;
}

template <class T>
QHash<Id<T>, qint64> counts(const Reader& reader, const QString& sql)
{
    QHash<Id<T>, qint64> found;
    reader.each(sql, {}, [&](const Row& row) { found.insert(Id<T>::fromText(row.text(0)), row.integer(1)); });
    return found;
}

} // namespace

std::optional<Team> teamLedFromOutside(const Reader& reader, const QString& membership)
{
    QString led;
    reader.each(u"SELECT t.id FROM team_member m JOIN team t ON t.id = m.team AND t.leader = m.volunteer "
                u"WHERE m.id = :id AND (m.gone = 1 OR m.left_on <> '') AND t.gone = 0 AND "_s +
                    noPresentSpan(),
                {{u":id"_s, membership}}, [&](const Row& row) { led = row.text(0); });
    return led.isEmpty() ? std::nullopt : reader.find(teamTable(), led);
}

std::vector<TeamMember> membersOf(const Reader& reader, Id<Team> team)
{
    return reader.all(teamMemberTable(), u"team = :team"_s, {{u":team"_s, team.text()}});
}

std::vector<TeamMember> spansOf(const Reader& reader, Id<Team> team, Id<Volunteer> volunteer)
{
    return reader.all(teamMemberTable(), u"team = :team AND volunteer = :volunteer"_s,
                      {{u":team"_s, team.text()}, {u":volunteer"_s, volunteer.text()}}, u"ORDER BY joined_on, id"_s);
}

std::vector<TeamMember> spansOfPerson(const Reader& reader, Id<Volunteer> volunteer)
{
    return reader.all(teamMemberTable(), u"volunteer = :id"_s, {{u":id"_s, volunteer.text()}});
}

bool wasEverIn(const Reader& reader, Id<Team> team, Id<Volunteer> volunteer)
{
    bool isThere = false;
    // Few teams a person, many people a team: asked for both, an engine may go through the team.
    eachTeamOf(reader, {volunteer.text()}, [&](Id<Volunteer>, Id<Team> one) { isThere = isThere || one == team; });
    return isThere;
}

void eachTeamOf(const Reader& reader, const QStringList& people,
                const std::function<void(Id<Volunteer>, Id<Team>)>& take)
{
    reader.eachOfTexts(
        u"SELECT volunteer, team FROM team_member WHERE gone = 0"_s, u"volunteer"_s, people,
        [&](const Row& row) { take(Id<Volunteer>::fromText(row.text(0)), Id<Team>::fromText(row.text(1))); });
}

std::vector<TeamPlace> overlappingSpans(const Reader& reader)
{
    std::vector<TeamPlace> found;
    reader.each(u"SELECT DISTINCT a.team, a.volunteer FROM team_member a JOIN team_member b "
                u"ON b.volunteer = a.volunteer AND b.team = a.team AND a.id < b.id WHERE a.gone = 0 AND b.gone = 0 "
                u"AND (a.left_on = '' OR b.joined_on < a.left_on) AND (b.left_on = '' OR a.joined_on < b.left_on) "
                u"ORDER BY a.team, a.volunteer"_s,
                {}, [&](const Row& row) {
                    found.push_back({Id<Team>::fromText(row.text(0)), Id<Volunteer>::fromText(row.text(1))});
                });
    return found;
}

std::vector<TeamMember> presentDeputies(const Reader& reader)
{
    return reader.all(teamMemberTable(), u"role = 'deputy' AND left_on = ''"_s);
}

QHash<Id<Team>, qint64> presentMembers(const Reader& reader)
{
    return counts<Team>(
        reader, u"SELECT m.team, count(DISTINCT m.volunteer) FROM team_member m JOIN volunteer v ON v.id = m.volunteer "
                u"WHERE m.gone = 0 AND m.left_on = '' AND v.gone = 0 AND v.status <> 'archived' "
                u"GROUP BY m.team"_s);
}

QHash<QString, PostOfShift> postsOfShifts(const Reader& reader, Span period)
{
    QHash<QString, PostOfShift> found;
    reader.each(u"SELECT s.id, p.campaign, p.category, p.site FROM shift s JOIN post p ON p.id = s.post "
                u"WHERE s.starts > :earliest AND s.starts < :latest"_s,
                {{u":earliest"_s, toUtcText(plusMinutes(period.from, -2 * kLongestShiftMinutes))},
                 {u":latest"_s, toUtcText(plusMinutes(period.to, kLongestShiftMinutes))}},
                [&](const Row& row) {
                    found.insert(row.text(0), {row.text(1), row.text(2), row.text(3)});
                });
    return found;
}

QHash<QString, QString> sourcesOfPeople(const Reader& reader)
{
    QHash<QString, QString> found;
    reader.each(u"SELECT id, source FROM volunteer WHERE gone = 0 AND source <> ''"_s, {},
                [&](const Row& row) { found.insert(row.text(0), row.text(1)); });
    return found;
}

QHash<Id<Campaign>, qint64> postsOfCampaigns(const Reader& reader)
{
    return counts<Campaign>(reader, u"SELECT campaign, count(*) FROM post WHERE gone = 0 AND archived = 0 "
                                    u"AND campaign <> '' GROUP BY campaign"_s);
}

std::vector<Id<Volunteer>> recruitedFor(const Reader& reader, Id<Campaign> campaign)
{
    std::vector<Id<Volunteer>> people;
    reader.each(u"SELECT DISTINCT a.volunteer FROM assignment a JOIN shift s ON s.id = a.shift "
                u"JOIN post p ON p.id = s.post WHERE p.campaign = :campaign AND a.gone = 0 AND s.gone = 0 "
                u"AND s.archived = 0 AND p.gone = 0 AND a.state IN ('accepted', 'on_duty', 'served')"_s,
                {{u":campaign"_s, campaign.text()}},
                [&](const Row& row) { people.push_back(Id<Volunteer>::fromText(row.text(0))); });
    return people;
}

void eachBody(const Reader& reader, const std::function<void(BodyFacts&&)>& take)
{
    const SealedColumn dispatchedBy = reader.sealed(volunteerTable().spec(), u"dispatched_by"_s);
    const SealedColumn employer = reader.sealed(volunteerTable().spec(), u"employer"_s);
    reader.each(
        u"SELECT id, dispatched_by, employer FROM volunteer "
        u"WHERE gone = 0 AND (dispatched_by <> '' OR employer <> '')"_s,
        {}, [&](const Row& row) {
            const QString id = row.text(0);
            take({Id<Volunteer>::fromText(id), dispatchedBy.open(id, row.text(1)), employer.open(id, row.text(2))});
        });
}

std::vector<Team> teamsLedBy(const Reader& reader, Id<Volunteer> id)
{
    return reader.all(teamTable(), u"leader = :id"_s, {{u":id"_s, id.text()}}, u"ORDER BY id"_s);
}

std::vector<Team> teamsLedFromOutside(const Reader& reader)
{
    return reader.all(teamTable(),
                      u"archived = 0 AND leader <> '' AND EXISTS (SELECT 1 FROM team_member m WHERE m.team = team.id "
                      u"AND m.volunteer = team.leader AND (m.gone = 1 OR m.left_on <> '') AND "_s +
                          noPresentSpan() + u")"_s,
                      {}, u"ORDER BY name, id"_s);
}

std::vector<Team> teamsLedByAbsent(const Reader& reader)
{
    return reader.all(teamTable(),
                      u"archived = 0 AND leader <> '' AND EXISTS (SELECT 1 FROM volunteer v WHERE v.id = team.leader "
                      u"AND v.gone = 0 AND v.status <> 'active')"_s,
                      {}, u"ORDER BY name, id"_s);
}

} // namespace redvest::storage
