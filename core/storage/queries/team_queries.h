// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the register of teams, organisations and campaigns asks of the rows.

#pragma once

#include "core/base/clock.h"
#include "core/domain/rota.h"
#include "core/storage/gate/database.h"

#include <QHash>

namespace redvest::storage {

/// The team whose leader's membership that was, ended or removed; nothing where it lasts or is nobody's who
/// leads. `membership`: id, of a removed one too.
[[nodiscard]] std::optional<Team> teamLedFromOutside(const Reader&, const QString& membership);
/// Past ones too, in any order.
[[nodiscard]] std::vector<TeamMember> membersOf(const Reader&, Id<Team>);
/// Of one person in one team, past ones too, by the first day.
[[nodiscard]] std::vector<TeamMember> spansOf(const Reader&, Id<Team>, Id<Volunteer>);
/// Of one person in every team, past ones too, in any order.
[[nodiscard]] std::vector<TeamMember> spansOfPerson(const Reader&, Id<Volunteer>);
/// Whether the person is or was in the team.
[[nodiscard]] bool wasEverIn(const Reader&, Id<Team>, Id<Volunteer>);
/// The teams in which these people (ids) are or were; in any order, some more than once.
void eachTeamOf(const Reader&, const QStringList& people, const std::function<void(Id<Volunteer>, Id<Team>)>& take);

/// A person in a team.
struct TeamPlace
{
    Id<Team> team;
    Id<Volunteer> volunteer;
};
/// Where spans of one person in one team share days: two desks made them. By team and person.
[[nodiscard]] std::vector<TeamPlace> overlappingSpans(const Reader&);
/// Deputies of today, of all teams.
[[nodiscard]] std::vector<TeamMember> presentDeputies(const Reader&);
/// By team: how many people are in it who are not out of the register. Of teams without any nothing is said.
[[nodiscard]] QHash<Id<Team>, qint64> presentMembers(const Reader&);
/// By id of the shift: the campaign of its post. Shifts that touch the period or begin within a day of it.
[[nodiscard]] QHash<QString, Id<Campaign>> campaignsOfShifts(const Reader&, Span period);
/// Posts in use by campaign.
[[nodiscard]] QHash<Id<Campaign>, qint64> postsOfCampaigns(const Reader&);

/// Who accepted, is on duty or served on a shift of the campaign that was not called off; each once, in any order.
[[nodiscard]] std::vector<Id<Volunteer>> recruitedFor(const Reader&, Id<Campaign>);

/// Where somebody comes from: the body that sends, and the one he works for.
struct BodyFacts
{
    Id<Volunteer> volunteer;
    QString dispatchedBy;
    QString employer;
};
/// Of everybody who names one, archived people too; in any order.
void eachBody(const Reader&, const std::function<void(BodyFacts&&)>& take);

/// Teams the person leads, archived ones too, by id.
[[nodiscard]] std::vector<Team> teamsLedBy(const Reader&, Id<Volunteer>);
/// Teams in use with a leader who is no present member: two desks made it so. By name.
[[nodiscard]] std::vector<Team> teamsLedFromOutside(const Reader&);
/// Teams in use with a leader who is archived or suspended: two desks made it so. By name.
[[nodiscard]] std::vector<Team> teamsLedByAbsent(const Reader&);

} // namespace redvest::storage
