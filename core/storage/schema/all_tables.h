// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of the tables of record. A table that is not in it is neither journalled nor checked, nor merged.

#pragma once

#include "core/storage/schema/table.h"

namespace redvest::storage {

/// Every table of record, in an order in which parents come before what refers to them.
[[nodiscard]] const std::vector<const TableSpec*>& allTables();
/// Nothing when the workspace has no such table of record.
[[nodiscard]] const TableSpec* tableNamed(const QString& name);
/// The right to change rows of that table; Settings where there is no such table.
[[nodiscard]] Right rightOver(const QString& table);

} // namespace redvest::storage
