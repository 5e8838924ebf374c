// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/star_levels.h"
#include "tests/support/vectors.h"

#include <catch2/catch.hpp>

#include <QJsonObject>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Hours give the star levels that the vectors say", "[honours]")
{
    int levels = 0;
    for (const auto& entry : vectorsOf(u"stars"_s)) {
        const QJsonObject vector = entry.toObject();
        const double hours = vector.value(u"hours"_s).toDouble();
        INFO(hours);
        CHECK(starOf(qint64(hours * 60), StarLevels{}) == vector.value(u"star"_s).toInt());
        levels = std::max(levels, vector.value(u"star"_s).toInt());
    }
    CHECK(levels == kStarCount);
}

TEST_CASE("The hours of the star levels are an office's own, and rise", "[honours]")
{
    CHECK(starLevels(Office{}) == StarLevels{});
    CHECK(withStarLevels(Office{}, StarLevels{}) == Office{});
    const StarLevels own{{30, 60, 100, 200, 300}};
    Office office;
    office.name = u"静安区文明办"_s;
    const Office noted = withStarLevels(office, own);
    CHECK(starLevels(noted) == own);
    CHECK(noted.name == office.name);
    CHECK(withStarLevels(noted, {}) == office);
    CHECK(starOf(59 * 60, own) == 1);
    CHECK(starOf(60 * 60, own) == 2);

    for (const StarLevels& bad : {StarLevels{{0, 1, 2, 3, 4}}, StarLevels{{100, 300, 300, 1000, 1500}},
                                  StarLevels{{100, 300, 600, 1500, 1000}}, StarLevels{{1, 2, 3, 4, 100'001}}}) {
        const Problems problems = whyNotStarLevels(bad);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().code == u"star_hours");
        CHECK(starLevels(withStarLevels(Office{}, bad)) == StarLevels{});
    }
    for (const QString& text : {u"100 300"_s, u"100 300 600 1000 viele"_s, u"100 300 600 1000 1500 2000"_s}) {
        Office odd;
        odd.starHours = text;
        CHECK(starLevels(odd) == StarLevels{});
    }
}

TEST_CASE("The star granted is the highest that stands", "[honours]")
{
    const auto star = [](int level, bool isArchived) {
        Honour h;
        h.kind = HonourKind::Star;
        h.level = level;
        h.isArchived = isArchived;
        return h;
    };
    Honour award;
    award.level = 5;
    CHECK(grantedStar({}) == 0);
    CHECK(grantedStar({star(1, false), star(3, false), star(4, true), award}) == 3);
    CHECK(starName(3) == u"三星志愿者");
    CHECK(starName(0).isEmpty());
    CHECK(starName(6).isEmpty());
}

TEST_CASE("The same honour of two desks is one record", "[honours]")
{
    Honour a;
    a.volunteer = Id<Volunteer>::make();
    a.name = u"优秀志愿者"_s;
    a.day = QDate(2022, 3, 5);
    Honour b = a;
    b.name = u"優秀志願者"_s;
    b.issuer = u"区文明办"_s;
    CHECK(honourId(a) == honourId(b));
    b.day = QDate(2023, 3, 5);
    CHECK_FALSE(honourId(a) == honourId(b));
    a.kind = b.kind = HonourKind::Star;
    CHECK(honourId(a) == honourId(b)); // a level is granted once, whatever the day
    b.level = 2;
    CHECK_FALSE(honourId(a) == honourId(b));
}
