// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of a post on paper: a page each, nothing outside it, and nothing of a long one lost.

#include "core/report/post_papers.h"
#include "ui/parts/paper/paper.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PostCardFacts factsOf(PostCardPaper paper, int sentences)
{
    PostCardLine line;
    line.post.name = u"测温验码"_s;
    line.post.risk = RiskClass::Medium;
    line.site = u"北出口"_s;
    line.post.duties = u"为进站人员测温，查验健康码。"_s.repeated(sentences);
    line.post.howTo = u"侧身站立。\n保持一米距离。"_s;
    line.post.protection = u"口罩每4小时更换一次。"_s;
    return {u"静安区文明办"_s, paper, QDate(2022, 3, 20), {line, line}};
}

} // namespace

TEST_CASE("Each post has its page, as large as its letters may be", "[ui][paper]")
{
    for (const PostCardPaper paper : {PostCardPaper::A4, PostCardPaper::A5}) {
        const Paper laid(report::postCardsDocument(factsOf(paper, 3)));
        CHECK(laid.size().width() == Approx(paper == PostCardPaper::A4 ? 210 : 148));
        REQUIRE(laid.pageCount() == 2);
        const QRectF reached(5, 5, laid.size().width() - 10, laid.size().height() - 10);
        for (int page = 0; page < 2; ++page) {
            CHECK(laid.page(page).letters.size() > 80);
            for (const Letter& letter : laid.page(page).letters)
                CHECK(reached.contains(letter.at));
        }
    }
}

TEST_CASE("What does not fit on a page goes on to the next one", "[ui][paper]")
{
    const auto laid = [](int sentences) {
        return Paper(report::postCardsDocument(factsOf(PostCardPaper::A5, sentences)));
    };
    const auto letters = [](const Paper& paper) {
        std::size_t count = 0;
        for (int page = 0; page < paper.pageCount(); ++page)
            count += paper.page(page).letters.size();
        return count;
    };
    const Paper few = laid(3), many = laid(250);
    CHECK(few.pageCount() == 2);
    CHECK(many.pageCount() > 2);
    CHECK(letters(many) - letters(few) == std::size_t(2 * 247 * 14)); // fourteen characters each, on both cards
}
