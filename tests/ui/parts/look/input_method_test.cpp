// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/input_method.h"

#include "tests/support/input_method.h"

#include <QDateEdit>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;
using redvest::test::wantsInputMethod;

TEST_CASE("An editor that takes no input method says so whatever happens to it later", "[ui][look][input_method]")
{
    QLineEdit number;
    QLineEdit words;
    keepInputMethodOff(number);
    keepInputMethodOff(number);
    CHECK_FALSE(wantsInputMethod(number));
    CHECK(wantsInputMethod(words));
    number.setReadOnly(true); // a value that was worked out
    number.setReadOnly(false);
    CHECK_FALSE(wantsInputMethod(number));
    number.setEnabled(false);
    number.setEnabled(true);
    CHECK_FALSE(wantsInputMethod(number));
}

TEST_CASE("A box of numbers answers for the line within it", "[ui][look][input_method]")
{
    QDateEdit day;
    REQUIRE(wantsInputMethod(day)); // what Qt says of it by itself
    keepInputMethodOff(day);
    CHECK_FALSE(wantsInputMethod(day));
}

TEST_CASE("An editor without input method still says what else is asked of it", "[ui][look][input_method]")
{
    QLineEdit number;
    number.setInputMethodHints(Qt::ImhDigitsOnly);
    number.setText(u"42"_s);
    keepInputMethodOff(number);
    QInputMethodQueryEvent question(Qt::ImEnabled | Qt::ImHints | Qt::ImCursorPosition);
    QApplication::sendEvent(&number, &question);
    CHECK_FALSE(question.value(Qt::ImEnabled).toBool());
    CHECK(question.value(Qt::ImHints).toInt() == int(Qt::ImhDigitsOnly));
    CHECK(question.value(Qt::ImCursorPosition).toInt() == 2);
}
