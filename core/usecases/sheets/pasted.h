// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block of cells copied from a spreadsheet → a text file that every import reads, whether it brings its header or
// not.

#pragma once

#include "core/usecases/sheets/import/import_report.h"

namespace redvest {

/// "剪贴板.txt": what the history calls a pasted block.
[[nodiscard]] QString pastedName();

/// Writes the block to `path`, cells separated by tabs. Where its first rows are no header of that kind, the columns
/// are taken for those of the blank form in its order, and their names are written above. False, and nothing is
/// written, where the block holds no text. Failures: cannot be written.
[[nodiscard]] bool writePasted(ImportKind, const QString& block, const QString& path);

} // namespace redvest
