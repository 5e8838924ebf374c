// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging two records of one person (合并重复人员). The record that goes on takes over everything that stands on the
// other: shifts, served hours, training, teams, abilities. The other stays, archived, and says into which it went, so
// that what another desk still writes to it can follow (finish_merges.h).

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

namespace redvest {

struct PeopleMerge
{
    Id<Volunteer> keep;
    Id<Volunteer> duplicate;
    /// Fields to take from the duplicate, and to leave as they are, by the name of a column ("phone"). What stands in
    /// neither follows the rule: what the record that goes on leaves open is taken from the other.
    QStringList taken = {};
    QStringList left = {};
    /// Both stand on one shift or on two at the same time, or bear two resident numbers that can both be right, and it
    /// is one person nevertheless.
    bool isOnePerson = false;
};

/// One field of both records, numbers and addresses masked.
struct MergeField
{
    QString field;  ///< as PeopleMerge takes it
    QString called; ///< for people
    QString kept;
    QString other;
    bool isDifferent = false;
    bool takesOther = false; ///< as things stand: by the choice, else by the rule
};

struct MergePlan
{
    QString keptName;
    QString otherName;
    std::vector<MergeField> fields;
    qint64 moving = 0; ///< records that would follow
    Problems problems; ///< why it cannot be done as it is
};
/// What a merge would do. Problems: unknown_volunteer; all others stand in the plan.
Outcome<MergePlan> mergePlan(const Workspace&, const PeopleMerge&);

struct MergedPeople
{
    ChangeSet changes;
    qint64 moved = 0; ///< records that followed
};
/// What stands against a record being merged into the one it names, as they are now: that one is archived, erased,
/// merged itself, or judged to be another person (archived, erased, merged_already, judged_two, unknown_volunteer).
[[nodiscard]] Problems whyNotMerged(const storage::Reader&, const Volunteer& merged);
/// One unit of work, which undo takes back whole. Problems: same_record, unknown_volunteer, merged_already (one of them
/// was merged before: who goes on for it is named), archived (the record to go on), erased, judged_two, same_shift and
/// shared_time and two_numbers (unless isOnePerson), unknown_field, document_mismatch (number and birth day or sex
/// chosen from two records), no_key, reason_missing, not_allowed, out_of_scope, and what the form would refuse of the
/// record that goes on and did not before. The name and number it gives up stay with the record left behind, by which
/// they find it.
Outcome<MergedPeople> mergePeople(Workspace&, const PeopleMerge&, const QString& reason);

} // namespace redvest
