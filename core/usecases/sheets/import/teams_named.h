// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams that rows about people name: those there are, and those that a row founds by naming them.

#pragma once

#include "core/usecases/sheets/import/volunteer_register.h"

#include <QHash>

namespace redvest::intake {

/// A team of a row; it has a name where this row founds it.
struct NamedTeam
{
    Id<Team> id;
    QString founded;
};

class TeamsNamed
{
public:
    explicit TeamsNamed(const Context&);

    /// Nobody is put into a team that nobody sees: takes the archived ones out and warns of each.
    void leaveArchived(SheetRow&, QStringList& names) const;
    /// From now on there are those that are new.
    std::vector<NamedTeam> named(const QStringList& names);
    /// True when the person joins one of them. On the thread that stores, except for a new person.
    bool store(Id<Volunteer>, const std::vector<NamedTeam>&, VolunteerRegister&, bool isNew, Sink&) const;

private:
    const Workspace& m_ws;
    QHash<QString, Id<Team>> m_teams;
    QSet<QString> m_archived;
};

} // namespace redvest::intake
