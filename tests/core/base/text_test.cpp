// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include "core/domain/names.h"
#include "core/domain/search_text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A name is kept as typed but for blanks and what is not seen, and is the same in any form", "[text]")
{
    CHECK(nameTyped(u" 口罩（Ｎ９５）：\u200B甲\n① "_s) == u"口罩（Ｎ９５）：甲 ①"_s);
    CHECK(isSameName(u"口罩（Ｎ９５）：甲"_s, u"口罩(N95):甲"_s));
    CHECK_FALSE(isSameName(u"口罩甲"_s, u"口罩乙"_s));
}

TEST_CASE("Width, blanks and invisible characters do not make a text another one", "[text]")
{
    CHECK(normalised(u" ＡＢ　１２\u00A0\u200Bｃ\uFEFF "_s) == u"AB 12 c"_s);
    CHECK(normalised(u"plain  text\t"_s) == u"plain text"_s);
    CHECK(normalised(u"\u200B\u200B"_s).isEmpty());
    CHECK(searchFolded(u"靜安區 志願服務ＡＢ"_s) == u"静安区 志愿服务ab"_s);
    CHECK(searchFolded(u"𠅤"_s) == u"𠅤"_s);
}

TEST_CASE("A text with invisible letters is the text without them", "[text]")
{
    // Among them those that are letters or marks to Unicode: U+034F, the fillers of Hangul, the selectors.
    for (const char32_t c :
         {0x34FU,  0x61CU,  0x115FU, 0x1160U, 0x180EU, 0x200BU, 0x200FU, 0x202EU,  0x2060U,  0x2064U,
          0x2069U, 0x3164U, 0xFE00U, 0xFE0FU, 0xFEFFU, 0xFFA0U, 0xADU,   0xE0001U, 0xE0041U, 0xE0100U}) {
        CAPTURE(uint(c));
        const QString hidden = QString::fromUcs4(&c, 1);
        CHECK(isInvisible(c));
        CHECK(normalised(u"张"_s + hidden + u"三"_s) == u"张三"_s);
        CHECK(normalised(hidden).isEmpty());
        CHECK(searchFolded(u"Li"_s + hidden + u" 三"_s) == u"li 三"_s);
        CHECK(*checkName(u"张"_s + hidden + u"三"_s) == u"张三"_s);
        CHECK(hasWords(namesSearchText({u"张"_s + hidden + u"三"_s}), searchWords(u"张三"_s)));
    }
    CHECK(normalised(u"e\u034F\u0301"_s) == u"\u00E9"_s);
    CHECK_FALSE(isInvisible(U' '));
    CHECK_FALSE(isInvisible(U'甲'));
}

TEST_CASE("What a terminal would obey is written out for it", "[text]")
{
    CHECK(visible(u"甲\u202E乙\u001B[2J\r\u0085"_s) == u"甲\\u202e乙\\u001b[2J\\u000d\\u0085"_s);
    CHECK(visible(u"一\n\t二 é"_s) == u"一\n\t二 é"_s);
    CHECK(visibleLine(u"一\n二\u2028"_s) == u"一\\u000a二\\u2028"_s);
    const char32_t tag = 0xE0041;
    CHECK(visible(QString::fromUcs4(&tag, 1)) == u"\\udb40\\udc41"_s); // as JSON would write it
    CHECK(visible(QString(QChar(0xD83D))) == u"\\ud83d"_s);
    CHECK(visible(u"😀"_s) == u"😀"_s);
}

TEST_CASE("Several values in a cell come apart at every usual separator", "[text]")
{
    CHECK(splitValues(u"急救、 驾驶，英语,日语;手语；电工/木工／ "_s) ==
          QStringList{u"急救"_s, u"驾驶"_s, u"英语"_s, u"日语"_s, u"手语"_s, u"电工"_s, u"木工"_s});
    CHECK(splitValues(QString()).isEmpty());
}

TEST_CASE("What people type to say nothing is nothing", "[text]")
{
    for (const QString& blank : {u""_s, u" "_s, u"无"_s, u"—"_s, u"——"_s, u"-"_s, u"/"_s, u"／"_s})
        CHECK(isBlankCell(blank));
    CHECK_FALSE(isBlankCell(u"无障碍"_s));
    CHECK_FALSE(isBlankCell(u"0"_s));
}
