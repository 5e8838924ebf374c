// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nobody is sent against his will: many are invited at once, and whose answer is outstanding is told until a person
// says what became of it. The answers themselves are steps of an assignment (assignments.h).

#pragma once

#include "core/domain/invitation.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

/// Which seats are meant: all that is said narrows, what is left empty does not.
struct SeatChoice
{
    QDate day;          ///< shifts that begin on it; invalid: every day from today on
    QString scope = {}; ///< code of a division; "": everywhere
    std::vector<Id<Shift>> shifts{};
    std::vector<Id<Post>> posts{};
    std::vector<Id<Volunteer>> people{};
};

/// Who is proposed and not asked yet: whom `invite` would invite. By start, place and post, then name; phones masked.
[[nodiscard]] std::vector<Invitation> proposedSeats(const Workspace&, const SeatChoice&);
/// Who was invited and has not answered, in the same order.
[[nodiscard]] std::vector<Invitation> openInvitations(const Workspace&, const SeatChoice&);

/// Makes what goes out of the invitations, within the unit of work that notes them: what cannot be made undoes it.
using MakeOfInvitations = std::function<void(const std::vector<Invitation>&)>;

struct PeopleInvited
{
    ChangeSet changes;
    std::vector<Invitation> invitations;
};
/// All of proposedSeats become invited, one unit of work. `answerBy`: until when they are to answer; unset: not said.
/// Problems: nobody_proposed; answer_by (over already); answer_after_start (later than a shift begins).
Outcome<PeopleInvited> invite(Workspace&, const SeatChoice&, Instant answerBy = {}, const QString& reason = {},
                              const MakeOfInvitations& make = {});

struct InvitationPhones
{
    std::vector<Invitation> invitations;
    ChangeSet changes;
};
/// The open invitations with phones in full, which is noted (read.reveal) of each person. Who lives outside the
/// account's divisions stays masked. Problems: those of Deed::Reveal (sign_in, no_key), no_phone, read_only.
Outcome<InvitationPhones> invitationsWithPhones(Workspace&, const SeatChoice&, const MakeOfInvitations& make = {});

struct InvitationsClosed
{
    ChangeSet changes;
    std::vector<Invitation> closed;
};
/// Those of the open invitations whose time to answer is over become unanswered: by this act of a person alone, never
/// by the clock. Problems: nobody_overdue.
Outcome<InvitationsClosed> closeOverdue(Workspace&, const SeatChoice&, const QString& reason = {});

} // namespace redvest
