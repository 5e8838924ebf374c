// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the fourteenth schema, which knew of no key of certificates that is retired.

#include "core/storage/damage/health.h"
#include "core/storage/queries/certificate_queries.h"
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

TEST_CASE("A key of the fourteenth schema goes on signing, and is retired", "[migration][file]")
{
    Desk desk;
    const Volunteer person = desk.person(u"王测甲"_s);
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护知识"_s, 90, false});
    TrainingRecord record;
    record.volunteer = person.id;
    record.course = course.id;
    record.day = QDate(2022, 3, 19);
    record.id = trainingRecordId(record.volunteer, record.course, record.edition, record.day);
    desk.put(storage::trainingRecordTable(), record);
    REQUIRE(issueCertificates(*desk.ws, {record.id}).ok());
    desk.ws.reset();
    takeBackTo(14, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    REQUIRE(storage::issuerKeysInOrder(desk.ws->read()).size() == 1);
    CHECK_FALSE(storage::issuerKeysInOrder(desk.ws->read()).front().isRetired());
    REQUIRE(retireIssuerKeys(*desk.ws, u"电脑遗失"_s).ok());
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    const auto keys = storage::issuerKeysInOrder(desk.ws->read());
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].isRetired() != keys[1].isRetired());
    CHECK(keys[0].retireReason + keys[1].retireReason == u"电脑遗失");
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
