// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is put away, of any table: told by its declaration alone.

#pragma once

#include "core/storage/gate/reader.h"
#include "core/storage/schema/references.h"

namespace redvest::storage {

/// The column that says whether a record is archived: "archived", or a person's "status"; "" where records never are.
[[nodiscard]] QString archiveColumn(const TableSpec&);

/// The id of the archived record to which that record refers so; "" when the one it refers to is in use or there is
/// none, and when the record itself is archived or removed. The reference leads to records that can be archived.
[[nodiscard]] QString archivedTarget(const Reader&, const Reference&, const QString& record);

} // namespace redvest::storage
