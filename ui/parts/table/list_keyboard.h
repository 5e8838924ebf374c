// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keyboard is on a list, whether it has rows or not, and what its most dangerous key does.

#pragma once

#include <QWidget>

namespace redvest::ui {

class TablePage;

/// What the keyboard belongs on: the table; while that has no rows, the list itself, which passes it on with the first
/// ones.
[[nodiscard]] QWidget* mainPartOf(TablePage& list);
/// Shows the table, or what stands in its place while it has no rows. The keyboard stays on the list when the last row
/// goes, and is on the table when the first ones come.
void showRows(TablePage& list, QWidget& emptiness, bool hasRows);
/// Del: archiveRequested for what is selected. What goes before one's eyes can be called back from the strip; when rows
/// out of sight are among them, the strip asks first.
void archiveSeen(TablePage& list);

/// Says, until a row is chosen, that one has to be.
void askForRow(TablePage& list, const QString& sentence);

} // namespace redvest::ui
