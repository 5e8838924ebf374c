// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person on two records: what becomes of what both have, and the judgement that two records are two people. Pure.

#pragma once

#include "core/domain/cover.h"
#include "core/domain/honours.h"
#include "core/domain/reserve.h"
#include "core/domain/rota.h"
#include "core/domain/team_spans.h"
#include "core/domain/training.h"

namespace redvest {

/// Somebody looked at both records and found two people. Identity: both, in their order.
struct TwoPeople
{
    Id<TwoPeople> id;
    Id<Volunteer> first; ///< sorts before `second`
    Id<Volunteer> second;
    QString reason;
    QString judgedBy;
    Instant judgedAt;
    bool operator==(const TwoPeople&) const = default;
};
/// The same whichever is named first.
[[nodiscard]] Id<TwoPeople> twoPeopleId(Id<Volunteer>, Id<Volunteer>);
/// With its id, and the two in their order.
[[nodiscard]] TwoPeople pairOf(Id<Volunteer>, Id<Volunteer>);

/// Of two states of one person on one shift the one that counts: what happened there before what was answered, and
/// what was answered before what was asked.
[[nodiscard]] AssignmentState furtherState(AssignmentState, AssignmentState);

// What both records have becomes one, which keeps the id and the person of `kept`. What `kept` says counts where not
// told otherwise, and what it leaves open is taken from `other`.
/// The further state; both notes, both reasons.
[[nodiscard]] Assignment joined(Assignment kept, const Assignment& other);
/// No end outlives an end, and the later the earlier.
[[nodiscard]] Qualification joined(Qualification kept, const Qualification& other);
/// A pass counts before a failure; of two passes the one that counts longer.
[[nodiscard]] TrainingRecord joined(TrainingRecord kept, const TrainingRecord& other);
/// The earlier sign-up.
[[nodiscard]] SessionPlace joined(SessionPlace kept, const SessionPlace& other);
/// The later last day; entered by mistake only where both are.
[[nodiscard]] Cover joined(Cover kept, const Cover& other);
/// The earlier day; taken back, or entered by mistake, only where both are; both notes.
[[nodiscard]] Honour joined(Honour kept, const Honour& other);
/// The earlier judgement.
[[nodiscard]] TwoPeople joined(TwoPeople kept, const TwoPeople& other);

/// Where each record was merged into: `into` of each person who was merged.
struct MergedPerson
{
    Id<Volunteer> id;
    Id<Volunteer> into;
    bool operator==(const MergedPerson&) const = default;
};
/// Who goes on for each of them at the end of the chain. Where desks merged two records into each other, the one that
/// sorts first goes on: it was registered first, and every desk comes to the same. That one is among the answers too,
/// merged into nobody (null).
[[nodiscard]] std::vector<MergedPerson> settledMerges(const std::vector<MergedPerson>&);

} // namespace redvest
