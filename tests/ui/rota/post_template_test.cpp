// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a new post is filled in by a template; what was typed stays.

#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/form.h"
#include "ui/rota/post_desk.h"
#include "ui/rota/rota_page.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void type(Field& field, const QString& text)
{
    field.focusTarget()->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(field.focusTarget(), &typed);
}

} // namespace

TEST_CASE("A template fills the form of a new post, and what was typed stays", "[ui][rota]")
{
    test::RotaScene<test::PostDesk> s;
    s.page.findChild<QTabBar*>(u"tabs"_s)->setCurrentIndex(1);
    s.page.findChild<QAction*>(u"newPost"_s)->trigger();
    s.settle();
    auto* desk = s.page.findChild<ui::PostDesk*>();
    REQUIRE(desk != nullptr);
    Form* form = desk->form();
    type(*form->field(u"kit"_s), u"自备"_s);
    type(*form->field(u"template"_s), u"没有的"_s);
    CHECK(form->field(u"duties"_s)->value().toString().isEmpty());
    form->field(u"template"_s)->setValue(QString());
    type(*form->field(u"template"_s), u"核酸采样"_s);
    CHECK(form->field(u"name"_s)->value().toString() == u"核酸采样"_s);
    CHECK(form->field(u"category"_s)->value().toString() == u"核酸采样"_s);
    CHECK(form->field(u"risk"_s)->value().toString() == u"high"_s);
    CHECK(form->field(u"kit"_s)->value().toString() == u"自备"_s);
    CHECK(form->field(u"duties"_s)->value().toString().contains(u"采集样本"_s));
    CHECK(form->field(u"requirements"_s)->value().toStringList() == QStringList{u"核酸采样"_s});
}
