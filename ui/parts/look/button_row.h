// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons of a dialog, the same in all of them.

#pragma once

class QDialog;
class QPushButton;
class QWidget;

namespace redvest::ui {

/// The last row of a dialog: `left` at its left when there is one, Cancel, and `main` in the accent colour, which Enter
/// presses. Cancel rejects.
[[nodiscard]] QWidget* buttonRow(QDialog* dialog, QPushButton* main, QPushButton* left = nullptr);

} // namespace redvest::ui
