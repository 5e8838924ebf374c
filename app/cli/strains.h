// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom coming shifts are too hard on, for the command findings.

#pragma once

#include "app/cli/command.h"

namespace redvest::cli {

[[nodiscard]] Exit tellStrains(const Workspace&, const QString& scope, const Run&);

} // namespace redvest::cli
