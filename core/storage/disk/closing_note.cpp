// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/closing_note.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Stands behind the name of a program that is about to give the lock back.
constexpr char kClosing[] = "\nclosing";

} // namespace

QString lockPathOf(const QString& workspaceFile)
{
    return workspaceFile + u".lock"_s;
}

void noteClosing(const QString& workspaceFile)
{
    QFile file(lockPathOf(workspaceFile));
    if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Append))
        file.write(kClosing);
}

bool isClosingElsewhere(const QString& workspaceFile)
{
    const int handle = ::open(QFile::encodeName(lockPathOf(workspaceFile)).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isHeld = ::flock(handle, LOCK_SH | LOCK_NB) != 0;
    QFile file;
    const bool isClosing =
        isHeld && file.open(handle, QIODevice::ReadOnly) && lockNoteFrom(QString::fromUtf8(file.readAll())).isClosing;
    ::close(handle);
    return isClosing;
}

LockNote lockNoteFrom(const QString& content)
{
    const QString mark = QString::fromLatin1(kClosing);
    return {content.section(u'\n', 0, 0), content.contains(mark)};
}

} // namespace redvest::storage
