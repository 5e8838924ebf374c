// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People on two records: who was merged into whom, what still stands on a record that was merged, and where two are
// expected at once.

#pragma once

#include "core/domain/people_merge.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/references.h"

namespace redvest::storage {

/// Every record that was merged, by id.
[[nodiscard]] std::vector<MergedPerson> mergedPeople(const Reader&);
/// The record that goes on for that one, itself where it was never merged. The rows are asked once a step.
[[nodiscard]] Id<Volunteer> goingOn(const Reader&, Id<Volunteer>);
/// The records that go on for those, each once, in their order. Whoever writes for a person writes for these.
[[nodiscard]] std::vector<Id<Volunteer>> allGoingOn(const Reader&, const std::vector<Id<Volunteer>>&);
/// Records that were merged into that one.
[[nodiscard]] std::vector<Volunteer> mergedInto(const Reader&, Id<Volunteer>);

/// Every way in which something may stand on a person, in the order of tables and columns.
[[nodiscard]] std::vector<Reference> personReferences();
/// Ids of records not removed whose column `by` names that record.
[[nodiscard]] QStringList recordsStanding(const Reader&, const Reference& by, const QString& id);
/// Ids of records of the person that are gone because a merge moved them to another record.
[[nodiscard]] QStringList movedByMerge(const Reader&, const Reference& by, Id<Volunteer>);
/// The verb of the entry that merges two people.
[[nodiscard]] QString mergeVerb();

/// How many records still stand on somebody who was merged: another desk wrote them meanwhile. Pairs judged to be two
/// people are not among them.
[[nodiscard]] qint64 lateReferences(const Reader&);
/// Pairs that one desk judged to be two people and another merged: the judgements.
[[nodiscard]] std::vector<TwoPeople> mergedThoughTwo(const Reader&);

/// Every judgement, the latest first.
[[nodiscard]] std::vector<TwoPeople> judgedTwo(const Reader&);

/// Two shifts, or one, on which both people are expected, or were, at the same time.
struct SharedTime
{
    bool isOneShift = false;
    Instant starts; ///< of the first person's shift
    QString postName;
    QString otherPost;
};
/// By beginning. Of two shifts only those of which one is not over by `now`.
[[nodiscard]] std::vector<SharedTime> sharedTimes(const Reader&, Id<Volunteer>, Id<Volunteer>, Instant now);

} // namespace redvest::storage
