// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backups.h"
#include "core/usecases/history/history.h"
#include "core/usecases/volunteers/erasure.h"
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
