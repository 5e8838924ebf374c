// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of the fourteenth schema, which knew of no rules on courses, no sign-up and no extension.

#include "core/storage/damage/health.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/extension.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::Desk;
using redvest::test::faultsBesideTemplates;
using redvest::test::takeBackTo;

TEST_CASE("Training of the fourteenth schema opens as it was and takes rules, sign-up and extension",
          "[migration][file]")
{
    Desk desk;
    const Volunteer person = desk.person(u"王测甲"_s);
    Course course;
    course.name = u"防护知识"_s;
    course = *saveCourse(*desk.ws, {}, course)->records.front().after;
    TrainingSession session;
    session.course = course.id;
    session.name = u"第一批"_s;
    session.day = QDate(2022, 3, 20);
    session = *saveSession(*desk.ws, {}, session)->records.front().after;
    const auto entered = saveRecords(*desk.ws, session.id, {{person.id, TrainingResult::Passed, {}}});
    REQUIRE(entered.ok());
    const TrainingRecord record = *entered->records.front().after;
    desk.ws.reset();
    takeBackTo(14, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(*desk.ws->read().find(storage::trainingRecordTable(), record.id.text()) == record);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    REQUIRE(saveCourseRule(*desk.ws, {}, {{}, course.id, CourseRuleAbout::Risk, u"中"_s, {}, false}).ok());
    REQUIRE(signUpPeople(*desk.ws, session.id, {person.id}).ok());
    REQUIRE(extendTraining(*desk.ws, {course.id, QDate(2022, 12, 31), {}, u"统一延期"_s, u"1号"_s}).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(courseRuleRows(*desk.ws).size() == 1);
    CHECK(signUpRows(*desk.ws, session.id).size() == 1);
    CHECK(desk.ws->read().find(storage::trainingRecordTable(), record.id.text())->firstValidUntil == record.validUntil);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
