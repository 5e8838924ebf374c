// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which divisions a change touches, for the rights of accounts that are limited to some. Where a record lies its table
// says (schema/lies.h); the questions to the store are composed from that.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Codes, each once: where the record lies now, and for a change of place where it lay before, also where it was moved
/// by referring to another record (a shift given to a post elsewhere). `office` stands for a record without division.
/// Empty: it lies nowhere.
[[nodiscard]] QStringList divisionsTouched(const Reader&, const JournalChange&, const QString& office);

/// The same of a change that was not carried out: where the record lies, and where it would have come to lie. What it
/// was to refer to and is not there is left out.
[[nodiscard]] QStringList divisionsMeant(const Reader&, const JournalChange&, const QString& office);

/// SELECTs of what stands at the end of each way from a record `:id` of that table to a division, in the order of its
/// `lies`: one column, a code, a list of codes or nothing.
[[nodiscard]] QStringList divisionQueries(const TableSpec&);

} // namespace redvest::storage
