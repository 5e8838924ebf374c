// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites with what stands there and who is missing on a day.

#include "core/usecases/rota/site_register.h"

#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sites.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kSiteDay(2022, 3, 17);

struct TwoSites : RotaDesk
{
    Id<Post> first = post(u"测温验码"_s, u"北站南广场"_s);
    Id<Post> second = post(u"秩序引导"_s, u"北站南广场"_s);
    Id<Post> elsewhere = post(u"测温验码"_s, u"接种点"_s, street);
    Id<Shift> morning = shift(first, kSiteDay, 8, 12, 2);
    Id<Shift> full = shift(second, kSiteDay, 8, 12, 1);

    TwoSites()
    {
        book(person(u"邻测甲"_s), full);
        book(person(u"邻测乙"_s), full); // one too many, which fills nobody else's seat
        book(person(u"邻测丙"_s), morning);
    }
    SiteStanding standing(const QString& name)
    {
        for (const SiteStanding& s : siteStandings(ws(), kSiteDay)) {
            if (s.site.name == name)
                return s;
        }
        FAIL("no such site");
        return {};
    }
};

} // namespace

TEST_CASE("A site tells its posts and who is missing there that day", "[rota][sites]")
{
    TwoSites desk;
    const SiteStanding square = desk.standing(u"北站南广场"_s);
    CHECK(square.posts == 2);
    CHECK(square.shifts == 2);
    CHECK(square.needed == 3);
    CHECK(square.filled == 3);
    CHECK(square.missing == 1);
    CHECK(desk.standing(u"接种点"_s).posts == 1);
    CHECK(desk.standing(u"接种点"_s).needed == 0);
    CHECK(siteStandings(desk.ws(), kSiteDay.addDays(1)).front().shifts == 0);
}

TEST_CASE("The page of a site shows its own posts and seven days of shifts", "[rota][sites]")
{
    TwoSites desk;
    desk.shift(desk.first, kSiteDay.addDays(6), 8, 12);
    desk.shift(desk.first, kSiteDay.addDays(7), 8, 12);
    REQUIRE(archiveShifts(desk.ws(), {desk.full}, true).ok());
    const SiteStanding square = desk.standing(u"北站南广场"_s);
    const auto sheet = siteSheet(desk.ws(), square.site.id, kSiteDay);
    REQUIRE(sheet.has_value());
    CHECK(sheet->posts.size() == 2);
    CHECK(sheet->shifts.size() == 3); // the one called off too
    CHECK(sheet->standing.needed == 2);
    CHECK(sheet->standing.missing == 1);
    CHECK(sheet->shifts.front().people.size() + sheet->shifts[1].people.size() == 3);
    CHECK_FALSE(siteSheet(desk.ws(), Id<Site>::make(), kSiteDay).has_value());
}

TEST_CASE("An archived site stands behind the others and keeps its page", "[rota][sites]")
{
    TwoSites desk;
    const Id<Site> gone = desk.standing(u"接种点"_s).site.id;
    REQUIRE(archivePosts(desk.ws(), {desk.elsewhere}, true).ok());
    REQUIRE(archiveSites(desk.ws(), {gone}, true).ok());
    const auto all = siteStandings(desk.ws(), kSiteDay);
    CHECK(all.back().site.id == gone);
    CHECK(all.back().posts == 0);
    const auto sheet = siteSheet(desk.ws(), gone, kSiteDay);
    REQUIRE(sheet.has_value());
    CHECK(sheet->posts.size() == 1);
}
