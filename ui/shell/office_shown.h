// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the office is called, wherever the window says so all the time.

#pragma once

namespace redvest::ui {

class Session;
class StatusLine;

/// At the foot of the window and among the workspaces opened last (the user's settings): now, and whenever somebody
/// renames it. `session` must outlive the line.
void showOffice(StatusLine& line, Session& session);

} // namespace redvest::ui
