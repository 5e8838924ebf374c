// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/line_list.h"

#include "tests/support/dressed.h"
#include "ui/parts/look/contrast.h"

#include <QApplication>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::Dressed;

TEST_CASE("Numbers that call for somebody stay readable when the window turns dark or light", "[ui][overview]")
{
    const Dressed dressed;
    LineList list;
    list.setLines({{u"a"_s, u"plain"_s, u"3"_s, Tone::Plain},
                   {u"b"_s, u"warning"_s, u"2"_s, Tone::Warning},
                   {u"c"_s, u"alarm"_s, u"1"_s, Tone::Alarm}},
                  {});
    list.show();
    for (const bool isDark : {true, false}) {
        INFO((isDark ? "dark" : "light"));
        applyTheme(*qApp, isDark);
        QApplication::processEvents();
        const Palette& colours = isDark ? darkPalette() : lightPalette();
        CHECK(list.item(0, 1)->foreground().style() == Qt::NoBrush); // the ordinary colour of text
        CHECK(list.item(1, 1)->foreground().color() == colours.warn);
        CHECK(list.item(2, 1)->foreground().color() == colours.accent);
        CHECK(contrast(list.item(2, 1)->foreground().color(), colours.card) >= 4.5);
    }
}
