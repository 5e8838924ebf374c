// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/private_folder.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLetters = 12;
constexpr mode_t kOwnerOnly = 0700;

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

QString freshName()
{
    static constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz0123456789";
    QString name = u".redvest-"_s;
    for (int i = 0; i < kLetters; ++i)
        name += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return name;
}

bool isSame(int handle, const QByteArray& path)
{
    struct stat held = {}, named = {};
    return ::fstat(handle, &held) == 0 && ::lstat(path.constData(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

/// The folder opened and locked; -1 when another program has it or took it away in this moment. A file system without
/// locks (some sticks, some servers) gives the folder all the same: there nobody takes it for left behind.
int openedLocked(const QByteArray& path, bool isLockNeeded)
{
    const int handle = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0)
        return -1;
    const bool isLocked = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    if ((isLocked || (!isLockNeeded && errno != EWOULDBLOCK)) && isSame(handle, path))
        return handle;
    ::close(handle);
    return -1;
}

bool isOurs(const QByteArray& path)
{
    struct stat there = {};
    return ::lstat(path.constData(), &there) == 0 && S_ISDIR(there.st_mode) && there.st_uid == ::geteuid();
}

} // namespace

void failToWrite(const QString& file, int error)
{
    const QString detail = u"%1: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(error)));
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if ((error == ENOENT || error == ENOTDIR) && !folder.isDir())
        throw Failure(tr("There is no folder %1. Make it first, or choose another.").arg(folder.filePath()), detail);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        throw Failure(tr("The disk with %1 is full. Free some space and try again.").arg(file), detail);
    case EROFS:
    case EACCES:
    case EPERM:
        throw Failure(tr("%1 cannot be written: the folder or the stick is read-only. Choose another.").arg(file),
                      detail);
    case EFBIG:
        throw Failure(tr("%1 is too large for this stick: format it with exFAT or choose another.").arg(file), detail);
    default:
        throw Failure(tr("%1 could not be written: %2. Check the folder, the free space and that no other program has "
                         "the file open.")
                          .arg(file, QString::fromLocal8Bit(std::strerror(error))),
                      detail);
    }
}

PrivateFolder::PrivateFolder(const QString& parent, const QString& file)
{
    constexpr int kTries = 20;
    sweepPrivateFolders(parent);
    for (int i = 0; i < kTries && m_handle < 0; ++i) {
        m_path = parent + u'/' + freshName();
        const QByteArray path = QFile::encodeName(m_path);
        if (::mkdir(path.constData(), kOwnerOnly) != 0) {
            if (errno == EEXIST)
                continue;
            failToWrite(file, errno);
        }
        // Somebody sweeping may have had it in hand before it was locked; then another one is made.
        m_handle = openedLocked(path, false);
    }
    if (m_handle < 0)
        failToWrite(file, EBUSY);
    // An umask may have taken rights of the owner too. A stick that knows no rights says so, and has none to set.
    (void)::fchmod(m_handle, kOwnerOnly);
}

PrivateFolder::~PrivateFolder()
{
    QDir(m_path).removeRecursively();
    ::close(m_handle);
}

void sweepPrivateFolders(const QString& parent)
{
    static const QRegularExpression pattern(u"^\\.redvest-[a-z0-9]{%1}$"_s.arg(kLetters));
    const QDir folder(parent);
    for (const QString& name : folder.entryList({u".redvest-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        if (!pattern.match(name).hasMatch() || !isOurs(path))
            continue;
        const int handle = openedLocked(path, true);
        if (handle < 0)
            continue; // somebody is at work in it
        QDir(folder.filePath(name)).removeRecursively();
        ::close(handle);
    }
}

void keepNewFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace redvest
