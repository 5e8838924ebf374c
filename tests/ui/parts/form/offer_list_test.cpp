// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/offer_list.h"

#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/form.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an input method would take for the end of its work in a field.
class Interruptions final : public QObject
{
public:
    explicit Interruptions(QWidget* field) { field->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        const bool isOne = event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn ||
                           event->type() == QEvent::InputMethod;
        count += isOne ? 1 : 0;
        return false;
    }
};

struct Desk
{
    QDialog window; // of which Escape closes everything
    Form form;
    Field* field = nullptr;
    ChoiceLine* line = nullptr;
    OfferList* list = nullptr;

    Desk()
    {
        std::vector<FieldChoice> choices{{u"party"_s, u"社区党员"_s}, {u"social"_s, u"社会招募"_s}};
        for (int i = 1; i <= 30; ++i)
            choices.push_back({QString::number(i), u"单位%1"_s.arg(i)});
        field =
            form.addField({.name = u"source"_s, .label = u"来源"_s, .kind = FieldKind::OpenChoice, .choices = choices});
        form.addField({.name = u"next"_s, .label = u"下一项"_s});
        line = qobject_cast<ChoiceLine*>(field->editor());
        list = line->findChild<OfferList*>();
        (new QVBoxLayout(&window))->addWidget(&form);
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        form.focusFirst();
    }
    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void openAll() const
    {
        press(Qt::Key_Down);
        REQUIRE(list->isVisible());
    }
    [[nodiscard]] int marked() const { return list->markedOffer().row(); }
    [[nodiscard]] QString focused() const { return QApplication::focusWidget()->accessibleName(); }
};

void compose(QWidget* field, const QString& preedit, const QString& commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(field, &event);
}

} // namespace

TEST_CASE("The list of offers is no window that has the keyboard", "[ui][form][offers]")
{
    const Desk desk;
    const QWindow* const own = QGuiApplication::focusWindow();
    REQUIRE(own == desk.window.windowHandle());
    Interruptions heard(desk.line);
    desk.type(u"she"_s);
    REQUIRE(desk.list->isVisible());
    QTest::qWait(50); // whatever the platform says later
    CHECK(desk.list->isVisible());
    CHECK(QGuiApplication::focusWindow() == own);
    CHECK(QApplication::focusWidget() == desk.line);
    CHECK(QGuiApplication::focusObject() == desk.line);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(desk.list->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(desk.list->windowHandle()->transientParent() == own); // stands over a dialog, and goes with it
    CHECK(desk.list->accessibleName() == u"来源"_s);
    desk.type(u"q"_s); // the field has the keys
    CHECK(desk.line->text() == u"sheq"_s);
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.list->isVisible());
    QTest::qWait(50);
    CHECK(QGuiApplication::focusWindow() == own);
    CHECK(heard.count == 0);
}

TEST_CASE("What is being composed goes on when the list opens, and Enter stays the input method's",
          "[ui][form][offers]")
{
    const Desk desk;
    compose(desk.line, u"she"_s, {});
    REQUIRE_FALSE(desk.list->isVisible());
    compose(desk.line, u"zhao'mu"_s, u"社会"_s); // a part is taken, the rest is still composed
    Interruptions heard(desk.line);
    REQUIRE(desk.list->isVisible());
    QTest::qWait(50);
    CHECK(heard.count == 0);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    CHECK(desk.list->isVisible());
    CHECK(desk.marked() == -1);
    CHECK(desk.line->text() == u"社会"_s);
    compose(desk.line, {}, u"招募"_s);
    CHECK(desk.line->text() == u"社会招募"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.field->value().toString() == u"social"_s);
    CHECK(desk.focused() == u"下一项"_s);
}

TEST_CASE("The arrow keys mark an offer, Enter takes it", "[ui][form][offers]")
{
    const Desk desk;
    desk.openAll();
    CHECK(desk.marked() == -1);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    CHECK(desk.marked() == 1);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    CHECK(desk.marked() == -1); // what is typed
    desk.press(Qt::Key_Up);
    CHECK(desk.marked() == 31); // and round
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.marked() == 9);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.marked() == 19);
    desk.press(Qt::Key_PageUp);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.marked() == 0);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.field->value().toString() == u"social"_s);
    CHECK_FALSE(desk.list->isVisible());
    CHECK(desk.focused() == u"下一项"_s);
}

TEST_CASE("Tab takes what is marked and goes on, and leaves alone what is not", "[ui][form][offers]")
{
    const Desk desk;
    desk.type(u"she"_s);
    SECTION("marked")
    {
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        CHECK(desk.field->value().toString() == u"party"_s);
    }
    SECTION("not marked")
    {
        desk.press(Qt::Key_Tab);
        CHECK(desk.field->value().toString() == u"she"_s);
    }
    CHECK_FALSE(desk.list->isVisible());
    CHECK(desk.focused() == u"下一项"_s);
}

TEST_CASE("Escape closes the list alone, neither form nor dialog", "[ui][form][offers]")
{
    const Desk desk;
    QSignalSpy cancelled(&desk.form, &Form::cancelled);
    desk.type(u"she"_s);
    REQUIRE(desk.list->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.list->isVisible());
    CHECK(desk.line->text() == u"she"_s);
    CHECK(cancelled.isEmpty());
    CHECK(desk.window.isVisible());
    desk.press(Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("No shortcut takes the keys of the open list", "[ui][form][offers]")
{
    Desk desk;
    QAction leave;
    leave.setShortcut(Qt::Key_Escape);
    desk.window.addAction(&leave);
    QSignalSpy left(&leave, &QAction::triggered);
    desk.type(u"she"_s);
    desk.press(Qt::Key_Escape);
    CHECK(left.isEmpty());
    CHECK_FALSE(desk.list->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("Ctrl+S saves with the offer that is marked", "[ui][form][offers]")
{
    const Desk desk;
    QSignalSpy saved(&desk.form, &Form::saveRequested);
    desk.openAll();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.size() == 1);
    CHECK(desk.field->value().toString() == u"party"_s);
    CHECK_FALSE(desk.list->isVisible());
}

TEST_CASE("The mouse takes an offer, and closes the list elsewhere", "[ui][form][offers]")
{
    Desk desk;
    desk.openAll();
    SECTION("on an offer")
    {
        const QRect second = desk.list->visualRect(desk.list->model()->index(1, 0));
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, second.center());
        CHECK(desk.field->value().toString() == u"social"_s);
        CHECK(desk.focused() == u"下一项"_s);
    }
    SECTION("where nothing takes the keyboard")
    {
        QTest::mouseClick(&desk.form, Qt::LeftButton, {}, QPoint(2, 2));
        CHECK(QApplication::focusWidget() == desk.line);
        CHECK(desk.field->value().toString().isEmpty());
    }
    CHECK_FALSE(desk.list->isVisible());
}

TEST_CASE("The list closes when the window moves or goes, and when the field is left", "[ui][form][offers]")
{
    Desk desk;
    desk.openAll();
    SECTION("moved")
    {
        desk.window.move(desk.window.pos() + QPoint(20, 20));
    }
    SECTION("another size")
    {
        desk.window.resize(desk.window.size() + QSize(20, 20));
    }
    SECTION("gone")
    {
        desk.window.hide();
    }
    SECTION("left")
    {
        desk.form.field(u"next"_s)->focusTarget()->setFocus();
    }
    SECTION("another record")
    {
        desk.form.startNew();
        desk.form.field(u"source"_s)->setValue(u"party"_s);
    }
    QTest::qWait(20);
    CHECK_FALSE(desk.list->isVisible());
}

TEST_CASE("Where there is no room below, the list opens above its field", "[ui][form][offers]")
{
    Picker picker([](const QString&, int) {
        std::vector<PickerOffer> offers;
        for (int i = 0; i < 10; ++i)
            offers.push_back({QString::number(i), u"单位%1"_s.arg(i), {}});
        return offers;
    });
    const auto* list = picker.findChild<OfferList*>();
    const QRect screen = picker.screen()->availableGeometry();
    picker.resize(200, 30);
    const auto openAt = [&](const QPoint& at) {
        picker.move(at);
        picker.show();
        picker.activateWindow();
        picker.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&picker));
        QTest::qWait(20);
        QTest::keyClick(&picker, Qt::Key_Down);
        REQUIRE(list->isVisible());
        CHECK(screen.contains(list->geometry()));
    };
    SECTION("at the foot of the screen")
    {
        openAt(QPoint(screen.left() + 40, screen.bottom() - 40));
        CHECK(list->geometry().bottom() <= picker.mapToGlobal(QPoint()).y());
    }
    SECTION("at its right edge")
    {
        openAt(QPoint(screen.right() - 60, screen.top() + 40));
        CHECK(list->geometry().top() >= picker.mapToGlobal(QPoint()).y());
    }
}
