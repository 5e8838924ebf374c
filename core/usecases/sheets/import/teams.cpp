// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/named_records.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    RowResult store(SheetRow&, Sink& sink) override { return m_teams.store(sink, m_wanted); }

private:
    void readLeader(SheetRow&);
    void readDeputies(SheetRow&);
    [[nodiscard]] QList<Id<Volunteer>> membersCalled(Id<Team>, const QString& name);

    Context m_context;
    Places m_places;
    NamedRecords<Team> m_teams;
    std::optional<QHash<QString, QList<Id<Volunteer>>>> m_members; ///< present ones by team and name
    std::optional<QHash<Id<Team>, QStringList>> m_deputies;        ///< names of present ones, folded
    Team m_wanted;
};

QList<Id<Volunteer>> TeamRules::membersCalled(Id<Team> team, const QString& name)
{
    const auto keyOf = [](Id<Team> of, const QString& called) { return of.text() + searchFolded(called); };
    if (!m_members) {
        QHash<Id<Volunteer>, QString> names;
        for (const Volunteer& v : m_context.reader.all(storage::volunteerTable())) {
            if (v.status != VolunteerStatus::Archived)
                names.insert(v.id, v.name);
        }
        m_members.emplace();
        for (const TeamMember& member : m_context.reader.all(storage::teamMemberTable())) {
            if (member.isPresent() && names.contains(member.volunteer))
                (*m_members)[keyOf(member.team, names.value(member.volunteer))] << member.volunteer;
        }
    }
    return m_members->value(keyOf(team, name));
}

/// A name alone says who leads only among the members.
void TeamRules::readLeader(SheetRow& row)
{
    const QString name = row.text(SheetField::Contact);
    if (name.isEmpty())
        return;
    const QList<Id<Volunteer>> called = membersCalled(m_wanted.id, name);
    if (called.size() == 1)
        m_wanted.leader = called.front();
    else if (!called.contains(m_wanted.leader))
        row.warn(SheetField::Contact, u"leader_not_known",
                 QCoreApplication::translate("Import", "The team has no member, or several, called %1. Put the person "
                                                       "into the team, then name the leader there.")
                     .arg(name.left(40)));
}

/// The list tells of deputies; they are named in the team, and what differs is said.
void TeamRules::readDeputies(SheetRow& row)
{
    static const QRegularExpression between(u"[、，,;；/]"_s);
    QStringList said;
    for (const QString& name : row.text(SheetField::Deputies).split(between, Qt::SkipEmptyParts))
        said << searchFolded(name);
    if (said.isEmpty())
        return;
    if (!m_deputies) {
        m_deputies.emplace();
        for (const TeamMember& member : storage::presentDeputies(m_context.reader)) {
            if (const auto person = storage::person(m_context.reader, member.volunteer))
                (*m_deputies)[member.team] << searchFolded(person->name);
        }
    }
    QStringList known = m_deputies->value(m_wanted.id);
    said.sort();
    known.sort();
    if (said != known)
        row.warn(SheetField::Deputies, u"deputies_not_taken",
                 QCoreApplication::translate("Import", "Deputies are not taken from a list. Put them into the team, "
                                                       "then name them there."));
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
