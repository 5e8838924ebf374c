// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A post that asks for more leaves people unfit for the shifts they are on: they are told of, and nothing is refused.

#include "core/usecases/rota/unfit_posts.h"

#include "core/domain/requirements.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people on a shift of tomorrow, one of them speaks English.
struct AskedDesk : RotaDesk
{
    Id<Post> exit = post(u"引导"_s, u"北出口"_s);
    Id<Shift> tomorrow = shift(exit, QDate(2022, 3, 17), 8, 12, 2);
    Volunteer speaks = person(u"外测甲"_s);
    Volunteer young = person(u"幼测乙"_s, {}, QDate(2003, 5, 5));

    AskedDesk()
    {
        qualify(speaks, QualificationKind::Language, u"英语"_s);
        book(speaks, tomorrow);
        book(young, tomorrow);
    }
    PostForm shown() { return postForm(ws(), exit).value(); }
    QStringList unfit(const PostForm& wanted)
    {
        QStringList found;
        for (const UnfitSeat& seat : unfitIfAsked(ws(), wanted))
            found << seat.name + u' ' + seat.reasons.front().code;
        return found;
    }
};

} // namespace

TEST_CASE("Who lacks what a post asks for anew is told of", "[rota][unfit]")
{
    AskedDesk desk;
    PostForm wanted = desk.shown();
    CHECK(desk.unfit(wanted).isEmpty());
    wanted.requirements.push_back(requirementSaid(desk.exit, RequirementKind::Language, u"英语"_s));
    CHECK(desk.unfit(wanted) == QStringList{u"幼测乙 language_missing"_s});
    wanted.requirements.back().level = u"流利"_s;
    CHECK(desk.unfit(wanted) == QStringList{u"外测甲 language_level_low"_s, u"幼测乙 language_missing"_s});
    wanted.requirements.clear();
    wanted.post.leastAge = 21;
    CHECK(desk.unfit(wanted) == QStringList{u"幼测乙 age_out_of_range"_s});
    REQUIRE(savePost(desk.ws(), wanted, desk.shown()).ok());         // told, not refused
    CHECK(postRows(desk.ws(), {}).front().requirements.size() == 1); // the list of posts says the age too
    CHECK(desk.unfit(desk.shown()).isEmpty());                       // what stood against somebody before is not news
}

TEST_CASE("Shifts that are over or called off, and new posts, concern nobody", "[rota][unfit]")
{
    AskedDesk desk;
    PostForm wanted = desk.shown();
    wanted.post.needsAgreement = true;
    CHECK(desk.unfit(wanted).size() == 2);
    REQUIRE(archiveShifts(desk.ws(), {desk.tomorrow}, true).ok());
    CHECK(desk.unfit(wanted).isEmpty());
    wanted.post.id = {};
    CHECK(desk.unfit(wanted).isEmpty());
}

TEST_CASE("An undo leaves no post that asks for nobody's age", "[rota][undo]")
{
    support::RotaDesk desk;
    const Id<Post> id = desk.post(u"测温"_s, u"南广场"_s);
    const auto aged = [&](int least, int most) {
        const PostForm shown = postForm(desk.ws(), id).value();
        PostForm wanted = shown;
        wanted.post.leastAge = least;
        wanted.post.mostAge = most;
        const auto saved = savePost(desk.ws(), wanted, shown);
        REQUIRE(saved.ok());
        return saved->changes.entry;
    };
    aged(50, 0);
    const QString any = aged(0, 0);
    aged(0, 40);
    const auto undone = undoEntry(desk.ws(), any);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.problems().front().code == u"age_range"_s);
    aged(0, 60);
    CHECK(undoEntry(desk.ws(), any).ok());
}
