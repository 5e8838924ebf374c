// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/message_strip.h"

#include "core/usecases/supplies/supplies.h"
#include "tests/support/scene.h"
#include "ui/desk/session.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a field and a strip under it.
struct Shown
{
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    MessageStrip* strip = new MessageStrip(&window);
    int done = 0;

    Shown()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(strip);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    void ask()
    {
        strip->ask(u"Go on?"_s, u"Go on"_s, [this] { ++done; });
    }
    [[nodiscard]] QPushButton* yes() const { return strip->findChild<QPushButton*>(u"yes"_s); }
};

} // namespace

TEST_CASE("Enter in a field of a dialog presses no button of the strip under it", "[ui][strip]")
{
    QDialog dialog;
    auto* field = new QLineEdit(&dialog);
    auto* strip = new MessageStrip(&dialog);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(field);
    column->addWidget(strip);
    int undone = 0;
    strip->showMessage(u"Saved."_s, [&undone] { ++undone; });
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(undone == 0);
    CHECK_FALSE(strip->isHidden());
    strip->findChild<QPushButton*>(u"undo"_s)->setFocus();
    field->setFocus(); // who has walked over the button has not chosen it
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(undone == 0);
    QTest::keyClick(strip->findChild<QPushButton*>(u"undo"_s), Qt::Key_Space);
    CHECK(undone == 1);
}

TEST_CASE("A question has the keyboard until it is answered: Enter does it, Esc does not", "[ui][strip]")
{
    Shown s;
    s.ask();
    REQUIRE(s.yes()->hasFocus());
    QTest::keyClick(s.yes(), Qt::Key_Escape);
    CHECK(s.done == 0);
    CHECK(s.strip->isHidden());
    CHECK(s.field->hasFocus());
    s.ask();
    QTest::keyClick(s.yes(), Qt::Key_Return);
    CHECK(s.done == 1);
    CHECK(s.strip->isHidden());
    CHECK(s.field->hasFocus());
}

TEST_CASE("What is said afterwards takes the question away", "[ui][strip]")
{
    Shown s;
    s.ask();
    s.strip->showMessage(u"Something else."_s);
    CHECK(s.yes()->isHidden());
    CHECK(s.field->hasFocus());
    s.yes()->click();
    CHECK(s.done == 0);
}

TEST_CASE("That there is nothing to undo is said until there is", "[ui][strip]")
{
    Scene scene;
    Workspace& ws = *scene.ws;
    Session session(std::move(scene.ws));
    Shown s;
    session.undoLatest(*s.strip);
    REQUIRE(s.strip->isVisible());
    const auto saved = saveStore(ws, {}, {{}, u"乙库"_s, u"310106"_s, {}, {}, false});
    REQUIRE(saved.ok());
    session.noteChange(saved->changes);
    CHECK(s.strip->isHidden());
    s.strip->showMessage(u"Saved."_s); // stays true
    session.noteChange(saved->changes);
    CHECK(s.strip->isVisible());
}
