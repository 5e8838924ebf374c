// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backups.h"

#include "core/base/failure.h"
#include "core/domain/backup_rotation.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/disk/closing_note.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/backup_queries.h"
#include "core/usecases/history/history_words.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Backups", words);
}

QString fileOf(const Workspace& ws)
{
    if (ws.isShared())
        throw Failure(tr("A shared workspace is kept by its server. Have whoever "
                         "looks after the server back it up there (pg_dump)."));
    return ws.file();
}

} // namespace

std::vector<Backup> backups(const QString& workspaceFile)
{
    return storage::backupsIn(storage::backupFolderOf(workspaceFile));
}

Backup inspect(const QString& backupFile)
{
    return storage::inspectBackup(backupFile);
}

QString causeWords(std::optional<BackupCause> cause)
{
    if (!cause)
        return tr("copied workspace");
    switch (*cause) {
    case BackupCause::Start:
        return tr("at start");
    case BackupCause::Exit:
        return tr("at closing");
    case BackupCause::Timer:
        return tr("every half hour");
    case BackupCause::Merge:
        return tr("before merging");
    case BackupCause::Migration:
        return tr("before a new version");
    case BackupCause::Restore:
        return tr("before restoring");
    case BackupCause::Manual:
        break;
    }
    return tr("by hand");
}

Backup backUp(const Workspace& ws, BackupCause cause, const Clock& clock, Progress& progress)
{
    return storage::backupFile({fileOf(ws), cause, clock.now()}, progress);
}

Backup backUpTo(const Workspace& ws, const QString& target, const Clock& clock, Progress& progress)
{
    return storage::backupTo(target, {fileOf(ws), BackupCause::Manual, clock.now()}, progress);
}

std::optional<Backup> backUpIfChanged(const Workspace& ws, BackupCause cause, const Clock& clock, Progress& progress)
{
    const std::vector<Backup> all = backups(fileOf(ws));
    const auto newest = std::find_if(all.begin(), all.end(), [](const Backup& b) { return b.counts(); });
    if (newest != all.end() && newest->content.heads == storage::journalHeads(ws.database().read()) &&
        newest->local == storage::localDigestOf(ws.database().read()))
        return std::nullopt;
    Backup made = backUp(ws, cause, clock, progress);
    (void)rotateBackups(ws.file(), clock);
    return made;
}

bool isLogLong(const Workspace& ws)
{
    constexpr qint64 kMuch = 4 << 20; // a thousand pages
    return storage::logBytes(ws.database().facts().location) >= kMuch;
}

void settleLog(const Workspace& ws)
{
    ws.database().checkpoint();
}

void closeUp(const Workspace& ws, const Clock& clock, Progress& progress)
{
    storage::noteClosing(fileOf(ws));
    (void)backUpIfChanged(ws, BackupCause::Exit, clock, progress);
    settleLog(ws);
}

bool isBeingClosed(const QString& workspaceFile)
{
    return storage::isClosingElsewhere(workspaceFile);
}

QStringList rotateBackups(const QString& workspaceFile, const Clock& clock)
{
    std::vector<Backup> counting = backups(workspaceFile);
    std::erase_if(counting, [](const Backup& b) { return !b.counts(); });
    std::vector<Instant> times;
    times.reserve(counting.size());
    for (const Backup& b : counting)
        times.push_back(b.at);
    const std::vector<bool> keep = backupsToKeep(times, clock.now());
    QStringList removed;
    for (std::size_t i = 0; i < counting.size(); ++i) {
        if (!keep[i] && QFile::remove(counting[i].path))
            removed << counting[i].path;
    }
    return removed;
}

void noteBackupFailure(const QString& workspaceFile, const QString& sentence)
{
    storage::BackupSettings settings = storage::loadBackupSettings(workspaceFile);
    settings.lastFailure = sentence;
    // When not even that can be written, the next start finds out for itself.
    (void)storage::trySaveBackupSettings(workspaceFile, settings);
}

QString takeBackupFailure(const QString& workspaceFile)
{
    storage::BackupSettings settings = storage::loadBackupSettings(workspaceFile);
    const QString sentence = std::exchange(settings.lastFailure, QString());
    if (!sentence.isEmpty())
        (void)storage::trySaveBackupSettings(workspaceFile, settings);
    return sentence;
}

QString lossLine(const Loss::Entry& entry)
{
    const QString line = tr("%1 %2: %3").arg(toLocalText(entry.at), entry.actor, verbWord(entry.verb));
    // Of an undo the reason is the entry undone, which tells nobody anything.
    return entry.reason.isEmpty() || entry.verb == u"undo" ? line : tr("%1 (%2)").arg(line, entry.reason);
}

Loss lossOf(const Workspace& ws, const Backup& backup)
{
    Loss loss;
    const storage::Reader reader = ws.database().read();
    const JournalHeads present = storage::journalHeads(reader);
    bool hasCommon = backup.content.heads.isEmpty();
    for (auto it = present.begin(); it != present.end(); ++it) {
        const JournalHead had = backup.content.heads.value(it.key());
        const bool isShared = had.seq > 0 && storage::chainAt(reader, it.key(), std::min(had.seq, it->seq)) ==
                                                 (had.seq <= it->seq ? had.chain : it->chain);
        hasCommon = hasCommon || isShared;
        storage::eachEntryAfter(reader, it.key(), had.seq, [&](const storage::EntryLine& e) {
            ++loss.entries;
            ++loss.byActor[e.actor];
            loss.last.push_back({e.at, e.actor, e.verb, e.reason});
        });
    }
    for (auto it = backup.content.heads.begin(); it != backup.content.heads.end(); ++it)
        loss.gained += std::max<qint64>(0, it->seq - present.value(it.key()).seq);
    std::stable_sort(loss.last.begin(), loss.last.end(),
                     [](const Loss::Entry& a, const Loss::Entry& b) { return a.at > b.at; });
    loss.last.resize(std::min<std::size_t>(loss.last.size(), 10));
    loss.isOtherOffice = !hasCommon || backup.content.division != ws.office().division;
    return loss;
}

} // namespace redvest
