// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer. Its numbers are whole, so whoever makes it has looked at them: that, who and why stands in
// the journal before there is a list.

#pragma once

#include "core/domain/insurance_list.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

/// Notes export.full, and each minor on the list by name of the record. Problems: reason_required, unknown_policy,
/// those of the right to whole numbers. `make` makes the file of it before it is noted, so that what cannot be written
/// is not noted either (StagedOutput). Failures: reading only; those of `make`.
Outcome<InsuranceList> insuranceList(Workspace&, Id<Policy>, InsuranceChange, const InsuredDays& days,
                                     const QString& reason, const std::function<void(const InsuranceList&)>& make = {});
/// The policy of that number, or with that id or the beginning of one. Problem: unknown_policy.
[[nodiscard]] Outcome<Id<Policy>> policyCalled(const Workspace&, const QString& typed);

} // namespace redvest
