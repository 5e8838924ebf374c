// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One Table as comma-separated values, to be opened in a spreadsheet.

#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace redvest::report {

/// UTF-8 with a byte order mark (spreadsheets here take a file without one for GBK), lines end in CR LF (RFC 4180).
/// The first line holds the titles of the columns; short rows are filled up. A cell that is no number and begins with
/// = + - @, a tab or a line end gets a ' in front, so that no spreadsheet runs it as a formula.
QByteArray toCsv(const TableBlock& table);

} // namespace redvest::report
