// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who answered to a call (应募), line by line, and what came of it. Who would go anywhere is entered in the reserve.

#pragma once

#include "core/domain/calls.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct CallReplyWish
{
    Id<CallLine> line{};
    std::vector<Id<Volunteer>> volunteers{}; ///< of the register
    int people = 0;                          ///< besides them, without names
    QDate day{};                             ///< not said: today
    CallAnswer answer = CallAnswer::Coming;
    QString note{};
    bool isSeated = false;    ///< those of the register are put on the shift, accepted, by the verdict of assigning
    QString overrideReason{}; ///< why a warning or a block may be set aside when they are
};

struct EnteredReplies
{
    ChangeSet changes;
    std::vector<CallReply> replies;
    qint64 seated = 0;
};
/// All or none, one unit of work. Problems: unknown_line; withdrawn (the call); nobody_named (neither people nor a
/// number); people (below 0, or more than 10 000); in_future and before_call (day); too_long (note); unknown_volunteer,
/// replied (said the same already), each by name; where they are put on the shift those of assigning, and called_off,
/// unknown_shift.
Outcome<EnteredReplies> enterCallReplies(Workspace&, const CallReplyWish&, const QString& reason = {});
/// As if they had not been entered; who was put on a shift stays there. All or none. Problems: unknown_reply,
/// reason_required.
Outcome<ChangeSet> removeCallReplies(Workspace&, const std::vector<Id<CallReply>>&, const QString& reason);

/// The line with that number on paper, or of that shift (its id). Problems: unknown_call, unknown_line.
[[nodiscard]] Outcome<Id<CallLine>> callLineCalled(const Workspace&, Id<Call>, const QString& text);

/// What was asked for beside what came of it.
struct CallCounts
{
    qint64 asked = 0; ///< people missing when it was issued
    RepliesCounted replies;
    qint64 seated = 0;  ///< of the register, who answered and stand on the shift
    qint64 openNow = 0; ///< seats of those shifts still missing
    bool operator==(const CallCounts&) const = default;
    CallCounts& operator+=(const CallCounts&);
};
struct CallRow
{
    Call call;
    QString scopeName;
    qint64 lines = 0;
    CallCounts counts; ///< the sum of its lines
    bool operator==(const CallRow&) const = default;
};
/// Withdrawn ones too, the latest first.
[[nodiscard]] std::vector<CallRow> callRows(const Workspace&);

struct CallLineRow
{
    CallLine line;
    QString place; ///< "彭浦镇 › 龙馥居委会"
    CallCounts counts;
    bool operator==(const CallLineRow&) const = default;
};
/// By position; empty when there is no such call.
[[nodiscard]] std::vector<CallLineRow> callLineRows(const Workspace&, Id<Call>);

struct CallReplyRow
{
    CallReply reply;
    int position = 0; ///< of the line
    QString postName;
    QString siteName;
    QString name; ///< "" for people without names
    QString maskedPhone;
    bool operator==(const CallReplyRow&) const = default;
};
/// By position, day and entry.
[[nodiscard]] std::vector<CallReplyRow> callReplyRows(const Workspace&, Id<Call>);

} // namespace redvest
