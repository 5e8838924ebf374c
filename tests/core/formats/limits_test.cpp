// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file claims about itself costs nothing; what it holds is counted. Memory and time of the worst files are
// measured by tests/fuzz/reader_limits.

#include "core/formats/sheet.h"
#include "tests/support/xls_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <minizip/zip.h>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

class Folder
{
public:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// An ods of these tables.
    QString ods(const QByteArray& tables) const
    {
        const QString path = m_dir.filePath(u"made.ods"_s);
        const zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
        REQUIRE(archive != nullptr);
        const std::pair<const char*, QByteArray> entries[] = {
            {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document><office:spreadsheet>" + tables + "</office:spreadsheet></office:document>"}};
        for (const auto& [name, bytes] : entries) {
            zipOpenNewFileInZip(archive, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 9);
            zipWriteInFileInZip(archive, bytes.constData(), unsigned(bytes.size()));
            zipCloseFileInZip(archive);
        }
        zipClose(archive, nullptr);
        return path;
    }

private:
    QTemporaryDir m_dir;
};

/// One table of one row with one cell "x", with these attributes.
QByteArray table(const QByteArray& row, const QByteArray& cell)
{
    return "<table:table table:name=\"S\"><table:table-row " + row +
           "><table:table-cell office:value-type=\"string\" " + cell +
           "><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
}

QString codeOf(const QString& path)
{
    NoProgress silent;
    const auto book = openBook(path, {}, silent);
    return book.ok() ? u"ok"_s : book.problems().front().code;
}

} // namespace

TEST_CASE("A cell repeated without end is refused with what is too large", "[formats]")
{
    const Folder folder;
    NoProgress silent;
    const auto many =
        openBook(folder.ods(table("table:number-rows-repeated=\"1048576\"", "table:number-columns-repeated=\"1024\"")),
                 {}, silent);
    REQUIRE_FALSE(many.ok());
    CHECK(many.problems().front().code == u"too_large");
    CHECK(many.problems().front().text.contains(u"its sheet has more than 20000000 cells"_s));
    // Numbers that no counter could add up.
    CHECK(codeOf(folder.ods(table("table:number-rows-repeated=\"9223372036854775807\"",
                                  "table:number-columns-repeated=\"9223372036854775807\""))) == u"too_large");
}

TEST_CASE("A row repeated often comes as often", "[formats]")
{
    const Folder folder;
    NoProgress silent;
    const QString path =
        folder.ods(table("table:number-rows-repeated=\"100000\"", "table:number-columns-repeated=\"5\""));
    const auto book = openBook(path, {}, silent);
    REQUIRE(book.ok());
    qint64 rows = 0;
    for (const auto* row = book->rows->next(); row != nullptr; row = book->rows->next(), ++rows)
        REQUIRE(row->size() == 5);
    CHECK(rows == 100'000);
}

TEST_CASE("A file of thousands of tables is no list", "[formats]")
{
    const Folder folder;
    CHECK(codeOf(folder.ods(QByteArray("<table:table table:name=\"S\"/>").repeated(3000))) == u"too_large");
}

TEST_CASE("All cells at once are to be had of small files only", "[formats]")
{
    const Folder folder;
    NoProgress silent;
    const QString path =
        folder.ods(table("table:number-rows-repeated=\"900000\"", "table:number-columns-repeated=\"5\""));
    CHECK(codeOf(path) == u"ok");
    const auto book = readBook(path, {}, silent);
    REQUIRE_FALSE(book.ok());
    CHECK(book.problems().front().code == u"too_large");
}

TEST_CASE("Sheets of an xls that lie over each other are damage", "[formats][xls]")
{
    const Folder folder;
    // A second entry for the one sheet: what is read would be twice what there is.
    const QByteArray cells = test::record(0x027E, test::le16(0) + test::le16(0) + test::le16(0) + test::le32(6)) +
                             test::record(0x00FF, QByteArray(8000, '\0'));
    const QByteArray once = test::workbookOf({}, cells);
    const qsizetype entry = test::bof(5).size();
    const qsizetype begins = once.indexOf(test::bof(16));
    const qsizetype size = begins - test::record(0x000A, {}).size() - entry;
    QByteArray named = once.mid(entry, size);
    named.replace(4, 4, test::le32(unsigned(begins + size))); // where the sheet begins, further on by the second entry
    const QByteArray twice = once.left(entry) + named + named + once.mid(entry + size);
    NoProgress silent;
    const QString path = folder.write(u"a.xls"_s, test::compoundOf(twice));
    CHECK(openBook(path, {}, silent).ok());
    const auto book = openWorkbook(path, {}, silent);
    REQUIRE_FALSE(book.ok());
    CHECK(book.problems().front().code == u"damaged_file");
}
