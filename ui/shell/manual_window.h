// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual, read inside the program: F1.

#pragma once

#include <QString>

class QWidget;

namespace redvest::ui {

/// Opens a window of its own beside `parent`, with the headings beside the text and a line to search all of it; the one
/// that is open comes to the front. It closes with Esc and with the parent, and remembers nothing.
/// `page`: the page one comes from, as the table of pages calls it: its chapter is opened. Of one that has none, the
/// manual begins at its beginning.
void showManual(QWidget* parent, const QString& page = {});

} // namespace redvest::ui
