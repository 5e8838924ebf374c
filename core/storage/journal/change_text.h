// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal writes of one change: the text its digest is made from, so it must never come out otherwise.

#pragma once

#include "core/domain/history.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

/// An insert says only what is not empty; fold fills in the rest. `fields` is scratch space, kept between rows.
[[nodiscard]] QString insertedFields(const TableSpec&, const std::vector<Value>& values, QString& fields);

/// The columns an update from `before` to `after` writes, in their order. A blind index is written with its sources
/// even where it stays the same: whoever folds journals then finds both in one change, and the later desk wins both.
[[nodiscard]] std::vector<std::size_t> writtenColumns(const TableSpec&, const std::vector<Value>& before,
                                                      const std::vector<Value>& after);
/// {"name":[before,after], …} of these columns.
[[nodiscard]] QString updatedFields(const TableSpec&, const std::vector<std::size_t>& columns,
                                    const std::vector<Value>& before, const std::vector<Value>& after);
/// The same of the columns written.
[[nodiscard]] QString updatedFields(const TableSpec&, const std::vector<Value>& before,
                                    const std::vector<Value>& after);

/// With its digest.
[[nodiscard]] JournalChange changeOf(const TableSpec&, const QString& id, ChangeAction, QString fields);

} // namespace redvest::storage
