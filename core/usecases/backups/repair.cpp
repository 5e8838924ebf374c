// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/repair.h"

#include "core/base/failure.h"
#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/damage/journal_repair.h"
#include "core/storage/gate/database.h"
#include "core/usecases/backups/rescue.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSteps = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("Repair", text);
}

/// A backup; or, where none can be made that agrees with itself, a copy by the engine, which is no backup but holds
/// what was. "" when not even that can be read: then nothing can be mended either.
QString keep(const Workspace& ws, const Clock& clock)
{
    NoProgress silent;
    try {
        return storage::backupFile({ws.file(), BackupCause::Manual, clock.now()}, silent).path;
    } catch (const storage::EngineFailure& failure) {
        if (failure.trouble() != storage::Trouble::Damaged)
            throw;
    } catch (const Failure&) {
        return storage::keepUnchecked(ws.file(), clock.now());
    }
    return {};
}

QString remedyFor(const Workspace& ws, Progress& progress)
{
    if (ws.isShared())
        return tr("This cannot be mended here. Stop working and tell whoever looks after the server.");
    if (const auto backup = newestSoundBackup(ws.file(), progress, &ws))
        return tr("The rest cannot be mended. Restore the backup %1 of %2, or salvage the workspace into a new file.")
            .arg(QFileInfo(backup->path).fileName(), toLocalText(backup->at));
    return tr("The rest cannot be mended, and there is no sound backup. Salvage the workspace into a new file.");
}

} // namespace

Outcome<Repair> repairWorkspace(Workspace& ws, const Clock& clock, Progress& progress)
{
    if (Problems problems = refusals(ws, Deed::Repair); !problems.empty())
        return problems;
    const QString what = tr("Check and repair");
    progress.report(0, kSteps, what);
    Repair repair;
    repair.found = storage::check(ws.database());
    if (repair.found.empty())
        return repair;
    progress.report(1, kSteps, what);
    if (!ws.isShared())
        repair.kept = keep(ws, clock);
    progress.report(2, kSteps, what);
    if (ws.isShared() || !repair.kept.isEmpty())
        repair.repaired = storage::repair(ws.database());
    progress.report(3, kSteps, what);
    repair.left = storage::check(ws.database());
    if (!repair.left.empty())
        repair.remedy = remedyFor(ws, progress);
    ws.reload();
    return repair;
}

} // namespace redvest
