// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who refers to a record.

#pragma once

#include "core/storage/database.h"

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

/// Rows of `table` not removed whose `column` holds `id`.
[[nodiscard]] qint64 references(const Reader&, const TableSpec& table, const QString& column, const QString& id);

} // namespace redvest::storage
