// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statements that make the guard (guard.h), in the order in which they are run.

#pragma once

#include <QStringList>

namespace redvest::storage {

struct TableSpec;

/// What policies ask: who this login is and what its account may.
[[nodiscard]] QStringList guardFunctions();
/// Row-level security of every table, and who may touch it at all. `database`: its name.
[[nodiscard]] QStringList guardPolicies(const QString& database);

/// An SQL expression: the codes of where a row lies, separated by blanks, from its own columns.
[[nodiscard]] QString placeOfRow(const TableSpec&);
/// An SQL expression: the right, or one of the rights, over that table is held.
[[nodiscard]] QString rightOverRows(const TableSpec&);

} // namespace redvest::storage
