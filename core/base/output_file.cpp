// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/output_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr qsizetype kMuch = 256 * 1024; ///< bytes kept back before they are handed to the system

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

std::optional<struct stat> lookAt(const QString& path)
{
    struct stat there = {};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 ? std::optional(there) : std::nullopt;
}

/// One of the files this program has open: by whatever name, a workspace of its own among them. Such a file is not even
/// looked into, since closing it again would drop the engine's locks on it.
bool isOpenHere(const struct stat& file)
{
    const QDir handles(u"/proc/self/fd"_s);
    const QStringList names = handles.entryList(QDir::Files | QDir::System);
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        struct stat open = {};
        return ::fstat(name.toInt(), &open) == 0 && open.st_ino == file.st_ino && open.st_dev == file.st_dev;
    });
}

constexpr QByteArrayView kDatabase("SQLite format 3\0", 16);
constexpr QByteArrayView kSealed("REDVSEAL", 8);

/// The first bytes of a file; "" when it may not be read.
QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(kDatabase.size()) : QByteArray();
}

bool isDatabase(const QString& path)
{
    const auto file = lookAt(path);
    return file && S_ISREG(file->st_mode) && (isOpenHere(*file) || headOf(path) == kDatabase);
}

/// What SQLite and the lock of a workspace put beside it.
constexpr std::array kBeside{"-wal", "-shm", "-journal", ".lock"};

/// Whatever lies beside a lock was opened as a workspace. That is asked first: it looks into nothing.
bool isOfWorkspace(const QString& target)
{
    const bool isBeside = std::any_of(kBeside.begin(), kBeside.end(), [&](const char* tail) {
        const QString end = QString::fromLatin1(tail);
        return target.endsWith(end) &&
               (QFileInfo::exists(target.chopped(end.size()) + u".lock"_s) || isDatabase(target.chopped(end.size())));
    });
    return isBeside || (QFileInfo::exists(target) && QFileInfo::exists(target + u".lock"_s));
}

/// Where a name leads, through links of folders too, whether or not there is anything yet.
QString targetOf(const QString& path)
{
    const QFileInfo named(path);
    if (const QString there = named.canonicalFilePath(); !there.isEmpty())
        return there;
    const QString folder = QFileInfo(named.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? named.absolutePath() : folder) + u'/' + named.fileName();
}

/// What is said of a file that is there and of no workspace at work; "" of an ordinary one.
QString whyNotOver(const QString& target, const struct stat& file)
{
    if (S_ISDIR(file.st_mode))
        return tr("%1 is a folder. Name a file in it.");
    if (!S_ISREG(file.st_mode))
        return tr("%1 is no file but a device, a pipe or a socket. Nothing was written; give the output another name.");
    if (isOpenHere(file))
        return tr("%1 is open in this program. Nothing was written; give the output another name.");
    if (::access(QFile::encodeName(target).constData(), R_OK | W_OK) != 0)
        return tr("%1 may not be read and changed, so nothing was written to it. Give the output another name.");
    const QByteArray head = headOf(target);
    if (head == kDatabase)
        return tr("%1 is a workspace or belongs to one. Nothing was written; give the output another name.");
    if (head.startsWith(kSealed))
        return tr("%1 is an encrypted copy of a workspace. Nothing was written; give the output another name.");
    return {};
}

QString allowed(const QString& path)
{
    if (const QString why = outputRefusal(path); !why.isEmpty())
        throw Failure(why);
    return targetOf(path);
}

/// Some file systems of sticks know no sync of a folder and say EINVAL.
void syncFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        failToWrite(path, errno);
    const int error = ::fsync(folder) == 0 || errno == EINVAL ? 0 : errno;
    ::close(folder);
    if (error != 0)
        failToWrite(path, error);
}

} // namespace

QString outputRefusal(const QString& path)
{
    const QString target = targetOf(path);
    if (isOfWorkspace(target))
        return tr("%1 is a workspace or belongs to one. Nothing was written; give the output another name.").arg(path);
    if (const auto file = lookAt(target)) {
        const QString why = whyNotOver(target, *file);
        return why.isEmpty() ? why : why.arg(path);
    }
    if (QFileInfo(path).isSymLink())
        return tr("%1 is a link that leads nowhere. Nothing was written; give the output another name.").arg(path);
    return {};
}

bool isSameFile(const QString& a, const QString& b)
{
    const QString file = QFileInfo(a).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(b).canonicalFilePath();
}

OutputFile::OutputFile(const QString& path)
    : m_path(path)
    , m_target(allowed(path))
    , m_folder(QFileInfo(m_target).absolutePath(), path)
    , m_part(m_folder.filePath(u"part"_s))
    , m_handle(::open(QFile::encodeName(m_part).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                      kOwnerOnly))
{
    if (m_handle < 0)
        failToWrite(m_path, errno);
}

OutputFile::~OutputFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void OutputFile::write(const QByteArray& bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= kMuch)
        flush();
}

void OutputFile::flush()
{
    for (qsizetype done = 0; done < m_waiting.size();) {
        const ssize_t more = ::write(m_handle, m_waiting.constData() + done, std::size_t(m_waiting.size() - done));
        if (more < 0 && errno != EINTR)
            failToWrite(m_path, errno);
        done += std::max<ssize_t>(more, 0);
    }
    m_waiting.clear();
}

void OutputFile::put()
{
    flush();
    // A library may have made the file anew, with rights of its own; a stick without rights has none to set.
    const QByteArray part = QFile::encodeName(m_part);
    (void)::chmod(part.constData(), kOwnerOnly);
    ::close(m_handle);
    m_handle = ::open(part.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (m_handle < 0 || ::fsync(m_handle) != 0)
        failToWrite(m_path, errno);
    // Something else may have come there meanwhile.
    (void)allowed(m_path);
    if (std::rename(part.constData(), QFile::encodeName(m_target).constData()) != 0)
        failToWrite(m_path, errno);
    syncFolderOf(m_target);
}

void writeOutput(const QString& path, const QByteArray& bytes)
{
    OutputFile file(path);
    file.write(bytes);
    file.put();
}

void tryOutput(const QString& path)
{
    const OutputFile tried(path);
}

void putNew(const QString& from, const QString& to)
{
    const QByteArray old = QFile::encodeName(from), fresh = QFile::encodeName(to);
    int error = ::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, fresh.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    // Where the file system does not know how to leave a name alone, it is looked at just before.
    if (error == EINVAL || error == ENOSYS) {
        struct stat there = {};
        if (::lstat(fresh.constData(), &there) == 0)
            error = EEXIST;
        else
            error = std::rename(old.constData(), fresh.constData()) == 0 ? 0 : errno;
    }
    if (error == EEXIST)
        throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(to));
    if (error != 0)
        failToWrite(to, error);
    syncFolderOf(to);
}

} // namespace redvest
