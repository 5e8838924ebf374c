// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that are the program's own and the same in every office, to be read.

#pragma once

namespace redvest::ui {

class SettingsSheet;

/// Adds their group: each with its figures, as the program computes with them, and where it comes from.
void addProgramRules(SettingsSheet& sheet);

} // namespace redvest::ui
