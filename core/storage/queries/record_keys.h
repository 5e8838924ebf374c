// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of any table by the beginning of their id or by their exact name.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

struct RecordKey
{
    QString id;
    bool isArchived = false; ///< never where the table has no archive
};

/// By id, at most `limit`; removed ones left out. `beginning` is lower case.
[[nodiscard]] std::vector<RecordKey> keysBeginning(const Reader&, const TableSpec&, const QString& beginning,
                                                   int limit);
/// By id; removed ones left out. Empty for a table whose records have no name.
[[nodiscard]] std::vector<RecordKey> keysNamed(const Reader&, const TableSpec&, const QString& name);

} // namespace redvest::storage
