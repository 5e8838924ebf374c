// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that may be of one person (疑似重复), and the judgement that two records are two people, which is remembered.

#pragma once

#include "core/base/progress.h"
#include "core/domain/likeness.h"
#include "core/domain/people_merge.h"
#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// One of two records that look alike, its numbers masked.
struct LikePerson
{
    Id<Volunteer> id;
    QString name;
    QString maskedNumber;
    QString maskedPhone;
    QDate birth;
    QString division; ///< for people
    QDate registered;
    bool isArchived = false;
};

struct DuplicateCandidate
{
    LikePerson first; ///< the one to keep by the look of it: in use before archived, then registered earlier
    LikePerson second;
    Likeness why = Likeness::Number;
};
/// Everybody is compared, whoever was merged or judged already left out; archived people only where somebody in use has
/// their number. The surest first, then by name. Of those who live within `scope`, one at least; "" for all.
/// Reads everybody: for a job, not for the window's thread.
[[nodiscard]] std::vector<DuplicateCandidate> duplicateCandidates(const Workspace&, const QString& scope,
                                                                  Progress& progress);
/// "the same number".
[[nodiscard]] QString likenessText(Likeness);

/// Remembers that they are two people; the pair is proposed no more, on whichever desk. Problems: same_record,
/// unknown_volunteer, merged (one of them), reason_missing, not_allowed, out_of_scope.
Outcome<ChangeSet> markTwoPeople(Workspace&, Id<Volunteer>, Id<Volunteer>, const QString& reason);
/// Takes that back. Problems: not_judged, reason_missing, not_allowed, out_of_scope.
Outcome<ChangeSet> takeBackTwoPeople(Workspace&, Id<Volunteer>, Id<Volunteer>, const QString& reason);

/// A pair that was judged to be two people, with their names.
struct JudgedPair
{
    TwoPeople pair;
    QString firstName;
    QString secondName;
};
/// The latest first.
[[nodiscard]] std::vector<JudgedPair> judgedPairs(const Workspace&);

} // namespace redvest
