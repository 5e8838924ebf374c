// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the main window was when it was left, so that it opens there again.

#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace redvest::ui {

/// Remembers place and size of the window, and whether it filled the screen.
void notePlace(const QWidget& window);
/// Puts the window where it was noted, within the screens there are now. False when nothing was noted: then it is as it
/// was.
bool restorePlace(QWidget& window);

/// `noted`, moved and made smaller so that it lies within the screen that has most of it (the first one where none has
/// any), a title bar above it included. Logical pixels; `screens` without task bars, not empty.
[[nodiscard]] QRect placeWithin(const QRect& noted, const QList<QRect>& screens);

} // namespace redvest::ui
