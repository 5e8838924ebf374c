// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list, a picture or a paper must never be written over.

#pragma once

#include <QString>

namespace redvest {

/// Why nothing may be written to `path`; "" when it may. It may not when it leads, by links too, to a workspace or
/// another SQLite database, to the log or the lock beside one, or to a file that a program has open as its workspace.
/// Whoever writes a file for a person asks this first.
[[nodiscard]] QString workspaceInTheWay(const QString& path);
/// The same as a Failure.
void requireNoDatabase(const QString& path);
/// True when both lead to one file, by links too, that is there.
[[nodiscard]] bool isSameFile(const QString& a, const QString& b);

} // namespace redvest
