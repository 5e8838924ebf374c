// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/lock.h"

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "tests/support/desk.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said to whoever opens it for writing; "" where he is let in.
QString refusalOf(const QString& path)
{
    try {
        const Database second(path, Mode::Write, u"second"_s);
        return {};
    } catch (const Failure& failure) {
        return failure.message();
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A workspace has one writer under whatever name it is opened", "[storage][disk][lock][file]")
{
    const QTemporaryDir folder;
    const test::Desk desk;
    const QString link = folder.filePath(u"link.redvest"_s);
    REQUIRE(QFile::link(desk.file(), link));
    CHECK_FALSE(refusalOf(link).isEmpty());
    CHECK_FALSE(QFile::exists(link + u".lock"_s));
    REQUIRE(QFile::remove(desk.file() + u".lock"_s));
    CHECK_FALSE(refusalOf(desk.file()).isEmpty());
    const QString moved = folder.filePath(u"moved.redvest"_s);
    REQUIRE(QFile::rename(desk.file(), moved));
    CHECK_FALSE(refusalOf(moved).isEmpty());
    REQUIRE(QFile::rename(moved, desk.file()));
}

TEST_CASE("A workspace with a second name on the disk is opened under neither", "[storage][disk][lock][file]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"a.redvest"_s);
    const QString second = folder.filePath(u"b.redvest"_s);
    {
        const Database made(first, Mode::Create, u"first"_s);
    }
    REQUIRE(::link(QFile::encodeName(first).constData(), QFile::encodeName(second).constData()) == 0);
    CHECK(refusalOf(first).contains(u"hard links"_s));
    CHECK(refusalOf(second).contains(u"hard links"_s));
    CHECK_THROWS_AS(Database(second, Mode::Read, u"reader"_s), Failure);
    REQUIRE(QFile::remove(second));
    CHECK(refusalOf(first).isEmpty());
    CHECK(refusalOf(first).isEmpty()); // the byte is free again, too
}

TEST_CASE("A lock that is a link leaves alone what it leads to", "[storage][disk][lock][file]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"a.redvest"_s);
    {
        const Database made(workspace, Mode::Create, u"first"_s);
    }
    const QString letter = folder.filePath(u"letter.txt"_s);
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    REQUIRE(QFile::remove(workspace + u".lock"_s));
    REQUIRE(QFile::link(letter, workspace + u".lock"_s));
    CHECK(refusalOf(workspace).contains(u"is a link"_s));
    CHECK(contentOf(letter) == "as it was");
    REQUIRE(QFile::remove(workspace + u".lock"_s));
    REQUIRE(QDir().mkdir(workspace + u".lock"_s));
    CHECK(refusalOf(workspace).contains(u"is a folder"_s));
}
