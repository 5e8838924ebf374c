// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/restore.h"

#include "core/base/failure.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/disk/lock.h"
#include "core/storage/disk/room.h"
#include "core/storage/journal/device.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

void copy(const QString& from, const QString& to)
{
    requireRoom(QFileInfo(to).absolutePath(), QFileInfo(from).size());
    QFile::remove(to);
    QFile file(from);
    if (!file.copy(to))
        throw Failure(tr("The disk does not answer while working on %1. Check the drive or stick.").arg(to),
                      file.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

void becomeAnotherDevice(const QString& path, const QString& workspace)
{
    SqliteFile file(path, SqliteFile::Use::Prepare);
    const QString set = u"INSERT INTO meta (id, value) VALUES (?, ?) "
                        u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s;
    const QString before = file.text(u"SELECT value FROM meta WHERE id = 'device'"_s);
    file.run(set, {u"replaces"_s, before});
    file.run(set, {u"device"_s, makeDevice()});
    file.run(set, {u"home"_s, homeOf(locationOf(workspace))});
    // What it had merged is noted again under the new name; it is a workspace again and no backup.
    file.run(u"DELETE FROM meta WHERE id IN ('backup', 'seen')"_s);
}

} // namespace

void prepareRestored(const QString& backup, const QString& target, const QString& workspace)
{
    const Backup original = inspectBackup(backup);
    Discarded discarded(target);
    copy(backup, target);
    Backup copied = original;
    copied.path = target;
    verifyBackup(copied);
    becomeAnotherDevice(target, workspace);
    removeHelpers(target);
    syncFile(target);
    discarded.keep();
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
    const QString folder = besideOf(workspace);
    QDir().mkpath(folder);
    const QString kept = u"%1/%2-%3-damaged.redvest"_s.arg(folder, localDate(at).toString(u"yyyyMMdd"_s),
                                                           localTime(at).toString(u"HHmmss"_s));
    copy(workspace, kept);
    for (const QString& tail : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(workspace + tail))
            copy(workspace + tail, kept + tail);
    }
    syncFile(kept);
    return kept;
}

} // namespace redvest::storage
