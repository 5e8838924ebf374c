// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a finding is counted and where it is settled.

#pragma once

#include "core/usecases/figures/findings.h"
#include "ui/desk/wish.h"

namespace redvest::ui {

/// With its unit: "86 people".
[[nodiscard]] QString findingCount(const Finding& finding);
/// The page that settles it.
[[nodiscard]] QString pageOf(FindingKind kind);
/// What that page is asked to show.
[[nodiscard]] Wish wishOf(FindingKind kind);

} // namespace redvest::ui
