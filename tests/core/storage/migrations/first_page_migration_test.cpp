// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tests/migrations/v3.db: made by the program of the third schema for one street, with invented people: an adult with
// consent, one without, a minor; a site, a post, a shift with one who accepted and one proposed, served time of which
// one record is approved and one waits. Its keys lie open in it.

#include "core/domain/service_time.h"
#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/figures.h"
#include "core/storage/queries/findings.h"
#include "core/storage/queries/hours.h"
#include "core/storage/schema/rota.h"
#include "tests/support/old_workspace.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

HoursQuery inState(RecordState state)
{
    HoursQuery query;
    query.state = state;
    return query;
}

/// How SQLite means to answer, one step a line.
QString planOf(Database& db, const QString& sql)
{
    QStringList steps;
    db.read().each(u"EXPLAIN QUERY PLAN "_s + sql, {}, [&](const Row& row) { steps << row.text(3); });
    return steps.join(u'\n');
}

const Instant kLastMinute = atLocal(QDate(2022, 3, 20), QTime(23, 59));

} // namespace

TEST_CASE("A workspace of the third schema keeps its rota and what waits in it", "[migration]")
{
    const test::OldWorkspace old(3);
    Database db(old.path, Mode::Write, u"tester"_s);
    CHECK(check(db).empty());
    const Reader reader = db.read();
    const Span day = dayOf(QDate(2022, 3, 20));
    CHECK(recordsToApprove(reader, {u"310106012"_s}) == 1);
    CHECK(recordsToApprove(reader, {u"310106012"_s}, u"录入员"_s) == 0);
    CHECK(recordsToApprove(reader, {u"310105"_s}) == 0);
    CHECK(hoursRows(reader, inState(RecordState::Submitted)).size() == 1);
    CHECK(hoursRows(reader, inState(RecordState::Approved)).size() == 1);
    const Scope street = scopeOf(u"310106012"_s, u"310106"_s);
    CHECK(manning(reader, {street, day, u"310106"_s}).people == 1);
    CHECK(peopleOnDuty(reader, street, kLastMinute) == 2);
    CHECK(serviceTotals(countedTimes(servedTimes(reader, day), day, day.to), street).persons == 2);
    CHECK(activeVolunteers(reader, street) == 3);
    const auto kept = backupsIn(old.path + u".backups"_s);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].cause == BackupCause::Migration);
    CHECK(kept[0].content.schema == 3);
}

TEST_CASE("What the first page counts is found by its indexes", "[migration]")
{
    const test::OldWorkspace old(3);
    Database db(old.path, Mode::Write, u"tester"_s);
    const QString here = u"division >= '310106' AND division < '310106:'"_s;
    CHECK(planOf(db, u"SELECT count(*) FROM service_record WHERE state = 'submitted' AND gone = 0 AND "_s + here +
                         u" AND entered_by <> 'x'"_s)
              .contains(u"INDEX service_record_submitted"_s));
    CHECK(planOf(db, u"SELECT count(*) FROM volunteer WHERE gone = 0 AND status = 'active' AND "_s + here)
              .contains(u"COVERING INDEX volunteer_division"_s));
}

TEST_CASE("Served time leaves and enters what waits as it is decided", "[migration]")
{
    const test::OldWorkspace old(3);
    Database db(old.path, Mode::Write, u"tester"_s);
    ServiceRecord waiting = hoursRows(db.read(), inState(RecordState::Submitted)).at(0).record;
    const auto decide = [&](RecordState state) {
        waiting.state = state;
        REQUIRE(db.write(old.clock, u"tester"_s, {u"test"_s, {}}, [&](Writer& w) {
                      w.put(serviceRecordTable(), waiting);
                      return Problems{};
                  }).ok());
    };
    decide(RecordState::Rejected);
    CHECK(recordsToApprove(db.read(), {u"31"_s}) == 0);
    CHECK(peopleOnDuty(db.read(), scopeOf(u"31"_s, u"310106"_s), kLastMinute) == 1);
    decide(RecordState::Submitted);
    CHECK(recordsToApprove(db.read(), {u"31"_s}) == 1);
    CHECK(check(db).empty());
}
