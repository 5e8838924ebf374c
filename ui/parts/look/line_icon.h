// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The icons of the program, drawn in lines of the colour of text.

#pragma once

#include <QIcon>

namespace redvest::ui {

/// The icon of that name (resources/icons), in the text colour the application has whenever it is drawn, so that it is
/// seen in light and in dark; empty for a name there is none of.
[[nodiscard]] QIcon lineIcon(const QString& name);

} // namespace redvest::ui
