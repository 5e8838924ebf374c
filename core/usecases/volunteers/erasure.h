// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Erasing a person (删除个人信息): nothing that tells who it was stays in the rows or in the journal; what was served,
// trained and assigned stays as the facts that figures are made of. It cannot be undone.
// Sources: 个人信息保护法 art. 47 (erase), 志愿服务条例 art. 19 (what was served is recorded and kept).

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct Erasure
{
    Id<Volunteer> person;
    QString name;
    QString maskedNumber;
    QString division;          ///< where the person lives, for people
    qint64 records = 0;        ///< rows blanked: the person's own, skills, teams, notes on assignments, evidence
    qint64 journalChanges = 0; ///< of which only that there was one remains
    struct Kept
    {
        qint64 assignments = 0;
        qint64 serviceRecords = 0;
        qint64 approvedMinutes = 0;
        qint64 trainingRecords = 0;
        qint64 ledgerLines = 0; ///< of supplies that name the person: books of account
        qint64 reasons = 0;     ///< typed for changes of the person: may name the person
    } kept;
    QStringList leads{}; ///< teams in use that are left without a leader
};

/// Of a record that was merged everything here is about the one that goes on, and erasing that erases all of them.

/// What an erasure would do now. Problems: unknown_volunteer, erased_already, shifts_ahead, not_allowed (the right).
Outcome<Erasure> previewErasure(const Workspace&, Id<Volunteer>);

struct Erased
{
    ChangeSet changes;
    std::vector<Erasure> people;
};
/// All or none, one unit of work. Leaves of each person: the id, "已删除人员" with the end of the id, the street, where
/// they came from (source, sending body), and that they were registered. Changes volunteer, qualification,
/// team_member, team, assignment, service_record and the journal.
/// Somebody erased before is erased again when another desk, unaware, had added to the person meanwhile.
/// Problems: those of previewErasure, reason_missing, out_of_scope. Failures: reading only.
Outcome<Erased> erasePeople(Workspace&, const std::vector<Id<Volunteer>>&, const QString& reason);
inline Outcome<Erased> erasePerson(Workspace& ws, Id<Volunteer> id, const QString& reason)
{
    return erasePeople(ws, {id}, reason);
}

/// By the record's id, the document number or the number on the badge; for a record that was merged the one that goes
/// on. Problems: unknown_volunteer, ambiguous (several have that number).
Outcome<Id<Volunteer>> personCalled(const Workspace&, const QString& idOrNumber);
/// Everybody named so, in that order; none in doubt: else the Problems of all who cannot be found.
Outcome<std::vector<Id<Volunteer>>> peopleCalled(const Workspace&, const QStringList& idsOrNumbers);

} // namespace redvest
