// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who refers to a record. Nothing is listed here: the columns say it.

#pragma once

#include "core/storage/schema/table.h"

namespace redvest::storage {

/// The table whose records that column refers to; null when it refers to none. A list of codes refers too.
[[nodiscard]] const TableSpec* tableReferred(const ColumnSpec&);

/// A column that holds the id of a record of another table, or of the same.
struct Reference
{
    const TableSpec* table;
    QString column;
    const TableSpec* target;
    bool isPart = false; ///< the record is a part of the one referred to
};
/// Every one there is, in the order of tables and columns; codes of divisions included, lists of codes not.
[[nodiscard]] const std::vector<Reference>& allReferences();
/// Those that lead to records of that table.
[[nodiscard]] std::vector<Reference> referrersOf(const TableSpec& target);

} // namespace redvest::storage
