// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a published roster, in the language of the screen.

#pragma once

#include "core/usecases/rota/published_days.h"

namespace redvest::ui {

[[nodiscard]] QString changeName(RosterChangeKind);
/// "published, issue 2, 3 changes"; "not published" of a day that is not.
[[nodiscard]] QString dayStateText(const DayState&);

} // namespace redvest::ui
