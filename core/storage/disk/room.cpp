// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/room.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>

namespace redvest::storage {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Room roomIn(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    Room room;
    // What has no blocks is made of thin air, as /proc, and says nothing of its room.
    if (struct statvfs about = {}; ::statvfs(path.constData(), &about) == 0) {
        if (about.f_blocks > 0)
            room.free = qint64(about.f_bavail) * qint64(about.f_frsize);
        room.isReadOnly = (about.f_flag & ST_RDONLY) != 0;
    }
    if (struct statfs about = {}; ::statfs(path.constData(), &about) == 0)
        room.isFat = about.f_type == MSDOS_SUPER_MAGIC;
    return room;
}

void requireRoom(const QString& folder, qint64 bytes)
{
    requireRoom(folder, bytes, roomIn(folder));
}

void requireRoom(const QString& folder, qint64 bytes, const Room& room)
{
    constexpr qint64 kSpare = 4 << 20;
    constexpr qint64 kFatLargest = 0xFFFFFFFFLL;
    const QFileInfo place(folder);
    if (!place.isDir())
        throw Failure(tr("There is no folder %1. Plug the stick in again, or choose another folder.").arg(folder));
    if (!place.isWritable() || room.isReadOnly)
        throw Failure(tr("%1 cannot be written: the folder or the stick is read-only. Choose another.").arg(folder));
    if (bytes > kFatLargest && room.isFat)
        throw Failure(tr("%1 is too large for this stick: format it with exFAT or choose another.").arg(folder));
    if (room.free && *room.free < bytes + kSpare)
        throw Failure(
            tr("%1 has only %2 free and %3 are needed. Free some space there, or choose another folder.")
                .arg(folder, QLocale().formattedDataSize(*room.free), QLocale().formattedDataSize(bytes + kSpare)));
}

bool isOnSameDisk(const QString& one, const QString& other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

} // namespace redvest::storage
