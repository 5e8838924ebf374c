// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text that people typed or that a file brought, on its way to the screen. Left to itself, Qt guesses: what looks like
// markup is drawn as markup, so that the name of a site could show a picture or pass for a message of the program. With
// these, with plainLabel (looks.h) and PlainBox (plain_box.h), it shows the characters it has. A rule of
// tests/architecture finds what is shown in another way.

#pragma once

#include <QString>

namespace redvest::ui {

/// A tooltip that shows `text` as it is, of a widget, an action, or an item of a view.
[[nodiscard]] QString tipText(const QString& text);
/// Of a button, tab or menu entry: an & in `text` is an & and underlines nothing.
[[nodiscard]] QString buttonText(const QString& text);
/// Of a window: "[*]" in `text` stays, which Qt takes for the place of the mark of what is not saved.
[[nodiscard]] QString titleText(const QString& text);

} // namespace redvest::ui
