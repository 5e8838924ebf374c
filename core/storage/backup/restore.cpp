// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/restore.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/disk/lock.h"
#include "core/storage/disk/room.h"
#include "core/storage/journal/device.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

constexpr qint64 kPiece = 1 << 20;

/// `to` is new, and from its first byte for its owner only.
void copy(const QString& from, const QString& to)
{
    requireRoom(QFileInfo(to).absolutePath(), QFileInfo(from).size());
    QFile in(from), out(to);
    const auto fail = [&](const QFile& file) {
        return Failure(tr("The disk does not answer while working on %1. Check the drive or stick.").arg(to),
                       file.errorString());
    };
    if (!in.open(QIODevice::ReadOnly))
        throw fail(in);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw fail(out);
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kPiece);
        if (piece.isEmpty())
            throw fail(in);
        if (out.write(piece) != piece.size())
            throw fail(out);
    }
    if (!out.flush())
        throw fail(out);
}

void set(SqliteFile& file, const QString& key, const QString& value)
{
    file.run(u"INSERT INTO meta (id, value) VALUES (?, ?) "
             u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
             {key, value});
}

void becomeAnotherDevice(const QString& path, const QString& workspace)
{
    SqliteFile file(path, SqliteFile::Use::Prepare);
    set(file, u"replaces"_s, file.text(u"SELECT value FROM meta WHERE id = 'device'"_s));
    set(file, u"device"_s, makeDevice());
    set(file, u"home"_s, homeOf(locationOf(workspace)));
    // What it had merged is noted again under the new name; it is a workspace again and no backup.
    file.run(u"DELETE FROM meta WHERE id IN ('backup', 'seen')"_s);
}

} // namespace

void prepareRestored(const QString& backup, const QString& target, const QString& workspace)
{
    const Backup original = inspectBackup(backup);
    Discarded discarded(target);
    // What a restore that was killed left here; the journal of that would be played into the new one.
    QFile::remove(target);
    removeHelpers(target);
    copy(backup, target);
    Backup copied = original;
    copied.path = target;
    verifyBackup(copied);
    becomeAnotherDevice(target, workspace);
    removeHelpers(target);
    syncFile(target);
    discarded.keep();
}

void setInPrepared(const QString& prepared, const QMap<QString, QString>& settings)
{
    {
        SqliteFile file(prepared, SqliteFile::Use::Prepare);
        for (auto it = settings.begin(); it != settings.end(); ++it)
            set(file, it.key(), it.value());
    }
    removeHelpers(prepared);
    syncFile(prepared);
}

void putInPlace(const QString& prepared, const QString& workspace, const QString& actor)
{
    const FileLock lock(workspace, actor);
    // The log or journal of the old file would be played into the new one. Closing removes it; one that is left belongs
    // to a workspace that was not closed, and what it holds was kept before (keepAsItIs, or opening it for its backup).
    removeHelpers(workspace);
    renameDurably(prepared, workspace);
}

QString keepAsItIs(const QString& workspace, Instant at)
{
    if (!QFileInfo::exists(workspace))
        return {};
    const QString folder = ownFolderOf(workspace);
    const QString kept = freeDamagedName(workspace, at);
    const PrivateFolder unfinished(folder, kept);
    const QString part = unfinished.filePath(u"part"_s);
    // The file itself comes last: once it has its name, its log lies beside it.
    for (const QString& tail : {u"-wal"_s, u"-journal"_s, QString()}) {
        if (!QFileInfo::exists(workspace + tail))
            continue;
        copy(workspace + tail, part + tail);
        syncFile(part + tail);
        putNew(part + tail, kept + tail);
    }
    return kept;
}

} // namespace redvest::storage
