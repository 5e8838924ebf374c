// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/to_csv.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"

#include <catch2/catch.hpp>

using namespace redvest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

TableBlock streets()
{
    return {.caption = u"各街镇缺口"_s,
            .unit = u"单位：人"_s,
            .columns = {{.title = u"街镇"_s}, {.title = u"缺口"_s, .align = Align::Right}},
            .rows = {{u"彭浦新村街道"_s, u"80"_s}, {u"彭浦镇"_s, u"7"_s}},
            .emphasised = {1}};
}

} // namespace

TEST_CASE("A Han character is two columns wide and a Latin one is one", "[report]")
{
    CHECK(displayWidth(u"静安区 A1"_s) == 9);
    CHECK(displayWidth(u"（𠅤）"_s) == 6);
    CHECK(displayWidth(u""_s) == 0);
}

TEST_CASE("Columns of a table line up in plain text", "[report]")
{
    const Document document{.title = u"缺口"_s, .blocks = {streets()}};
    CHECK(toText(document) == u"缺口\n"
                              "\n"
                              "各街镇缺口（单位：人）\n"
                              "街镇          缺口\n"
                              "彭浦新村街道    80\n"
                              "彭浦镇           7\n"_s);
}

TEST_CASE("A cell can neither turn its line round nor break it, and columns still line up", "[report]")
{
    const TableBlock table{.columns = {{.title = u"点位"_s}, {.title = u"缺口"_s, .align = Align::Right}},
                           .rows = {{u"甲\u202E\n乙"_s, u"80"_s}, {u"彭浦镇"_s, u"7"_s}}};
    CHECK(toText({.blocks = {table}}) == u"点位              缺口\n"
                                         "甲\\u202e\\u000a乙    80\n"
                                         "彭浦镇               7\n"_s);
}

TEST_CASE("A bar in plain text tells its label and the parts that are not zero", "[report]")
{
    const BarSeries series{
        .parts = {{u"到岗"_s, u"filled"_s}, {u"缺口"_s, u"gap"_s}},
        .bars = {{.name = u"彭浦镇"_s, .values = {352, 72}, .label = u"缺 72"_s, .isShort = true},
                 {.name = u"南京西路街道"_s, .values = {92, 0}, .label = u"足额"_s}},
    };
    CHECK(toText({.blocks = {series}}) == u"彭浦镇        缺 72  到岗 352，缺口 72\n"
                                          "南京西路街道  足额   到岗 92\n"_s);
    CHECK(toText({}).isEmpty());
}

TEST_CASE("The text of a briefing has its head and the groups of its tail that are filled", "[report]")
{
    Document document{.layout = Layout::Briefing, .title = u"标题"_s};
    document.frame.name = u"静安区志愿服务简报"_s;
    document.frame.number = u"第14期"_s;
    document.frame.distributeTo = u"各街镇"_s;
    CHECK(toText(document) == u"静安区志愿服务简报\n第14期\n\n标题\n\n发：各街镇\n"_s);
}

TEST_CASE("Nothing in a document can become markup in its HTML", "[report]")
{
    const QString html = toHtml({.title = u"<script>\"&"_s, .blocks = {Paragraph{.text = u"a<b"_s}, streets()}});
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK(html.contains(u"<h1>&lt;script&gt;&quot;&amp;</h1>"_s));
    CHECK(html.contains(u"<tr class=\"sum\"><td>彭浦镇</td>"_s));
}

TEST_CASE("A CSV opens as UTF-8, quotes what must be quoted and never carries a formula", "[report]")
{
    const TableBlock table{.columns = {{.title = u"名称"_s}, {.title = u"说明"_s}},
                           .rows = {{u"a,b"_s, u"他说\"好\""_s}, {u"=HYPERLINK(1)"_s, u"-5"_s}, {u"@x"_s}}};
    CHECK(toCsv(table) == QByteArray("\xef\xbb\xbf") + u"名称,说明\r\n"
                                                       "\"a,b\",\"他说\"\"好\"\"\"\r\n"
                                                       "'=HYPERLINK(1),-5\r\n"
                                                       "'@x,\r\n"_s.toUtf8());
}
