// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_window.h"

#include <catch2/catch.hpp>

#include <QTextBrowser>
#include <QUrl>
#include <QWidget>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The manual opens with its words and its pictures", "[shell]")
{
    QWidget parent;
    ui::showManual(&parent);
    auto* text = parent.findChild<QTextBrowser*>(u"manual"_s);
    REQUIRE(text);
    CHECK(text->toPlainText().contains(u"数字是怎么算的"_s));
    CHECK(text->loadResource(QTextDocument::ImageResource, QUrl(u"overview.png"_s)).isValid());
}
