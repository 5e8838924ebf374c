// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the state and the time of somebody's shift are called on the screen, wherever a page shows one.

#pragma once

#include "core/domain/rota.h"

#include <QString>

namespace redvest::ui {

[[nodiscard]] QString stateName(AssignmentState);
/// "08:00–12:00", "20:00–08:00 next day".
[[nodiscard]] QString timesText(Span);

} // namespace redvest::ui
