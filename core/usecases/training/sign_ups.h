// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed up for a session (报名): no more people than it has seats.

#pragma once

#include "core/domain/training.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct SignUpRow
{
    SessionPlace place;
    QString name;
    QString maskedPhone;
    bool hasResult = false; ///< of this session
};
/// By name.
[[nodiscard]] std::vector<SignUpRow> signUpRows(const Workspace&, Id<TrainingSession>);

/// Who is signed up already stays so. Problems: nothing_entered, unknown_session, session_archived, session_over (its
/// day is past), unknown_volunteer, archived (the person), over_capacity (how many seats, how many too many).
Outcome<ChangeSet> signUpPeople(Workspace&, Id<TrainingSession>, const std::vector<Id<Volunteer>>&,
                                const QString& reason = {});
/// Problems: nothing_entered, unknown_session, not_signed_up.
Outcome<ChangeSet> takeOffSession(Workspace&, Id<TrainingSession>, const std::vector<Id<Volunteer>>&,
                                  const QString& reason = {});
struct PlannedSession
{
    ChangeSet changes;
    Id<TrainingSession> session;
};
/// A new session with these people signed up, as one unit of work. Problems: those of saveSession and signUpPeople.
Outcome<PlannedSession> planSession(Workspace&, TrainingSession, const std::vector<Id<Volunteer>>&,
                                    const QString& reason = {});

} // namespace redvest
