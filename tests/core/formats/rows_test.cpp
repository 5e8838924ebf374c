// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace redvest::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFixtures = QStringLiteral(REDVEST_SOURCE_DIR "/tests/fixtures/");

QString write(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"a.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("Rows that come one by one are those of the whole", "[formats]")
{
    const QTemporaryDir folder;
    CHECK(rc::check([&] {
        // Short cells, blank ones, blank rows, quotes that hold separators and line ends; longer than the head.
        const auto cell = rc::gen::element(QString(), u"a"_s, u"甲"_s, u"\"x,\ny\""_s, u"'=1"_s, u"  "_s);
        const int rows = *rc::gen::inRange(0, 200);
        QString text;
        for (int i = 0; i < rows; ++i) {
            const int cells = *rc::gen::inRange(0, 4);
            for (int c = 0; c < cells; ++c)
                text += (c > 0 ? u","_s : QString()) + *cell;
            text += u"\r\n"_s;
        }
        text += *cell;
        if (text.isEmpty())
            text = u"a"_s;
        const QString path = write(folder, text.toUtf8());
        NoProgress progress;
        const Book whole = readBook(path, {}, progress).value();
        const auto open = openBook(path, {}, progress);
        RC_ASSERT(open.ok());
        std::vector<std::vector<Cell>> one;
        while (const std::vector<Cell>* row = open->rows->next())
            one.push_back(*row);
        RC_ASSERT(!open->rows->problem());
        RC_ASSERT(one == whole.sheet.rows);
        one.resize(std::min(one.size(), kHeadRows));
        RC_ASSERT(open->head.rows == one);
        RC_ASSERT(open->encoding == whole.encoding);
        RC_ASSERT(open->rows->done() == open->rows->total());
    }));
}

TEST_CASE("Rows that come one by one tell at their end what is wrong with the file", "[formats]")
{
    const QTemporaryDir folder;
    NoProgress progress;
    const QByteArray many = QByteArray("aaaaaaaaaaaaaaaaaaaa,b\n").repeated(100'000);
    const auto last = [&](const QByteArray& bytes, const QString& encoding) {
        const auto open = openBook(write(folder, bytes), {{}, encoding}, progress);
        REQUIRE(open.ok());
        std::size_t rows = 0;
        while (open->rows->next() != nullptr)
            ++rows;
        CHECK(rows > 1000);
        REQUIRE(open->rows->problem());
        return open->rows->problem()->code;
    };
    CHECK(last(many + "c,\"d\n", {}) == u"unclosed_quote");
    CHECK(last(many + "c,\"d\ne,\"f\"\n" + many, {}) == u"unclosed_quote");
    CHECK(last(many + "\xFF\xFE\n" + many, u"UTF-8"_s) == u"wrong_encoding");
    CHECK(last(many + QByteArray(1100, ',') + "x\n", {}) == u"too_large");
    const auto open = openBook(kFixtures + u"volunteers.xlsx"_s, {}, progress);
    REQUIRE(open.ok());
    const Book book = readBook(kFixtures + u"volunteers.xlsx"_s, {}, progress).value();
    CHECK(open->head.rows.front() == book.sheet.rows.front());
    std::size_t rows = 0;
    while (open->rows->next() != nullptr)
        ++rows;
    CHECK(rows == book.sheet.rows.size());
}
