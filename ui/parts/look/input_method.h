// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The input method, with which Chinese is typed, and the editors that have no business with it.

#pragma once

class QWidget;

namespace redvest::ui {

/// What is typed into the editor reaches it as it was typed, in whatever mode the input method was left. Stays so when
/// the editor is locked and opened again. To be said once or more of the widget that holds the keyboard.
void keepInputMethodOff(QWidget& editor);

} // namespace redvest::ui
