// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema, step by numbered step. Each step is one file of portable SQL and one transaction with its version.

#pragma once

#include "core/storage/engine/connection.h"

namespace redvest::storage {

/// The version this program writes.
[[nodiscard]] int currentSchema();

/// Brings the store to currentSchema(). Failures: the file is newer than the program; disk.
void migrate(Connection&);

/// Takes every table out of a server's database again: for a workspace whose making failed.
void emptyServer(const QString& address);

} // namespace redvest::storage
