// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a record lies, as a condition of a statement.

#pragma once

#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// "`column` lies within the scope", in brackets; what it binds (:scope, :scope_end, :shorter) is added to `bindings`.
/// A column without a division is within where the scope says so.
[[nodiscard]] QString within(const Scope& scope, const QString& column, Bindings& bindings);

} // namespace redvest::storage
