// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/output_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDatabase(const QString& file)
{
    QFile there(file);
    return there.open(QIODevice::ReadOnly) && there.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// What SQLite and the lock of a workspace put beside it.
constexpr std::array kBeside{"-wal", "-shm", "-journal", ".lock"};

} // namespace

QString workspaceInTheWay(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {}; // nothing is there yet
    // Whatever lies beside a lock was opened as a workspace. That is asked first: to look into a file that is open here
    // would drop the engine's locks on it.
    const bool isBeside = std::any_of(kBeside.begin(), kBeside.end(), [&](const char* tail) {
        const QString end = QString::fromLatin1(tail);
        return file.endsWith(end) &&
               (QFileInfo::exists(file.chopped(end.size()) + u".lock"_s) || isDatabase(file.chopped(end.size())));
    });
    if (!isBeside && !QFileInfo::exists(file + u".lock"_s) && !isDatabase(file))
        return {};
    return QCoreApplication::translate(
               "Export", "%1 is a workspace or belongs to one. Nothing was written; give the output another name.")
        .arg(path);
}

void requireNoDatabase(const QString& path)
{
    if (const QString why = workspaceInTheWay(path); !why.isEmpty())
        throw Failure(why);
}

bool isSameFile(const QString& a, const QString& b)
{
    const QString file = QFileInfo(a).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(b).canonicalFilePath();
}

} // namespace redvest
