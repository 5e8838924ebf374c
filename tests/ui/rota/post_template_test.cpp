// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a new post is filled in by a template; what was typed stays. The list of templates and its form.

#include "core/usecases/rota/post_templates.h"
#include "tests/ui/rota/rota_scene.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/form.h"
#include "ui/rota/post_desk.h"
#include "ui/rota/post_template_desk.h"
#include "ui/rota/post_template_steps.h"
#include "ui/rota/rota_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QTabBar>
#include <QTableView>
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

struct Templates : test::RotaScene<test::PostDesk>
{
    PostTemplateSteps* view = nullptr;

    Templates()
    {
        page.findChild<QTabBar*>(u"tabs"_s)->setCurrentIndex(1);
        trigger(u"postTemplates"_s);
        view = page.findChild<PostTemplateSteps*>();
        REQUIRE(view != nullptr);
        REQUIRE(view->isVisible());
        REQUIRE(QTest::qWaitFor([this] { return rows() > 0; }, 10000));
    }
    void trigger(const QString& name)
    {
        auto* action = page.findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        action->trigger();
        settle();
    }
    TablePage* templates() { return page.findChild<TablePage*>(u"postTemplateList"_s); }
    int rows() { return templates()->view()->model()->rowCount(); }
    Form* form() { return page.findChild<PostTemplateDesk*>()->form(); }
    std::optional<PostTemplate> called(const QString& name)
    {
        const auto found = postTemplateCalled(session.workspace(), name);
        return found ? std::optional(*found) : std::nullopt;
    }
};

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
    CHECK(form->field(u"in_suit"_s)->value().toBool());
    CHECK(form->field(u"duties"_s)->value().toString().contains(u"采集样本"_s));
    CHECK(form->field(u"requirements"_s)->value().toStringList() == QStringList{u"核酸采样"_s});
}

TEST_CASE("Templates of posts are made and changed in their list", "[ui][rota]")
{
    Templates s;
    const int before = s.rows();
    s.trigger(u"newPostTemplate"_s);
    REQUIRE(s.page.findChild<PostTemplateDesk*>()->isVisible());
    s.form()->field(u"name"_s)->setValue(u"方舱服务"_s);
    s.form()->field(u"category"_s)->setValue(u"综合服务"_s);
    s.form()->field(u"skills"_s)->setValue(QStringList{u"急救 中级"_s, u"护士"_s});
    s.form()->field(u"least_age"_s)->setValue(u"12"_s);
    s.form()->save();
    CHECK_FALSE(s.called(u"方舱服务"_s)); // nobody of twelve is asked
    CHECK_FALSE(s.form()->field(u"least_age"_s)->problem().isEmpty());
    s.form()->field(u"least_age"_s)->setValue(u"18"_s);
    s.form()->save();
    auto made = s.called(u"方舱服务"_s);
    REQUIRE(made);
    CHECK(made->skills == u"急救 中级、护士"_s);
    CHECK(made->leastAge == 18);
    s.settle();
    REQUIRE(QTest::qWaitFor([&] { return s.rows() == before + 1; }, 10000));
    s.templates()->selectIds({made->id.text()});
    s.trigger(u"editPostTemplate"_s);
    s.form()->field(u"kit"_s)->setValue(u"二级防护包"_s);
    s.form()->save();
    made = s.called(u"方舱服务"_s);
    REQUIRE(made);
    CHECK(made->kit == u"二级防护包"_s);
    CHECK(made->skills == u"急救 中级、护士"_s);
}

TEST_CASE("An archived template leaves the list and what the form of posts offers, and Esc goes back", "[ui][rota]")
{
    Templates s;
    const int before = s.rows();
    s.templates()->selectIds({s.called(u"核酸采样"_s)->id.text()});
    s.trigger(u"archivePostTemplates"_s);
    CHECK_FALSE(s.called(u"核酸采样"_s));
    REQUIRE(QTest::qWaitFor([&] { return s.rows() == before - 1; }, 10000));
    auto* state = s.page.findChild<QComboBox*>(u"templateState"_s);
    state->setCurrentIndex(1);
    CHECK(s.rows() == 1);
    QTest::keyClick(s.templates()->view(), Qt::Key_Escape);
    CHECK_FALSE(s.view->isVisible());
    CHECK(s.page.findChild<TablePage*>(u"postList"_s)->isVisible());
}
