// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well one colour is seen on another, as WCAG 2.1 measures it (1.4.3, relative luminance of sRGB).

#pragma once

#include <QColor>

namespace redvest::ui {

/// 1 (the same) to 21 (black on white), whichever of the two is the ground. Transparency is not looked at.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace redvest::ui
