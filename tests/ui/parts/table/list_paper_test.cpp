// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_paper.h"

#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

report::TableBlock rowsOf(const QString& text, int columns, int rows)
{
    report::TableBlock table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({u"列%1"_s.arg(column)});
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(QStringList(columns, text));
    return table;
}

/// What is set on a page, without its places.
QString textOn(const PaperPage& page)
{
    QString text;
    for (const Letter& letter : page.letters)
        text += letter.glyph.text;
    return text.remove(u' ');
}

const ListFacts kFacts{u"名册"_s, u"静安区文明办"_s, u"截至2022-03-20"_s, u"街镇：彭浦镇"_s, u"已选2行，共9行"_s};

} // namespace

TEST_CASE("A printed list says whose, when, filtered by what and how much of it", "[ui][list_paper]")
{
    const report::Document document = listDocument(rowsOf(u"甲"_s, 2, 2), kFacts);
    const Paper paper(document);
    REQUIRE(paper.pageCount() == 1);
    const QString text = textOn(paper.page(0));
    for (const QString& said : {u"名册"_s, u"静安区文明办"_s, u"截至2022-03-20"_s, u"街镇：彭浦镇"_s,
                                u"已选2行，共9行"_s, u"列0"_s, u"1/1"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
    CHECK(linesOf(kFacts) == QStringList{u"静安区文明办  截至2022-03-20"_s, u"街镇：彭浦镇"_s, u"已选2行，共9行"_s});
    CHECK(linesOf({.title = u"名册"_s}).isEmpty());
}

TEST_CASE("A number on paper stands in one piece", "[ui][list_paper]")
{
    ListFacts facts = kFacts;
    facts.count = u"共3\u2009294行"_s;
    const QString text = textOn(Paper(listDocument(rowsOf(u"13\u2009830"_s, 1, 1), facts)).page(0));
    CHECK(text.contains(u"共3294行"_s));
    CHECK(text.contains(u"13830"_s));
}

TEST_CASE("Every page of a long list repeats its header, says its number and what it is of", "[ui][list_paper]")
{
    const Paper paper(listDocument(rowsOf(u"甲"_s, 2, 200), kFacts));
    REQUIRE(paper.pageCount() > 2);
    for (int page = 0; page < paper.pageCount(); ++page) {
        const QString text = textOn(paper.page(page));
        INFO(page);
        CHECK(text.contains(u"列0"_s));
        CHECK(text.contains(u"%1/%2"_s.arg(page + 1).arg(paper.pageCount())));
        CHECK(text.contains(u"静安区文明办"_s));
        CHECK(text.contains(u"截至2022-03-20"_s));
    }
}

TEST_CASE("How the rows are to be read stands under them, on paper and in a file", "[ui][list_paper]")
{
    ListFacts facts = kFacts;
    facts.note = u"行与合计不等"_s;
    const report::Document document = listDocument(rowsOf(u"甲"_s, 2, 2), facts);
    const auto* last = std::get_if<report::Paragraph>(&document.blocks.back());
    REQUIRE(last != nullptr);
    CHECK(last->text == facts.note);
    CHECK(textOn(Paper(document).page(0)).contains(facts.note));
    CHECK(linesOf(facts).back() == facts.note);
}

TEST_CASE("A list lies across the paper when its columns need that, be they few or many", "[ui][list_paper]")
{
    const auto isAcross = [](const report::TableBlock& rows) {
        const QSizeF size = Paper(listDocument(rows, kFacts)).size();
        return size.width() > size.height();
    };
    CHECK_FALSE(isAcross(rowsOf(u"王测甲"_s, 6, 3)));
    // 24 Han characters of 3.2 mm are 76 mm: two of them fit into 180 mm, three do not.
    const QString wide(24, u'长');
    CHECK_FALSE(isAcross(rowsOf(wide, 2, 3)));
    CHECK(isAcross(rowsOf(wide, 3, 3)));
    CHECK(isAcross(rowsOf(u"甲"_s, 9, 3)));
}
