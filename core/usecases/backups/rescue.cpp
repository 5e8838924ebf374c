// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/rescue.h"

#include "core/base/failure.h"
#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/damage/salvage.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/lent_keys.h"
#include "core/usecases/backups/backups.h"

#include <QCoreApplication>

namespace redvest {

namespace {

/// A backup may be in order and still hold what was already damaged when it was made.
bool isSoundInside(const Backup& backup, const Workspace* ws)
{
    if (backup.content.schema < storage::currentSchema())
        return true; // Only a migration could tell.
    storage::Database database(backup.path, storage::Mode::Read, {});
    if (ws != nullptr)
        storage::borrowPersons(database, *ws->database().keys());
    return storage::check(database).empty();
}

} // namespace

bool isWreck(const QString& workspaceFile)
{
    return storage::isWreck(workspaceFile);
}

std::optional<Backup> newestSoundBackup(const QString& workspaceFile, Progress& progress, const Workspace* ws)
{
    qint64 done = 0;
    for (const Backup& backup : backups(workspaceFile)) {
        progress.report(done++, 0, QCoreApplication::translate("Rescue", "Looking for a sound backup"));
        if (!backup.counts())
            continue;
        try {
            storage::verifyBackup(backup);
            if (isSoundInside(backup, ws))
                return backup;
        } catch (const Failure&) {
            continue; // An older one may be sound.
        }
    }
    return {};
}

} // namespace redvest
