// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What "findings" tells of people on two records.

#pragma once

#include "app/cli/command.h"

namespace redvest::cli {

/// Records that look like one person, the surest first. In the scope alone; "": everywhere.
[[nodiscard]] Exit tellDuplicates(const Workspace&, const QString& scope, Run&);
/// Pairs of records that were judged to be two people.
[[nodiscard]] Exit tellPairs(const Workspace&, const Run&);

} // namespace redvest::cli
