// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lists of the training page are called, are searched by, and say while they are empty.

#pragma once

#include "ui/parts/table/list_tab.h"

namespace redvest::ui {

[[nodiscard]] ListWords recordWords();
[[nodiscard]] ListWords sessionWords();
[[nodiscard]] ListWords courseWords();
[[nodiscard]] ListWords certificateWords();

} // namespace redvest::ui
