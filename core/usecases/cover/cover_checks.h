// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands against a policy or a cover as it would be stored. For the use-cases that write one, undo among them.

#pragma once

#include "core/domain/cover.h"

namespace redvest {

namespace storage {
class Reader;
} // namespace storage

/// Archived: covers_ahead when somebody is covered by it after `today`. Not archived: number_taken; covers_outside when
/// somebody is covered on days that lie outside its period.
[[nodiscard]] Problems clashes(const storage::Reader&, const Policy&, QDate today);
/// Sets the last day of a cover where none is said. Problems: required (from), outside_policy, period (it ends before
/// it begins).
[[nodiscard]] Problems settleCoverDays(Cover&, const Policy&);
/// overlapping_cover when one of the others, of the same person and policy, has one of its days.
[[nodiscard]] Problems overlapsWith(const Cover&, const std::vector<Cover>& others, const QString& personName);
/// Those and outside_policy, period, archived; overlapping_cover when the person has another cover of the same policy
/// on one of its days.
[[nodiscard]] Problems clashes(const storage::Reader&, const Cover&);

} // namespace redvest
