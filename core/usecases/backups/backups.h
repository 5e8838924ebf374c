// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeping: backups of the workspace, what is in them, what restoring one would lose, restoring, the drill.
//
// `clock` is the PC's own: that of a sample begins anew at each opening. Every function works through connections of
// its own, so that a job may call it while the window writes.

#pragma once

#include "core/domain/backups.h"
#include "core/usecases/workspace/workspace.h"

#include <memory>
#include <vector>

namespace redvest {

namespace storage {
class KeyRing;
}

/// Newest first, those that do not count among them.
[[nodiscard]] std::vector<Backup> backups(const QString& workspaceFile);
[[nodiscard]] Backup inspect(const QString& backupFile);

/// Why it was made, for people.
[[nodiscard]] QString causeWords(std::optional<BackupCause>);

/// Makes one in the workspace's folder. Failures: disk full, read-only, workspace damaged.
Backup backUp(const Workspace&, BackupCause, const Clock& clock, Progress&);
/// Under a name chosen by a person; an existing file is a Failure.
Backup backUpTo(const Workspace&, const QString& target, const Clock& clock, Progress&);
/// Nothing when the newest backup that counts holds this very state. Old ones go by the rule afterwards.
std::optional<Backup> backUpIfChanged(const Workspace&, BackupCause, const Clock& clock, Progress&);
/// Much was saved that is still in the log beside the workspace. Always false in a shared one.
[[nodiscard]] bool isLogLong(const Workspace&);
/// Moves it into the file itself. While idle: it costs as much as the saves did, and a program that ends badly leaves
/// the less to be taken back.
void settleLog(const Workspace&);
/// Removes what the rule (domain/backup_rotation.h) does not keep; the paths removed. Damaged ones and files that are
/// not ours stay.
QStringList rotateBackups(const QString& workspaceFile, const Clock& clock);

/// The last backup of the day, and the log moved into the file. Meanwhile whoever wants to open the workspace is told
/// that it is being closed. Failures: as backUp.
void closeUp(const Workspace&, const Clock& clock, Progress&);
/// Another program of this PC is at closeUp() of that workspace.
[[nodiscard]] bool isBeingClosed(const QString& workspaceFile);

/// A backup that failed with nobody to tell (at closing): noted, and told once at the next start.
void noteBackupFailure(const QString& workspaceFile, const QString& sentence);
[[nodiscard]] QString takeBackupFailure(const QString& workspaceFile);

/// What the present workspace holds and a backup does not.
struct Loss
{
    struct Entry
    {
        Instant at;
        QString actor;
        QString verb;
        QString reason;
    };
    qint64 entries = 0;
    QMap<QString, qint64> byActor;
    std::vector<Entry> last;    ///< the latest first, at most ten
    qint64 gained = 0;          ///< entries that only the backup has
    bool isOtherOffice = false; ///< another division, or no entry in common
};
[[nodiscard]] Loss lossOf(const Workspace&, const Backup&);
/// One of them for people: "2022-03-20 15:00 王芳: Shift changed (reason)".
[[nodiscard]] QString lossLine(const Loss::Entry&);

/// A backup made ready beside the workspace. Nothing of the workspace has changed yet.
struct PreparedRestore
{
    QString workspace;
    QString prepared;
    QString from;  ///< what is restored, as the journal will say; whoever opened an encrypted copy puts its name here
    Instant state; ///< of the last entry in it
    QString kept;  ///< where the present state is
    JournalHeads heads; ///< of the present state, when it was kept
    QString actor;
    Instant at;
    std::shared_ptr<const storage::KeyRing> keys = {}; ///< of who restores it: what is written then is signed
};
/// Keeps the present state as a backup, then prepares the restored one. Problems: "other_office" unless
/// `confirmedOffice` is that office's name; what Deed::Restore asks of whoever is signed in. Failures: the backup is
/// empty, foreign, cut, damaged; disk.
Outcome<PreparedRestore> prepareRestore(const Workspace&, const QString& backupFile, const QString& confirmedOffice,
                                        const Clock& clock, Progress&);
/// Where there is no workspace, or one so damaged that it does not open: that is kept as it is. `confirmedOffice` is
/// needed unless the backup comes from the workspace's own folder or there is nothing to replace. Problem "sign_in"
/// where the workspace has a guardian (guardian.h): then somebody signs in to that, and prepareRestoreFor is asked.
Outcome<PreparedRestore> prepareRestoreOver(const QString& workspaceFile, const QString& backupFile,
                                            const QString& confirmedOffice, const QString& actor, const Clock& clock);
/// The same for whoever is signed in to the workspace's guardian. Problems besides: what Deed::Restore asks.
Outcome<PreparedRestore> prepareRestoreFor(const Workspace& guardian, const QString& workspaceFile,
                                           const QString& backupFile, const QString& confirmedOffice,
                                           const Clock& clock);
/// True when there is a file that does not open as a workspace at all, so that no backup of it can be made.
[[nodiscard]] bool isDamaged(const QString& workspaceFile);
/// Call when every connection to the workspace is closed. The restored workspace says in its journal what it was
/// restored from, by whom and when, and what was erased for good since the backup is erased in it too: at the next
/// opening when the program is ended before that. Failures: it is open elsewhere, it changed since; then nothing is
/// replaced.
void finishRestore(const PreparedRestore&);

/// Restores the newest and the oldest backup that count into a folder of its own and compares: one line each. With the
/// keys of `guardian`, where there is one, signatures are looked at too.
struct Drilled
{
    Backup backup;
    bool isNewDevice = false;
    QString state;     ///< of what was restored
    Problems problems; ///< of the check of what was restored, or the failure
    [[nodiscard]] bool isSound() const { return problems.empty() && isNewDevice; }
};
[[nodiscard]] std::vector<Drilled> drillBackups(const QString& workspaceFile, const QString& actor, Progress&,
                                                const Workspace* guardian = nullptr);

} // namespace redvest
