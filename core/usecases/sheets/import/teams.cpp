// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/named_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

class TeamRules final : public Rules
{
public:
    explicit TeamRules(Known& known)
        : m_context(known.context())
        , m_places(m_context.ws)
        , m_teams(m_context.reader, storage::teamTable())
    {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void readLeader(SheetRow&);
    void readDeputies(SheetRow&);
    /// Present spans of that team; of people in the register who are not suspended.
    [[nodiscard]] std::vector<TeamMember>& members();
    [[nodiscard]] QList<Id<Volunteer>> membersCalled(const QString& name);

    Context m_context;
    Places m_places;
    NamedRecords<Team> m_teams;
    QHash<Id<Volunteer>, QString> m_names; ///< folded
    std::optional<QHash<Id<Team>, std::vector<TeamMember>>> m_members;
    Team m_wanted;
    std::optional<QList<Id<Volunteer>>> m_deputies; ///< nothing: the row says nothing of them
    bool m_isLedAnew = false;
    bool m_areAllNamed = false; ///< who is not among them is no deputy any more
};

std::vector<TeamMember>& TeamRules::members()
{
    if (!m_members) {
        for (const Volunteer& v : m_context.reader.all(storage::volunteerTable())) {
            if (v.status == VolunteerStatus::Active)
                m_names.insert(v.id, searchFolded(v.name));
        }
        m_members.emplace();
        for (const TeamMember& member : m_context.reader.all(storage::teamMemberTable())) {
            if (member.isPresent() && m_names.contains(member.volunteer))
                (*m_members)[member.team].push_back(member);
        }
    }
    return (*m_members)[m_wanted.id];
}

QList<Id<Volunteer>> TeamRules::membersCalled(const QString& name)
{
    QList<Id<Volunteer>> called;
    for (const TeamMember& member : members()) {
        if (m_names.value(member.volunteer) == searchFolded(name) && !called.contains(member.volunteer))
            called << member.volunteer;
    }
    return called;
}

/// A name alone says who leads only among the members.
void TeamRules::readLeader(SheetRow& row)
{
    const QString name = row.text(SheetField::Contact);
    const Id<Volunteer> before = m_wanted.leader;
    m_isLedAnew = false;
    if (name.isEmpty())
        return;
    const QList<Id<Volunteer>> called = membersCalled(name);
    if (called.size() == 1)
        m_wanted.leader = called.front();
    else if (!called.contains(m_wanted.leader))
        row.warn(SheetField::Contact, u"leader_not_known",
                 QCoreApplication::translate("Import", "The team has no member, or several, called %1. Put the person "
                                                       "into the team, then name the leader there.")
                     .arg(name.left(40)));
    m_isLedAnew = m_wanted.leader != before;
}

/// A name alone says who is a deputy only among the members, and of namesakes who is one already.
void TeamRules::readDeputies(SheetRow& row)
{
    m_deputies.reset();
    m_areAllNamed = true;
    for (const QString& name : row.list(SheetField::Deputies)) {
        if (!m_deputies)
            m_deputies.emplace();
        QList<Id<Volunteer>> called = membersCalled(name);
        if (called.size() > 1) {
            called.removeIf([this](Id<Volunteer> id) {
                const std::vector<TeamMember>& all = members();
                return std::none_of(all.begin(), all.end(), [id](const TeamMember& m) {
                    return m.volunteer == id && m.role == TeamRole::Deputy;
                });
            });
        }
        if (called.size() != 1) {
            m_areAllNamed = false;
            row.warn(SheetField::Deputies, u"deputy_not_known",
                     QCoreApplication::translate("Import", "The team has no member, or several, called %1. Put the "
                                                           "person into the team, then name the deputy there.")
                         .arg(name.left(40)));
        } else if (called.front() == m_wanted.leader) {
            row.warn(SheetField::Deputies, u"leads_team",
                     QCoreApplication::translate("Volunteers", "%1 leads %2 and cannot be a deputy as well.")
                         .arg(name.left(40), m_wanted.name));
        } else {
            *m_deputies << called.front();
        }
    }
}

/// Who leads is no deputy; who is named is one, and, where all names are known, nobody else.
RowResult TeamRules::store(SheetRow&, Sink& sink)
{
    const RowResult stored = m_teams.store(sink, m_wanted);
    if (stored == RowResult::Added || (!m_deputies && !m_isLedAnew))
        return stored;
    bool isChanged = false;
    for (TeamMember& member : members()) {
        const bool isNamed = m_deputies && m_deputies->contains(member.volunteer);
        const bool isLeft = member.role == TeamRole::Deputy && (!m_deputies || !m_areAllNamed);
        const TeamRole role =
            member.volunteer != m_wanted.leader && (isNamed || isLeft) ? TeamRole::Deputy : TeamRole::Member;
        if (role == member.role)
            continue;
        member.role = role;
        sink.put(storage::teamMemberTable(), member);
        isChanged = true;
    }
    return isChanged ? RowResult::Updated : stored;
}

QString TeamRules::read(SheetRow& row)
{
    const QString name = row.name(SheetField::Name);
    m_teams.refuseArchived(row, SheetField::Name, name);
    m_wanted = m_teams.begun(m_context.ws, name);
    overwrite(m_wanted.kind, row.text(SheetField::Category));
    overwrite(m_wanted.division, m_places.resolve(row, SheetField::Street, SheetField::Community));
    const std::optional<QDate> founded = row.day(SheetField::Day);
    if (founded && *founded > m_context.ws.today())
        row.refuse(
            SheetField::Day, u"in_future",
            QCoreApplication::translate("Volunteers", "This day is still to come. Type today or an earlier day."));
    overwrite(m_wanted.foundedOn, founded);
    readLeader(row);
    readDeputies(row);
    return NamedRecords<Team>::keyOf(name);
}

} // namespace

std::unique_ptr<Rules> teamRules(Known& known)
{
    return std::make_unique<TeamRules>(known);
}

} // namespace redvest::intake
