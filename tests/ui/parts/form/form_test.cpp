// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/form.h"

#include "tests/support/input_method.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/token_edit.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
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

    Desk()
    {
        form.addField(
            {.name = u"document_number"_s, .label = u"证件号码"_s, .kind = FieldKind::Identity, .required = true});
        form.addField({.name = u"name"_s, .label = u"姓名"_s, .required = true});
        form.addField({.name = u"birth_date"_s, .label = u"出生日期"_s, .kind = FieldKind::Date});
        form.addSection(u"能做什么"_s);
        form.addField({.name = u"skills"_s, .label = u"技能"_s, .kind = FieldKind::Tokens, .wide = true});
        form.addField({.name = u"team"_s, .label = u"队伍"_s, .keep = true});
        form.addField({.name = u"residence"_s, .label = u"居住地"_s, .kind = FieldKind::Division});
        form.setToday(QDate(2022, 3, 20));
        form.setDivisions({{u"310106020"_s, u"彭浦镇"_s, u"彭浦镇"_s, u"pengpuzhen"_s, u"ppz"_s}});
        form.resize(900, 600);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
        form.focusFirst();
    }

    QString focused() const
    {
        const QWidget* at = QApplication::focusWidget();
        return at == nullptr ? QString() : at->accessibleName();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

/// Where a field stands on the form.
QRect placeOf(const Form& form, const char16_t* name)
{
    const Field* field = form.field(QString::fromUtf16(name));
    return {field->mapTo(&form, QPoint(0, 0)), field->size()};
}

} // namespace

TEST_CASE("Where it is narrow a form has one column, and two again where there is room", "[ui][form]")
{
    Desk desk;
    CHECK(placeOf(desk.form, u"document_number").top() == placeOf(desk.form, u"name").top());
    CHECK(placeOf(desk.form, u"birth_date").top() > placeOf(desk.form, u"name").top());
    desk.form.resize(420, 400);
    QApplication::processEvents();
    int last = -1;
    for (const char16_t* name : {u"document_number", u"name", u"birth_date", u"skills", u"team", u"residence"}) {
        const QRect place = placeOf(desk.form, name);
        CHECK(place.top() > last);
        CHECK(place.right() < 420);
        CHECK(place.width() > 250);
        last = place.top();
    }
    desk.form.setFieldVisible(*desk.form.field(u"name"_s), false);
    CHECK(desk.form.field(u"name"_s)->isHidden());
    desk.form.setFieldVisible(*desk.form.field(u"name"_s), true);
    desk.form.resize(900, 600);
    QApplication::processEvents();
    CHECK(placeOf(desk.form, u"document_number").top() == placeOf(desk.form, u"name").top());
    CHECK(placeOf(desk.form, u"team").top() == placeOf(desk.form, u"residence").top());
}

TEST_CASE("Enter walks the fields in the order seen, passes derived ones, and on the last one saves", "[ui][form]")
{
    Desk desk;
    desk.form.field(u"birth_date"_s)->setDerived(u"1985-05-05"_s, u"取自证件"_s);
    QSignalSpy saved(&desk.form, &Form::saveAndNewRequested);
    QStringList seen{desk.focused()};
    for (int i = 0; i < 4; ++i) {
        desk.press(Qt::Key_Return);
        seen.append(desk.focused());
    }
    CHECK(seen == QStringList{u"证件号码"_s, u"姓名"_s, u"技能"_s, u"队伍"_s, u"居住地"_s});
    CHECK(saved.isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(saved.size() == 1);
}

TEST_CASE("Page Down and Page Up go to the first field of the next section and of the one before", "[ui][form]")
{
    Desk desk;
    desk.form.addSection(u"其他"_s);
    desk.form.addField({.name = u"note"_s, .label = u"备注"_s, .kind = FieldKind::Text});
    desk.form.addField({.name = u"kind"_s,
                        .label = u"类别"_s,
                        .kind = FieldKind::Choice,
                        .choices = {{u"a"_s, u"甲"_s}, {u"b"_s, u"乙"_s}}});
    QApplication::processEvents();
    desk.press(Qt::Key_PageDown);
    CHECK(desk.focused() == u"技能"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.focused() == u"证件号码"_s);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.focused() == u"证件号码"_s);
    desk.form.setFieldVisible(*desk.form.field(u"skills"_s), false); // passed by, as by Enter
    desk.press(Qt::Key_PageDown);
    CHECK(desk.focused() == u"队伍"_s);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.focused() == u"备注"_s);
    desk.press(Qt::Key_PageUp); // scrolls there
    CHECK(desk.focused() == u"备注"_s);
    desk.press(Qt::Key_Tab);
    CHECK(desk.focused() == u"类别"_s);
    desk.press(Qt::Key_PageDown); // there is none
    CHECK(desk.focused() == u"类别"_s);
    CHECK(desk.form.text(u"kind"_s) == u"a"_s);
    desk.press(Qt::Key_PageUp);
    CHECK(desk.focused() == u"队伍"_s);
}

TEST_CASE("Enter during an input method's composing does not move on", "[ui][form]")
{
    Desk desk;
    desk.press(Qt::Key_Return);
    QInputMethodEvent composing(u"ce'shi"_s, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    desk.press(Qt::Key_Return);
    CHECK(desk.focused() == u"姓名"_s);
    QInputMethodEvent done;
    done.setCommitString(u"测试"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    desk.press(Qt::Key_Return);
    CHECK(desk.focused() == u"出生日期"_s);
    CHECK(desk.form.text(u"name"_s) == u"测试"_s);
}

TEST_CASE("A save during an input method's composing waits until that has ended", "[ui][form]")
{
    Desk desk;
    QSignalSpy saved(&desk.form, &Form::saveRequested);
    desk.press(Qt::Key_Return);
    QInputMethodEvent composing(u"ce'shi"_s, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.isEmpty()); // the record would lack the word
    QInputMethodEvent done;
    done.setCommitString(u"测试"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.size() == 1);
    CHECK(desk.form.text(u"name"_s) == u"测试"_s);
}

TEST_CASE("The save of a page waits for an input method's composing as well", "[ui][form]")
{
    Desk desk;
    QAction save;
    save.setShortcut(QKeySequence::Save);
    desk.form.addAction(&save);
    QSignalSpy saved(&save, &QAction::triggered);
    desk.press(Qt::Key_Return);
    QInputMethodEvent composing(u"ce'shi"_s, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"测试"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.size() == 1);
}

TEST_CASE("Problems stand under their fields, what was typed stays, the first has the keyboard", "[ui][form]")
{
    Desk desk;
    desk.form.setValue(u"name"_s, u"单测试"_s);
    desk.form.setValue(u"team"_s, u"翻译队"_s);
    desk.form.setProblems({{u"x"_s, u"team"_s, u"没有这支队伍。"_s},
                           {u"y"_s, u"name"_s, u"姓名含有不常见的字。"_s},
                           {u"z"_s, u"elsewhere"_s, u"数据已被他人修改。"_s}});
    auto* under = desk.form.findChild<QLabel*>(u"name_problem"_s);
    REQUIRE(under->isVisible());
    CHECK(under->text() == u"姓名含有不常见的字。"_s);
    CHECK(desk.form.findChild<QWidget*>(u"messageStrip"_s)->isVisible());
    CHECK(desk.focused() == u"姓名"_s);
    CHECK(desk.form.text(u"name"_s) == u"单测试"_s);
    CHECK(desk.form.text(u"team"_s) == u"翻译队"_s);
    desk.type(u"x"_s);
    CHECK_FALSE(under->isVisible()); // edited: the reason no longer holds
    CHECK(desk.form.findChild<QLabel*>(u"team_problem"_s)->isVisible());
}

TEST_CASE("What a field cannot read is shown instead of saved", "[ui][form]")
{
    Desk desk;
    QSignalSpy saved(&desk.form, &Form::saveRequested);
    desk.form.setValue(u"birth_date"_s, u"昨天"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.isEmpty());
    CHECK(desk.focused() == u"出生日期"_s);
    CHECK(desk.form.text(u"birth_date"_s) == u"昨天"_s);
    desk.form.setValue(u"birth_date"_s, u"3-20"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.size() == 1);
    CHECK(desk.form.text(u"birth_date"_s) == u"2022-03-20"_s);
}

TEST_CASE("Dates are shown in one form however they were typed", "[ui][form]")
{
    Desk desk;
    const auto typed = GENERATE(values<QString>(
        {u"2022-3-5"_s, u"20220305"_s, u"2022/03/05"_s, u"2022.3.5"_s, u"2022年3月5日"_s, u"3-5"_s, u"３月５日"_s}));
    CAPTURE(typed.toStdString());
    desk.form.setValue(u"birth_date"_s, typed);
    desk.form.field(u"birth_date"_s)->tidy();
    CHECK(desk.form.text(u"birth_date"_s) == u"2022-03-05"_s);
    desk.form.setValue(u"birth_date"_s, u"2022-02-30"_s);
    desk.form.field(u"birth_date"_s)->tidy();
    CHECK(desk.form.text(u"birth_date"_s) == u"2022-02-30"_s); // kept for the one who mistyped it
    CHECK(desk.form.field(u"birth_date"_s)->unreadable().has_value());
}

TEST_CASE("Tokens end with Chinese and Latin marks and Enter, and repeats are dropped", "[ui][form]")
{
    Desk desk;
    auto* tokens = desk.form.findChild<TokenEdit*>(u"skills"_s);
    tokens->input()->setFocus();
    desk.type(u"Nurse,Driver,Nurse,Cook"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"、护理"_s);
    QApplication::sendEvent(tokens->input(), &commit);
    CHECK(tokens->tokens() == QStringList{u"Nurse"_s, u"Driver"_s, u"Cook"_s, u"护理"_s});
    desk.press(Qt::Key_Return);
    CHECK(desk.focused() == u"技能"_s); // this Enter ended the token
    desk.press(Qt::Key_Backspace);
    CHECK(desk.form.value(u"skills"_s).toStringList() == QStringList{u"Nurse"_s, u"Driver"_s, u"Cook"_s});
    desk.press(Qt::Key_Return);
    CHECK(desk.focused() == u"队伍"_s);
}

TEST_CASE("A new record keeps the fields that repeat and empties the others", "[ui][form]")
{
    Desk desk;
    desk.form.setValue(u"name"_s, u"单测试"_s);
    desk.form.setValue(u"team"_s, u"翻译队"_s);
    desk.form.field(u"birth_date"_s)->setDerived(u"1985-05-05"_s, u"取自证件"_s);
    desk.form.startNew();
    CHECK(desk.form.text(u"name"_s).isEmpty());
    CHECK(desk.form.text(u"birth_date"_s).isEmpty());
    CHECK_FALSE(desk.form.field(u"birth_date"_s)->isDerived());
    CHECK(desk.form.text(u"team"_s) == u"翻译队"_s);
    CHECK(desk.focused() == u"证件号码"_s);
    CHECK_FALSE(desk.form.isDirty());
    desk.type(u"310199198505050066"_s);
    CHECK(desk.form.isDirty());
}

TEST_CASE("Choosing a division by keyboard moves on, and its value is the code", "[ui][form]")
{
    Desk desk;
    desk.form.field(u"residence"_s)->focusTarget()->setFocus();
    QSignalSpy saved(&desk.form, &Form::saveAndNewRequested);
    desk.type(u"ppz"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.form.text(u"residence"_s) == u"310106020"_s);
    CHECK(saved.isEmpty()); // the last field: this Enter chose, only the next one saves
    desk.press(Qt::Key_Return);
    CHECK(saved.size() == 1);
}

TEST_CASE("A day that was worked out and is typed again still takes no input method", "[ui][form]")
{
    Desk desk;
    Field* birth = desk.form.field(u"birth_date"_s);
    birth->setDerived(u"1985-05-05"_s, u"取自证件"_s);
    CHECK_FALSE(wantsInputMethod(*birth->focusTarget()));
    desk.form.startNew();
    CHECK_FALSE(wantsInputMethod(*birth->focusTarget()));
}

TEST_CASE("Number-like fields switch the input method off", "[ui][form]")
{
    Desk desk;
    QWidget* document = desk.form.field(u"document_number"_s)->focusTarget();
    QWidget* name = desk.form.field(u"name"_s)->focusTarget();
    CHECK_FALSE(wantsInputMethod(*document));
    CHECK(wantsInputMethod(*name));
    CHECK_FALSE(document->testAttribute(Qt::WA_InputMethodEnabled));
    CHECK(name->testAttribute(Qt::WA_InputMethodEnabled));
    desk.form.setValue(u"document_number"_s, u"３１０１９９19850505006x"_s);
    CHECK(desk.form.text(u"document_number"_s) == u"31019919850505006X"_s);
}
