// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that other programs write and open, and that keep to no more of the standards than those programs do.

#include "core/formats/sheet.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

Outcome<Book> read(const QString& path, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBook(path, options, progress);
}

Outcome<Book> readOdd(const QString& name)
{
    return read(QStringLiteral(REDVEST_SOURCE_DIR "/tests/fixtures/odd/") + name);
}

Outcome<Book> readCsv(const QByteArray& bytes, const QString& encoding = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return read(file.fileName(), {{}, encoding});
}

QStringList texts(const std::vector<Cell>& row)
{
    QStringList list;
    for (const Cell& cell : row)
        list.append(cell.text);
    return list;
}

} // namespace

TEST_CASE("A namesake among a workbook's extensions does not undo that it "
          "counts from 1904",
          "[formats][odd]")
{
    const Outcome<Book> book = readOdd(u"extension_after_1904.xlsx"_s);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 2);
    CHECK(book->sheet.rows[1][3].text == u"1986-02-19");
}

TEST_CASE("The parts of a workbook are found as the package names them", "[formats][odd]")
{
    const QString name = GENERATE(u"backslash_names.xlsx"_s, u"other_workbook_name.xlsx"_s, u"utf16_sheet.xlsx"_s);
    const Outcome<Book> book = readOdd(name);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 3);
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"证件号码"_s, u"手机号"_s});
    CHECK(texts(book->sheet.rows[1]) == QStringList{u"测试甲"_s, u"310199199001010018"_s, u"19900000001"_s});
}

TEST_CASE("An ods that does not say what it is is read", "[formats][odd]")
{
    const Outcome<Book> book = readOdd(u"no_mimetype.ods"_s);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() >= 2);
    CHECK(book->sheet.rows[0][0].text == u"姓名");
    CHECK(book->sheet.rows[1][0].text == u"测试甲");
}

TEST_CASE("A failed formula of an ods is an error though it is stored as the "
          "number 0",
          "[formats][odd]")
{
    const Outcome<Book> book = readOdd(u"untyped_error.ods"_s);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 4);
    for (std::size_t row = 1; row < 4; ++row)
        CHECK(book->sheet.rows[row][3].kind == CellKind::Error);
    CHECK(book->sheet.rows[3][3].text == u"#DIV/0!");
}

TEST_CASE("The header of a csv says which separator it has", "[formats][odd]")
{
    const QByteArray lines = "测试甲,310199199001010018,英语;日语;法语;德语\n";
    const Outcome<Book> book = readCsv("姓名,证件号码,语种\n" + lines.repeated(4));
    REQUIRE(book.ok());
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"证件号码"_s, u"语种"_s});
    CHECK(book->sheet.rows[4][2].text == u"英语;日语;法语;德语");
    const Outcome<Book> titled = readCsv("名册\n姓名;备注\n甲;1,2\n乙;3\n");
    REQUIRE(titled.ok());
    CHECK(texts(titled->sheet.rows[1]) == QStringList{u"姓名"_s, u"备注"_s});
}

TEST_CASE("The end mark of DOS is no row", "[formats][odd]")
{
    const Outcome<Book> book = readCsv("姓名,备注\r\n甲,x\r\n\x1A");
    REQUIRE(book.ok());
    CHECK(book->sheet.rows.size() == 2);
}

TEST_CASE("UTF-16 is known by its zeros when it has no mark", "[formats][odd]")
{
    const QString text = u"姓名,备注\r\n一一,一1\r\n三,2022\r\n"_s;
    const QByteArray forms[] = {QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text)),
                                QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text))};
    const QString names[] = {u"UTF-16LE"_s, u"UTF-16BE"_s};
    for (int i = 0; i < 2; ++i) {
        const Outcome<Book> book = readCsv(forms[i]);
        REQUIRE(book.ok());
        CHECK(book->encoding == names[i]);
        REQUIRE(book->sheet.rows.size() == 3);
        CHECK(texts(book->sheet.rows[1]) == QStringList{u"一一"_s, u"一1"_s});
    }
}

TEST_CASE("The Chinese of Taiwan is told from that of the mainland", "[formats][odd]")
{
    const QString text = u"姓名,證件號碼,手機號碼,備註\r\n王大明,310199199001010018,19900000001,社區\r\n"_s;
    const QByteArray bytes = QStringEncoder("Big5").encode(text);
    for (const QString& asked : {QString(), u"big5"_s}) {
        const Outcome<Book> book = readCsv(bytes, asked);
        REQUIRE(book.ok());
        CHECK(book->encoding == u"Big5");
        CHECK(texts(book->sheet.rows[1]).constFirst() == u"王大明");
    }
    const QString names = u"姓名,工作单位\n赵喆珺,复旦大学附属中山医院\n陈镕堃,上海市静安区彭浦镇\n"_s;
    const Outcome<Book> mainland = readCsv(QStringEncoder("GB18030").encode(names));
    REQUIRE(mainland.ok());
    CHECK(mainland->encoding == u"GB18030");
    CHECK(mainland->sheet.rows[1][0].text == u"赵喆珺");
}

TEST_CASE("A cut character costs its cell and no other", "[formats][odd]")
{
    QByteArray bytes = "姓名,证件号码,备注\n测试甲,1,社区工作\n测试";
    bytes.chop(1);
    const Outcome<Book> book = readCsv(bytes + ",2,社区工作\n测试丙,3,社区工作\n");
    REQUIRE(book.ok());
    CHECK(book->encoding == u"UTF-8");
    REQUIRE(book->sheet.rows.size() == 4);
    CHECK(book->sheet.rows[1][0].text == u"测试甲");
    CHECK(book->sheet.rows[2][0].kind == CellKind::Error);
    CHECK(book->sheet.rows[2][1].text == u"2");
    CHECK(book->sheet.rows[3][0].kind == CellKind::Text);
    const Outcome<Book> atTheEnd = readCsv("姓名,证件号码\n测试甲,1\n" + bytes);
    REQUIRE(atTheEnd.ok());
    CHECK(atTheEnd->sheet.rows.back().front().kind == CellKind::Error);
    const Outcome<Book> strict = readCsv(bytes, u"UTF-8"_s);
    REQUIRE_FALSE(strict.ok());
    CHECK(strict.problems().front().code == u"wrong_encoding");
}
