// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tests/migrations/v1.db: made by the program of the first schema, with invented people.

#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/plain_scan.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& secrets()
{
    static const QStringList texts{u"310199198505050019"_s, u"31019919900301002X"_s, u"19900000001"_s, u"19900000011"_s,
                                   u"19900000002"_s,        u"19900000009"_s,        u"虚构路1号"_s,   u"虚构备注0"_s};
    return texts;
}

} // namespace

TEST_CASE("A workspace of the first schema is sealed when it is opened, and nothing stays in the clear", "[vault]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.redvest"_s);
    REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR) + u"/tests/migrations/v1.db"_s, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE_FALSE(test::plainIn(folder.path(), secrets()).isEmpty()); // the scan finds what there is to find

    Database db(path, Mode::Write, u"tester"_s);
    CHECK(test::plainIn(folder.path(), secrets()) == QStringList());
    CHECK(check(db).empty());
    const auto found = withNumber(db.read(), DocumentKind::ResidentId, u"310199198505050019"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].phone == u"19900000011"_s);
    CHECK(found[0].address == u"虚构路1号"_s);
    CHECK(found[0].note == u"虚构备注0"_s);
    CHECK(withPhoneOrBirth(db.read(), u"19900000002"_s, {}).size() == 2);
    CHECK(db.read().number(u"SELECT count(*) FROM post WHERE phone LIKE '$1%'"_s) == 1);
    // The state before was backed up until the sealed one was; only that one is left.
    const auto kept = backupsIn(path + u".backups"_s);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].cause == BackupCause::Migration);
    CHECK(kept[0].content.schema == currentSchema());
    CHECK_NOTHROW(verifyBackup(kept[0]));
    // Work goes on from there.
    Volunteer v = found[0];
    v.phone = u"19900000012"_s;
    const FixedClock clock(atLocal(QDate(2030, 1, 1), QTime(7, 0)));
    REQUIRE(db.write(clock, u"tester"_s, {u"test"_s, {}}, [&](Writer& w) {
                  return w.change(volunteerTable(), found[0], v);
              }).ok());
    CHECK(check(db).empty());
}
