// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies (保单): what the office has taken out, and what lies between one and the next.

#pragma once

#include "core/domain/cover.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct PolicyRow
{
    Policy policy;
    qint64 people = 0; ///< covered today
    QString gapText;   ///< days without cover before the policy that follows; "" when there are none
    QString searchText;
    bool operator==(const PolicyRow&) const = default;
};
/// Newest period first, archived ones last.
[[nodiscard]] std::vector<PolicyRow> policyRows(const Workspace&);

/// `shown` is the policy as it was opened, nothing for a new one (its id is made here). Problems: required (number,
/// insurer, product, from, to), too_long, period (ends before it begins), value_form (an amount below nought),
/// number_taken, covers_outside, stale; and
/// policy_gap where this period leaves days without any policy before or after it, unless a reason is given.
Outcome<Edits<Policy>> savePolicy(Workspace&, const std::optional<Policy>& shown, Policy wanted,
                                  const QString& reason = {});
/// Or back. Problems: unknown_policy, covers_ahead, number_taken.
Outcome<Edits<Policy>> archivePolicies(Workspace&, const std::vector<Id<Policy>>&, bool archived = true,
                                       const QString& reason = {});

/// Days without any policy that are not over by `today`.
[[nodiscard]] std::vector<PolicyGap> gapsAhead(const Workspace&, QDate today);

} // namespace redvest
