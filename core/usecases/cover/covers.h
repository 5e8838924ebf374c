// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is covered from when to when (参保), who of those on coming shifts is not, and what was claimed (理赔).

#pragma once

#include "core/domain/cover.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

enum class CoverState { Ahead, InForce, Over, Mistaken };

struct CoverRow
{
    Cover cover;
    QString name; ///< of the person; "" when the person is not in this workspace
    QString maskedNumber;
    QString division; ///< where the person lives
    QString policyNumber, product;
    CoverState state = CoverState::InForce; ///< today
    bool isWithdrawn = false;               ///< ends before the policy does
    QString searchText;
    bool operator==(const CoverRow&) const = default;
};
/// By policy, name and first day; with `only`, those of that policy.
[[nodiscard]] std::vector<CoverRow> coverRows(const Workspace&, Id<Policy> only = {});
/// The last of the days on and after `day` without a break on which the person is insured, whatever the policies;
/// invalid when not insured on `day`.
[[nodiscard]] QDate coveredUntil(const Workspace&, Id<Volunteer>, QDate day);

/// One person: `shown` as it was opened, nothing for a new one. No last day: the policy's. Problems: unknown_policy,
/// unknown_volunteer, archived, required (from), period (ends before it begins), outside_policy, overlapping_cover,
/// fixed (person, policy or first day of one that is stored), stale.
Outcome<Edits<Cover>> saveCover(Workspace&, const std::optional<Cover>& shown, Cover wanted,
                                const QString& reason = {});
/// Many at once, all or none. Whoever is covered by the policy on all those days already is passed by. Problems as
/// saveCover, and nothing_entered when nobody is left.
Outcome<Edits<Cover>> enrolPeople(Workspace&, Id<Policy>, const std::vector<Id<Volunteer>>&, QDate from, QDate to,
                                  const QString& reason = {});
/// `lastDay` is the last one covered. Problems: unknown_cover, required, period (before the cover begins: archive it),
/// outside_policy.
Outcome<Edits<Cover>> withdrawPeople(Workspace&, const std::vector<Id<Cover>>&, QDate lastDay,
                                     const QString& reason = {});
/// For what was entered by mistake, or back. Problems: unknown_cover, overlapping_cover.
Outcome<Edits<Cover>> archiveCovers(Workspace&, const std::vector<Id<Cover>>&, bool archived = true,
                                    const QString& reason = {});

/// Somebody on a coming shift of a risk post who is not insured on one of its days.
struct UninsuredRow
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    QString name, post, site, division;
    Span span;
    QDate day; ///< the first without cover
    QString searchText;
    bool operator==(const UninsuredRow&) const = default;
};
/// On shifts that are not over at `at`, of a year ahead, by start. Empty where no policy was ever entered: there nobody
/// knows, which each verdict says. `scope` "": everywhere.
[[nodiscard]] std::vector<UninsuredRow> uninsuredAhead(const Workspace&, const QString& scope, Instant at);
/// Distinct people among them.
[[nodiscard]] qint64 uninsuredPeople(const Workspace&, const QString& scope, Instant at);

} // namespace redvest
