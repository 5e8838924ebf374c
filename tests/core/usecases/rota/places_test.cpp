// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Campaigns and sites: what may be entered, changed, archived. The witness compares each unit with its journal.

#include "core/usecases/rota/campaigns.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sites.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Site siteIn(const QString& division, const QString& name)
{
    Site site;
    site.name = name;
    site.division = division;
    return site;
}

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code + u' ' + problems.front().field;
}

} // namespace

TEST_CASE("a campaign is entered once and archived when its shifts are over", "[rota][campaigns]")
{
    Desk desk;
    Campaign wanted;
    wanted.name = u"大上海保卫战"_s;
    wanted.publishedOn = QDate(2022, 3, 14);
    const auto made = saveCampaign(*desk.ws, {}, wanted);
    REQUIRE(made.ok());
    const Campaign campaign = *made->records.front().after;
    CHECK(campaign.division == u"310106"_s);
    CHECK(firstCode(saveCampaign(*desk.ws, {}, wanted).problems()) == u"name_taken name"_s);
    wanted.name.clear();
    CHECK(firstCode(saveCampaign(*desk.ws, campaign, wanted).problems()) == u"required name"_s);

    Post post = desk.post(u"北站"_s, u"310106016"_s);
    post.campaign = campaign.id;
    desk.put(storage::postTable(), post);
    const Shift ahead = desk.shift(post, at(20, 16), at(20, 20), 2); // it is 15:00 on the 20th
    desk.shift(post, at(20, 8), at(20, 12), 2);
    CHECK(firstCode(archiveCampaigns(*desk.ws, {campaign.id}, true).problems()) == u"shifts_ahead campaign"_s);
    REQUIRE(archiveShift(*desk.ws, ahead.id, true).ok());
    CHECK(archiveCampaigns(*desk.ws, {campaign.id}, true, u"结束"_s).ok());
    CHECK(archiveCampaigns(*desk.ws, {campaign.id}, false).ok());
    CHECK(firstCode(archiveCampaigns(*desk.ws, {Id<Campaign>::make()}, true).problems()) ==
          u"unknown_campaign campaign"_s);
}

TEST_CASE("a site lies in a street or below and has a name of its own there", "[rota][sites]")
{
    Desk desk;
    const auto made = saveSite(*desk.ws, {}, siteIn(u"310106016"_s, u"南广场"_s));
    REQUIRE(made.ok());
    const Site site = *made->records.front().after;
    CHECK(firstCode(saveSite(*desk.ws, {}, siteIn(u"310106016"_s, u"南广场"_s)).problems()) == u"name_taken name"_s);
    CHECK(saveSite(*desk.ws, {}, siteIn(u"310106011"_s, u"南广场"_s)).ok());
    CHECK(firstCode(saveSite(*desk.ws, {}, siteIn({}, u"北广场"_s)).problems()) == u"required division"_s);
    CHECK(firstCode(saveSite(*desk.ws, {}, siteIn(u"310106"_s, u"北广场"_s)).problems()) ==
          u"division_too_high division"_s);
    CHECK(firstCode(saveSite(*desk.ws, {}, siteIn(u"310106016"_s, {})).problems()) == u"required name"_s);
    Site wanted = site;
    wanted.phone = u"1"_s;
    CHECK(saveSite(*desk.ws, site, wanted).problems().front().field == u"phone"_s);
    wanted.phone = u"021-0000 0000"_s;
    REQUIRE(saveSite(*desk.ws, site, wanted).ok());
    CHECK(desk.ws->read().find(storage::siteTable(), site.id.text())->phone == u"021-00000000"_s);
}

TEST_CASE("a site is archived when no post is left there", "[rota][sites]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    CHECK(firstCode(archiveSites(*desk.ws, {post.site}, true).problems()) == u"posts_left site"_s);
    REQUIRE(archivePost(*desk.ws, post.id, true).ok());
    REQUIRE(archiveSites(*desk.ws, {post.site}, true, u"撤点"_s).ok());
    REQUIRE(saveSite(*desk.ws, {}, siteIn(u"310106016"_s, u"测温点"_s)).ok());
    CHECK(firstCode(archiveSites(*desk.ws, {post.site}, false).problems()) == u"name_taken name"_s);
}

TEST_CASE("several posts or shifts are archived in one unit of work or not at all", "[rota]")
{
    Desk desk;
    const Post one = desk.post(u"测温"_s, u"310106016"_s);
    const Post two = desk.post(u"引导"_s, u"310106016"_s);
    const Shift ahead = desk.shift(two, at(20, 16), at(20, 20), 2);
    CHECK(firstCode(archivePosts(*desk.ws, {one.id, two.id}, true).problems()) == u"shifts_ahead post"_s);
    CHECK_FALSE(desk.ws->read().find(storage::postTable(), one.id.text())->isArchived);
    const auto off = archiveShifts(*desk.ws, {ahead.id}, true, u"取消"_s);
    REQUIRE(off.ok());
    const auto done = archivePosts(*desk.ws, {one.id, two.id}, true, u"撤点"_s);
    REQUIRE(done.ok());
    CHECK(done->touched.size() == 2);
}
