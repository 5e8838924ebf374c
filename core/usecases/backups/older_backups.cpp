// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/older_backups.h"

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/older_keys.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QFile>

namespace redvest {

std::vector<Backup> backupsOfOlderKeys(const Workspace& ws)
{
    if (ws.isShared())
        return {};
    std::vector<Backup> older = backups(ws.file());
    const storage::Reader reader = ws.database().read();
    std::erase_if(older, [&](const Backup& b) { return !b.counts() || !storage::isOfOlderKeys(reader, b.path); });
    return older;
}

Outcome<QStringList> removeBackupsOfOlderKeys(const Workspace& ws, const Clock& clock, Progress& progress)
{
    if (Problems problems = refusals(ws, Deed::TendBackups); !problems.empty())
        return problems;
    const std::vector<Backup> older = backupsOfOlderKeys(ws);
    QStringList removed;
    if (older.empty())
        return removed;
    (void)backUpIfChanged(ws, BackupCause::Manual, clock, progress);
    for (const Backup& backup : older) {
        // The rule for old ones may have taken it away just now.
        if (QFile::exists(backup.path) && !QFile::remove(backup.path))
            throw Failure(QCoreApplication::translate("Backups", "The backup %1 could not be removed: the file or its "
                                                                 "folder is read-only.")
                              .arg(backup.path));
        removed << backup.path;
    }
    return removed;
}

} // namespace redvest
