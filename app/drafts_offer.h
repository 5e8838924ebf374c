// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// At the start: what was typed last time and not saved, with the way to the form it was typed on.

#pragma once

namespace redvest {

namespace ui {
class MainWindow;
class Session;
} // namespace ui

/// A strip in the window names the drafts of whoever is at work; nothing when there is none.
void offerDrafts(ui::MainWindow& window, ui::Session& session);

} // namespace redvest
