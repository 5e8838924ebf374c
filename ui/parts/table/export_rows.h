// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as a file, just as it is shown: its columns, its order, its masks.

#pragma once

#include "ui/parts/table/list_paper.h"

class QTableView;

namespace redvest::ui {

/// The kinds of file writeTable() knows, the usual one first, as a file dialog asks for them.
[[nodiscard]] QString tableFiles();

/// Writes .csv (UTF-8 with byte order mark) where the name says so, else .xlsx, which says the facts above its rows and
/// holds columns of numbers as numbers. Any thread. Failures: those of OutputFile; then the file is as it was.
void writeTable(const report::TableBlock& table, const ListFacts& facts, const QString& path);

/// The rows of shownTable(). Returns "" or, when it cannot be written, a sentence that says so; then the file is as it
/// was.
[[nodiscard]] QString writeRows(const QTableView& view, const QString& path);

} // namespace redvest::ui
