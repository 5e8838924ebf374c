// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as plain text, for pasting into a chat group or a terminal. Nothing is computed or rounded here.

#pragma once

#include "core/report/document.h"

#include <QString>

namespace redvest::report {

/// Columns a fixed-pitch screen needs for `text`: Han characters and full-width punctuation take two.
int displayWidth(const QString& text);

/// Lines separated by \n, without spaces at their ends and with one \n at the very end; tables and bars are aligned
/// with spaces by displayWidth. Parts of a bar that are zero are left out. An empty document gives an empty text. What
/// would hide, turn round or overwrite other text is written out (visible in core/base/text.h); within a cell, line
/// ends too.
QString toText(const Document& document);

} // namespace redvest::report
