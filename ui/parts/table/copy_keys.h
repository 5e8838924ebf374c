// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that copy rows, for a table that stands in a panel and is no TablePage of its own.

#pragma once

class QTableView;

namespace redvest::ui {

/// While the keyboard is on the view, Ctrl+C copies its selected rows as lines of text, and Ctrl+Shift+C the same under
/// the names of the columns, whatever those keys do on the page around it. With nothing selected nothing is copied.
void giveCopyKeys(QTableView& view);

} // namespace redvest::ui
