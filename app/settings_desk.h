// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of the window in front of the open workspace.

#pragma once

namespace redvest {

namespace ui {
class MainWindow;
class Session;
} // namespace ui

/// Adds Settings… to the File menu. Language, backups and accounts are set by the actions of the window that are there
/// when it is chosen.
void addSettings(ui::MainWindow& window, ui::Session& session);

} // namespace redvest
