// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to go back to when a workspace does not open any more: told before anybody has to decide.

#pragma once

#include "core/base/progress.h"
#include "core/domain/backups.h"

#include <optional>

namespace redvest {

class Workspace;

/// True when the file is a workspace of ours, or what is left of one, and something in it is destroyed. False for what
/// is sound, is of another program, is not there or may not be read. Nobody in this program may have it open.
/// Reads every page: some seconds for a large file.
[[nodiscard]] bool isWreck(const QString& workspaceFile);

/// The newest backup that was read in whole, and in which every record agrees with its journal; with the keys of
/// whoever is signed in to `ws`, where it is given, signatures are looked at too. Throws Cancelled.
[[nodiscard]] std::optional<Backup> newestSoundBackup(const QString& workspaceFile, Progress&,
                                                      const Workspace* ws = nullptr);

} // namespace redvest
