// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a finding is called, counted and where it is settled.

#pragma once

#include "core/usecases/figures/findings.h"

namespace redvest::ui {

[[nodiscard]] QString findingText(FindingKind kind);
/// With its unit: "86 people".
[[nodiscard]] QString findingCount(const Finding& finding);
/// The page that settles it.
[[nodiscard]] QString pageOf(FindingKind kind);
/// What that page is asked to open; "" for the page as it is.
[[nodiscard]] QString argumentOf(FindingKind kind);

} // namespace redvest::ui
