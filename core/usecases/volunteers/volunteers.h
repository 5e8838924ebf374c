// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Registering people and keeping their records: what an entry form shows, checks and saves.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace redvest {

/// A person with everything the entry form holds.
struct VolunteerForm
{
    Volunteer volunteer;
    std::vector<Qualification> qualifications; ///< by kind, then name
    QStringList teams;                         ///< names, present memberships only
    bool operator==(const VolunteerForm&) const = default;
};

/// Nothing when there is no such person.
[[nodiscard]] std::optional<VolunteerForm> volunteer(const Workspace&, Id<Volunteer>);

/// Every rule of every field; a field is named as the member (document_number, guardian_phone …), qualifications as
/// skills, languages and licences. Numbers and phones may be as typed. Who else has the number is not asked here.
[[nodiscard]] Problems check(const Workspace&, const VolunteerForm&);
/// The form as it would be saved: name, number, phones and free times in their usual form, sex and birth where the
/// number says them and nothing was typed, search keys, ids of qualifications. What cannot be read stays as typed.
[[nodiscard]] VolunteerForm completed(const Workspace&, VolunteerForm);

/// What a save did: the form before and after it.
struct Saved
{
    Id<Volunteer> id;
    ChangeSet changes;
    VolunteerForm before; ///< default-constructed when the person is new
    VolunteerForm after;
};
/// `shown` is the form as it was opened, default-constructed for a new person. A team nobody has heard of is founded.
/// Problems: those of check(), leads_team (who leads a team neither leaves it nor is suspended), duplicate_number
/// naming the person who has it, archived (a team that is put away), stale for each field that somebody else changed
/// meanwhile. Then nothing is written.
Outcome<Saved> saveVolunteer(Workspace&, const VolunteerForm& shown, VolunteerForm wanted, const QString& reason = {});

/// All or none. Problems: shifts_ahead when somebody is still to serve, leads_team naming the teams, unknown_volunteer.
Outcome<ChangeSet> archiveVolunteers(Workspace&, const std::vector<Id<Volunteer>>&, const QString& reason);
/// All or none. Problems: duplicate_number when somebody was registered anew meanwhile, erased, unknown_volunteer.
Outcome<ChangeSet> restoreVolunteers(Workspace&, const std::vector<Id<Volunteer>>&, const QString& reason);
inline Outcome<ChangeSet> archiveVolunteer(Workspace& ws, Id<Volunteer> id, const QString& reason)
{
    return archiveVolunteers(ws, {id}, reason);
}
inline Outcome<ChangeSet> restoreVolunteer(Workspace& ws, Id<Volunteer> id, const QString& reason)
{
    return restoreVolunteers(ws, {id}, reason);
}

/// Somebody registered who may be the person on the form.
struct Lookalike
{
    Id<Volunteer> id;
    QString name;
    QString maskedNumber;
    QString division; ///< name
    QDate registered;
    QString why; ///< "the same number", "the same name and phone" …
};
/// Likeliest first: the same number, then name (also read alike) and phone, then name and birth. The person whose
/// record the form holds is never among them.
[[nodiscard]] std::vector<Lookalike> lookalikes(const Workspace&, const VolunteerForm&);

/// Names of teams not archived, by name.
[[nodiscard]] QStringList teamNames(const Workspace&);

} // namespace redvest
