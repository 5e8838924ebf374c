// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who does not fit a shift any more after a command, told by every command that can bring it about.

#pragma once

#include "app/cli/command.h"
#include "core/domain/rota_rows.h"

#include <QJsonArray>

namespace redvest::cli {

/// Tells them as a message; for the result: shift, volunteer, name, state, blocked, reasons (codes).
[[nodiscard]] QJsonArray unfitJson(const std::vector<UnfitSeat>&, const Run&);

} // namespace redvest::cli
