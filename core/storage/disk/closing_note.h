// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is about to end still makes its last backup. It says so in its lock file, so that the next program
// waits for it instead of telling people to close a window that is gone.

#pragma once

#include <QString>

namespace redvest::storage {

/// Where the program that holds a workspace says who it is (lock.h).
[[nodiscard]] QString lockPathOf(const QString& workspaceFile);

/// Called by the program that holds the lock: it is given back in some seconds, without anybody's doing. That it could
/// not be noted harms nobody.
void noteClosing(const QString& workspaceFile);
/// Another program holds the lock and has called noteClosing(). Waits for nothing.
[[nodiscard]] bool isClosingElsewhere(const QString& workspaceFile);

/// What a lock file says: who, and since when.
struct LockNote
{
    QString holder;
    bool isClosing = false;
};
[[nodiscard]] LockNote lockNoteFrom(const QString& content);

} // namespace redvest::storage
