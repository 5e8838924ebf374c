// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual, read inside the program: F1.

#pragma once

class QWidget;

namespace redvest::ui {

/// Opens a window of its own beside `parent`; it closes with Esc and with the parent.
void showManual(QWidget* parent);

} // namespace redvest::ui
