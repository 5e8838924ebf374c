// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/disk_kind.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

bool startsWithAny(const QString& name, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](QStringView b) { return name.startsWith(b); });
}

bool says1(const QString& file)
{
    QFile flag(file);
    return flag.open(QIODevice::ReadOnly) && flag.read(1) == "1";
}

/// The kernel says it of the whole disk; a partition's folder lies inside the disk's.
bool isRemovable(const QString& path)
{
    struct stat about = {};
    if (::stat(QFile::encodeName(path).constData(), &about) != 0)
        return false;
    const QString device = u"/sys/dev/block/%1:%2"_s.arg(major(about.st_dev)).arg(minor(about.st_dev));
    return says1(device + u"/removable"_s) || says1(device + u"/../removable"_s);
}

} // namespace

DiskKind kindOf(const DiskFacts& facts)
{
    const QString name = facts.fileSystem.toLower();
    if (startsWithAny(name,
                      {u"nfs",    u"cifs",       u"smb",         u"ncp",       u"afs",        u"ceph",   u"gluster",
                       u"lustre", u"9p",         u"vboxsf",      u"vmhgfs",    u"davfs",      u"coda",   u"ocfs2",
                       u"gfs2",   u"fuse.sshfs", u"fuse.rclone", u"fuse.gvfs", u"fuse.davfs", u"fuse.s3"}))
        return DiskKind::Network;
    if (facts.isRemovable || startsWithAny(name, {u"vfat", u"msdos", u"exfat", u"fuse", u"fat"}))
        return DiskKind::Removable;
    return DiskKind::Local;
}

DiskFacts factsOf(const QString& path)
{
    const QString there = QFileInfo::exists(path) ? path : QFileInfo(path).absolutePath();
    return {QString::fromLatin1(QStorageInfo(there).fileSystemType()), isRemovable(there)};
}

void requireLocalDisk(const QString& path)
{
    requireLocalDisk(path, factsOf(path));
}

void requireLocalDisk(const QString& path, const DiskFacts& facts)
{
    const QString shown = QFileInfo(path).fileName();
    switch (kindOf(facts)) {
    case DiskKind::Local:
        return;
    case DiskKind::Network:
        throw Failure(QCoreApplication::translate(
                          "Storage", "The workspace %1 lies on a network drive (%2), where a save may be lost or two "
                                     "PCs may write at once. Copy it to a disk of this PC; for several PCs at once use "
                                     "a shared workspace on a server.")
                          .arg(shown, facts.fileSystem));
    case DiskKind::Removable:
        throw Failure(QCoreApplication::translate(
                          "Storage", "The workspace %1 lies on a stick or another disk that may be pulled out (%2). "
                                     "Copy it to a disk of this PC and open it there; a stick is for copies and "
                                     "packages.")
                          .arg(shown, facts.fileSystem));
    }
}

} // namespace redvest::storage
