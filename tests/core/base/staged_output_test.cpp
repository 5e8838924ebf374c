// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/staged_output.h"

#include "core/base/failure.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList allIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("A staged file is written whole and has its name only when it is put", "[output]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.txt"_s);
    writeOutput(path, "old");
    {
        StagedOutput staged(path);
        staged.make([](const QString& name) {
            CHECK(name.endsWith(u".txt"_s));
            writeOutput(name, "first");
        });
        CHECK(contentOf(path) == "old");
        staged.make([](const QString& name) { writeOutput(name, "second"); });
        staged.put();
        CHECK(contentOf(path) == "second");
    }
    CHECK(allIn(folder) == QStringList{u"名单.txt"_s});
    CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("A staged file that is not put, or cannot be made, leaves what was there", "[output]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"part"_s); // the name that the private folder has for its own
    writeOutput(path, "old");
    {
        StagedOutput staged(path);
        staged.make([](const QString& name) { writeOutput(name, "new"); });
    }
    {
        StagedOutput staged(path);
        CHECK_THROWS_AS(staged.make([](const QString&) { throw Failure(u"no"_s); }), Failure);
        CHECK_THROWS_AS(staged.make([](const QString&) {}), Failure); // nothing was written
    }
    CHECK(contentOf(path) == "old");
    CHECK(allIn(folder) == QStringList{u"part"_s});
}
