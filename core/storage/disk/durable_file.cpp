// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/durable_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

[[noreturn]] void failWith(int error, const QString& path)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(error)));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        throw Failure(tr("The disk with %1 is full. Free some space and try again.").arg(path), detail);
    case EROFS:
    case EACCES:
    case EPERM:
        throw Failure(tr("%1 cannot be written: the folder or the stick is read-only. Choose another.").arg(path),
                      detail);
    case EFBIG:
        throw Failure(tr("%1 is too large for this stick: format it with exFAT or choose another.").arg(path), detail);
    default:
        throw Failure(tr("The disk does not answer while working on %1. Check the drive or stick.").arg(path), detail);
    }
}

class Handle
{
public:
    Handle(const QString& path, int flags) : m_handle(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
        if (m_handle < 0)
            failWith(errno, path);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { ::close(m_handle); }
    [[nodiscard]] int get() const { return m_handle; }

private:
    int m_handle;
};

} // namespace

void syncFile(const QString& path)
{
    const Handle file(path, O_RDONLY);
    if (::fsync(file.get()) != 0)
        failWith(errno, path);
}

void renameDurably(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        failWith(errno, to);
    const Handle folder(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    // Some file systems of sticks know no sync of a folder and say EINVAL.
    if (::fsync(folder.get()) != 0 && errno != EINVAL)
        failWith(errno, to);
}

void forgetCached(const QString& path)
{
    const Handle file(path, O_RDONLY);
    (void)::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

const QStringList& helperTails()
{
    static const QStringList tails{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return tails;
}

void removeHelpers(const QString& path)
{
    for (const QString& tail : helperTails())
        QFile::remove(path + tail);
}

Discarded::~Discarded()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace redvest::storage
