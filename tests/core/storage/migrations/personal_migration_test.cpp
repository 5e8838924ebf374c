// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tests/migrations/v2.db: made by the program of the second schema for one street, with invented people: one changed
// after registering, a minor, one whose registration was undone, one erased; a site, a post, a shift, served time, a
// movement and a list taken along in full. Its keys lie open in it.

#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/retention.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/old_workspace.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Volunteer only(Database& db, DocumentKind kind, const QString& number)
{
    const auto found = withNumber(db.read(), kind, number);
    REQUIRE(found.size() == 1);
    return found[0];
}

} // namespace

TEST_CASE("A workspace of the second schema keeps its people, and nothing is claimed of their consent", "[vault]")
{
    const test::OldWorkspace old(2);
    Database db(old.path, Mode::Write, u"tester"_s);
    CHECK(check(db).empty());
    const Volunteer adult = only(db, DocumentKind::ResidentId, u"310199198505050019"_s);
    CHECK(adult.phone == u"19900000011"_s);
    CHECK(adult.note == u"虚构备注0"_s);
    CHECK(adult.consentOn == QDate(2022, 3, 1));
    CHECK(adult.legalBasis == LegalBasis::Unsaid);
    CHECK(adult.consentVersion.isEmpty());
    CHECK_FALSE(adult.consentWithdrawnOn.isValid());
    CHECK_FALSE(adult.keepUntil.isValid());
    CHECK(only(db, DocumentKind::ResidentId, u"310199200804200048"_s).guardianName == u"测试监护"_s);
    CHECK(withNumber(db.read(), DocumentKind::ResidentId, u"31019919850505006X"_s).empty());
    CHECK(withNumber(db.read(), DocumentKind::ResidentId, u"310199198706051237"_s).empty());
    CHECK(db.read().all(volunteerTable()).size() == 3); // the erased one as nobody
    CHECK(db.read().all(serviceRecordTable()).size() == 1);
    CHECK(db.read().all(retentionTable()).empty());
    const auto kept = backupsIn(old.path + u".backups"_s);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].cause == BackupCause::Migration);
    CHECK(kept[0].content.schema == 2);
}

TEST_CASE("Work goes on in a workspace of the second schema with the new fields", "[vault]")
{
    const test::OldWorkspace old(2);
    Database db(old.path, Mode::Write, u"tester"_s);
    const Volunteer shown = only(db, DocumentKind::ResidentId, u"310199198505050019"_s);
    Volunteer wanted = shown;
    wanted.legalBasis = LegalBasis::PublicHealth;
    wanted.consentVersion = u"2030-1"_s;
    wanted.sensitiveConsentOn = wanted.consentWithdrawnOn = wanted.keepUntil = QDate(2030, 1, 1);
    const RetentionRule rule{RetentionClass::GapContact, 6, u"会议纪要"_s};
    REQUIRE(db.write(old.clock, u"tester"_s, {u"test"_s, {}}, [&](Writer& w) {
                  w.put(retentionTable(), rule);
                  return w.change(volunteerTable(), shown, wanted);
              }).ok());
    CHECK(only(db, DocumentKind::ResidentId, u"310199198505050019"_s) == wanted);
    CHECK(db.read().all(retentionTable()) == std::vector{rule});
    CHECK(check(db).empty());
}
