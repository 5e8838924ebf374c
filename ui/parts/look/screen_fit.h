// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows stay within the screen, whatever its size and scale. All sizes are logical pixels.

#pragma once

class QApplication;
class QDialog;
class QSize;
class QWidget;

namespace redvest::ui {

/// What the screen of the window has left for the inside of a window: without task bars and without the frame.
[[nodiscard]] QSize roomFor(const QWidget& window);

/// The first size of a main window: as wished, or all of the screen where that is less.
void fitWindow(QWidget& window, QSize wished, QSize room);

/// Makes the dialog as high as its texts need, and no larger than the room. What has no room then scrolls; the last
/// row, where it has buttons, always stays in sight.
void fitDialog(QDialog& dialog, QSize room);

/// Every dialog of the program is fitted to its screen when it is shown and whenever it grows.
void keepDialogsOnScreen(QApplication& app);

} // namespace redvest::ui
