// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/form_writer.h"

#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem staleProblem(const QString& field)
{
    return {u"stale"_s, field,
            QCoreApplication::translate("Volunteers", "Somebody else has changed this meanwhile. Open the record again "
                                                      "and look before you save.")};
}

QString fieldOf(const Qualification& q)
{
    return q.kind == QualificationKind::Language  ? u"languages"_s
           : q.kind == QualificationKind::Licence ? u"licences"_s
                                                  : u"skills"_s;
}

const Qualification* find(const std::vector<Qualification>& in, Id<Qualification> id)
{
    const auto at = std::find_if(in.begin(), in.end(), [&](const Qualification& q) { return q.id == id; });
    return at == in.end() ? nullptr : &*at;
}

} // namespace

std::optional<VolunteerForm> formOf(const storage::Reader& reader, Id<Volunteer> id)
{
    auto found = reader.find(storage::volunteerTable(), id.text());
    if (!found)
        return std::nullopt;
    VolunteerForm form{*std::move(found), {}, {}};
    form.qualifications = storage::qualificationsOf(reader, id);
    storage::eachMembership(reader, storage::Whom::these({id}),
                            [&](storage::MembershipFacts&& m) { form.teams.append(m.team); });
    return form;
}

Problems FormWriter::write(const VolunteerForm& shown, const VolunteerForm& wanted)
{
    if (shown.volunteer.id.isNull())
        m_writer.add(storage::volunteerTable(), wanted.volunteer);
    else
        add(m_writer.change(storage::volunteerTable(), shown.volunteer, wanted.volunteer));
    const VolunteerStatus status = wanted.volunteer.status;
    if (status != shown.volunteer.status && status != VolunteerStatus::Active)
        add(leadsTeams(m_writer, wanted.volunteer));
    writeQualifications(shown, wanted);
    writeTeams(shown, wanted);
    return std::move(m_problems);
}

void FormWriter::writeQualifications(const VolunteerForm& shown, const VolunteerForm& wanted)
{
    for (const Qualification& q : shown.qualifications) {
        if (find(wanted.qualifications, q.id) != nullptr)
            continue;
        const auto now = m_writer.find(storage::qualificationTable(), q.id.text());
        if (now && *now != q)
            m_problems.push_back(staleProblem(fieldOf(q)));
        else if (now)
            m_writer.remove(storage::qualificationTable(), q.id.text());
    }
    for (const Qualification& q : wanted.qualifications) {
        const Qualification* before = find(shown.qualifications, q.id);
        if (before != nullptr && *before == q)
            continue;
        const auto now = m_writer.find(storage::qualificationTable(), q.id.text());
        const bool asShown = before != nullptr ? now && *now == *before : !now;
        if (!asShown && now != std::optional(q))
            m_problems.push_back(staleProblem(fieldOf(q)));
        else
            m_writer.put(storage::qualificationTable(), q);
    }
}

void FormWriter::writeTeams(const VolunteerForm& shown, const VolunteerForm& wanted)
{
    for (const QString& name : shown.teams) {
        if (!wanted.teams.contains(name))
            leave(name, wanted.volunteer.id);
    }
    for (const QString& name : wanted.teams) {
        if (!shown.teams.contains(name))
            join(name, wanted.volunteer.id);
    }
}

std::vector<Team> FormWriter::named(const QString& name) const
{
    return storage::teamsNamed(m_writer, name);
}

void FormWriter::join(const QString& name, Id<Volunteer> volunteer)
{
    const std::vector<Team> known = named(name);
    Team team = known.empty() ? Team{} : known.front();
    if (known.empty()) {
        if (Problems problems = archivedTeamCalled(m_writer, name); !problems.empty())
            return add(std::move(problems));
        team = {Id<Team>::make(), name, {}, homeDivision(m_ws), {}, m_ws.today(), false};
        m_writer.add(storage::teamTable(), team);
    }
    const std::vector<TeamMember> spans = storage::spansOf(m_writer, team.id, volunteer);
    writeSpans(m_writer, spans, joinedFrom(spans, team.id, volunteer, m_ws.today()));
}

void FormWriter::leave(const QString& name, Id<Volunteer> volunteer)
{
    for (const Team& team : named(name)) {
        const std::vector<TeamMember> spans = storage::spansOf(m_writer, team.id, volunteer);
        const TeamMember* present = presentSpan(spans);
        if (present == nullptr)
            continue;
        if (team.leader == volunteer) {
            m_problems.push_back(
                {u"leads_team"_s, u"teams"_s,
                 QCoreApplication::translate("Volunteers",
                                             "%1 leads %2. Name another leader first, or leave the team without one.")
                     .arg(nameOfMember(m_writer, volunteer), team.name)});
            continue;
        }
        if (present->joinedOn == m_ws.today()) {
            m_writer.remove(storage::teamMemberTable(), present->id.text());
            continue;
        }
        TeamMember ended = *present;
        ended.leftOn = m_ws.today();
        m_writer.put(storage::teamMemberTable(), ended);
    }
}

} // namespace redvest
