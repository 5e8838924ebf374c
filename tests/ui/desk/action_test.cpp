// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/action.h"

#include <QPushButton>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

TEST_CASE("A button says what its action says, now and later, and does it", "[ui][action]")
{
    QWidget page;
    int done = 0;
    QAction* action = makeAction(
        &page,
        {.name = u"more"_s, .text = u"More"_s, .tip = u"Reads older entries"_s, .key = QKeySequence(u"Ctrl+M"_s)},
        [&] { ++done; });
    const QPushButton* button = buttonOf(action, &page);
    CHECK(button->objectName() == u"more"_s);
    CHECK(button->text() == u"More  Ctrl+M"_s);
    CHECK(button->toolTip() == u"Reads older entries"_s);
    action->setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action->setVisible(false);
    CHECK(button->isHidden());
    action->setEnabled(true);
    action->setText(u"Less"_s);
    CHECK(button->text() == u"Less  Ctrl+M"_s);
    action->trigger();
    CHECK(done == 1);
}

TEST_CASE("A key is the page's, or the window's while the page is in front", "[ui][action]")
{
    QWidget page;
    const auto contextOf = [&](bool isOfWindow) {
        const Action action{.name = u"a"_s, .text = u"A"_s, .key = QKeySequence(u"Ctrl+M"_s), .isOfWindow = isOfWindow};
        return makeAction(&page, action, [] {})->shortcutContext();
    };
    CHECK(contextOf(false) == Qt::WidgetWithChildrenShortcut);
    CHECK(contextOf(true) == Qt::WindowShortcut);
}
