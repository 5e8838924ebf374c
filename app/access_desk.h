// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window has of accounts: the entries of the File menu, who is at work in the status bar, the lock, and what
// is greyed.

#pragma once

#include <functional>

namespace redvest {

class Clock;

namespace ui {
class MainWindow;
class Session;
} // namespace ui

/// Once a window. `clock` is the PC's own. `leave` is called when the workspace is to be opened anew: somebody else
/// signs in, or accounts began.
void addAccess(ui::MainWindow&, ui::Session&, const Clock& clock, const std::function<void()>& leave);
/// A passphrase that somebody else set is changed before anything else.
void demandOwnPassphrase(ui::MainWindow&, ui::Session&);

} // namespace redvest
