// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of who signed up: each once, its people and campaigns known, and what was exported taken in unchanged.

#include "core/storage/gate/database.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/reserves.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SignedUp : ImportDesk
{
    Volunteer who;

    SignedUp()
    {
        fill();
        who = ws->read().all(storage::volunteerTable()).front();
        REQUIRE(importText(ImportKind::Campaigns, u"行动名称\n守沪行动\n"_s).added == 1);
    }
    [[nodiscard]] QString row(const QString& rest) const
    {
        return u"姓名,证件号码,报名日期,报名行动,意向类别,可服务时段,报名来源,储备状态\n%1,%2,%3\n"_s.arg(
            who.name, who.documentNumber, rest);
    }
    ImportReport take(const QString& rest) { return importText(ImportKind::Reserves, row(rest)); }
};

} // namespace

TEST_CASE("Who signed up is entered once, and a later list says more of the wish", "[import][reserve]")
{
    SignedUp desk;
    CHECK(desk.take(u"2022-04-10,守沪行动,测温验码,,,"_s).added == 1);
    CHECK(desk.take(u"2022-04-10,守沪行动,测温验码,,,"_s).unchanged == 1);
    CHECK(desk.take(u"2022-04-12,守沪行动,,周末全天,小程序,待征召"_s).updated == 1);
    REQUIRE(desk.rows(u"reserve"_s) == 1);
    const Reserve entry = desk.ws->read().all(storage::reserveTable()).front();
    CHECK(entry.registeredOn == QDate(2022, 4, 10));
    CHECK(entry.category == u"测温验码"_s);
    CHECK(entry.source == u"小程序"_s);
    CHECK(desk.take(u"2022-04-12,,,,,"_s).added == 1); // in general
}

TEST_CASE("What a list of sign-ups says wrong is refused by row", "[import][reserve]")
{
    SignedUp desk;
    CHECK(codes(desk.take(u"2022-04-10,没有的行动,,,,"_s).problems) == "unknown_campaign");
    CHECK(codes(desk.take(u"2022-04-20,守沪行动,,,,"_s).problems) == "in_future");
    CHECK(codes(desk.take(u"2022-04-10,守沪行动,,,,已征召"_s).problems) == "state_not_taken");
    CHECK(desk.rows(u"reserve"_s) == 0);
}

TEST_CASE("What is exported of the reserve is taken in unchanged, whatever its state", "[import][export][reserve]")
{
    SignedUp desk;
    REQUIRE(desk.take(u"2022-04-10,守沪行动,测温验码,周末全天,小程序,"_s).added == 1);
    REQUIRE(desk.take(u"2022-04-11,,,,,"_s).added == 1);
    const Reserve entry = desk.ws->read().all(storage::reserveTable(), u"campaign <> ''"_s).front();
    REQUIRE(callUpReserves(*desk.ws, {entry.id}, {QDate(2022, 4, 19), {}, {}}).ok());
    const Listing shown = listing(*desk.ws, ListKind::Reserves, {.fullIds = true}).value();
    REQUIRE(shown.rows.size() == 2);
    const QString path = desk.path(u"reserve.xlsx"_s);
    exportListing(shown, listTitle(ListKind::Reserves), path);
    const ImportReport back = desk.import(ImportKind::Reserves, path);
    INFO(codes(back.problems));
    CHECK(back.unchanged == 2);
    // Who was called up and left the register since is on the list as in the counts, and is taken in unchanged.
    REQUIRE(archiveVolunteers(*desk.ws, {entry.volunteer}, u"离开"_s).ok());
    const Listing later = listing(*desk.ws, ListKind::Reserves, {.fullIds = true}).value();
    REQUIRE(later.rows.size() == 1);
    exportListing(later, listTitle(ListKind::Reserves), desk.path(u"later.xlsx"_s));
    CHECK(desk.import(ImportKind::Reserves, desk.path(u"later.xlsx"_s)).unchanged == 1);
    CHECK(codes(desk.take(u"2022-04-12,,消杀,,,"_s).problems) == "archived");
}
