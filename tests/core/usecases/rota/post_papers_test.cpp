// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of a post says what was entered of it, and one that says nothing is not printed.

#include "core/usecases/rota/post_papers.h"

#include "core/report/post_papers.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "core/usecases/rota/rota.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DescribedDesk : RotaDesk
{
    Id<Post> bare = post(u"引导"_s, u"南广场"_s);
    Id<Post> described =
        post(u"测温验码"_s, u"北出口"_s, {}, {{{}, {}, RequirementKind::Language, u"英语"_s}}, RiskClass::Medium);

    DescribedDesk()
    {
        const PostForm shown = postForm(ws(), described).value();
        PostForm wanted = shown;
        wanted.post.duties = u"为进站人员测温\n查验健康码"_s;
        wanted.post.howTo = u"体温37.3℃及以上的，报应急后勤岗。"_s;
        wanted.post.protection = u"口罩每4小时更换一次。"_s;
        wanted.post.kit = u"二级防护包"_s;
        REQUIRE(savePost(ws(), wanted, shown).ok());
    }
};

} // namespace

TEST_CASE("The card of a post says what to do, how, and how to protect oneself", "[rota][papers]")
{
    DescribedDesk desk;
    const auto facts = postCards(desk.ws(), {desk.described}, PostCardPaper::A5);
    REQUIRE(facts.ok());
    const report::Document document = report::postCardsDocument(*facts);
    CHECK(document.page == report::PageForm::A5);
    const QString text = report::toText(document);
    for (const QString& said : {u"岗位职责及防护指南"_s, u"测温验码"_s, u"北出口"_s, u"英语"_s, u"二级防护包"_s,
                                u"查验健康码"_s, u"报应急后勤岗"_s, u"每4小时更换"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
        CHECK(report::toHtml(document).contains(said));
    }
    CHECK_FALSE(text.contains(u"联系人"_s)); // nobody was entered
}

TEST_CASE("Cards that cannot be printed say of which posts and why", "[rota][papers]")
{
    DescribedDesk desk;
    const auto code = [&](const std::vector<Id<Post>>& posts) {
        return postCards(desk.ws(), posts, PostCardPaper::A4).problems().front().code;
    };
    CHECK(code({}) == u"required"_s);
    CHECK(code({Id<Post>::make()}) == u"unknown_post"_s);
    const auto refused = postCards(desk.ws(), {desk.described, desk.bare}, PostCardPaper::A4);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().size() == 1);
    CHECK(refused.problems().front().code == u"nothing_to_say"_s);
    CHECK(refused.problems().front().text.contains(u"引导"_s));
    CHECK(code(std::vector<Id<Post>>(501, desk.described)) == u"too_many"_s);
}
