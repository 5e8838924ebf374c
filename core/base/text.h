// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people mean by a text: width, invisible characters and script folded away.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest {

/// NFKC (full width to half width), without zero-width and directional marks, trimmed, every run of blanks one space.
[[nodiscard]] QString normalised(const QString& text);
/// As normalised, lower case, and traditional characters as simplified ones: for comparing, never for storing.
[[nodiscard]] QString searchFolded(const QString& text);
/// The values of a cell that holds several, in order, trimmed, without empty ones: separated by 、 ， , ; ； or /.
[[nodiscard]] QStringList splitValues(const QString& text);
/// True for what people type to say "nothing": "", 无, —, -, /.
[[nodiscard]] bool isBlankCell(const QString& text);

} // namespace redvest
