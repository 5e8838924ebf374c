// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/output_file.h"

#include "core/base/failure.h"
#include "core/formats/xlsx_writer.h"
#include "tests/support/desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("No output is written over a workspace, by links neither", "[base][file]")
{
    const QTemporaryDir folder;
    test::Desk desk;
    const QString workspace = desk.file();
    const QString link = folder.filePath(u"link.csv"_s);
    REQUIRE(QFile::link(workspace, link));
    NoProgress silent;
    formats::OutSheet sheet;
    sheet.name = u"表"_s;
    sheet.columns = {{u"姓名"_s}};
    sheet.rows = {{u"甲"_s}};
    for (const QString& target : {workspace, link, QString(workspace + u"-wal"_s), QString(workspace + u".lock"_s)}) {
        INFO(target.toStdString());
        if (target.endsWith(u"-wal"_s) && !QFile::exists(target))
            continue; // a workspace without a write-ahead log has none
        REQUIRE(QFile::exists(target));
        const QByteArray before = contentOf(target);
        CHECK_THROWS_AS(formats::writeCsv(target, sheet), Failure);
        CHECK_THROWS_AS(formats::writeXlsx(target, {sheet}, silent), Failure);
        CHECK_FALSE(workspaceInTheWay(target).isEmpty());
        CHECK(contentOf(target) == before);
    }
    // A list of before is written over, and so is a file that has but the name of one.
    const QString list = folder.filePath(u"a.csv"_s);
    CHECK_NOTHROW(formats::writeCsv(list, sheet));
    CHECK(workspaceInTheWay(list).isEmpty());
    CHECK_NOTHROW(formats::writeCsv(list, sheet));
    CHECK_NOTHROW(formats::writeCsv(folder.filePath(u"b.lock"_s), sheet));
    CHECK(isSameFile(workspace, link));
    CHECK_FALSE(isSameFile(list, link));
    CHECK_FALSE(isSameFile(folder.filePath(u"none"_s), folder.filePath(u"none"_s)));
}
