// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor: rows put into SQLite by its C interface and nothing else.

#pragma once

#include "tests/bench/bare_sqlite.h"
#include "tests/bench/cpu_time.h"

namespace redvest::bench {

struct BareTable
{
    std::string name;
    std::string create;               ///< statement
    std::vector<std::string> indexes; ///< statements
    std::vector<std::vector<BareValue>> rows;
};

/// The tables with their rows as they stand in the workspace, read by the C interface.
[[nodiscard]] std::vector<BareTable> readTables(const QString& workspace, const std::vector<std::string>& names);

/// Makes `file` with tables and indexes; then, in one transaction under the same pragmas as a workspace, one prepared
/// statement a table and one step a row. The time from the transaction's begin to its commit.
[[nodiscard]] Spent insertBare(const QString& file, const std::vector<BareTable>& tables);

} // namespace redvest::bench
