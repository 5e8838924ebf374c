// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Width, blanks and invisible characters do not make a text another one", "[text]")
{
    CHECK(normalised(u" ＡＢ　１２\u00A0\u200Bｃ\uFEFF "_s) == u"AB 12 c"_s);
    CHECK(normalised(u"plain  text\t"_s) == u"plain text"_s);
    CHECK(normalised(u"\u200B\u200B"_s).isEmpty());
    CHECK(searchFolded(u"靜安區 志願服務ＡＢ"_s) == u"静安区 志愿服务ab"_s);
    CHECK(searchFolded(u"𠅤"_s) == u"𠅤"_s);
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
