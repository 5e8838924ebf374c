// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/worst_files.h"

#include <QFile>

#include <array>
#include <cstdlib>
#include <functional>

#include <minizip/zip.h>

namespace redvest::fuzz {

namespace {

constexpr int kPiece = 1 << 20;

/// A file that grows by pieces.
class Written
{
public:
    explicit Written(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            std::abort();
    }
    void add(const QByteArray& bytes, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_file.write(bytes);
    }

private:
    QFile m_file;
};

class Zip
{
public:
    explicit Zip(const QString& path, int level = 1)
        : m_zip(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE))
        , m_level(level)
    {
        if (m_zip == nullptr)
            std::abort();
    }
    ~Zip() { zipClose(m_zip, nullptr); }
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    using Add = std::function<void(const QByteArray&)>;
    void entry(const char* name, const std::function<void(const Add&)>& fill)
    {
        zipOpenNewFileInZip64(m_zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, m_level, 1);
        fill(
            [this](const QByteArray& bytes) { zipWriteInFileInZip(m_zip, bytes.constData(), unsigned(bytes.size())); });
        zipCloseFileInZip(m_zip);
    }
    void entry(const char* name, const QByteArray& bytes)
    {
        entry(name, [&](const Add& add) { add(bytes); });
    }
    /// All of an xlsx but its sheet.
    void workbook()
    {
        entry("xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" sheetId=\"1\"/></sheets></workbook>");
    }

private:
    zipFile m_zip;
    int m_level;
};

QByteArray odsOf(const char* rows, const char* columns)
{
    return QByteArray("<office:document-content><office:body><office:spreadsheet><table:table table:name=\"S\">"
                      "<table:table-row table:number-rows-repeated=\"") +
           rows + "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + columns +
           "\"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
           "</office:body></office:document-content>";
}

void makeOds(const QString& path, const char* rows, const char* columns)
{
    Zip zip(path);
    zip.entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.entry("content.xml", odsOf(rows, columns));
}

void odsRepeated(const QString& path)
{
    makeOds(path, "1048576", "1024");
}

/// As many as are allowed.
void odsFull(const QString& path)
{
    makeOds(path, "1000000", "20");
}

void csvSeparators(const QString& path)
{
    Written(path).add(QByteArray(998, ',') + "x\n", 41'000);
}

void csvCells(const QString& path)
{
    Written(path).add(QByteArray("x,").repeated(999) + "x\n", 25'000);
}

void csvLines(const QString& path)
{
    Written(path).add("\n\nx", 15'000'000);
}

void csvOneCell(const QString& path)
{
    Written(path).add(QByteArray(kPiece, 'x'), 300);
}

void csvQuoted(const QString& path)
{
    Written file(path);
    file.add("a,b\n1,\"");
    file.add(QByteArray("x,\n").repeated(kPiece / 3), 300);
}

void htmlSpans(const QString& path)
{
    Written(path).add("<table><tr>" + QByteArray("<td rowspan=1000 colspan=1000>x</td><tr>").repeated(200'000));
}

void htmlCells(const QString& path)
{
    Written file(path);
    file.add("<table>");
    file.add("<tr>" + QByteArray("<td>x").repeated(900), 13'000);
}

/// Rows and columns at the far end, few cells.
void xlsxFar(const QString& path)
{
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/worksheets/sheet1.xml", [](const Zip::Add& add) {
        add("<worksheet><sheetData>");
        for (int row = 1; row < 1'048'576; row += 100)
            add("<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) +
                "\"><v>1</v></c></row>");
        add("</sheetData></worksheet>");
    });
}

/// One blank after the other.
void xlsxRatio(const QString& path)
{
    Zip zip(path, Z_BEST_COMPRESSION);
    zip.workbook();
    zip.entry("xl/worksheets/sheet1.xml", [](const Zip::Add& add) {
        for (int i = 0; i < 700; ++i)
            add(QByteArray(kPiece, ' '));
    });
}

/// Texts that are all different, and a sheet that needs none.
void xlsxTexts(const QString& path)
{
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/sharedStrings.xml", [](const Zip::Add& add) {
        add("<sst>");
        for (int i = 0; i < 12'000'000; ++i)
            add("<si><t>" + QByteArray::number(i) + " abcdefghijklmnopqrstuvwxyz</t></si>");
        add("</sst>");
    });
    zip.entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
}

/// As many short texts as there may be in one part: little in the file each.
void xlsxEmptyTexts(const QString& path)
{
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/sharedStrings.xml", [](const Zip::Add& add) {
        add("<sst>");
        for (int i = 0; i < 2000; ++i)
            add(QByteArray("<si/>").repeated(10'000) + QByteArray::number(i * 7919));
        add("</sst>");
    });
    zip.entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
}

/// Names as long as a tag may be.
void xlsxNames(const QString& path)
{
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/_rels/workbook.xml.rels", [](const Zip::Add& add) {
        add("<Relationships>");
        for (int i = 0; i < 2000; ++i) {
            QByteArray name(200'000, 'n');
            for (int at = 0; at < name.size(); at += 64)
                name[at] = char('a' + (i + at / 64) % 26);
            add("<Relationship Type=\"worksheet\" Target=\"x\" Id=\"" + QByteArray::number(i) + name + "\"/>");
        }
        add("</Relationships>");
    });
    zip.entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
}

constexpr int kPeople = 500'000;
constexpr int kColumns = 30;

/// Column `column` of person `person`: numbers and addresses are each person's own, the rest comes again and again.
QByteArray particular(int person, int column)
{
    const QByteArray number = QByteArray::number(person);
    switch (column) {
    case 0:
        return "甲乙" + number;
    case 1:
        return "310199198505" + number.rightJustified(6, '0');
    case 2:
        return "19" + number.rightJustified(9, '0');
    case 3:
        return "彭浦新村街道共和新路" + number + "弄" + QByteArray::number(person % 97) + "号";
    case 4:
        return "user" + number + "@example.org";
    default:
        return "第" + QByteArray::number(column) + "项说明" + QByteArray::number((person * 31 + column) % 400);
    }
}

void csvPeople(const QString& path)
{
    Written file(path);
    for (int person = 0; person < kPeople; ++person) {
        QByteArray row;
        for (int column = 0; column < kColumns; ++column)
            row += particular(person, column) + (column + 1 < kColumns ? ',' : '\n');
        file.add(row);
    }
}

/// Texts in place, as programs write them that do not keep a list of texts.
void xlsxPeople(const QString& path)
{
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/worksheets/sheet1.xml", [](const Zip::Add& add) {
        add("<worksheet><sheetData>");
        for (int person = 0; person < kPeople; ++person) {
            QByteArray row = "<row r=\"" + QByteArray::number(person + 1) + "\">";
            for (int column = 0; column < kColumns; ++column)
                row += "<c t=\"inlineStr\"><is><t>" + particular(person, column) + "</t></is></c>";
            add(row + "</row>");
        }
        add("</sheetData></worksheet>");
    });
}

/// The same with a list of texts, as Excel writes it: the five of each person's own first.
void xlsxSharedPeople(const QString& path)
{
    constexpr int own = 5;
    Zip zip(path);
    zip.workbook();
    zip.entry("xl/sharedStrings.xml", [](const Zip::Add& add) {
        add("<sst>");
        for (int person = 0; person < kPeople; ++person) {
            for (int column = 0; column < own; ++column)
                add("<si><t>" + particular(person, column) + "</t></si>");
        }
        for (int column = own; column < kColumns; ++column)
            add("<si><t>" + particular(0, column) + "</t></si>");
        add("</sst>");
    });
    zip.entry("xl/worksheets/sheet1.xml", [](const Zip::Add& add) {
        add("<worksheet><sheetData>");
        for (int person = 0; person < kPeople; ++person) {
            const QByteArray number = QByteArray::number(person + 1);
            QByteArray row = "<row r=\"" + number + "\" spans=\"1:30\">";
            for (int column = 0; column < kColumns; ++column) {
                const int text = column < own ? person * own + column : kPeople * own + column - own;
                const QByteArray letters =
                    column < 26 ? QByteArray(1, char('A' + column)) : "A" + QByteArray(1, char('A' + column - 26));
                row += "<c r=\"" + letters + number + "\" s=\"1\" t=\"s\"><v>" + QByteArray::number(text) + "</v></c>";
            }
            add(row + "</row>");
        }
        add("</sheetData></worksheet>");
    });
}

} // namespace

std::span<const WorstFile> worstFiles()
{
    static constexpr std::array all{WorstFile{"ods of a row and a cell repeated", "too_large", false, odsRepeated},
                                    WorstFile{"csv of separators", "too_large", false, csvSeparators},
                                    WorstFile{"csv of cells", "too_large", false, csvCells},
                                    WorstFile{"csv of lines", "too_large", false, csvLines},
                                    WorstFile{"html of spans", "too_large", false, htmlSpans},
                                    WorstFile{"xlsx of far cells", "too_large", false, xlsxFar},
                                    WorstFile{"xlsx pressed beyond belief", "too_large", false, xlsxRatio},
                                    WorstFile{"xlsx of empty texts", "too_large", false, xlsxEmptyTexts},
                                    WorstFile{"ods repeated as far as it may be", "ok", true, odsFull},
                                    WorstFile{"csv of one cell", "ok", true, csvOneCell},
                                    WorstFile{"csv of one quote", "unclosed_quote", true, csvQuoted},
                                    WorstFile{"html of cells", "ok", true, htmlCells},
                                    WorstFile{"xlsx of texts", "too_large", true, xlsxTexts},
                                    WorstFile{"xlsx of names", "ok", true, xlsxNames},
                                    WorstFile{"csv of 500 000 people", "ok", true, csvPeople},
                                    WorstFile{"xlsx of 500 000 people", "ok", true, xlsxPeople},
                                    WorstFile{"xlsx of 500 000 people, texts shared", "ok", true, xlsxSharedPeople}};
    return all;
}

} // namespace redvest::fuzz
