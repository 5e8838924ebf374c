// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is that was opened as a workspace and is none.

#pragma once

#include <QString>

namespace redvest::storage {

/// The sentence about the file at `path`, called `shown`: empty, an encrypted copy, or foreign, each with what to do.
/// Reads the first bytes, so only after it is known to be no workspace: whoever closes a file of SQLite's by other
/// means loses its locks.
[[nodiscard]] QString whatInsteadOf(const QString& path, const QString& shown);

} // namespace redvest::storage
