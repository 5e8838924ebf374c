// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/briefing.h"

#include "core/report/to_html.h"
#include "core/report/to_text.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::report;

namespace {

BriefingFacts facts()
{
    BriefingFacts f;
    f.series.name = u"静安区志愿服务简报"_s;
    f.series.issuer = u"静安区文明办"_s;
    f.issue.number = 14;
    f.issue.day = QDate(2022, 3, 20);
    f.issue.title = u"力量调配情况"_s;
    const Instant from = atLocal(QDate(2022, 3, 20), QTime(7, 0));
    f.gaps.period = {from, plusMinutes(from, 24 * 60)};
    f.week.period = {from, plusMinutes(from, 8 * 60)};
    f.week.asOf = f.figures.asOf = plusMinutes(from, 8 * 60);
    return f;
}

BriefingFacts withSecond()
{
    BriefingFacts f = facts();
    f.issue.rubric = u"工作动态"_s;
    f.issue.secondRubric = u"【工作交流】"_s;
    f.issue.secondTitle = u"彭浦镇：就近编组保供应"_s;
    f.issue.secondText = u"3月以来，彭浦镇就近编组。\n一、党员带头\n一是摸清底数。\n\n（二）就近编组\n"_s;
    return f;
}

/// A block a line, by what it is: "h0 …" a heading of level 0, "p …" a paragraph, "q …" small print, "t" a table, "c" a
/// chart.
QStringList outline(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            lines << u"h%1 %2"_s.arg(heading->level).arg(heading->text);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines << (paragraph->isQuiet ? u"q "_s : u"p "_s) + paragraph->text.left(12);
        else
            lines << (std::holds_alternative<TableBlock>(block) ? u"t"_s : u"c"_s);
    }
    return lines;
}

} // namespace

TEST_CASE("Closing words stand after the figures and before what is said of their time", "[report][briefing]")
{
    BriefingFacts f = facts();
    f.issue.opening = u"全区志愿者响应号召。"_s;
    f.issue.closing = u"下一步，继续招募。\n \n各街镇及时上报。"_s;
    const Document document = briefingDocument(f);
    CHECK(document.title == u"力量调配情况"_s);
    const QStringList lines = outline(document);
    CHECK(lines.first() == u"p 全区志愿者响应号召。"_s);
    const auto chart = lines.indexOf(u"c"_s);
    REQUIRE(chart > 0);
    CHECK(lines.mid(chart + 1, 2) == QStringList{u"p 下一步，继续招募。"_s, u"p 各街镇及时上报。"_s});
    REQUIRE(lines.size() == chart + 4);
    CHECK(lines.last().startsWith(u"q 注：数据截至"_s));
}

TEST_CASE("A single article has no contents, with a rubric its title stands below that", "[report][briefing]")
{
    BriefingFacts f = facts();
    CHECK(outline(briefingDocument(f)).filter(QRegularExpression(u"^h"_s)).isEmpty());
    f.issue.rubric = u"工作动态"_s;
    const Document document = briefingDocument(f);
    CHECK(document.title.isEmpty());
    CHECK(titleOf(document) == u"静安区志愿服务简报 第14期"_s);
    CHECK(outline(document).mid(0, 2) == QStringList{u"h3 【工作动态】"_s, u"h0 力量调配情况"_s});
    CHECK_FALSE(outline(document).contains(u"h1 本期要目"_s));
}

TEST_CASE("A second article has its rubric, title and numbered headings, and contents come first", "[report][briefing]")
{
    const QStringList lines = outline(briefingDocument(withSecond()));
    CHECK(lines.mid(0, 5) == QStringList{u"h1 本期要目"_s, u"p 【工作动态】力量调配情况"_s,
                                         u"p 【工作交流】彭浦镇：就近"_s, u"h3 【工作动态】"_s, u"h0 力量调配情况"_s});
    const auto second = lines.indexOf(u"h3 【工作交流】"_s);
    REQUIRE(second > lines.indexOf(u"c"_s));
    CHECK(lines.mid(second + 1) == QStringList{u"h0 彭浦镇：就近编组保供应"_s, u"p 3月以来，彭浦镇就近编组"_s,
                                               u"h1 一、党员带头"_s, u"p 一是摸清底数。"_s, u"h2 （二）就近编组"_s});
}

TEST_CASE("The text and the page of an issue set its articles apart", "[report][briefing]")
{
    const Document document = briefingDocument(withSecond());
    const QString text = toText(document);
    INFO(text.toStdString());
    CHECK(text.contains(u"\n\n【工作动态】\n力量调配情况\n　　"_s));
    CHECK(text.contains(u"\n\n【工作交流】\n彭浦镇：就近编组保供应\n　　3月以来"_s));
    const QString html = toHtml(document);
    CHECK(html.contains(u"<title>静安区志愿服务简报 第14期</title>"_s));
    CHECK(html.contains(u"<h4>【工作交流】</h4>\n<h1>彭浦镇：就近编组保供应</h1>"_s));
}
