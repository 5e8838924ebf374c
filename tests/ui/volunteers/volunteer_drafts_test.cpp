// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the registration and not saved is there again, however the window went.

#include "core/usecases/workspace/drafts.h"
#include "tests/support/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form.h"
#include "ui/volunteers/volunteers_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;

namespace {

/// A window over a workspace that outlives it.
struct Window
{
    ui::Session session;
    VolunteersPage page{session};

    explicit Window(const test::Desk& desk)
        : session(Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock))
    {
        page.resize(1234, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        REQUIRE(QTest::qWaitFor([this] { return page.isLoaded(); }));
        page.open(RegisterPerson{});
    }
    template <class T>
    T* the(const QString& name) const
    {
        T* found = page.findChild<T*>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void type(const QString& field, const QString& text) const
    {
        auto* line = the<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    QString text(const QString& field) const { return the<QLineEdit>(field)->text(); }
    bool isOffered() const { return the<QWidget>(u"draftStrip"_s)->isVisible(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    std::vector<UnsavedForm> kept() { return drafts(session.workspace()); }
};

struct Desk : test::Desk
{
    Desk() { ws.reset(); }
};

} // namespace

TEST_CASE("A registration that was not saved is offered by the next window", "[ui][drafts]")
{
    const Desk desk;
    {
        const Window window(desk);
        window.type(u"document_number"_s, u"31019919850505006x"_s);
        window.type(u"name"_s, u"Ceshi Yi"_s);
        window.type(u"division"_s, u"nowhereatall"_s);
        CHECK_FALSE(window.isOffered());
    }
    Window window(desk);
    REQUIRE(window.isOffered());
    CHECK(window.text(u"name"_s).isEmpty());
    window.the<QPushButton>(u"goOnWithDraft"_s)->click();
    CHECK_FALSE(window.isOffered());
    CHECK(window.text(u"document_number"_s) == u"31019919850505006X"_s);
    CHECK(window.text(u"name"_s) == u"Ceshi Yi"_s);
    CHECK(window.text(u"birth"_s) == u"1985-05-05"_s);
    // What names no place is still what was typed, and is said to be no choice.
    CHECK(window.text(u"division"_s) == u"nowhereatall"_s);
    CHECK(window.the<DivisionPicker>(u"division"_s)->isUnresolved());
    window.type(u"phone"_s, u"19900002010"_s);
    window.the<DivisionPicker>(u"division"_s)->setCode(u"310106006"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.text(u"name"_s).isEmpty());
    CHECK(window.kept().empty());
}

TEST_CASE("What is typed is kept soon, without anything being done", "[ui][drafts]")
{
    const Desk desk;
    Window window(desk);
    window.type(u"name"_s, u"Ceshi Yi"_s);
    REQUIRE(QTest::qWaitFor([&] { return !window.kept().empty(); }));
    CHECK(window.kept().front().values.value(u"name"_s).toString() == u"Ceshi Yi"_s);
    // Typed away again, there is nothing to keep.
    window.the<QPushButton>(u"clear"_s)->click();
    CHECK(window.kept().empty());
}

TEST_CASE("Leaving the program by its menu keeps what is typed", "[ui][drafts]")
{
    const Desk desk;
    Window window(desk);
    window.type(u"name"_s, u"Ceshi Yi"_s);
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
    CHECK(window.kept().size() == 1);
    window.the<QPushButton>(u"clear"_s)->click();
}

TEST_CASE("A draft can be discarded, and one not decided on stays beside what is typed", "[ui][drafts]")
{
    const Desk desk;
    {
        const Window window(desk);
        window.type(u"name"_s, u"Ceshi Yi"_s);
    }
    {
        const Window window(desk);
        REQUIRE(window.isOffered());
        window.type(u"phone"_s, u"1990000"_s);
    }
    Window window(desk);
    REQUIRE(window.isOffered());
    REQUIRE(window.kept().size() == 1);
    CHECK(window.kept().front().values.value(u"name"_s).toString() == u"Ceshi Yi"_s);
    CHECK(window.kept().front().values.value(u"phone"_s).toString() == u"1990000"_s);
    window.the<QPushButton>(u"discardDraft"_s)->click();
    CHECK_FALSE(window.isOffered());
    CHECK(window.kept().empty());
}

TEST_CASE("Esc and the form opened again: a place that is none stays as typed, with a remark", "[ui][drafts]")
{
    const Desk desk;
    Window window(desk);
    window.type(u"name"_s, u"Ceshi Yi"_s);
    window.type(u"division"_s, u"nowhereatall"_s);
    window.press(Qt::Key_Tab);
    const auto remarked = [&] {
        for (const auto* label : window.page.findChildren<QLabel*>()) {
            if (label->isVisible() &&
                label->text().contains(Field::tr("Not chosen yet: press the down arrow and take one from the list.")))
                return true;
        }
        return false;
    };
    CHECK(remarked());
    window.press(Qt::Key_Escape);
    window.page.open(RegisterPerson{});
    CHECK(window.text(u"name"_s) == u"Ceshi Yi"_s);
    CHECK(window.text(u"division"_s) == u"nowhereatall"_s);
    CHECK(remarked());
    window.the<QPushButton>(u"clear"_s)->click();
}
