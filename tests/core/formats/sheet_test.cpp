// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/serial_date.h"
#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <minizip/zip.h>
#include <rapidcheck.h>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFixtures = QStringLiteral(REDVEST_SOURCE_DIR "/tests/fixtures/");

class Folder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }

    QString zip(const QString& name, const std::vector<std::pair<QString, QByteArray>>& entries) const
    {
        const zipFile archive = zipOpen64(QFile::encodeName(path(name)).constData(), APPEND_STATUS_CREATE);
        REQUIRE(archive != nullptr);
        for (const auto& [entry, bytes] : entries) {
            zipOpenNewFileInZip(archive, entry.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_BEST_COMPRESSION);
            zipWriteInFileInZip(archive, bytes.constData(), static_cast<unsigned>(bytes.size()));
            zipCloseFileInZip(archive);
        }
        zipClose(archive, nullptr);
        return path(name);
    }

    /// The smallest xlsx around one sheet.
    QString xlsx(const QByteArray& sheet, const QByteArray& workbookExtra = {}) const
    {
        return zip(u"made.xlsx"_s,
                   {{u"xl/workbook.xml"_s,
                     "<workbook>" + workbookExtra + "<sheets><sheet name=\"S\" sheetId=\"1\"/></sheets></workbook>"},
                    {u"xl/styles.xml"_s,
                     "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-804]yyyy&quot;年&quot;m\"/>"
                     "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;d&quot;[Red]\"/></numFmts>"
                     "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                     "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"},
                    {u"xl/worksheets/sheet1.xml"_s, sheet}});
    }

private:
    QTemporaryDir m_dir;
};

Outcome<Book> read(const QString& path, const ReadOptions& options = {})
{
    NoProgress progress;
    return readBook(path, options, progress);
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

} // namespace

TEST_CASE("A text file is read in the encoding it is in", "[formats]")
{
    const Folder folder;
    const QString text = u"姓名,备注\r\n㛃红,好\r\n"_s;
    const QByteArray gb = QStringEncoder("GB18030").encode(text);
    const QByteArray le = "\xFF\xFE" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
    const QByteArray be = "\xFE\xFF" + QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text));
    const std::pair<QByteArray, QString> forms[] = {{text.toUtf8(), u"UTF-8"_s},
                                                    {"\xEF\xBB\xBF" + text.toUtf8(), u"UTF-8"_s},
                                                    {gb, u"GB18030"_s},
                                                    {le, u"UTF-16LE"_s},
                                                    {be, u"UTF-16BE"_s}};
    for (const auto& [bytes, encoding] : forms) {
        const Outcome<Book> book = read(folder.write(u"a.csv"_s, bytes));
        REQUIRE(book.ok());
        CHECK(book->encoding == encoding);
        REQUIRE(book->sheet.rows.size() == 2);
        CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"备注"_s});
        CHECK(texts(book->sheet.rows[1]) == QStringList{u"㛃红"_s, u"好"_s});
    }
    CHECK(read(folder.write(u"b.csv"_s, gb), {{}, u"gbk"_s}).ok());
    CHECK(codeOf(read(folder.path(u"b.csv"_s), {{}, u"klingon"_s})) == u"unknown_encoding");
    CHECK(codeOf(read(folder.path(u"b.csv"_s), {{}, u"UTF-8"_s})) == u"wrong_encoding");
}

TEST_CASE("Separator, quotes and line ends of a text file are told by its content", "[formats]")
{
    const Folder folder;
    const auto rows = [&](const QByteArray& bytes) {
        const Outcome<Book> book = read(folder.write(u"a.txt"_s, bytes));
        REQUIRE(book.ok());
        std::vector<QStringList> all;
        for (const auto& row : book->sheet.rows)
            all.push_back(texts(row));
        return all;
    };
    CHECK(rows("a\tb\tc,d\n1\t2\t3") == std::vector<QStringList>{{u"a"_s, u"b"_s, u"c,d"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    CHECK(rows("a;b\r1;2\r") == std::vector<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(rows("\"x\r\ny\",\"a\"\"b\"\n\n,z") == std::vector<QStringList>{{u"x\r\ny"_s, u"a\"b"_s}, {}, {{}, u"z"_s}});
    CHECK(rows("5\" tape,1\n6,2") == std::vector<QStringList>{{u"5\" tape"_s, u"1"_s}, {u"6"_s, u"2"_s}});
    CHECK(rows("'=1+1,'hello\n") == std::vector<QStringList>{{u"=1+1"_s, u"'hello"_s}});
    const Outcome<Book> open = read(folder.write(u"q.csv"_s, "a,b\n1,\"2\n3,4\n"));
    REQUIRE(codeOf(open) == u"unclosed_quote");
    CHECK(open.problems().front().text.contains(u"row 2, column 2"_s));
}

TEST_CASE("A quote left open before a line with quotes of its own is told, and swallows nobody", "[formats]")
{
    const Folder folder;
    for (const QByteArray& bytes :
         {QByteArray("a,b,c\n1,\"2,3\n4,\"5\",6\n7,8,9\n"), QByteArray("a,b,c\n1,\"2,3\r\n\"4\",5,6\r\n"),
          QByteArray("a,b,c\n1,\"2,3\n4,\"\",6\n7,\"8\",9\n")}) {
        CAPTURE(bytes.toStdString());
        const Outcome<Book> book = read(folder.write(u"q.csv"_s, bytes));
        REQUIRE(codeOf(book) == u"unclosed_quote");
        CHECK(book.problems().front().text.contains(u"row 2, column 2"_s));
    }
    // Lines within a cell are no fault, nor is more text behind a quote of one line, nor blanks behind one of several.
    const Outcome<Book> whole = read(folder.write(u"q.csv"_s, "a,b\n1,\"2\n3, \"\"4\"\"\"\n5,\"6\"7\n\"8\n9\"  ,10\n"));
    REQUIRE(whole.ok());
    REQUIRE(whole->sheet.rows.size() == 4);
    CHECK(texts(whole->sheet.rows[3]) == QStringList{u"8\n9  "_s, u"10"_s});
    CHECK(texts(whole->sheet.rows[1]) == QStringList{u"1"_s, u"2\n3, \"4\""_s});
    CHECK(texts(whole->sheet.rows[2]) == QStringList{u"5"_s, u"67"_s});
}

TEST_CASE("Files LibreOffice writes come out with their texts, dates, numbers and merged cells", "[formats]")
{
    const QString format = GENERATE(u"xlsx"_s, u"ods"_s, u"xls"_s);
    const Outcome<Book> book = read(kFixtures + u"volunteers."_s + format);
    REQUIRE(book.ok());
    CHECK(book->sheetNames == QStringList{u"名单"_s});
    CHECK(book->sheet.name == u"名单");
    const auto& rows = book->sheet.rows;
    REQUIRE(rows.size() == 5);
    REQUIRE(rows[0].size() == 7);
    CHECK(rows[0][6] == rows[0][0]);
    CHECK(rows[0][6].text == u"志愿者登记表");
    CHECK(rows[1].empty());
    CHECK(texts(rows[3]) == QStringList{u"㛃  小红"_s, u"310199200404190012"_s, u"2004-04-19"_s, u"2022-03-20 08:30"_s,
                                        u"20:15"_s, u"4.4"_s, u"南京东路街道"_s});
    CHECK(rows[3][1].kind == CellKind::Text);
    CHECK(rows[3][2].kind == CellKind::Date);
    CHECK(rows[3][2].number == 38096);
    CHECK(rows[3][3].number == Approx(44640 + 8.5 / 24));
    CHECK(rows[3][4].number == Approx(20.25 / 24));
    CHECK(rows[3][5].number == 4.4);
    CHECK(rows[4][1].kind == CellKind::Number);
    CHECK(rows[4][1].text == u"310199200404190000");
    CHECK(rows[4][2].kind == CellKind::Empty);
    CHECK(rows[4][3].kind == CellKind::Bool);
    CHECK(rows[4][5].text == u"0.5");
    CHECK(rows[4][6].text == u"南京东路街道");
    CHECK(read(kFixtures + u"volunteers."_s + format, {u"说明"_s, {}})->sheet.rows[0][0].text == u"隐藏");
    CHECK(codeOf(read(kFixtures + u"volunteers."_s + format, {u"无"_s, {}})) == u"no_such_sheet");
}

TEST_CASE("A GBK csv of LibreOffice is read without being told so", "[formats]")
{
    const Outcome<Book> book = read(kFixtures + u"people_gbk.csv"_s);
    REQUIRE(book.ok());
    CHECK(book->encoding == u"GB18030");
    REQUIRE(book->sheet.rows.size() == 3);
    CHECK(texts(book->sheet.rows[0]) == QStringList{u"姓名"_s, u"手机号"_s, u"日期"_s, u"备注"_s});
    CHECK(book->sheet.rows[1][3].text == u"第一行\n第二行");
    CHECK(book->sheet.rows[2][3].text == u"说\"好\", 走");
}

TEST_CASE("An xlsx may leave out references, write texts in place and count from 1904", "[formats]")
{
    const Folder folder;
    const QByteArray sheet =
        "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:r><x:t>甲&amp;</x:t></x:r>"
        "<x:rPh><x:t>jia</x:t></x:rPh><x:r><x:t>乙_x000A_&#x4E19;</x:t></x:r></x:is></x:c><x:c><x:v>1.9900000001E10</"
        "x:v>"
        "</x:c><x:c t=\"e\"><x:v>#N/A</x:v></x:c></x:row><x:row r=\"3\"><x:c r=\"B3\" s=\"1\"><x:v>43208</x:v></x:c>"
        "<x:c s=\"2\"><x:v>43208.5</x:v></x:c><x:c s=\"3\"><x:v>7</x:v></x:c><x:c "
        "t=\"str\"><x:f>A1</x:f><x:v>公式</x:v>"
        "</x:c><x:c s=\"2\"/></x:row></x:sheetData></x:worksheet>";
    const Outcome<Book> book = read(folder.xlsx(sheet, "<workbookPr date1904=\"1\"/>"));
    REQUIRE(book.ok());
    const auto& rows = book->sheet.rows;
    REQUIRE(rows.size() == 3);
    CHECK(texts(rows[0]) == QStringList{u"甲&乙\n丙"_s, u"19900000001"_s, u"#N/A"_s});
    CHECK(rows[0][2].kind == CellKind::Error);
    CHECK(texts(rows[2]) == QStringList{{}, u"2022-04-19"_s, u"2022-04-19 12:00"_s, u"7"_s, u"公式"_s});
    CHECK(rows[2][1].number == 44670);
    CHECK(rows[2][3].kind == CellKind::Number);
}

TEST_CASE("A serial is written as the day and time it shows", "[formats]")
{
    CHECK(serialText(0) == u"00:00");
    CHECK(serialText(1) == u"1900-01-01");
    CHECK(serialText(59) == u"1900-02-28");
    CHECK(serialText(60) == u"1900-02-29");
    CHECK(serialText(61) == u"1900-03-01");
    CHECK(serialText(44670.99999999) == u"2022-04-20");
    CHECK(serialText(44670 + 30605 / 86400.0) == u"2022-04-19 08:30:05");
    CHECK(serialOfIso(u"1900-02-28"_s) == 59);
    CHECK(serialOfIso(u"1900-03-01"_s) == 61);
    CHECK(serialOfDuration(u"PT24H30M"_s) == 24.5 / 24);
    CHECK_FALSE(serialOfIso(u"2022-02-30"_s));
}

TEST_CASE("What is no spreadsheet gets a sentence", "[formats]")
{
    const Folder folder;
    const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    const Outcome<Book> picture = read(folder.write(u"a.xlsx"_s, png));
    REQUIRE(codeOf(picture) == u"not_a_spreadsheet");
    CHECK(picture.problems().front().text.contains(u"it looks like a picture"_s));
    CHECK(picture.problems().front().text.contains(u"a.xlsx"_s));
    CHECK(codeOf(read(folder.path(u"absent.xlsx"_s))) == u"no_such_file");
    CHECK(codeOf(read(folder.path(u"."_s))) == u"not_a_spreadsheet");
    CHECK(codeOf(read(folder.write(u"e.xlsx"_s, {}))) == u"empty_file");
    CHECK(codeOf(read(folder.write(u"h.xls"_s, "<html><table><tr><td>1</td></tr></table></html>"))) ==
          u"not_a_spreadsheet");
    CHECK(codeOf(read(folder.write(u"n.csv"_s, QByteArray("a,b\n\0\1\2\3", 8)))) == u"not_a_spreadsheet");
    CHECK(codeOf(read(folder.zip(u"b.xlsx"_s, {{u"xl/workbook.bin"_s, "x"}}))) == u"unsupported_format");
    CHECK(codeOf(read(folder.zip(u"d.xlsx"_s, {{u"word/document.xml"_s, "x"}}))) == u"not_a_spreadsheet");
    const QByteArray wrapped = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0') +
                               QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(codeOf(read(folder.write(u"p.xlsx"_s, wrapped))) == u"encrypted");
    CHECK(codeOf(read(folder.zip(u"p.ods"_s, {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                              {u"META-INF/manifest.xml"_s, "<m:encryption-data/>"},
                                              {u"content.xml"_s, "?"}}))) == u"encrypted");
}

TEST_CASE("A file cut short anywhere is refused", "[formats]")
{
    const Folder folder;
    const QString format = GENERATE(u"xlsx"_s, u"ods"_s, u"xls"_s);
    QFile file(kFixtures + u"volunteers."_s + format);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype size = 8; size < whole.size(); size += 997) {
        CHECK(codeOf(read(folder.write(u"cut"_s, whole.left(size)))) == u"damaged_file");
    }
    CHECK(codeOf(read(folder.xlsx("<worksheet><sheetData><row><c><v>1</v></c>"))) == u"damaged_file");
}

TEST_CASE("Limits hold whatever a file claims", "[formats]")
{
    const Folder folder;
    CHECK(codeOf(read(folder.write(u"wide.csv"_s, QByteArray(1'000'000, ',')))) == u"too_large");
    CHECK(codeOf(read(folder.write(u"long.csv"_s, QByteArray("a\n").repeated(1'048'577)))) == u"too_large");
    CHECK(codeOf(read(folder.xlsx("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"))) == u"forbidden_content");
    CHECK(codeOf(read(folder.xlsx(QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65)))) ==
          u"forbidden_content");
    CHECK(codeOf(read(folder.xlsx("<worksheet>" + QByteArray(64'000'000, ' ') + "</worksheet>"))) == u"too_large");
    CHECK(codeOf(read(
              folder.xlsx("<worksheet><sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData></worksheet>"))) ==
          u"too_large");
    QByteArray sparse = "<worksheet><sheetData>";
    for (int i = 0; i < 2000; ++i)
        sparse += "<row><c r=\"XFD" + QByteArray::number(i + 1) + "\"><v>1</v></c></row>";
    CHECK(codeOf(read(folder.xlsx(sparse + "</sheetData></worksheet>"))) == u"too_large");
    QByteArray merged =
        "<worksheet><sheetData><row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"P1048576\"><v>1</v></c>"
        "</row></sheetData><mergeCells>";
    merged += QByteArray("<mergeCell ref=\"A1:P1048576\"/>").repeated(1000) + "</mergeCells></worksheet>";
    CHECK(codeOf(read(folder.xlsx(merged))) == u"too_large");
    std::vector<std::pair<QString, QByteArray>> entries(2001, {u"xl/workbook.xml"_s, {}});
    CHECK(codeOf(read(folder.zip(u"many.xlsx"_s, entries))) == u"too_large");
}

TEST_CASE("A cell with a megabyte of text is marked and the rest is read", "[formats]")
{
    const Folder folder;
    const QByteArray huge(1'000'000, 'x');
    const QString files[] = {
        folder.write(u"a.csv"_s, "a,b\n" + huge + ",2\n3,4\n"),
        folder.xlsx("<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>" + huge +
                    "</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row></sheetData></worksheet>")};
    for (const QString& file : files) {
        const Outcome<Book> book = read(file);
        REQUIRE(book.ok());
        REQUIRE(book->sheet.rows.size() == 3);
        CHECK(book->sheet.rows[1][0].kind == CellKind::Error);
        CHECK(book->sheet.rows[1][0].text.size() == kTruncatedText);
        CHECK(book->sheet.rows[1][1].text == u"2");
        CHECK(book->sheet.rows[2][1].text == u"4");
    }
}

TEST_CASE("Whatever is written as csv is read back the same", "[formats]")
{
    const Folder folder;
    const auto field = rc::gen::container<std::string>(
        rc::gen::element('a', ',', '"', '\n', '\r', ';', '\t', '=', '-', '\'', '@', ' ', '1'));
    const bool same = rc::check([&] {
        const auto table = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(3, field)));
        OutSheet sheet;
        sheet.columns = {{.title = u"甲"_s}, {.title = u"乙"_s}, {.title = u"丙"_s}, {.title = u"尾"_s}};
        for (const auto& row : table) {
            QStringList cells;
            for (const std::string& cell : row)
                cells.append(QString::fromStdString(cell));
            sheet.rows.push_back(cells << u"末"_s);
        }
        const QString path = folder.path(u"round.csv"_s);
        writeCsv(path, sheet);
        const Outcome<Book> book = read(path);
        RC_ASSERT(book.ok());
        RC_ASSERT(book->sheet.rows.size() == sheet.rows.size() + 1);
        for (std::size_t i = 0; i < sheet.rows.size(); ++i)
            RC_ASSERT(texts(book->sheet.rows[i + 1]) == sheet.rows[i]);
    });
    CHECK(same);
}

TEST_CASE("A workbook is read whole in one pass, but for what is hidden in it", "[formats]")
{
    const Folder folder;
    NoProgress progress;
    const auto sheetXml = [](const QByteArray& text) -> QByteArray {
        return "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text +
               "</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
    };
    const QString xlsx = folder.zip(
        u"whole.xlsx"_s, {{u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"one\" sheetId=\"1\"/>"
                                                 "<sheet name=\"two\" sheetId=\"2\" state=\"hidden\"/>"
                                                 "<sheet name=\"three\" sheetId=\"3\"/></sheets></workbook>"},
                          {u"xl/worksheets/sheet1.xml"_s, sheetXml("a")},
                          {u"xl/worksheets/sheet2.xml"_s, sheetXml("b")},
                          {u"xl/worksheets/sheet3.xml"_s, sheetXml("c")}});
    const auto tableXml = [](const QByteArray& name, const QByteArray& text) -> QByteArray {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"" + (name == "two" ? "off" : "on") + "\">" +
               "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\">"
               "<text:p>" +
               text + "</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>";
    };
    const QString ods = folder.zip(
        u"whole.ods"_s,
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
         {u"content.xml"_s,
          "<office:document-content><office:automatic-styles><style:style style:name=\"off\"><style:table-properties "
          "table:display=\"false\"/></style:style></office:automatic-styles><office:body>" +
              tableXml("one", "a") + tableXml("two", "b") + tableXml("three", "c") +
              "</office:body></office:document-content>"}});
    for (const QString& path : {xlsx, ods}) {
        const Workbook book = readWorkbook(path, {}, progress).value();
        CHECK(book.sheetNames == QStringList{u"one"_s, u"three"_s});
        CHECK(book.hiddenNames == QStringList{u"two"_s});
        REQUIRE(book.sheets.size() == 2);
        CHECK(book.sheets[1].name == u"three"_s);
        CHECK(texts(book.sheets[0].rows.at(0)) == QStringList{u"a"_s}); // nothing stands beside it in any row
        CHECK(texts(book.sheets[1].rows.at(0)) == QStringList{u"c"_s});
        CHECK(texts(read(path, {u"two"_s, {}}).value().sheet.rows.at(0)) == QStringList{u"b"_s});
    }
    const Workbook text = readWorkbook(folder.write(u"a.csv"_s, "a,b\n1,2\n"), {}, progress).value();
    CHECK(text.sheetNames.isEmpty());
    REQUIRE(text.sheets.size() == 1);
    CHECK(text.sheets[0].rows.size() == 2);
    CHECK(readWorkbook(kFixtures + u"volunteers.xls"_s, {}, progress).value().sheets.size() >= 1);
}
