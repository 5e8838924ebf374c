// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_writer.h"

#include "core/base/failure.h"
#include "core/formats/archive.h"
#include "core/formats/sheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

OutSheet people()
{
    OutSheet sheet;
    sheet.name = u"志愿者/名单"_s;
    sheet.title = u"志愿者登记表"_s;
    sheet.notes = {u"证件号码按文本填写。"_s};
    sheet.columns = {{.title = u"姓名*"_s, .required = true},
                     {.title = u"证件号码"_s, .hint = u"18 位"_s},
                     {.title = u"性别"_s, .choices = {u"男"_s, u"女"_s}},
                     {.title = u"时长"_s, .kind = ColumnKind::Number},
                     {.title = u"日期"_s, .kind = ColumnKind::Date}};
    sheet.rows = {{u"=1+1"_s, u"310199200404190012"_s, u"男"_s, u"-4.5"_s, u"2022-03-20"_s},
                  {u"_x0041_"_s, u"0012"_s, u"女"_s, u"约4"_s, u"2022-03-20 08:30"_s},
                  {u"张\n三"_s, {}, {}, u"310199200404190012"_s, u"昨天"_s}};
    sheet.emphasised = {1};
    sheet.blankRows = 2;
    return sheet;
}

void write(const QString& path, const std::vector<OutSheet>& sheets)
{
    NoProgress progress;
    writeXlsx(path, sheets, progress);
}

Book readBack(const QString& path, const QString& sheet = {})
{
    NoProgress progress;
    Outcome<Book> book = readBook(path, {sheet, {}}, progress);
    REQUIRE(book.ok());
    return book.value();
}

QByteArray entry(const QString& path, const QString& name)
{
    Archive archive(path);
    return archive.head(name, 1'000'000);
}

} // namespace

TEST_CASE("What is written as xlsx is read back with its kinds", "[formats]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"名单.xlsx"_s);
    write(path, {people(), people()});
    const Book book = readBack(path);
    CHECK(book.sheetNames == QStringList{u"志愿者名单"_s, u"志愿者名单_2"_s});
    const auto& rows = book.sheet.rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows[0][4].text == u"志愿者登记表");
    CHECK(rows[1][0].text == u"证件号码按文本填写。");
    CHECK(rows[2][0].text == u"姓名*");
    CHECK(rows[3][0] == Cell{u"=1+1"_s, 0, CellKind::Text});
    CHECK(rows[3][1] == Cell{u"310199200404190012"_s, 0, CellKind::Text});
    CHECK(rows[3][3] == Cell{u"-4.5"_s, -4.5, CellKind::Number});
    CHECK(rows[3][4] == Cell{u"2022-03-20"_s, 44640, CellKind::Date});
    CHECK(rows[4][0].text == u"_x0041_");
    CHECK(rows[4][1] == Cell{u"0012"_s, 0, CellKind::Text});
    CHECK(rows[4][3] == Cell{u"约4"_s, 0, CellKind::Text});
    CHECK(rows[4][4].text == u"2022-03-20 08:30");
    CHECK(rows[5][0].text == u"张\n三");
    CHECK(rows[5][3] == Cell{u"310199200404190012"_s, 0, CellKind::Text});
    CHECK(rows[5][4].kind == CellKind::Text);
}

TEST_CASE("Short choices stand in the rule, long ones on a hidden sheet", "[formats]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.xlsx"_s);
    OutSheet sheet = people();
    for (int i = 0; i < 100; ++i)
        sheet.columns[0].choices.append(u"街道第%1号"_s.arg(i));
    write(path, {sheet});
    CHECK(readBack(path).sheetNames == QStringList{u"志愿者名单"_s});
    const Book hidden = readBack(path, u"选项"_s);
    REQUIRE(hidden.sheet.rows.size() == 100);
    CHECK(hidden.sheet.rows[99][0].text == u"街道第99号");
    const QByteArray xml = entry(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(xml.contains("\"男,女\""));
    CHECK(xml.contains("<formula1>'选项'!$A$1:$A$100</formula1>"));
    CHECK(xml.contains("sqref=\"A4:A8\""));
}

TEST_CASE("What is hidden is there and not shown, and offered words may be passed by", "[formats]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.xlsx"_s);
    OutSheet sheet = people();
    sheet.columns[1].isHidden = true;
    sheet.columns[2].takesOthers = true;
    OutSheet behind;
    behind.name = u"编号"_s;
    behind.above = {{u"甲"_s, u"乙"_s}};
    behind.isHidden = true;
    write(path, {sheet, behind});
    CHECK(readBack(path).sheetNames == QStringList{u"志愿者名单"_s});
    CHECK(readBack(path).sheet.rows[3][1].text == u"310199200404190012");
    const Book hidden = readBack(path, u"编号"_s);
    REQUIRE(hidden.sheet.rows.size() == 1);
    CHECK(hidden.sheet.rows[0][1].text == u"乙");
    const QByteArray xml = entry(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(xml.contains("min=\"2\" max=\"2\""));
    CHECK(xml.contains("hidden=\"1\""));
    const QByteArray rule = xml.mid(xml.indexOf("sqref=\"C4:C8\"") - 200, 200);
    CHECK_FALSE(rule.mid(rule.lastIndexOf("<dataValidation ")).contains("showErrorMessage"));
}

TEST_CASE("A text too long for a cell is cut, not the file spoilt", "[formats]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.xlsx"_s);
    OutSheet sheet;
    sheet.columns = {{.title = u"备注"_s}};
    sheet.rows = {{QString(100'000, u'长')}, {u"\u0001a"_s}};
    write(path, {sheet});
    const Book book = readBack(path);
    REQUIRE(book.sheet.rows.size() == 3);
    CHECK(book.sheet.rows[1][0].text.size() == kMaxCellText);
    CHECK(book.sheet.rows[2][0].text == u"a");
}

TEST_CASE("A file that cannot be written leaves nothing behind", "[formats]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"taken.xlsx"_s);
    REQUIRE(QDir().mkpath(folder));
    CHECK_THROWS_AS(write(folder, {people()}), Failure);
    CHECK_THROWS_AS(write(dir.filePath(u"absent/a.xlsx"_s), {people()}), Failure);
    CHECK_THROWS_AS(writeCsv(dir.filePath(u"absent/a.csv"_s), people()), Failure);
    OutSheet wide;
    wide.columns.resize(20'000);
    CHECK_THROWS_AS(write(dir.filePath(u"wide.xlsx"_s), {wide}), Failure);
    CHECK(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"taken.xlsx"_s});
}

TEST_CASE("No cell of a csv starts as a formula does", "[formats]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.csv"_s);
    OutSheet sheet;
    sheet.columns = {{.title = u"@a"_s}, {.title = u"数"_s, .kind = ColumnKind::Number}};
    sheet.rows = {{u"=cmd()"_s, u"-4.5"_s}, {u"+86"_s, u"-cmd"_s}, {u"\tx"_s, u"'@"_s}};
    writeCsv(path, sheet);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "\xEF\xBB\xBF'@a,数\r\n'=cmd(),-4.5\r\n'+86,'-cmd\r\n\"'\tx\",''@\r\n");
    CHECK(safeText(u"姓名"_s) == u"姓名");
    CHECK(safeText(u"'it"_s) == u"'it");
}
