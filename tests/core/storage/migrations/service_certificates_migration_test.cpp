// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the schema before, which certified training alone and counted every minute: what it has more since is
// taken away from a file of today. Its certificates stay as they are.

#include "core/usecases/rota/counted_hours.h"
#include "tests/support/earlier_schema.h"
#include "tests/support/served_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("An office that certified training alone certifies service too", "[migration][service-certificate][file]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 100);
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护"_s, 90, false});
    TrainingRecord passed;
    passed.id = Id<TrainingRecord>::make();
    passed.volunteer = desk.who.id;
    passed.course = course.id;
    passed.day = QDate(2022, 3, 10);
    passed.result = TrainingResult::Passed;
    desk.put(storage::trainingRecordTable(), passed);
    const auto issued = issueCertificates(*desk.ws, {passed.id});
    REQUIRE(issued.ok());
    desk.ws.reset();
    takeBackTo(26, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    CHECK(certificateCalled(*desk.ws, issued->certificates.front().number).value() == issued->certificates.front());
    CHECK(countingRule(desk.ws->office()).isPlain());
    // And take what is new.
    REQUIRE(setCountingRule(*desk.ws, {30, 480}).ok());
    const Certificate served = desk.certified(desk.who);
    CHECK(countInNumber(served.number) == 2);
    CHECK(saidIn(served.line)->service->minutes == 90);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
