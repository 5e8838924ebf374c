// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Putting a backup into the place of a workspace: prepared beside it, checked, made another device, swapped in one
// step.

#pragma once

#include "core/domain/backups.h"

namespace redvest::storage {

/// Copies the backup to `target`, checks it there against what was recorded and makes it a desk of its own, at home at
/// `workspace`: a restored desk that went on under its old name would number other entries alike.
/// Failures: the backup is damaged, disk.
void prepareRestored(const QString& backup, const QString& target, const QString& workspace);

/// Settings of the copy in a prepared file, to the disk. Changes table meta there. Failures: disk.
void setInPrepared(const QString& prepared, const QMap<QString, QString>& settings);

/// The prepared file takes the place of the workspace, which nobody may have open. Failures: it is open; disk. Nothing
/// is changed then.
void putInPlace(const QString& prepared, const QString& workspace, const QString& actor);

/// For a workspace so damaged that no backup can be made of it: copies what there is of it, log and all, into its
/// folder of backups. The path; "" when there was no workspace.
QString keepAsItIs(const QString& workspace, Instant at);

} // namespace redvest::storage
