// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/lock.h"

#include "core/base/clock.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

FileLock::FileLock(const QString& workspaceFile, const QString& actor)
{
    const QString path = workspaceFile + u".lock"_s;
    m_handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_handle < 0)
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The folder of %1 cannot be written, so the workspace cannot be "
                                                  "changed. Copy it to a folder you may write to.")
                          .arg(QFileInfo(workspaceFile).fileName()),
                      path);
    if (::flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
        QByteArray holder(256, '\0');
        const auto size = ::read(m_handle, holder.data(), std::size_t(holder.size()));
        holder.resize(size > 0 ? qsizetype(size) : 0);
        ::close(m_handle);
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The workspace %1 is open in another program (%2). Close it there, "
                                                  "or go on reading only.")
                          .arg(QFileInfo(workspaceFile).fileName(), QString::fromUtf8(holder)));
    }
    const QByteArray text = u"%1, %2"_s.arg(actor, toLocalText(SystemClock().now())).toUtf8();
    if (::ftruncate(m_handle, 0) != 0 || ::write(m_handle, text.constData(), std::size_t(text.size())) < 0) {
        // Who holds the lock is a courtesy; the lock itself stands.
    }
}

FileLock::~FileLock()
{
    ::flock(m_handle, LOCK_UN);
    ::close(m_handle);
}

} // namespace redvest::storage
