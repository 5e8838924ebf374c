// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of the tenth schema, which knew of no certificates and of no hours of lessons.

#include "core/storage/damage/health.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("Training of the tenth schema opens as it was and takes certificates", "[migration][file]")
{
    Desk desk;
    const Volunteer person = desk.person(u"王测甲"_s);
    Course course;
    course.name = u"防护知识"_s;
    course = *saveCourse(*desk.ws, {}, course)->records.front().after;
    TrainingSession session;
    session.course = course.id;
    session.name = u"第一批"_s;
    session.day = QDate(2022, 3, 19);
    session = *saveSession(*desk.ws, {}, session)->records.front().after;
    REQUIRE(saveRecords(*desk.ws, session.id, {{person.id, TrainingResult::Passed, {}}}).ok());
    desk.ws.reset();
    takeBackTo(10, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(*desk.ws->read().find(storage::courseTable(), course.id.text()) == course);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    Course wanted = course;
    wanted.hours = 4;
    REQUIRE(saveCourse(*desk.ws, course, wanted).ok());
    const auto issued = issueCertificates(*desk.ws, recordsToCertify(*desk.ws, session.id));
    REQUIRE(issued.ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    REQUIRE(certificateRows(*desk.ws).size() == 1);
    CHECK(certificateRows(*desk.ws).front().certificate == issued->certificates.front());
    CHECK(certificateRows(*desk.ws).front().says.hours == 4);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
