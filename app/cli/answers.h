// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the answers of people invited give to other commands.

#pragma once

#include "app/cli/command.h"

namespace redvest::cli {

/// Whoever was invited for a shift to come and has not answered; overdue or not.
[[nodiscard]] Exit tellNoAnswer(const Workspace&, const QString& scope, const Run&);

} // namespace redvest::cli
