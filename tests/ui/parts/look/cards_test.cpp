// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/cards.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

TEST_CASE("A key figure opens by click, Enter and Space", "[ui][cards]")
{
    FigureCard card(u"缺口（今日）"_s);
    card.setFigure(u"412"_s, u"昨日 538"_s, Tone::Alarm);
    QSignalSpy opened(&card, &FigureCard::opened);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::keyClick(&card, Qt::Key_A);
    CHECK(opened.size() == 3);
}

TEST_CASE("The path goes up one step and to any step, but not above its first", "[ui][cards]")
{
    Breadcrumb path;
    QSignalSpy chosen(&path, &Breadcrumb::chosen);
    path.setPath({{u"31"_s, u"上海市"_s}, {u"310106"_s, u"静安区"_s}, {u"310106020"_s, u"彭浦镇"_s}});
    path.up();
    path.findChildren<QToolButton*>().front()->click();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0][0].toString() == u"310106"_s);
    CHECK(chosen[1][0].toString() == u"31"_s);
    path.setPath({{u"31"_s, u"上海市"_s}});
    path.up();
    CHECK(chosen.size() == 2);
}

TEST_CASE("The quiet text of a card is cut before the title is", "[cards]")
{
    SectionCard card(u"缺口（按街镇）"_s);
    card.setRightText(u"1 409个班次，需求 2 641，缺 419"_s);
    card.addToHead(new QPushButton(u"图表"_s));
    const auto labels = [&] { return card.findChildren<QLabel*>(); };
    const auto right = [&] { return labels().at(1); };
    card.resize(900, 200);
    card.show();
    QApplication::processEvents();
    CHECK(right()->text() == u"1 409个班次，需求 2 641，缺 419"_s);
    CHECK(right()->toolTip().isEmpty());
    card.resize(260, 200);
    QApplication::processEvents();
    CHECK(right()->text() != u"1 409个班次，需求 2 641，缺 419"_s);
    CHECK(right()->toolTip() == u"1 409个班次，需求 2 641，缺 419"_s);
    CHECK(labels().at(0)->width() >= labels().at(0)->sizeHint().width());
    CHECK(card.width() == 260);
    card.resize(labels().at(0)->sizeHint().width() + 180, 200);
    QApplication::processEvents();
    CHECK(right()->text().isEmpty()); // rather than "1 40…"
    CHECK(right()->toolTip() == u"1 409个班次，需求 2 641，缺 419"_s);
}
