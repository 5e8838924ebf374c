// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who refers to a record.

#pragma once

#include "core/storage/schema/table.h"

namespace redvest::storage {

/// A column that holds the id of a record of another table, or of the same.
struct Reference
{
    const TableSpec* table;
    QString column;
    const TableSpec* target;
};
/// Every one there is; codes of divisions included.
[[nodiscard]] const std::vector<Reference>& allReferences();

} // namespace redvest::storage
