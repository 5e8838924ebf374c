// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two forms of a person, written against what the store holds now. For the use-cases that save one
// person or many.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/volunteers/volunteers.h"

namespace redvest {

/// Nothing when there is no such person.
[[nodiscard]] std::optional<VolunteerForm> formOf(const storage::Reader&, Id<Volunteer>);

class FormWriter
{
public:
    FormWriter(storage::Writer& writer, const Workspace& ws) : m_writer(writer), m_ws(ws) {}

    /// Problems: stale for each field that is no more as it was shown, archived (a team). A team nobody has heard of is
    /// founded.
    Problems write(const VolunteerForm& shown, const VolunteerForm& wanted);

private:
    void add(Problems&& problems) { m_problems.insert(m_problems.end(), problems.begin(), problems.end()); }
    void writeQualifications(const VolunteerForm& shown, const VolunteerForm& wanted);
    void writeTeams(const VolunteerForm& shown, const VolunteerForm& wanted);
    [[nodiscard]] std::vector<Team> named(const QString& name) const;
    void join(const QString& name, Id<Volunteer> volunteer);
    /// Who joined today was entered by mistake; anybody else has been a member until today.
    void leave(const QString& name, Id<Volunteer> volunteer);

    storage::Writer& m_writer;
    const Workspace& m_ws;
    Problems m_problems;
};

} // namespace redvest
