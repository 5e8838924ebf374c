// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/migrations/migrate.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/history/history.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/people_merging.h"
#include "tests/core/usecases/desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Who was erased since does not come back with an older backup", "[backups][erasure][file]")
{
    Desk desk;
    NoProgress silent;
    const auto goes = saveVolunteer(*desk.ws, {}, person(u"测试甲"_s, numberOf(QDate(1985, 5, 5), 1)));
    const auto stays = saveVolunteer(*desk.ws, {}, person(u"测试乙"_s, numberOf(QDate(1985, 5, 5), 2)));
    desk.clock.advance(1000);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(1000);
    REQUIRE(erasePerson(*desk.ws, goes->id, u"本人申请"_s).ok());
    const auto later = saveVolunteer(*desk.ws, {}, person(u"测试丙"_s, numberOf(QDate(1985, 5, 5), 3)));
    REQUIRE(erasePerson(*desk.ws, later->id, u"本人申请"_s).ok()); // the backup never knew this one

    const auto restoreIt = [&] {
        desk.clock.advance(1000);
        const auto plan = prepareRestore(*desk.ws, backup.path, {}, desk.clock, silent);
        REQUIRE(plan.ok());
        desk.ws.reset();
        finishRestore(*plan);
        desk.ws = Workspace::open(desk.place.where(), OpenFor::Writing, u"tester"_s, desk.clock);
    };
    restoreIt();
    CHECK(isErasedPerson(volunteer(*desk.ws, goes->id)->volunteer));
    CHECK(volunteer(*desk.ws, stays->id)->volunteer.name == u"测试乙"_s);
    CHECK_FALSE(volunteer(*desk.ws, later->id));
    CHECK(checkWorkspace(*desk.ws).empty());
    const auto last = history(*desk.ws, {.limit = 1, .verbs = {u"erase."_s}});
    REQUIRE(last.size() == 1);
    CHECK(last[0].entry.verb == u"erase.restored"_s);
    // Once more: the restored copy knows the erasures itself.
    restoreIt();
    CHECK(isErasedPerson(volunteer(*desk.ws, goes->id)->volunteer));
    CHECK(checkWorkspace(*desk.ws).empty());
}

TEST_CASE("A restore that ends right after the swap is finished by the next opening", "[backups][erasure][file]")
{
    Desk desk;
    NoProgress silent;
    const auto goes = saveVolunteer(*desk.ws, {}, person(u"测试甲"_s, numberOf(QDate(1985, 5, 5), 1)));
    desk.clock.advance(1000);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(1000);
    REQUIRE(erasePerson(*desk.ws, goes->id, u"本人申请"_s).ok());
    const auto plan = prepareRestore(*desk.ws, backup.path, {}, desk.clock, silent);
    REQUIRE(plan.ok());
    desk.ws.reset();
    const auto setSchema = [](const QString& file, int schema) {
        storage::SqliteFile(file, storage::SqliteFile::Use::Prepare).run(u"PRAGMA user_version = %1"_s.arg(schema));
    };
    // What was swapped in does not open: nothing more is done, as after a power cut.
    setSchema(plan->prepared, 9999);
    CHECK_THROWS_AS(finishRestore(*plan), Failure);
    setSchema(desk.place.where(), storage::currentSchema());

    desk.clock.advance(86'400'000);
    for (int opened = 0; opened < 2; ++opened) { // the second time nothing is left to do
        desk.ws = Workspace::open(desk.place.where(), OpenFor::Writing, u"somebody else"_s, desk.clock);
        CHECK(isErasedPerson(volunteer(*desk.ws, goes->id)->volunteer));
        const auto told = history(*desk.ws, {.limit = 5, .verbs = {u"restore.backup"_s, u"erase.restored"_s}});
        REQUIRE(told.size() == 2);
        for (const auto& line : told) {
            CHECK(line.entry.actor == plan->actor);
            CHECK(line.entry.at == plan->at);
        }
        CHECK(told[0].entry.verb == u"erase.restored"_s);
        CHECK(checkWorkspace(*desk.ws).empty());
        desk.ws.reset();
    }
}

TEST_CASE("Restored from before the other record was there, somebody merged and erased is erased and refers to nobody",
          "[backups][erasure][duplicates][file]")
{
    Desk desk;
    NoProgress silent;
    const auto old = saveVolunteer(*desk.ws, {}, person(u"测试甲"_s, numberOf(QDate(1985, 5, 5), 1)));
    desk.clock.advance(1000);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(1000);
    const auto later = saveVolunteer(*desk.ws, {}, person(u"测试乙"_s, numberOf(QDate(1985, 5, 5), 3)));
    REQUIRE(mergePeople(*desk.ws, {later->id, old->id, {}, {}, true}, u"派出所核实"_s).ok());
    REQUIRE(erasePerson(*desk.ws, later->id, u"本人申请"_s).ok());
    const auto plan = prepareRestore(*desk.ws, backup.path, {}, desk.clock, silent);
    REQUIRE(plan.ok());
    desk.ws.reset();
    finishRestore(*plan);
    desk.ws = Workspace::open(desk.place.where(), OpenFor::Writing, u"tester"_s, desk.clock);
    const Volunteer rest = volunteer(*desk.ws, old->id)->volunteer;
    CHECK(isErasedPerson(rest));
    CHECK(rest.mergedInto.isNull());
    CHECK(checkWorkspace(*desk.ws).empty());
}
