// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the commands for keeping tell a backup.

#pragma once

#include "core/domain/backups.h"

#include <QJsonObject>

namespace redvest::cli {

[[nodiscard]] QJsonObject backupJson(const Backup&);
/// Of a file that holds a passphrase or a recovery key. Failure when it may not be read.
[[nodiscard]] QString firstLineOf(const QString& path);

} // namespace redvest::cli
