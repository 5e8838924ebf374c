// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of sites, and what a list of posts says of ages, agreements, levels and campaigns.

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/sites.h"
#include "core/usecases/sheets/exports.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Site onlySite(const ImportDesk& desk)
{
    const auto all = desk.ws->read().all(storage::siteTable());
    REQUIRE(all.size() == 1);
    return all.front();
}

Post onlyPost(const ImportDesk& desk)
{
    const auto all = desk.ws->read().all(storage::postTable());
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("A list of sites enters them once and changes what it says", "[import][sites]")
{
    ImportDesk desk;
    const QString list = u"点位名称,点位类型,所属街镇,所属社区,地址,联系人,联系电话\n"
                         u"北站南广场,车站出口,彭浦镇,,秣陵路100号,单测试,19900000001\n"_s;
    CHECK(desk.importText(ImportKind::Sites, list, {.dryRun = true}).added == 1);
    CHECK(desk.rows(u"site"_s) == 0);
    CHECK(desk.importText(ImportKind::Sites, list).added == 1);
    CHECK(desk.importText(ImportKind::Sites, list).unchanged == 1);
    CHECK(onlySite(desk).kind == u"车站出口"_s);
    CHECK(onlySite(desk).phone == u"19900000001"_s);
    CHECK(desk.importText(ImportKind::Sites, u"点位,所属街镇,类型\n北站南广场,彭浦镇,采样点\n"_s).updated == 1);
    CHECK(onlySite(desk).kind == u"采样点"_s);
    CHECK(onlySite(desk).address == u"秣陵路100号"_s); // what a list does not say stays
    // Twice in one file is one site.
    CHECK(desk.importText(ImportKind::Sites, u"点位名称,所属街镇\n东门,彭浦镇\n东门,彭浦镇\n"_s).added == 1);
}

TEST_CASE("A list of sites tells what cannot be taken", "[import][sites]")
{
    ImportDesk desk;
    REQUIRE(desk.importText(ImportKind::Sites, u"点位名称,所属街镇\n北站,彭浦镇\n"_s).added == 1);
    CHECK(codes(desk.importText(ImportKind::Sites, u"点位名称,所属街镇\n西门,没有这镇\n"_s).problems) ==
          "unknown_division");
    CHECK(desk.importText(ImportKind::Sites, u"点位名称,所属街镇,联系电话\n西门,彭浦镇,123\n"_s).rejected == 1);
    CHECK(desk.importText(ImportKind::Sites, u"点位名称,所属街镇\n,彭浦镇\n"_s).rejected == 1);
    REQUIRE(archiveSites(*desk.ws, {onlySite(desk).id}, true).ok());
    CHECK(codes(desk.importText(ImportKind::Sites, u"点位名称,所属街镇\n北站,彭浦镇\n"_s).problems) == "archived");
}

TEST_CASE("What is exported of sites and posts is read back unchanged", "[import][export][sites]")
{
    ImportDesk desk;
    REQUIRE(desk.importText(ImportKind::Campaigns, u"行动名称\n守沪行动\n"_s).added == 1);
    REQUIRE(
        desk.importText(ImportKind::Sites, u"点位名称,点位类型,所属街镇,地址\n北站,热线,彭浦镇,秣陵路1号\n"_s).added ==
        1);
    const QString posts = u"岗位名称,类别,点位,所属街镇,所需技能,所需语种,所需驾照,年龄下限,年龄上限,书面协议,行动\n"
                          u"接线,心理热线,北站,彭浦镇,心理咨询(中级),英语（流利）,C1,18,60,是,守沪行动\n"_s;
    REQUIRE(desk.importText(ImportKind::Posts, posts).added == 1);
    const Post post = onlyPost(desk);
    CHECK(post.leastAge == 18);
    CHECK(post.mostAge == 60);
    CHECK(post.needsAgreement);
    CHECK_FALSE(post.campaign.isNull());
    const auto asked = storage::requirements(desk.ws->read(), post.id);
    REQUIRE(asked.size() == 3);
    CHECK(asked[0].name == u"英语"_s);
    CHECK(asked[0].level == u"流利"_s);
    for (const auto& [list, kind] :
         {std::pair(ListKind::Sites, ImportKind::Sites), std::pair(ListKind::Posts, ImportKind::Posts)}) {
        const QString path = desk.path(u"out.csv"_s);
        exportListing(listing(*desk.ws, list, {.fullIds = true}).value(), listTitle(list), path);
        const ImportReport back = desk.import(kind, path, {.dryRun = true});
        CHECK(back.unchanged == 1);
        CHECK(back.read == 1);
    }
    // Another level of the same skill is another wish, and an empty cell says nothing.
    CHECK(desk.importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,所需技能,书面协议\n"
                                             u"接线,心理热线,北站,彭浦镇,心理咨询(高级),否\n"_s)
              .updated == 1);
    CHECK_FALSE(onlyPost(desk).needsAgreement);
    CHECK(onlyPost(desk).leastAge == 18);
    CHECK(storage::requirements(desk.ws->read(), post.id).back().level == u"高级"_s);
}

TEST_CASE("Ages that cannot be and campaigns that are not there are told", "[import][posts]")
{
    ImportDesk desk;
    const auto import = [&](const QString& rest) {
        return desk.importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,年龄下限,年龄上限,书面协议,行动\n"
                                                  u"接线,心理热线,北站,彭浦镇,%1\n"_s.arg(rest));
    };
    CHECK(codes(import(u"15,,,"_s).problems) == "age_range");
    CHECK(codes(import(u"60,40,,"_s).problems) == "age_range");
    CHECK(codes(import(u",,也许,"_s).problems) == "unknown_word");
    const ImportReport unknown = import(u"18,60,是,没有这行动"_s);
    CHECK(unknown.added == 1);
    REQUIRE(unknown.warnings.size() == 1);
    CHECK(unknown.warnings.front().code == u"unknown_campaign"_s);
    CHECK(codes(import(u",17,,"_s).problems) == "age_range"); // below what the post asks for already
    CHECK(onlyPost(desk).mostAge == 60);
}

TEST_CASE("A list of people says since when and how long they have an agreement", "[import][volunteers]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 7);
    const auto import = [&](const QString& days) {
        return desk.importText(ImportKind::Volunteers,
                               u"姓名,证件号码,手机号,居住街镇,书面协议签订日期,"
                               u"书面协议有效期至\n单测试,%1,19900000001,彭浦镇,%2\n"_s.arg(number, days));
    };
    CHECK(import(u"2022-05-01,"_s).rejected == 1); // still to come
    CHECK(codes(import(u"2022-04-01,2022-03-01"_s).problems) == "agreement_ends_early");
    CHECK(import(u"2022-04-01,2022-12-31"_s).added == 1);
    CHECK(import(u","_s).unchanged == 1);
    CHECK(import(u",2023-03-31"_s).updated == 1);
    const auto people = desk.ws->read().all(storage::volunteerTable());
    REQUIRE(people.size() == 1);
    CHECK(people.front().agreementOn == QDate(2022, 4, 1));
    CHECK(people.front().agreementUntil == QDate(2023, 3, 31));
}
