// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/standby.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

Successor one(bool isStandby, Fit fit, Nearness near, int minutes)
{
    Successor s;
    s.isStandby = isStandby;
    s.verdict.fit = fit;
    s.near = near;
    s.weekMinutes = minutes;
    return s;
}

} // namespace

TEST_CASE("Stand-by is for a shift, a site or a day, and one entry each", "[standby]")
{
    const auto person = Id<Volunteer>::make();
    const auto site = Id<Site>::make();
    Shift shift;
    shift.id = Id<Shift>::make();
    shift.starts = atLocal(kDay, QTime(22, 0));
    shift.ends = atLocal(kDay.addDays(1), QTime(6, 0));
    Standby entry{{}, person, kDay, {}, {}, {}};
    CHECK(isReadyFor(entry, shift, site));
    entry.day = kDay.addDays(1); // the night belongs to the day it begins on
    CHECK_FALSE(isReadyFor(entry, shift, site));
    entry.day = kDay;
    entry.site = site;
    CHECK(isReadyFor(entry, shift, site));
    CHECK_FALSE(isReadyFor(entry, shift, Id<Site>::make()));
    entry.site = {};
    entry.shift = Id<Shift>::make();
    CHECK_FALSE(isReadyFor(entry, shift, site));
    CHECK(standbyId(person, kDay, site, {}) == standbyId(person, kDay, site, {}));
    CHECK(standbyId(person, kDay, site, {}) != standbyId(person, kDay, {}, {}));
    CHECK(joined({{}, person, kDay, {}, {}, u"甲"_s}, {{}, person, kDay, {}, {}, u"乙"_s}).note == u"甲；乙"_s);
}

TEST_CASE("Who stands by goes first, then what fits, then near homes, then less work", "[standby]")
{
    const auto best = one(true, Fit::Warnings, Nearness::Elsewhere, 900);
    CHECK(goesBefore(best, one(false, Fit::Fits, Nearness::SameCommunity, 0)));
    CHECK(goesBefore(one(false, Fit::Warnings, Nearness::Elsewhere, 900), one(true, Fit::DoesNotFit, {}, 0)));
    CHECK(goesBefore(one(true, Fit::Fits, Nearness::Elsewhere, 900), best));
    CHECK(goesBefore(one(true, Fit::Fits, Nearness::SameStreet, 900), one(true, Fit::Fits, Nearness::Elsewhere, 0)));
    CHECK(goesBefore(one(true, Fit::Fits, Nearness::SameStreet, 60), one(true, Fit::Fits, Nearness::SameStreet, 90)));
    CHECK_FALSE(goesBefore(best, best));
}
