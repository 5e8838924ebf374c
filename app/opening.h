// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the open window to another workspace or to a file's import: by the menu, or by dropping a file on the window.

#pragma once

#include <QString>

#include <functional>

namespace redvest {
class Clock;
namespace ui {
class MainWindow;
class Session;
} // namespace ui

/// Adds the action "another" (Ctrl+O) and lets files be dropped on the window: a workspace is opened, a sheet goes to
/// the import, which tells its kind by the headers. The window stays as it is until something was chosen; then
/// `leaveFor` gets the path, or the server's address. All must outlive the window.
void addOpening(ui::MainWindow&, ui::Session&, const Clock&, std::function<void(const QString&)> leaveFor);

} // namespace redvest
