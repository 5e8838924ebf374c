// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/choice_line.h"

#include "ui/parts/form/form.h"
#include "ui/parts/form/kept_value.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    Form form;
    Field* field = nullptr;
    ChoiceLine* line = nullptr;

    Desk()
    {
        field = form.addField({.name = u"source"_s,
                               .label = u"来源"_s,
                               .kind = FieldKind::OpenChoice,
                               .choices = {{u"party"_s, u"社区党员"_s}, {u"social"_s, u"社会招募"_s}}});
        form.addField({.name = u"next"_s, .label = u"下一项"_s});
        line = qobject_cast<ChoiceLine*>(field->editor());
        REQUIRE(line != nullptr);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
        form.focusFirst();
    }
    void type(const QString& text) const { QTest::keyClicks(line, text); }
    void press(Qt::Key key) const { QTest::keyClick(line, key); }
};

} // namespace

TEST_CASE("An open choice is taken by pinyin and by initials, and the keyboard goes on", "[ui][form][choice]")
{
    const Desk desk;
    desk.type(u"sqdy"_s);
    REQUIRE(desk.line->isOpen());
    desk.press(Qt::Key_Return);
    CHECK(desk.field->value().toString() == u"party");
    CHECK(desk.line->text() == u"社区党员");
    CHECK(QApplication::focusWidget() == desk.form.field(u"next"_s)->focusTarget());
    desk.line->setFocus();
    desk.line->clear();
    desk.type(u"shehui"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.field->value().toString() == u"social");
}

TEST_CASE("Ctrl+Enter over an open list saves an open choice as it is typed", "[ui][form][choice]")
{
    const Desk desk;
    QSignalSpy saved(&desk.form, &Form::saveAndNewRequested);
    desk.type(u"she"_s);
    REQUIRE(desk.line->isOpen());
    QTest::keyClick(desk.line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.size() == 1);
    CHECK(desk.field->value().toString() == u"she"); // and not what begins with it
    CHECK_FALSE(desk.line->isOpen());
}

TEST_CASE("The arrow, and the down arrow where something is chosen, list all there are", "[ui][form][choice]")
{
    const Desk desk;
    desk.field->setValue(u"party"_s);
    desk.press(Qt::Key_Down);
    CHECK(desk.line->offered() == QStringList{u"社区党员"_s, u"社会招募"_s});
    desk.press(Qt::Key_Escape);
    desk.line->setText(u"zzz"_s);
    desk.line->actions().front()->trigger();
    CHECK(desk.line->offered() == QStringList{u"社区党员"_s, u"社会招募"_s});
}

TEST_CASE("Another word is kept as it is, and said to be new when the line is left", "[ui][form][choice]")
{
    const Desk desk;
    desk.line->setText({});
    QTest::keyClicks(desk.line, u"she"_s);
    CHECK(desk.line->offered() == QStringList{u"社区党员"_s, u"社会招募"_s, u"she"_s});
    desk.press(Qt::Key_Escape);
    QTest::keyClick(desk.line, Qt::Key_Tab);
    CHECK(desk.field->value().toString() == u"she"); // nothing was put in its place
    CHECK(desk.line->newWord() == u"she");
    desk.field->setValue(u"社区"_s);
    CHECK(desk.line->newWordText().contains(u"社区党员"_s));
    desk.field->setValue(u"party"_s);
    CHECK(desk.line->newWordText().isEmpty());
}

TEST_CASE("New choices leave what is typed, and then count", "[ui][form][choice]")
{
    const Desk desk;
    desk.line->setText(u"邻里"_s);
    CHECK_FALSE(desk.line->newWord().isEmpty());
    desk.field->setChoices({{u"near"_s, u"邻里"_s}});
    CHECK(desk.line->text() == u"邻里");
    CHECK(desk.line->newWord().isEmpty());
    CHECK(desk.field->value().toString() == u"near");
}

TEST_CASE("A draft brings back what an open choice held", "[ui][form][choice]")
{
    Desk desk;
    for (const auto& held : {u"party"_s, u"邻里"_s}) {
        desk.field->setValue(held);
        const QVariantMap kept = keptValues(desk.form);
        desk.field->setValue(QString());
        retype(desk.form, kept);
        CHECK(desk.field->value().toString() == held);
    }
}
