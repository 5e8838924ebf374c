// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DoubtfulCell> doubtfulIn(const QByteArray& text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    NoProgress silent;
    const auto book = openBook(file.fileName(), {}, silent);
    REQUIRE(book.ok());
    while (book->rows->next() != nullptr) {
    }
    REQUIRE_FALSE(book->rows->problem());
    const auto whole = openWorkbook(file.fileName(), {}, silent);
    REQUIRE(whole.ok());
    CHECK(whole->sheets.front().rows()->doubtful() == book->rows->doubtful());
    return book->rows->doubtful();
}

} // namespace

TEST_CASE("A cell that swallowed the rows below it is told", "[formats]")
{
    // The mark opened in row 3 is closed by one that stands alone at the end of a cell of row 5.
    const auto doubtful =
        doubtfulIn("a,b,c,d,e,f\n1,2,3,4,5,6\n1,2,\"x,4,5,6\n1,2,3,4,5,6\n1,2,3\",4,5,6\n1,2,3,4,5,6\n");
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0].row == 3);
    CHECK(doubtful[0].column == 3);
    CHECK(doubtful[0].text.startsWith(u"x,4,5,6\n1"_s));
    // Of two rows, as much as one row has.
    CHECK(doubtfulIn("a;b;c;d;e;f\n1;2;\"x;4;5;6\n1;2;3\";4;5;6\n").size() == 1);
}

TEST_CASE("Cells of several lines that people write are not doubted", "[formats]")
{
    const QByteArray head = "a,b,c,d,e,f\n1,2,3,4,5,6\n";
    CHECK(doubtfulIn(head + "1,\"共和新路 1 号, 3 楼\n静安区, 上海\",3,4,5,6\n").empty());
    CHECK(doubtfulIn(head + "1,\"a,b,c,d,e,f,g,h\",3,4,5,6\n").empty()); // many, but in one line
    CHECK(doubtfulIn("a,b\n1,\"x, y\nz, w, v\"\n").empty());             // hardly a list
    // What explains a column in the header, before any row says how wide the list is.
    CHECK(doubtfulIn("a,\"技能\n(驾驶,急救,英语,电工,木工)\",c,d,e,f\n1,2,3,4,5,6\n").empty());
    // A separator of another kind than the file's.
    CHECK(doubtfulIn("a;b;c;d;e;f\n1;\"x,y,z,a,b,c\nd\";3;4;5;6\n").empty());
}
