// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backup_copies.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/disk/room.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/backup_queries.h"
#include "core/usecases/backups/backups.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRemindDays = 7;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backups", text);
}

QJsonObject headerOf(const QString& file)
{
    const auto header = crypto::headerOfFile(file);
    return header ? QJsonDocument::fromJson(*header).object() : QJsonObject();
}

QByteArray bytesIn(const QJsonObject& header, const QString& key)
{
    return QByteArray::fromBase64(header.value(key).toString().toLatin1());
}

QString nameFor(const QString& target, const Backup& backup)
{
    if (!QFileInfo(target).isDir())
        return target;
    const QString stem = u"%1/%2 %3"_s.arg(target, QString(backup.content.office).replace(u'/', u'_'),
                                           localDate(backup.at).toString(u"yyyyMMdd"_s) + u'-' +
                                               localTime(backup.at).toString(u"HHmmss"_s));
    return stem + u".rvbackup"_s;
}

QString folderOf(const QString& target)
{
    return QFileInfo(target).isDir() ? target : QFileInfo(target).absolutePath();
}

/// A folder is free: a name is made in it.
void requireFree(const QString& target)
{
    const QFileInfo there(target);
    if (!there.isDir() && (there.exists() || there.isSymLink()))
        throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(target));
}

/// The label anybody may read, and the copy's key in the ways it opens.
QByteArray makeHeader(const Backup& backup, const crypto::Secret& key, const QByteArray& recovery, const CopyWish& wish)
{
    QJsonObject header{{u"kind"_s, u"backup"_s}, {u"office"_s, backup.content.office}, {u"at"_s, toUtcText(backup.at)}};
    if (!recovery.isEmpty())
        header.insert(u"recovery"_s, QString::fromLatin1(crypto::sealTo(recovery, key.view()).toBase64()));
    if (!wish.passphrase.isEmpty())
        header.insert(u"passphrase"_s, QString::fromLatin1(crypto::wrap(key, wish.passphrase, wish.cost).toBase64()));
    return QJsonDocument(header).toJson(QJsonDocument::Compact);
}

/// Read from the stick, not from memory, and opened: what cannot be opened again is no copy.
/// A Failure names `path`, which the copy is to have.
void proveReadable(const QString& copy, const crypto::Secret& key, const Backup& backup, const QString& path)
{
    // Beside the backup, not on the stick: what is read back lies open.
    const PrivateFolder open(QFileInfo(backup.path).absolutePath(), backup.path);
    const QString again = open.filePath(u"read back"_s);
    storage::forgetCached(copy);
    Backup read = backup;
    read.path = again;
    if (!crypto::decryptFile(copy, again, key))
        throw Failure(tr("The copy %1 could not be read back and was removed. The stick may be failing; take another.")
                          .arg(path));
    storage::verifyBackup(read);
}

std::optional<crypto::Secret> keyOf(const QJsonObject& header, const CopyKey& key)
{
    if (!key.recoveryWords.isEmpty() && header.contains(u"recovery"_s)) {
        const auto recovery = crypto::recoveryFromWords(key.recoveryWords);
        const QByteArray sealed = bytesIn(header, u"recovery"_s);
        auto opened = recovery ? crypto::openSealed(crypto::recoverySeed(*recovery), sealed) : std::nullopt;
        if (recovery && !opened)
            opened = crypto::openSealed(*recovery, sealed); // of a version without a root key
        if (opened)
            return crypto::Secret::fromBytes(*opened);
    }
    if (!key.passphrase.isEmpty() && header.contains(u"passphrase"_s))
        return crypto::unwrap(bytesIn(header, u"passphrase"_s), key.passphrase);
    return std::nullopt;
}

} // namespace

Outcome<SealedCopy> copySealed(const Workspace& ws, const CopyWish& wish, const Clock& clock, Progress& progress)
{
    const QByteArray recovery = storage::recoveryPublic(ws.database());
    if (recovery.isEmpty() && wish.passphrase.isEmpty())
        return Problem{u"no_key"_s, u"passphrase"_s,
                       tr("Nobody could open this copy: the office has no recovery key yet. Give a passphrase.")};
    const QString folder = folderOf(wish.target);
    requireFree(wish.target);
    // Tried before the backup is made, which takes a while.
    storage::requireRoom(folder, 0);
    const PrivateFolder unfinished(folder, wish.target);
    const Backup backup = backUp(ws, BackupCause::Manual, clock, progress);
    const QString path = nameFor(wish.target, backup);
    storage::requireRoom(folder, backup.bytes + backup.bytes / 1000);
    requireFree(path);
    const QString what = tr("Encrypted copy");
    progress.report(0, 2, what);
    const crypto::Secret key = crypto::makeSecret();
    const QString part = unfinished.filePath(u"part"_s);
    crypto::encryptFile(backup.path, part, key, makeHeader(backup, key, recovery, wish));
    storage::syncFile(part);
    progress.report(1, 2, what);
    proveReadable(part, key, backup, path);
    putNew(part, path);
    progress.report(2, 2, what);
    storage::BackupSettings settings = storage::loadBackupSettings(ws.file());
    settings.copyFolder = folder;
    settings.lastCopy = clock.now();
    storage::saveBackupSettings(ws.file(), settings);
    return SealedCopy{path, QFileInfo(path).size(), backup};
}

std::optional<CopyLabel> labelOf(const QString& file)
{
    if (!QFileInfo(file).isFile())
        return std::nullopt;
    const QJsonObject header = headerOf(file);
    if (header.value(u"kind"_s).toString() != u"backup"_s)
        return std::nullopt;
    return CopyLabel{header.value(u"office"_s).toString(), fromUtcText(header.value(u"at"_s).toString()),
                     header.contains(u"recovery"_s), header.contains(u"passphrase"_s)};
}

Outcome<Backup> openSealedCopy(const QString& file, const CopyKey& key, const QString& out)
{
    if (key.recoveryWords.isEmpty() && key.passphrase.isEmpty())
        return Problem{u"needs_key"_s, u"key"_s,
                       tr("%1 is encrypted. Give its passphrase, or the recovery key that lies on paper in the office.")
                           .arg(QFileInfo(file).fileName())};
    const auto secret = keyOf(headerOf(file), key);
    if (!secret)
        return Problem{u"wrong_key"_s, u"key"_s,
                       tr("%1 does not open with this passphrase or recovery key. Nothing was changed.")
                           .arg(QFileInfo(file).fileName())};
    storage::requireRoom(QFileInfo(out).absolutePath(), QFileInfo(file).size());
    if (!crypto::decryptFile(file, out, *secret))
        throw Failure(tr("The copy %1 was cut short or altered and was not used. Take another copy.")
                          .arg(QFileInfo(file).fileName()));
    return storage::inspectBackup(out);
}

CopyPlace copyPlace(const QString& workspaceFile, const QString& folder)
{
    CopyPlace place;
    const storage::Room room = storage::roomIn(folder);
    place.free = room.free;
    place.needed = QFileInfo(workspaceFile).size();
    place.isSameDisk = storage::isOnSameDisk(folder, QFileInfo(workspaceFile).absolutePath());
    try {
        storage::requireRoom(folder, place.needed, room);
    } catch (const Failure& failure) {
        place.problem = failure.message();
    }
    return place;
}

CopyReminder copyReminder(const QString& workspaceFile, const Clock& clock)
{
    const storage::BackupSettings settings = storage::loadBackupSettings(workspaceFile);
    CopyReminder reminder{false, settings.lastCopy, settings.copyFolder};
    Instant since = settings.lastCopy;
    if (!since.isSet()) {
        const std::vector<Backup> all = backups(workspaceFile);
        since = all.empty() ? clock.now() : all.back().at;
    }
    reminder.isDue = clock.now() >= plusMinutes(since, qint64(kRemindDays) * 24 * 60);
    return reminder;
}

} // namespace redvest
