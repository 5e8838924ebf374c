// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the backups of a workspace go and when the last copy on a stick was made. Kept beside the workspace and not in
// it: restoring an old state must not bring back an old folder, nor forget a copy.

#pragma once

#include "core/base/clock.h"

#include <QString>

namespace redvest::storage {

struct BackupSettings
{
    QString folder;     ///< "" for the one beside the workspace
    QString copyFolder; ///< of the encrypted copies; "" until one was made
    Instant lastCopy;
    QString lastFailure; ///< the sentence of the last backup that failed with nobody to tell; "" after one that did not
};

/// "<workspace>.backups", beside it.
[[nodiscard]] QString besideOf(const QString& workspace);
/// The same, made where it is not there yet, for its owner only.
[[nodiscard]] QString ownFolderOf(const QString& workspace);
/// A free name in it for a workspace that is kept although it is damaged.
[[nodiscard]] QString freeDamagedName(const QString& workspace, Instant at);
[[nodiscard]] QString backupFolderOf(const QString& workspace);
[[nodiscard]] BackupSettings loadBackupSettings(const QString& workspace);
[[nodiscard]] bool trySaveBackupSettings(const QString& workspace, const BackupSettings&);
/// Failure: cannot be written.
void saveBackupSettings(const QString& workspace, const BackupSettings&);

} // namespace redvest::storage
