// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same change made to many people at once: a new street after a move of homes, a source that was entered wrongly, a
// team that takes in a whole class. One unit of work, asked of the rules person by person.

#pragma once

#include "core/base/progress.h"
#include "core/usecases/volunteers/volunteers.h"

namespace redvest {

/// A skill, language or licence that many people get or lose.
struct AbilityChange
{
    QualificationKind kind = QualificationKind::Skill;
    QString name;
    bool operator==(const AbilityChange&) const = default;
};

/// What is to be the same for all of them; what holds nothing stays as each has it.
struct BulkEdit
{
    std::optional<QString> division = {}; ///< code
    std::optional<QString> source = {};
    std::optional<QString> politicalStatus = {};
    std::optional<QString> dispatchedBy = {};
    std::optional<VolunteerStatus> status = {}; ///< active or suspended
    QStringList joins = {};                     ///< names of teams; one nobody has heard of is founded
    QStringList leaves = {};
    std::vector<AbilityChange> adds = {};
    std::vector<AbilityChange> removes = {};
    bool operator==(const BulkEdit&) const = default;
};

struct BulkPreview
{
    qint64 people = 0;  ///< asked about
    qint64 changed = 0; ///< who would be another after it
    qint64 refused = 0; ///< who stands against it, not counted as changed
    Problems problems;  ///< of the first of them, each naming the person; or of teams that are archived
};
/// What editVolunteers would do now; writes nothing. Can be cancelled through `progress`.
[[nodiscard]] BulkPreview previewBulkEdit(const Workspace&, const std::vector<Id<Volunteer>>&, const BulkEdit&,
                                          Progress& progress);

/// All or none, one unit of work; who is so already is not touched. Problems: nothing_to_change (the edit says
/// nothing), use_archive (archiving asks more: archiveVolunteers); for each person, by name: unknown_volunteer,
/// archived, those of check() that the change brings about, stale.
Outcome<ChangeSet> editVolunteers(Workspace&, const std::vector<Id<Volunteer>>&, const BulkEdit&,
                                  const QString& reason = {});

} // namespace redvest
