// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates of posts: what a form leaves empty is filled in, what was typed stays.

#include "core/usecases/rota/post_templates.h"

#include "core/domain/requirements.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/setup.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

PostTemplate named(const QString& name)
{
    PostTemplate wanted;
    wanted.name = name;
    wanted.category = u"综合服务"_s;
    return wanted;
}

QString codeOf(const Outcome<Edits<PostTemplate>>& done)
{
    return done ? QString() : done.problems().front().code;
}

} // namespace

TEST_CASE("A new workspace has templates of the common kinds, each whole and of a known category", "[rota][templates]")
{
    RotaDesk desk;
    const auto templates = postTemplates(desk.ws());
    CHECK(templates.size() == 28);
    const QStringList categories = terms(desk.ws(), u"category"_s);
    const QStringList skills = terms(desk.ws(), u"skill"_s);
    for (const PostTemplate& known : templates) {
        INFO(known.name.toStdString());
        CHECK(categories.contains(known.category));
        CHECK((known.skills.isEmpty() || skills.contains(known.skills)));
        CHECK_FALSE(known.duties.isEmpty());
        CHECK_FALSE(known.howTo.isEmpty());
        CHECK_FALSE(known.protection.isEmpty());
        CHECK(known.id == givenTemplateId(known.name));
    }
}

TEST_CASE("A template fills in what is empty and asks only for courses that are taught here", "[rota][templates]")
{
    RotaDesk desk;
    desk.train(desk.person(u"王测甲"_s), u"核酸采样"_s, QDate(2022, 3, 1), {});
    const PostTemplate sampling = postTemplateCalled(desk.ws(), u"核酸采样"_s).value();
    PostForm form;
    form.post.kit = u"自备"_s;
    form.post.name = u"夜间采样"_s;
    const PostForm filled = filledBy(desk.ws(), sampling, form);
    CHECK(filled.post.name == u"夜间采样"_s);
    CHECK(filled.post.kit == u"自备"_s);
    CHECK(filled.post.category == u"核酸采样"_s);
    CHECK(filled.post.risk == RiskClass::High);
    CHECK(filled.post.isInSuit);
    CHECK(filled.post.duties == sampling.duties);
    REQUIRE(filled.requirements.size() == 2);
    CHECK(filled.requirements[0].kind == RequirementKind::Skill);
    CHECK(filled.requirements[1].kind == RequirementKind::Training);
    CHECK(filled.requirements[1].name == u"核酸采样"_s);
    CHECK(filledBy(desk.ws(), sampling, filled) == filled);
}

TEST_CASE("Templates are entered, archived and taken back, and no two are called the same", "[rota][templates]")
{
    RotaDesk desk;
    CHECK(codeOf(savePostTemplate(desk.ws(), {}, named({}))) == u"required"_s);
    CHECK(codeOf(savePostTemplate(desk.ws(), {}, named(u"测温验码"_s))) == u"name_taken"_s);
    PostTemplate wordy = named(u"方舱服务"_s);
    wordy.duties = QString(4001, u'字');
    CHECK(codeOf(savePostTemplate(desk.ws(), {}, wordy)) == u"too_long"_s);
    const PostTemplate known = postTemplateCalled(desk.ws(), u"测温验码"_s).value();
    const auto archived = archivePostTemplates(desk.ws(), {known.id});
    REQUIRE(archived.ok());
    CHECK_FALSE(postTemplateCalled(desk.ws(), u"测温验码"_s).ok());
    REQUIRE(savePostTemplate(desk.ws(), {}, named(u"测温验码"_s)).ok());
    CHECK(codeOf(archivePostTemplates(desk.ws(), {known.id}, false)) == u"name_taken"_s);
    CHECK_FALSE(undoEntry(desk.ws(), archived->changes.entry).ok()); // two would be called so
    CHECK(codeOf(archivePostTemplates(desk.ws(), {Id<PostTemplate>::make()})) == u"unknown_template"_s);
}

TEST_CASE("A template fills in languages, licences, ages and the agreement where the form says nothing",
          "[rota][templates]")
{
    RotaDesk desk;
    PostTemplate wanted = postTemplateCalled(desk.ws(), u"驾驶转运"_s).value();
    CHECK(wanted.licences == u"C1"_s);
    const PostTemplate before = wanted;
    wanted.languages = u"英语(流利)，日语"_s;
    wanted.needsAgreement = true;
    wanted.leastAge = 21;
    REQUIRE(savePostTemplate(desk.ws(), before, wanted).ok());
    const PostForm filled = filledBy(desk.ws(), postTemplateCalled(desk.ws(), u"驾驶转运"_s).value(), {});
    CHECK(filled.post.leastAge == 21);
    CHECK(filled.post.mostAge == 60);
    CHECK(filled.post.needsAgreement);
    CHECK(requirementTexts(filled.requirements, RequirementKind::Language) == QStringList{u"英语(流利)"_s, u"日语"_s});
    CHECK(requirementTexts(filled.requirements, RequirementKind::Licence) == QStringList{u"C1"_s});
    PostForm typed;
    typed.post.mostAge = 45; // what was typed of ages stands, both of them
    CHECK(filledBy(desk.ws(), wanted, typed).post.leastAge == 0);
    wanted = postTemplateCalled(desk.ws(), u"驾驶转运"_s).value();
    PostTemplate young = wanted;
    young.leastAge = 12;
    CHECK(savePostTemplate(desk.ws(), wanted, young).problems().front().code == u"age_range"_s);
}
