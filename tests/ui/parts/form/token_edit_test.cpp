// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/token_edit.h"

#include "tests/support/input_method.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::ui;
using redvest::test::wantsInputMethod;

namespace {

struct Desk
{
    Form form;
    Field* field = nullptr;
    TokenEdit* tokens = nullptr;

    Desk()
    {
        field = form.addField({.name = u"skills"_s,
                               .label = u"技能"_s,
                               .kind = FieldKind::Tokens,
                               .choices = {{u"心理疏导"_s, u"心理疏导"_s}, {u"护士"_s, u"护士"_s}}});
        form.addField({.name = u"next"_s, .label = u"下一项"_s});
        tokens = qobject_cast<TokenEdit*>(field->editor());
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
        form.focusFirst();
    }
    void type(const QString& text) const { QTest::keyClicks(tokens->input(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(tokens->input(), key, with);
    }
};

} // namespace

TEST_CASE("A word of the list is completed by pinyin and by initials", "[ui][form][tokens]")
{
    const Desk desk;
    desk.type(u"xinli"_s);
    REQUIRE(desk.tokens->isChoosing());
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->tokens() == QStringList{u"心理疏导"_s});
    desk.type(u"hs"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->tokens() == QStringList{u"心理疏导"_s, u"护士"_s});
    CHECK(desk.tokens->input()->text().isEmpty());
}

TEST_CASE("Ctrl+Enter over an open list saves with what stands in the line", "[ui][form][tokens]")
{
    Desk desk;
    QSignalSpy saved(&desk.form, &Form::saveAndNewRequested);
    const auto save = [&] {
        REQUIRE(desk.tokens->isChoosing());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
    };
    SECTION("a word that is typed out, and not the first that has it")
    {
        desk.field->setChoices({{u"心理疏导"_s, u"心理疏导"_s}, {u"心理"_s, u"心理"_s}});
        QInputMethodEvent composed;
        composed.setCommitString(u"心理"_s);
        QApplication::sendEvent(desk.tokens->input(), &composed);
        REQUIRE(desk.tokens->isChoosing());
        save();
        CHECK(saved.size() == 1);
        CHECK(desk.tokens->tokens() == QStringList{u"心理"_s});
    }
    SECTION("the only one there is, as when the line is left")
    {
        desk.type(u"xinli"_s);
        REQUIRE(desk.tokens->isChoosing());
        save();
        CHECK(saved.size() == 1);
        CHECK(desk.tokens->tokens() == QStringList{u"心理疏导"_s});
    }
    SECTION("the one that is marked")
    {
        desk.press(Qt::Key_Down);
        REQUIRE(desk.tokens->isChoosing());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        save();
        CHECK(saved.size() == 1);
        CHECK(desk.tokens->tokens() == QStringList{u"护士"_s});
    }
    SECTION("nothing, where nothing is typed")
    {
        desk.press(Qt::Key_Down);
        save();
        CHECK(saved.size() == 1);
        CHECK(desk.tokens->tokens().isEmpty());
    }
    CHECK_FALSE(desk.tokens->isChoosing());
}

TEST_CASE("The down arrow lists all words there are", "[ui][form][tokens]")
{
    const Desk desk;
    desk.press(Qt::Key_Down);
    CHECK(desk.tokens->isChoosing());
}

TEST_CASE("A word that is not in the list is asked about before it is taken", "[ui][form][tokens]")
{
    Desk desk;
    QSignalSpy asked(desk.tokens, &TokenEdit::asked);
    QSignalSpy saved(&desk.form, &Form::saveRequested);
    desk.type(u"qqq"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == u"qqq"_s);
    CHECK(desk.tokens->unknownWord() == u"qqq"_s);
    desk.form.save();
    CHECK(saved.isEmpty());
    CHECK(desk.field->problem().contains(u"qqq"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->unknownWord().isEmpty());
    CHECK(desk.tokens->tokens() == QStringList{u"qqq"_s});
    desk.form.save();
    CHECK(saved.size() == 1);
}

TEST_CASE("Of a list typed at once each unknown word is asked about in its turn", "[ui][form][tokens]")
{
    const Desk desk;
    desk.tokens->input()->insert(u"护士;qqq;zzz"_s);
    desk.type(u";"_s);
    CHECK(desk.tokens->unknownWord() == u"qqq"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->unknownWord() == u"zzz"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->unknownWord().isEmpty());
    CHECK(desk.tokens->tokens() == QStringList{u"护士"_s, u"qqq"_s, u"zzz"_s});
}

TEST_CASE("A level behind a known word makes it no other word", "[ui][form][tokens]")
{
    const Desk desk;
    desk.tokens->input()->insert(u"护士 高级"_s);
    CHECK(desk.tokens->unknownWord().isEmpty());
}

TEST_CASE("A word and its level are found by typing both at once", "[ui][form][tokens]")
{
    const Desk desk;
    desk.tokens->setChoices({u"英语"_s, u"日语"_s, u"韩语"_s}, {u"良好"_s, u"流利"_s});
    const auto offered = [&](const QString& typed) {
        desk.tokens->input()->clear();
        desk.type(typed);
        return qobject_cast<Picker*>(desk.tokens->input())->offered();
    };
    CHECK(offered(u"yy"_s) == QStringList{u"英语"_s}); // a word comes first, without levels
    CHECK(offered(u"yylh"_s) == QStringList{u"英语 良好"_s});
    CHECK(offered(u"riyu l"_s) == QStringList{u"日语 良好"_s, u"日语 流利"_s});
    CHECK(offered(u"hao"_s).isEmpty()); // within one, but of no word
    CHECK(offered(u"lianghao"_s).isEmpty());
    desk.tokens->setTokens({});
    desk.type(u"yyll"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->ended() == QStringList{u"英语 流利"_s});
}

TEST_CASE("Fields of digits and codes switch the input method off, those of words keep it", "[ui][form][typing]")
{
    Form form;
    const auto composes = [&](FieldKind kind) {
        const Field* field = form.addField({.name = QString::number(int(kind)), .kind = kind});
        QWidget* editor = field->focusTarget();
        CHECK(wantsInputMethod(*editor) == editor->testAttribute(Qt::WA_InputMethodEnabled));
        return wantsInputMethod(*editor);
    };
    for (const FieldKind kind :
         {FieldKind::Date, FieldKind::Moment, FieldKind::Time, FieldKind::Number, FieldKind::Count, FieldKind::Money,
          FieldKind::Phone, FieldKind::Identity, FieldKind::Code}) {
        CAPTURE(int(kind));
        CHECK_FALSE(composes(kind));
    }
    for (const FieldKind kind :
         {FieldKind::Line, FieldKind::Text, FieldKind::OpenChoice, FieldKind::Division, FieldKind::Tokens}) {
        CAPTURE(int(kind));
        CHECK(composes(kind));
    }
}

TEST_CASE("With the question stands what may be meant", "[ui][form][tokens]")
{
    Desk desk;
    desk.tokens->input()->insert(u"护理"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.tokens->unknownWord() == u"护理"_s);
    desk.form.save();
    CHECK(desk.field->problem().contains(u"护士"_s));
    CHECK_FALSE(desk.field->problem().contains(u"心理疏导"_s));
}
