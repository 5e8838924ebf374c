// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An action acts on what is in front only: what a tab or a form hides can do nothing, neither from a menu nor by a key.

#pragma once

class QAction;
class QWidget;

namespace redvest::ui {

/// The action is about this part of its page (a list, a form). While no part it is about is in front, it is in no menu
/// and its key does nothing; that the page itself disables or hides it counts besides. Called once for each part.
void actsOn(QAction* action, QWidget* part);
/// Nothing between the part and its page hides it; whether the page itself is in front is not asked.
[[nodiscard]] bool isInFront(const QWidget* part);

} // namespace redvest::ui
