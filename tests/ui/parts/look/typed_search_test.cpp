// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/typed_search.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Box
{
    QComboBox box;

    Box()
    {
        box.addItems({u"全部"_s, u"护士 · 北站"_s, u"社区居民"_s, u"社区党员"_s});
        new TypedSearch(box);
        box.show();
        box.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&box));
        box.setFocus();
    }
};

} // namespace

TEST_CASE("A box jumps to the entry that is meant by pinyin or initials", "[ui][finder]")
{
    Box shown;
    QTest::keyClicks(&shown.box, u"sqdy"_s);
    CHECK(shown.box.currentText() == u"社区党员");
    // What was typed is one word until the box is left.
    QApplication::sendEvent(&shown.box, std::make_unique<QFocusEvent>(QEvent::FocusOut).get());
    QTest::keyClicks(&shown.box, u"hushi"_s);
    CHECK(shown.box.currentText() == u"护士 · 北站");
    QTest::keyClicks(&shown.box, u"zzz"_s);
    CHECK(shown.box.currentText() == u"护士 · 北站");
}

TEST_CASE("A letter taken back is taken back from the search", "[ui][finder]")
{
    Box shown;
    QTest::keyClicks(&shown.box, u"sqdz"_s);
    CHECK(shown.box.currentText() == u"社区党员");
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&shown.box, Qt::Key_Backspace);
    QTest::keyClicks(&shown.box, u"jm"_s);
    CHECK(shown.box.currentText() == u"社区居民");
}

TEST_CASE("What an input method brings is sought too", "[ui][finder]")
{
    Box shown;
    QInputMethodEvent event;
    event.setCommitString(u"党员"_s);
    QApplication::sendEvent(&shown.box, &event);
    CHECK(shown.box.currentText() == u"社区党员");
}

TEST_CASE("In the open list the entry is marked, and Enter takes it", "[ui][finder]")
{
    Box shown;
    shown.box.showPopup();
    QAbstractItemView* list = shown.box.view();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::keyClicks(list, u"sqdy"_s);
    CHECK(list->currentIndex().row() == 3);
    CHECK(shown.box.currentIndex() == 0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown.box.currentText() == u"社区党员");
}

TEST_CASE("New entries of a filter keep what is chosen and tell nobody", "[ui][finder]")
{
    Box shown;
    int told = 0;
    QObject::connect(&shown.box, &QComboBox::currentIndexChanged, &shown.box, [&] { ++told; });
    shown.box.setCurrentIndex(2);
    refill(shown.box, {u"护士"_s, u"教师"_s, u"社区居民"_s});
    CHECK(told == 1);
    CHECK(shown.box.count() == 4);
    CHECK(shown.box.currentText() == u"社区居民");
    refill(shown.box, {u"护士"_s});
    CHECK(told == 1);
    CHECK(shown.box.currentIndex() == 0);
}
