// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no output of the window may be written over, each way a person can name it.

#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>

#include <filesystem>

namespace redvest::test {

/// The workspace itself, its log where it has one, and in `folder` a symbolic and a hard link to it, both called as a
/// list of kind `ending`.
inline QStringList guardedFiles(const QString& workspace, const QString& folder, const QString& ending)
{
    const QString link = folder + QStringLiteral("/link.") + ending;
    const QString twin = folder + QStringLiteral("/twin.") + ending;
    REQUIRE(QFile::link(workspace, link));
    std::filesystem::create_hard_link(workspace.toStdU16String(), twin.toStdU16String());
    QStringList files{workspace, link, twin};
    if (const QString log = workspace + QStringLiteral("-wal"); QFile::exists(log))
        files << log;
    return files;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace redvest::test
