// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person of the ninth schema, which knew nothing of results, notices of risk and the national platform.

#include "core/storage/damage/health.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("A person of the ninth schema opens as before and takes what the desk asks now", "[migration][file]")
{
    Desk desk;
    Volunteer v = desk.person(u"单测试"_s);
    v.availability = u"每日一班，4小时"_s;
    v.verification = Verification::Verified;
    desk.put(storage::volunteerTable(), v);
    const auto kept = volunteer(*desk.ws, v.id);
    REQUIRE(kept);
    desk.ws.reset();
    takeBackTo(9, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(volunteer(*desk.ws, v.id) == kept);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    Volunteer wanted = kept->volunteer;
    wanted.verification = Verification::Rejected;
    wanted.verificationReason = u"户口迁移中"_s;
    wanted.verifiedOn = QDate(2022, 3, 19);
    wanted.nationalNumber = u"3101-0001"_s;
    wanted.riskNoticeOn = QDate(2022, 3, 18);
    wanted.riskNoticeVersion = u"2022年第1版"_s;
    desk.put(storage::volunteerTable(), wanted);
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(volunteer(*desk.ws, v.id)->volunteer == wanted);
    CHECK(storage::withNationalNumber(desk.ws->read(), u"3101-0001"_s).size() == 1);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
