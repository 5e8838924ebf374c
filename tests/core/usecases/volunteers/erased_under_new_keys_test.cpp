// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/health.h"
#include "core/storage/schema/vault_check.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("What stands for a name that was erased under new keys is readable in an older backup that was restored",
          "[backups][erasure][keys][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    const auto goes = desk.register_(u"测试甲"_s, u"310106016"_s);
    desk.clock.advance(1000);
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(1000);
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok());
    REQUIRE(erasePerson(*desk.ws, goes->id, u"本人申请"_s).ok());
    const QString word = volunteer(*desk.ws, goes->id)->volunteer.name;
    desk.clock.advance(1000);
    const bool isKeyLent = GENERATE(true, false);
    CAPTURE(isKeyLent);
    auto plan = prepareRestore(*desk.ws, backup.path, {}, desk.clock, silent);
    REQUIRE(plan.ok());
    desk.ws.reset();
    PreparedRestore prepared = std::move(plan).value();
    if (!isKeyLent)
        prepared.keys = std::make_shared<storage::KeyRing>();
    finishRestore(prepared);
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    const Volunteer rest = volunteer(*desk.ws, goes->id)->volunteer;
    CHECK(isErasedPerson(rest));
    storage::Database& db = desk.ws->database();
    if (isKeyLent) {
        CHECK(rest.name == word);
        CHECK(storage::unknownKeys(db.read().connection()).empty());
    }
    QStringList said;
    for (const Problem& p : storage::check(db))
        said << p.code;
    // Erased again with no key open, which nobody signs, and that is said.
    CHECK(said == (isKeyLent ? QStringList{} : QStringList{u"signature"_s}));
}
