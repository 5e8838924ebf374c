// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Star levels: who may apply for which by approved hours, what was granted to whom, and taking it back.

#pragma once

#include "core/domain/star_levels.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct StarRow
{
    Id<Volunteer> volunteer;
    QString name, division;
    QString place;      ///< where the person lives, in words
    qint64 minutes = 0; ///< approved in all; what overlaps counts once
    int eligible = 0;   ///< the level those hours give a right to apply for
    int granted = 0;
    QDate grantedOn; ///< of the level granted
    bool isArchived = false;
    QString searchText;
    bool operator==(const StarRow&) const = default;
    /// The hours give a right to more than was granted, and the person is in the register.
    [[nodiscard]] bool mayApply() const { return eligible > granted && !isArchived; }
};
/// Everybody who may apply for a level or has one: those who may apply for more first, then by hours. `scope` "":
/// everywhere; else whoever lives there.
[[nodiscard]] std::vector<StarRow> starRows(const Workspace&, const QString& scope = {});
/// Approved in all by `asOf`, by the person's id; what overlaps of one person counts once.
[[nodiscard]] QHash<QString, qint64> approvedByPerson(const Workspace&, Instant asOf);

struct StarGrant
{
    int level = 0; ///< 0: to each what the hours give
    QDate day;     ///< no later than today
    QString issuer;
    QString document;
};
/// One unit of work, all or none; who has that level already is passed by. Problems: unknown_volunteer, archived,
/// required (day), in_future, star_level (no level from 1 to 5, or the hours give none), above_hours (more than the
/// hours give, and no reason is given), too_long, nothing_entered (all have it already, or nobody was named).
Outcome<Edits<Honour>> grantStars(Workspace&, const std::vector<Id<Volunteer>>&, const StarGrant&,
                                  const QString& reason = {});
/// Of each the highest level granted, so that the one below it counts again where there is one. Problems:
/// reason_missing, nothing_granted, nothing_entered.
Outcome<Edits<Honour>> revokeStars(Workspace&, const std::vector<Id<Volunteer>>&, const QString& reason);

} // namespace redvest
