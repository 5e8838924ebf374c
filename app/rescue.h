// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the window offers to check, mend and rescue a workspace.

#pragma once

#include <QString>

#include <functional>

namespace redvest {

class Clock;

namespace ui {
class MainWindow;
class Session;
} // namespace ui

/// File ▸ Check database. `leave` closes the workspace and has it rescued.
void addCheck(ui::MainWindow&, ui::Session&, const Clock& clock, std::function<void()> leave);

/// Offers the ways on for a damaged workspace that nobody has open. The workspace to open next; "" for none.
[[nodiscard]] QString rescued(const QString& file, const QString& reason, const Clock& clock);

} // namespace redvest
