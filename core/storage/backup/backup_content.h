// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in a backup: read from the file itself, noted in it when it is made, and read back from that note.

#pragma once

#include "core/domain/backups.h"
#include "core/storage/engine/sqlite_file.h"

#include <QJsonObject>

namespace redvest::storage {

/// Counted anew; works on every schema the project had.
[[nodiscard]] WorkspaceContent contentOf(SqliteFile&);
/// Digest over every row but those of `meta`, which belong to the copy.
[[nodiscard]] QString stateOf(SqliteFile&);

[[nodiscard]] QJsonObject noteOf(const Backup&);
/// The inverse; path, bytes and damage are not in the note. Nothing when the text is no note.
[[nodiscard]] std::optional<Backup> backupFromNote(const QString& json);

/// Digest of what belongs to the desk and is not in the journal: rows of id and value, in any order.
[[nodiscard]] QString localDigest(QMap<QString, QString> rows);
/// Ids of meta that say nothing about the data: they may differ in two backups of the same state.
[[nodiscard]] bool isPassing(const QString& metaId);

} // namespace redvest::storage
