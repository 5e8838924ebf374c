// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/lock.h"

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/storage/disk/closing_note.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <thread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(int handle)
{
    QByteArray content(256, '\0');
    const auto size = ::pread(handle, content.data(), std::size_t(content.size()), 0);
    content.resize(size > 0 ? qsizetype(size) : 0);
    return QString::fromUtf8(content);
}

QString refusal(const QString& workspaceFile, const LockNote& note)
{
    const QString name = QFileInfo(workspaceFile).fileName();
    if (note.isClosing)
        return QCoreApplication::translate("Storage",
                                           "The workspace %1 is just being closed in another program, which still "
                                           "makes its backup. Try again in some seconds.")
            .arg(name);
    return QCoreApplication::translate("Storage", "The workspace %1 is open in another program (%2). Close it there, "
                                                  "or go on reading only.")
        .arg(name, note.holder);
}

/// In the page around 1 GiB that SQLite keeps for locks and never for data, behind the bytes it locks itself.
constexpr off_t kClaimedByte = 0x40000000 + 1000;

constexpr int kNameTries = 20;
constexpr std::chrono::milliseconds kNameWait{25};

} // namespace

FileLock::FileLock(const QString& workspaceFile, const QString& actor)
{
    const QString path = lockPathOf(workspaceFile);
    m_handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_handle < 0 && errno == ELOOP)
        throw Failure(QCoreApplication::translate("Storage", "%1 is a link to another file and not the lock of a "
                                                             "workspace. Nothing was written to it; remove the link, "
                                                             "then open the workspace again.")
                          .arg(path));
    if (m_handle < 0 && errno == EISDIR)
        throw Failure(QCoreApplication::translate("Storage",
                                                  "%1 is a folder and stands where the lock of the workspace "
                                                  "belongs. Remove or rename it, then open the workspace "
                                                  "again.")
                          .arg(path));
    if (m_handle < 0)
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The folder of %1 cannot be written, so the workspace cannot be "
                                                  "changed. Copy it to a folder you may write to.")
                          .arg(QFileInfo(workspaceFile).fileName()),
                      path);
    if (::flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
        // Of two programs started at the same moment the other may not have written its name yet.
        QString holder = contentOf(m_handle);
        for (int tries = 0; holder.isEmpty() && tries < kNameTries; ++tries) {
            std::this_thread::sleep_for(kNameWait);
            holder = contentOf(m_handle);
        }
        ::close(m_handle);
        throw Failure(refusal(workspaceFile, lockNoteFrom(holder)));
    }
    m_leftBy = lockNoteFrom(contentOf(m_handle)).holder;
    const QByteArray text = u"%1, %2"_s.arg(actor, toLocalText(SystemClock().now())).toUtf8();
    if (::ftruncate(m_handle, 0) != 0 || ::pwrite(m_handle, text.constData(), std::size_t(text.size()), 0) < 0) {
        // Who holds the lock is a courtesy; the lock itself stands.
    }
}

void FileLock::claim(const QString& workspaceFile)
{
    m_claim = ::open(QFile::encodeName(workspaceFile).constData(), O_RDWR | O_CLOEXEC);
    if (m_claim < 0)
        return; // The engine says in its own words why the file cannot be written.
    struct flock byte = {};
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = kClaimedByte;
    byte.l_len = 1;
    if (::fcntl(m_claim, F_OFD_SETLK, &byte) != 0 && (errno == EAGAIN || errno == EACCES))
        throw Failure(QCoreApplication::translate("Storage", "The workspace %1 is open in another program, under "
                                                             "another name or with its lock file removed. Close it "
                                                             "there, or go on reading only.")
                          .arg(QFileInfo(workspaceFile).fileName()));
}

FileLock::~FileLock()
{
    if (m_claim >= 0)
        ::close(m_claim);
    if (::ftruncate(m_handle, 0) != 0) {
        // Then the next start takes this for an end in mid-work and looks at the file: no harm.
    }
    ::flock(m_handle, LOCK_UN);
    ::close(m_handle);
}

} // namespace redvest::storage
