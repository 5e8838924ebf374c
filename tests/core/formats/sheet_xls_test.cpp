// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sheet.h"
#include "tests/support/xls_file.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::formats;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFixtures = QStringLiteral(REDVEST_SOURCE_DIR "/tests/fixtures/");

Outcome<Book> read(const QString& path, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBook(path, options, progress);
}

Outcome<Book> readBytes(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"made.xls"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return read(file.fileName());
}

Outcome<Book> readCells(const QByteArray& globals, const QByteArray& cells)
{
    return readBytes(compoundOf(workbookOf(globals, cells)));
}

QString codeOf(const Outcome<Book>& outcome)
{
    return outcome.ok() ? u"ok"_s : outcome.problems().front().code;
}

QStringList texts(const std::vector<Cell>& row)
{
    QStringList list;
    for (const Cell& cell : row)
        list.append(cell.text);
    return list;
}

QByteArray utf16(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

QByteArray place(unsigned row, unsigned column, unsigned style = 0)
{
    return le16(row) + le16(column) + le16(style);
}

QByteArray sharedText(unsigned row, unsigned column, unsigned index)
{
    return record(0x00FD, place(row, column) + le32(index));
}

QByteArray real(double value)
{
    return {reinterpret_cast<const char*>(&value), 8};
}

} // namespace

TEST_CASE("An error in an xls is an error, never a value", "[formats][xls]")
{
    const Outcome<Book> book = read(kFixtures + u"xls/error_cells.xls"_s);
    REQUIRE(book.ok());
    const auto& rows = book->sheet.rows;
    REQUIRE(rows.size() == 8);
    QStringList names;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        CHECK(rows[row][3].kind == CellKind::Error);
        CHECK(rows[row][5].kind == CellKind::Error);
        names.append(rows[row][3].text);
    }
    CHECK(names.mid(0, 4) == QStringList{u"#N/A"_s, u"#DIV/0!"_s, u"#REF!"_s, u"#VALUE!"_s});
    CHECK(rows[1][4].text == u"0");
    CHECK(rows[1][7].text == u"19900000001");
}

TEST_CASE("A formula in an xls is what it came to when the file was saved", "[formats][xls]")
{
    const Outcome<Book> book = read(kFixtures + u"xls/formulas.xls"_s);
    REQUIRE(book.ok());
    const auto& rows = book->sheet.rows;
    REQUIRE(rows.size() == 4);
    CHECK(texts(rows[1]).mid(0, 3) == QStringList{u"测试甲"_s, u"310199199001010018"_s, u"19900000001"_s});
    CHECK(rows[1][3].kind == CellKind::Date);
    CHECK(rows[1][3].text == u"1990-01-01");
    CHECK(rows[1][5].kind == CellKind::Text);
    CHECK(rows[1][5].text == u"江宁路街道");

    const auto special = [](unsigned kind, unsigned value) {
        return QByteArray(1, char(kind)) + char(0) + char(value) + QByteArray(3, '\0') + le16(0xFFFF);
    };
    const QByteArray tail(8, '\0');
    const Outcome<Book> made = readCells(
        {}, record(6, place(0, 0) + special(1, 1) + tail) + record(6, place(0, 1) + special(2, 0x2A) + tail) +
                record(6, place(0, 2) + special(3, 0) + tail) + record(6, place(0, 3) + special(0, 0) + tail) +
                record(0x04BC, QByteArray(10, '\0')) + record(0x0207, le16(2) + char(1) + utf16(u"公式"_s)) +
                record(6, place(0, 4) + real(4.4) + tail));
    REQUIRE(made.ok());
    CHECK(texts(made->sheet.rows[0]) == QStringList{u"TRUE"_s, u"#N/A"_s, {}, u"公式"_s, u"4.4"_s});
    CHECK(made->sheet.rows[0][0].kind == CellKind::Bool);
    CHECK(made->sheet.rows[0][1].kind == CellKind::Error);
}

TEST_CASE("Merged cells of an xls all hold what stands in the first", "[formats][xls]")
{
    const Outcome<Book> book = read(kFixtures + u"xls/merged_street.xls"_s);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 3);
    CHECK(book->sheet.rows[1][3].text == u"江宁路街道");
    CHECK(book->sheet.rows[2][3] == book->sheet.rows[1][3]);
}

TEST_CASE("The first sheet of an xls that is not hidden is read", "[formats][xls]")
{
    const Outcome<Book> book = read(kFixtures + u"xls/hidden_first_sheet.xls"_s);
    REQUIRE(book.ok());
    CHECK(book->sheetNames.size() == 1);
    CHECK(book->sheet.name == u"名册");
    REQUIRE(book->sheet.rows.size() == 3);
    CHECK(book->sheet.rows[0][0].text == u"姓名");
}

TEST_CASE("Shared texts of an xls go on over the border of a record, in either width", "[formats][xls]")
{
    // 甲乙|丙 wide, then "ab" narrow after the border, then a text with fonts and a reading, then one cut in its runs.
    const QByteArray first = le32(4) + le32(4) + le16(5) + char(1) + utf16(u"甲乙"_s);
    const QByteArray second = char(1) + utf16(u"丙"_s);
    const QByteArray third = char(0) + QByteArray("ab") + le16(2) + char(0x0D) + le16(1) + le32(6) + utf16(u"红梅"_s) +
                             le32(0) + QByteArray(6, 'r') + le16(3) + char(0x08) + le16(2) + "xyz" + le16(1);
    const QByteArray fourth = QByteArray(6, '\0') + le16(1) + char(1) + utf16(u"末"_s);
    const QByteArray globals =
        record(0x00FC, first) + record(0x003C, second) + record(0x003C, third) + record(0x003C, fourth);
    const Outcome<Book> book =
        readCells(globals, sharedText(0, 0, 0) + sharedText(0, 1, 1) + sharedText(0, 2, 2) + sharedText(0, 3, 3));
    REQUIRE(book.ok());
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"甲乙丙ab"_s, u"红梅"_s, u"xyz"_s, u"末"_s});
    CHECK(codeOf(readCells(globals, sharedText(0, 0, 4))) == u"damaged_file");
    CHECK(codeOf(readCells(record(0x00FC, first), sharedText(0, 0, 0))) == u"damaged_file");
}

TEST_CASE("Numbers of an xls come out in every form they are written in", "[formats][xls]")
{
    const QByteArray format = record(0x041E, le16(164) + le16(10) + char(0) + "yyyy/m/d;@");
    const QByteArray style = [](unsigned id) { return record(0x00E0, le16(0) + le16(id) + QByteArray(16, '\0')); }(0);
    const QByteArray dateStyle = record(0x00E0, le16(0) + le16(164) + QByteArray(16, '\0'));
    const auto rk = [](qint32 value, unsigned flags) { return le32(unsigned(value) << 2 | flags); };
    const QByteArray cells =
        record(0x0203, place(0, 0) + real(3.1019920040419e17)) + record(0x0203, place(0, 1, 1) + real(43208.5)) +
        record(0x027E, place(0, 2) + rk(440, 3)) + record(0x027E, place(0, 3) + rk(-7, 2)) +
        record(0x00BD, le16(1) + le16(0) + le16(0) + rk(5, 2) + le16(1) + rk(43208, 2) + le16(1)) +
        record(0x00BE, le16(2) + le16(0) + le16(0) + le16(0) + le16(1)) +
        record(0x0204, place(1, 2) + le16(2) + char(1) + utf16(u"旧式"_s)) + record(0x0205, place(1, 3) + le16(1));
    const Outcome<Book> book = readCells(style + dateStyle + format, cells);
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 2);
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"310199200404190000"_s, u"2018-04-18 12:00"_s, u"4.4"_s, u"-7"_s});
    CHECK(texts(book->sheet.rows[1]) == QStringList{u"5"_s, u"2018-04-18"_s, u"旧式"_s, u"TRUE"_s});
    const Outcome<Book> since1904 = readCells(record(0x0022, le16(1)) + style + dateStyle + format, cells);
    REQUIRE(since1904.ok());
    CHECK(since1904->sheet.rows[1][1].text == u"2022-04-19");
}

TEST_CASE("An xls that cannot be read is told by a sentence", "[formats][xls]")
{
    CHECK(codeOf(read(kFixtures + u"xls/damaged_text_run.xls"_s)) == u"damaged_file");
    CHECK(codeOf(readBytes(compoundOf(bof(5, 0x0500), u"Book"_s))) == u"unsupported_format");
    CHECK(codeOf(readBytes(bof(16, 0) + record(0x000A, {}))) == u"unsupported_format");
    const Outcome<Book> older = readBytes(compoundOf(bof(5, 0x0500)));
    REQUIRE(codeOf(older) == u"unsupported_format");
    CHECK(older.problems().front().text.contains(u"Excel 95"_s));
    CHECK(codeOf(readCells(record(0x002F, le16(1)), {})) == u"encrypted");
    CHECK(codeOf(readBytes(compoundOf(QByteArray(100, 'x'), u"WordDocument"_s))) == u"not_a_spreadsheet");
    CHECK(codeOf(readBytes(compoundOf(QByteArray(100, 'x')))) == u"damaged_file");
    const QByteArray manyMerges =
        record(0x00E5, le16(1000) + (le16(0) + le16(65535) + le16(0) + le16(15)).repeated(1000));
    const QByteArray corners = record(0x0203, place(0, 0) + real(1)) + record(0x0203, place(65535, 15) + real(1));
    CHECK(codeOf(readCells({}, corners + manyMerges)) == u"too_large");
}

TEST_CASE("No changed byte of an xls ends the program", "[formats][xls]")
{
    QFile file(kFixtures + u"volunteers.xls"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QTemporaryDir folder;
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray changed = whole;
        changed[at] = char(~changed[at]);
        QFile out(folder.filePath(u"changed.xls"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(changed);
        out.close();
        refused += read(out.fileName()).ok() ? 0 : 1;
    }
    CHECK(refused > 10);
}

TEST_CASE("The table of a web page under the name of an xls is read", "[formats][xls]")
{
    const QByteArray table =
        "<table border=\"1\"><tr><th>姓名</th><th>证件号码</th></tr><!-- <td>x --><tr><td>测试甲</td>"
        "<td style=\"vnd.ms-excel.numberformat:@\">310199199001010018</td></tr></table>";
    const QByteArray mail = "MIME-Version: 1.0\nX-Document-Type: Workbook\n"
                            "Content-Type: multipart/related; boundary=\"----=_NextPart\"\n\n------=_NextPart\n";
    const QByteArray page = "Content-Type: text/html; charset=\"utf-8\"\n";
    const QString small = u"<table><tr><td>一</td></tr></table>"_s;
    const QByteArray gbk = QByteArray(QStringEncoder("GB18030").encode(small + QString::fromUtf8(table)));
    const QByteArray pages[] = {"<style>td{mso-number-format:\"\\@\"}</style>\n" + table,
                                mail + page + "\n<html>" + table + "</html>\n------=_NextPart--\n",
                                mail + page + "Content-Transfer-Encoding: base64\n\n" + table.toBase64() +
                                    "\n------=_NextPart--\n",
                                mail + page + "Content-Transfer-Encoding: quoted-printable\n\n" +
                                    table.toPercentEncoding("<> /", {}, '=') + "\n------=_NextPart--\n",
                                "<html><meta charset=\"gb2312\">" + gbk,
                                "\xEF\xBB\xBF<!DOCTYPE html><html>" + table};
    for (const QByteArray& bytes : pages) {
        const Outcome<Book> book = readBytes(bytes);
        REQUIRE(book.ok());
        REQUIRE(book->sheet.rows.size() == 2);
        CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"证件号码"_s});
        CHECK(texts(book->sheet.rows[1]) == QStringList{u"测试甲"_s, u"310199199001010018"_s});
    }
}

TEST_CASE("A web page's cells go over rows and columns as they show", "[formats][xls]")
{
    const Outcome<Book> book = readBytes(
        "<table><tr><td>姓名<td>街镇</td><td>备注</td></tr><tr><td>甲</td><td rowspan='2'>彭浦镇</td>"
        "<td>a&nbsp;&lt;b&#x4E59;<br>c\n  d</td></tr><tr><td>乙</td><td>e<table><tr><td>f</td></tr></table></td>"
        "</tr><tr><td colspan=3>合计</td></tr></table>");
    REQUIRE(book.ok());
    REQUIRE(book->sheet.rows.size() == 4);
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"街镇"_s, u"备注"_s});
    CHECK(texts(book->sheet.rows[1]) == QStringList{u"甲"_s, u"彭浦镇"_s, u"a <b乙\nc d"_s});
    CHECK(texts(book->sheet.rows[2]) == QStringList{u"乙"_s, u"彭浦镇"_s, u"ef"_s});
    CHECK(book->sheet.rows[3][2].text == u"合计");
    CHECK(codeOf(readBytes("<table><tr><td>x</td></tr>" + QByteArray("<td>y").repeated(1001))) == u"too_large");
}

TEST_CASE("A web page without a list is called by its name", "[formats][xls]")
{
    const Outcome<Book> outcome = readBytes("<html><body>请重新登录</body></html>");
    REQUIRE(codeOf(outcome) == u"not_a_spreadsheet");
    CHECK(outcome.problems().front().text.contains(u"save it as xlsx"_s));
}
