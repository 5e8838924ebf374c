// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor: rows put into SQLite by its C interface and nothing else.

#pragma once

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace redvest::bench {

using BareValue = std::variant<std::int64_t, std::string>;

struct BareTable
{
    std::string create;               ///< statement
    std::vector<std::string> indexes; ///< statements
    std::string insert;               ///< statement with a ? a column
    std::vector<std::vector<BareValue>> rows;
};

/// The tables with their rows as they stand in the workspace, read by the C interface.
[[nodiscard]] std::vector<BareTable> readTables(const QString& workspace, const std::vector<std::string>& names);

/// Makes `file` with tables and indexes; then, in one transaction under the same pragmas as a workspace, one prepared
/// statement a table and one step a row. CPU seconds from the transaction's begin to its commit.
[[nodiscard]] double insertBare(const QString& file, const std::vector<BareTable>& tables);

} // namespace redvest::bench
