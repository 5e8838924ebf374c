// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as a file, just as it is shown: its columns, its order, its masks.

#pragma once

#include <QString>

class QTableView;
class QWidget;

namespace redvest::ui {

/// The selected rows when there are several, else all, as CSV (UTF-8 with byte order mark). Columns hidden are left
/// out. Returns "" or, when it cannot be written, a sentence that says so; then the file is as it was.
[[nodiscard]] QString writeRows(const QTableView& view, const QString& path);
/// Asks where to, beginning with `name` and the day, and writes. The sentence to show; "" when the person left.
[[nodiscard]] QString exportRows(QWidget* parent, const QTableView& view, const QString& name, bool* failed);

} // namespace redvest::ui
