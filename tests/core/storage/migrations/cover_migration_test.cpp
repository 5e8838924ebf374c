// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the thirteenth schema, which knew no insurance: what it has more since is taken away from a file of
// today.

#include "core/storage/damage/health.h"
#include "core/storage/schema/cover.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("An office of the thirteenth schema opens without policies and keeps those it enters", "[migration][file]")
{
    Desk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    desk.ws.reset();
    takeBackTo(13, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().all(storage::policyTable()).empty());
    CHECK(desk.ws->read().find(storage::volunteerTable(), who.id.text()) == who);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    const QDate from(2022, 1, 1), to(2022, 12, 31);
    const Policy policy =
        desk.put(storage::policyTable(), {Id<Policy>::make(), u"SH-1"_s, u"某保险公司"_s, u"守护志愿者"_s, 50'000'000,
                                          from, to, u"登记者"_s, 0, u"甲"_s, false});
    const Cover cover =
        desk.put(storage::coverTable(), {coverId(policy.id, who.id, from), policy.id, who.id, from, to, {}, false});
    const CoverClaim claim = desk.put(storage::coverClaimTable(), {Id<CoverClaim>::make(), policy.id, who.id, from,
                                                                   u"扭伤脚踝"_s, ClaimState::Paid, 20'000, false});
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(desk.ws->read().find(storage::policyTable(), policy.id.text()) == policy);
    CHECK(desk.ws->read().find(storage::coverTable(), cover.id.text()) == cover);
    CHECK(desk.ws->read().find(storage::coverClaimTable(), claim.id.text()) == claim);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
