// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups made before the keys were last renewed: when accounts began, somebody may read less, or people new-keys was
// asked for. What was sealed until then opens from them with the keys of that time, which before accounts lay open in
// them. Nothing takes that back but removing them.

#pragma once

#include "core/domain/backups.h"
#include "core/usecases/workspace/workspace.h"

#include <vector>

namespace redvest {

/// Those in the workspace's folder that count, newest first. What does not open is not known, and not among them. None
/// of a shared workspace.
[[nodiscard]] std::vector<Backup> backupsOfOlderKeys(const Workspace&);

/// Removes them, once there is a backup of the present state: the paths removed. Nobody removes them unasked. Copies on
/// sticks and elsewhere are not known here. Problems: what Deed::TendBackups asks. Failures: as backUp; a file that
/// cannot be removed, by name.
[[nodiscard]] Outcome<QStringList> removeBackupsOfOlderKeys(const Workspace&, const Clock& clock, Progress&);

} // namespace redvest
