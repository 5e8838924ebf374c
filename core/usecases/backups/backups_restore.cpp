// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/base/private_folder.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/backup/restore.h"
#include "core/storage/damage/health.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/backup_queries.h"
#include "core/storage/queries/lent_keys.h"
#include "core/storage/queries/restored.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/guardian.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Backups", text);
}

QString preparedName(const QString& workspace)
{
    return workspace + u".restoring"_s;
}

Problem otherOffice(const Backup& backup)
{
    return {u"other_office"_s, u"office"_s,
            tr("This backup belongs to another workspace: %1. Nothing was changed. To put it in the place of this one "
               "all the same, give that office's name.")
                .arg(backup.content.office)};
}

void requireOpenable(const Backup& backup)
{
    if (backup.content.schema > storage::currentSchema())
        throw Failure(tr("The backup %1 was made by a newer version of the program. Update the program first.")
                          .arg(QFileInfo(backup.path).fileName()));
}

PreparedRestore planFor(const QString& workspace, const Backup& backup, const QString& actor, const Clock& clock)
{
    return {workspace, preparedName(workspace), backup.path, backup.content.lastAt, {}, {}, actor, clock.now(), {}};
}

/// Of a workspace that opens no more, or is not there.
Outcome<PreparedRestore> prepareOverWreck(const QString& workspaceFile, const QString& backupFile,
                                          const QString& confirmedOffice, const QString& actor, const Clock& clock)
{
    const Backup backup = inspect(backupFile);
    requireOpenable(backup);
    const bool isOwn =
        QFileInfo(backupFile).absolutePath() == QFileInfo(storage::backupFolderOf(workspaceFile)).absoluteFilePath();
    if (QFileInfo::exists(workspaceFile) && !isOwn && confirmedOffice != backup.content.office)
        return otherOffice(backup);
    PreparedRestore plan = planFor(workspaceFile, backup, actor, clock);
    storage::prepareRestored(backupFile, plan.prepared, plan.workspace);
    storage::Discarded discarded(plan.prepared);
    plan.kept = storage::keepAsItIs(workspaceFile, clock.now());
    discarded.keep();
    return plan;
}

Outcome<PreparedRestore> prepareOverSound(const Workspace& ws, const QString& backupFile,
                                          const QString& confirmedOffice, const Clock& clock, Progress& progress)
{
    const Backup backup = inspect(backupFile);
    requireOpenable(backup);
    if (lossOf(ws, backup).isOtherOffice && confirmedOffice != backup.content.office)
        return otherOffice(backup);
    PreparedRestore plan = planFor(ws.file(), backup, ws.actor(), clock);
    storage::prepareRestored(backupFile, plan.prepared, plan.workspace);
    storage::Discarded discarded(plan.prepared);
    const Backup kept = backUp(ws, BackupCause::Restore, clock, progress);
    plan.kept = kept.path;
    plan.keys = storage::lentPersons(*ws.database().keys());
    plan.heads = kept.content.heads;
    discarded.keep();
    return plan;
}

/// What is written once it is in place is signed with the keys of whoever is signed in to `ws`.
Outcome<PreparedRestore> signedBy(const Workspace& ws, Outcome<PreparedRestore> prepared)
{
    if (!prepared)
        return prepared;
    PreparedRestore plan = std::move(prepared).value();
    plan.keys = storage::lentPersons(*ws.database().keys());
    return plan;
}

/// Who restored what will stand in the journal of what results, whoever had accounts when the backup was made; and who
/// was erased since must not come back with it.
storage::RestoredNote noteFor(const PreparedRestore& plan, std::vector<storage::ErasedRecord> erased)
{
    QString said = u"来自 %1，状态 %2"_s.arg(QFileInfo(plan.from).fileName(), toLocalText(plan.state));
    if (!plan.kept.isEmpty())
        said += u"；恢复前的文件存为 %1"_s.arg(QFileInfo(plan.kept).fileName());
    return {plan.from, said, plan.actor, plan.at, std::move(erased)};
}

Drilled drill(const Backup& backup, const QString& file, const QString& actor, const Workspace* guardian)
{
    Drilled drilled{backup, false, {}, {}};
    // A drill is there to tell what fails: of one backup it must not hide the other.
    try {
        storage::prepareRestored(backup.path, file, file);
        {
            storage::SqliteFile restored(file, storage::SqliteFile::Use::Look);
            drilled.state = storage::stateOf(restored);
        }
        if (drilled.state != backup.state)
            drilled.problems.push_back({u"state"_s, {}, tr("What was restored is not what was recorded.")});
        storage::Database database(file, storage::Mode::Write, actor);
        if (guardian != nullptr)
            storage::borrowPersons(database, *guardian->database().keys());
        drilled.isNewDevice = !backup.content.heads.contains(database.facts().device);
        const Problems found = storage::check(database);
        drilled.problems.insert(drilled.problems.end(), found.begin(), found.end());
    } catch (const Failure& failure) {
        drilled.problems.push_back({u"failure"_s, {}, failure.message()});
    }
    return drilled;
}

} // namespace

Outcome<PreparedRestore> prepareRestore(const Workspace& ws, const QString& backupFile, const QString& confirmedOffice,
                                        const Clock& clock, Progress& progress)
{
    if (Problems problems = refusals(ws, Deed::Restore); !problems.empty())
        return problems;
    // Somebody whose workspace is damaged needs the backup most.
    try {
        return prepareOverSound(ws, backupFile, confirmedOffice, clock, progress);
    } catch (const storage::EngineFailure& failure) {
        if (failure.trouble() != storage::Trouble::Damaged)
            throw;
    }
    return signedBy(ws, prepareOverWreck(ws.file(), backupFile, confirmedOffice, ws.actor(), clock));
}

Outcome<PreparedRestore> prepareRestoreOver(const QString& workspaceFile, const QString& backupFile,
                                            const QString& confirmedOffice, const QString& actor, const Clock& clock)
{
    if (const auto guardian = guardianOf(workspaceFile, actor, clock))
        return refusals(*guardian, Deed::Restore);
    return prepareOverWreck(workspaceFile, backupFile, confirmedOffice, actor, clock);
}

Outcome<PreparedRestore> prepareRestoreFor(const Workspace& guardian, const QString& workspaceFile,
                                           const QString& backupFile, const QString& confirmedOffice,
                                           const Clock& clock)
{
    if (Problems problems = refusals(guardian, Deed::Restore); !problems.empty())
        return problems;
    return signedBy(guardian, prepareOverWreck(workspaceFile, backupFile, confirmedOffice, guardian.actor(), clock));
}

bool isDamaged(const QString& workspaceFile)
{
    // Whether it opens is told by opening it; who else has it open is another matter, and no damage.
    try {
        const storage::SqliteFile file(workspaceFile, storage::SqliteFile::Use::Look);
        return false;
    } catch (const Failure&) {
        return QFileInfo::exists(workspaceFile);
    }
}

void finishRestore(const PreparedRestore& plan)
{
    storage::Discarded discarded(plan.prepared);
    std::vector<storage::ErasedRecord> erased;
    if (!plan.heads.isEmpty()) {
        storage::Database present(plan.workspace, storage::Mode::Write, plan.actor);
        if (storage::journalHeads(present.read()) != plan.heads)
            throw Failure(tr("The workspace was changed while the backup was being restored. Nothing was replaced. "
                             "Restore it again."));
        erased = storage::erasedRecords(present.read());
    }
    storage::noteRestored(plan.prepared, noteFor(plan, std::move(erased)), plan.keys.get());
    storage::putInPlace(plan.prepared, plan.workspace, plan.actor);
    // Whatever ends the program from here on, opening the workspace goes on with it (Workspace::open).
    const FixedClock clock(plan.at);
    storage::Database restored(plan.workspace, storage::Mode::Write, plan.actor);
    if (plan.keys)
        storage::borrowPersons(restored, *plan.keys);
    storage::introduce(restored, clock, plan.actor);
    storage::finishRestored(restored, storage::NotedBy::ThisRestore, plan.actor);
}

std::vector<Drilled> drillBackups(const QString& workspaceFile, const QString& actor, Progress& progress,
                                  const Workspace* guardian)
{
    std::vector<Backup> counting = backups(workspaceFile);
    std::erase_if(counting, [](const Backup& b) { return !b.counts(); });
    if (counting.size() > 2)
        counting.erase(counting.begin() + 1, counting.end() - 1);
    std::vector<Drilled> drilled;
    if (counting.empty())
        return drilled;
    const QString backupFolder = storage::backupFolderOf(workspaceFile);
    const PrivateFolder folder(backupFolder, backupFolder);
    for (const Backup& backup : counting) {
        progress.report(qint64(drilled.size()), qint64(counting.size()), tr("Drill"));
        drilled.push_back(drill(backup, folder.filePath(u"%1.redvest"_s.arg(drilled.size())), actor, guardian));
    }
    return drilled;
}

} // namespace redvest
