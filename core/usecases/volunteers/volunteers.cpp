// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteers.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

Problem staleProblem(const QString& field)
{
    return {u"stale"_s, field,
            tr("Somebody else has changed this meanwhile. Open the record again and look before you save.")};
}

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

/// What differs between two forms, against what the store holds now.
class FormWriter
{
public:
    FormWriter(storage::Writer& writer, const Workspace& ws) : m_writer(writer), m_ws(ws) {}

    Problems write(const VolunteerForm& shown, const VolunteerForm& wanted)
    {
        if (shown.volunteer.id.isNull())
            m_writer.add(storage::volunteerTable(), wanted.volunteer);
        else
            add(m_writer.change(storage::volunteerTable(), shown.volunteer, wanted.volunteer));
        writeQualifications(shown, wanted);
        writeTeams(shown, wanted);
        return std::move(m_problems);
    }

private:
    void add(Problems&& problems) { m_problems.insert(m_problems.end(), problems.begin(), problems.end()); }

    void writeQualifications(const VolunteerForm& shown, const VolunteerForm& wanted)
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

    void writeTeams(const VolunteerForm& shown, const VolunteerForm& wanted)
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

    [[nodiscard]] std::vector<Team> named(const QString& name) const { return storage::teamsNamed(m_writer, name); }

    void join(const QString& name, Id<Volunteer> volunteer)
    {
        const std::vector<Team> known = named(name);
        Team team = known.empty() ? Team{} : known.front();
        if (known.empty()) {
            team = {Id<Team>::make(), name, {}, homeDivision(m_ws), {}, m_ws.today(), false};
            m_writer.add(storage::teamTable(), team);
        }
        const Id<TeamMember> id = teamMemberId(team.id, volunteer);
        TeamMember member = m_writer.find(storage::teamMemberTable(), id.text())
                                .value_or(TeamMember{id, team.id, volunteer, m_ws.today(), {}});
        member.leftOn = {};
        m_writer.put(storage::teamMemberTable(), member);
    }

    /// Who joined today was entered by mistake; anybody else has been a member until today.
    void leave(const QString& name, Id<Volunteer> volunteer)
    {
        for (const Team& team : named(name)) {
            auto member = m_writer.find(storage::teamMemberTable(), teamMemberId(team.id, volunteer).text());
            if (!member || member->leftOn.isValid())
                continue;
            if (member->joinedOn == m_ws.today()) {
                m_writer.remove(storage::teamMemberTable(), member->id.text());
                continue;
            }
            member->leftOn = m_ws.today();
            m_writer.put(storage::teamMemberTable(), *member);
        }
    }

    storage::Writer& m_writer;
    const Workspace& m_ws;
    Problems m_problems;
};

Outcome<ChangeSet> setStatus(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const Intent& intent,
                             VolunteerStatus status)
{
    return ws.write(intent, [&](storage::Writer& writer) {
        Problems problems;
        for (const Id<Volunteer> id : ids) {
            const auto person = writer.find(storage::volunteerTable(), id.text());
            if (!person) {
                problems.push_back({u"unknown_volunteer"_s, {}, tr("This record is not there any more.")});
                continue;
            }
            Volunteer changed = *person;
            changed.status = status;
            for (Problem& problem : clashes(ws, writer, changed))
                problems.push_back(std::move(problem));
            writer.put(storage::volunteerTable(), changed);
        }
        return problems;
    });
}

bool soundAlike(const Volunteer& a, const Volunteer& b)
{
    if (searchFolded(a.name) == searchFolded(b.name))
        return true;
    const QStringList readings = pinyinKeys(a.name).full.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = pinyinKeys(b.name).full.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(readings.begin(), readings.end(), [&](const QString& r) { return others.contains(r); });
}

Lookalike lookalike(const DivisionTree& divisions, const Volunteer& v, const QString& why)
{
    return {v.id, v.name, maskedId(v.documentNumber), divisions.shortPath(v.division), localDate(v.registeredAt), why};
}

} // namespace

std::optional<VolunteerForm> volunteer(const Workspace& ws, Id<Volunteer> id)
{
    return formOf(ws.read(), id);
}

Outcome<Saved> saveVolunteer(Workspace& ws, const VolunteerForm& shown, VolunteerForm wanted, const QString& reason)
{
    const bool isNew = shown.volunteer.id.isNull();
    wanted.volunteer.id = isNew ? Id<Volunteer>::make() : shown.volunteer.id;
    wanted.volunteer.registeredAt = isNew ? ws.now() : shown.volunteer.registeredAt;
    wanted = completed(ws, std::move(wanted));
    if (Problems problems = check(ws, wanted); !problems.empty())
        return problems;
    auto written = ws.write({isNew ? u"volunteer.add"_s : u"volunteer.change"_s, reason}, [&](storage::Writer& writer) {
        if (Problems problems = numberTaken(ws, writer, wanted.volunteer); !problems.empty())
            return problems;
        return FormWriter(writer, ws).write(shown, wanted);
    });
    if (!written)
        return written.problems();
    return Saved{wanted.volunteer.id, std::move(written).value(), shown, std::move(wanted)};
}

Outcome<ChangeSet> archiveVolunteers(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const QString& reason)
{
    return setStatus(ws, ids, {u"volunteer.archive"_s, reason}, VolunteerStatus::Archived);
}

Outcome<ChangeSet> restoreVolunteers(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const QString& reason)
{
    return setStatus(ws, ids, {u"volunteer.restore"_s, reason}, VolunteerStatus::Active);
}

std::vector<Lookalike> lookalikes(const Workspace& ws, const VolunteerForm& form)
{
    const Volunteer sought = completed(ws, form).volunteer;
    const storage::Reader reader = ws.read();
    std::vector<Lookalike> found;
    const auto add = [&](const Volunteer& v, const QString& why) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const Lookalike& l) { return l.id == v.id; });
        if (v.id != sought.id && !known)
            found.push_back(lookalike(ws.divisions(), v, why));
    };
    // Half a number would fetch half the district.
    if (checkIdentity(sought.documentKind, sought.documentNumber, ws.today()).ok()) {
        const QString common = comparableNumber(sought.documentKind, sought.documentNumber);
        for (const Volunteer& v : storage::withNumber(reader, sought.documentKind, common))
            add(v, v.status == VolunteerStatus::Archived ? tr("same number, archived") : tr("same number"));
    }
    if (sought.name.isEmpty())
        return found;
    const std::vector<Volunteer> near = storage::withPhoneOrBirth(reader, sought.phone, sought.birth);
    for (const Volunteer& v : near) {
        if (!sought.phone.isEmpty() && v.phone == sought.phone && soundAlike(v, sought))
            add(v, tr("same name and phone"));
    }
    for (const Volunteer& v : near) {
        if (v.birth.isValid() && v.birth == sought.birth && soundAlike(v, sought))
            add(v, tr("same name and date of birth"));
    }
    return found;
}

QStringList teamNames(const Workspace& ws)
{
    QStringList names;
    for (const Team& team : storage::teamsInUse(ws.read()))
        names.append(team.name);
    names.removeDuplicates();
    return names;
}

} // namespace redvest
