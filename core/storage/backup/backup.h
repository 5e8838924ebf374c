// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups of a workspace file: copied in one consistent state while others go on working, reopened and checked, synced,
// and only then given a name under which they count. Who is interrupted leaves nothing that counts.
//
// Callable from any thread and before the schema is looked at: each call has a reading connection of its own.

#pragma once

#include "core/base/progress.h"
#include "core/domain/backups.h"

#include <vector>

namespace redvest::storage {

struct BackupOrder
{
    QString workspace;
    BackupCause cause = BackupCause::Manual;
    Instant at = {}; ///< by the PC's own clock, also in a sample
};

/// A backup in the workspace's folder of backups, named by local time and cause. Failures: disk full, read-only, gone;
/// the workspace is damaged; another backup of it is being made and does not end.
Backup backupFile(const BackupOrder&, Progress&);
/// The same under a name chosen; a file that is there already is a Failure. A folder: a name is made in it.
Backup backupTo(const QString& target, const BackupOrder&, Progress&);

/// A copy of a workspace of which no backup can be made because it does not agree with itself: in its folder of
/// backups, but no backup. Its path. Failures: disk, pages that cannot be read.
[[nodiscard]] QString keepUnchecked(const QString& workspace, Instant at);

/// Newest first, by their names; those that cannot be read say why in `damage`.
[[nodiscard]] std::vector<Backup> backupsIn(const QString& folder);
/// What is in a backup, or in a copied workspace. Failures: empty, foreign, cut, damaged.
[[nodiscard]] Backup inspectBackup(const QString& path);
/// Reads every page and row. Failure when anything is not as it was recorded when the backup was made.
void verifyBackup(const Backup&);

} // namespace redvest::storage
