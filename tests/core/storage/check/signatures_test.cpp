// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// That signatures hold through everything that honestly happens to a workspace with accounts.

#include "core/storage/check/check_signatures.h"

#include "core/storage/damage/health.h"
#include "core/storage/damage/journal_repair.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/salvage.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/forger.h"
#include "tests/support/guarded_desk.h"

#include <QFile>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "device-number" of every entry that is not signed.
QStringList unsignedOf(Database& db)
{
    QStringList ids;
    db.read().each(u"SELECT id FROM entry WHERE signature = '' ORDER BY id"_s, {},
                   [&](const Row& row) { ids << row.text(0); });
    return ids;
}

QStringList codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& p : problems)
        codes << p.code;
    return codes;
}

HistoryProof proofOfDesk(const Desk& desk)
{
    return historyProof(desk.ws->database());
}

/// A copy of the desk's file at another place, with the chief signed in: it writes as a device of its own.
struct Copied
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"copy.redvest"_s);
    std::unique_ptr<Workspace> ws;

    explicit Copied(const GuardedDesk& desk)
    {
        desk.ws->database().checkpoint();
        REQUIRE(QFile::copy(desk.file(), path));
        ws = Workspace::open(path, OpenFor::Writing, u"whoever"_s, desk.clock);
        ws->setPassphraseCost(kCheap);
        REQUIRE(signIn(*ws, u"李主任"_s, kChief).empty());
    }
    void write(const QString& store)
    {
        REQUIRE(ws->write({u"store.put"_s, {}}, [&](Writer& w) {
                      w.put(storeTable(), {Id<Store>::make(), store, u"310106"_s, {}, {}, false});
                      return Problems{};
                  }).ok());
    }
};

} // namespace

TEST_CASE("Without accounts nothing is signed and nothing is said to be", "[signatures]")
{
    test::Desk desk;
    desk.person(u"王测"_s);
    CHECK_FALSE(unsignedOf(desk.ws->database()).isEmpty());
    CHECK(proofOfDesk(desk) == HistoryProof{ProvenAgainst::Accidents});
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("From the entry that begins accounts on each entry is signed", "[signatures][access]")
{
    test::Desk desk;
    desk.person(u"王测"_s);
    const QStringList before = unsignedOf(desk.ws->database());
    desk.ws->setPassphraseCost(kCheap);
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, kChief, makeRecoveryKey()).ok());
    desk.person(u"李测"_s);
    CHECK(unsignedOf(desk.ws->database()) == before);
    CHECK(proofOfDesk(desk) == HistoryProof{ProvenAgainst::Forgers, desk.clock.now()});
    CHECK(check(desk.ws->database()).empty());
    desk.ws->leave();
    CHECK(proofOfDesk(desk) == HistoryProof{ProvenAgainst::NotLookedAt});
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("Whoever is signed in signs, whatever his role, and everybody's signatures can be looked at",
          "[signatures][access]")
{
    GuardedDesk desk;
    const QStringList before = unsignedOf(desk.ws->database());
    desk.become(u"王芳"_s, u"entry"_s);
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    desk.become(u"赵书记"_s, u"leader"_s);
    CHECK(check(desk.ws->database()).empty());
    CHECK(proofOfDesk(desk).against == ProvenAgainst::Forgers);
    desk.beChief();
    REQUIRE(resetPassphrase(*desk.ws, u"王芳"_s, kFirst).ok());
    REQUIRE(disableAccount(*desk.ws, u"王芳"_s).ok());
    REQUIRE(desk.register_(u"李四"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    desk.ws->leave();
    REQUIRE(recoverAccount(*desk.ws, u"周主任"_s, desk.recovery, kOwn).ok());
    REQUIRE(desk.register_(u"王五"_s, u"310106016"_s).ok());
    CHECK(unsignedOf(desk.ws->database()) == before);
    CHECK(check(desk.ws->database()).empty());
    CHECK(proofOfDesk(desk).against == ProvenAgainst::Forgers);
}

TEST_CASE("With new keys what was signed before holds, and what is new is signed with them", "[signatures][keys]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    const HistoryProof before = proofOfDesk(desk);
    for (const auto* reason : {"优盘遗失", "再次遗失"}) {
        desk.clock.advance(60'000);
        REQUIRE(renewKeys(*desk.ws, QString::fromUtf8(reason)).ok());
        REQUIRE(desk.register_(QString::fromUtf8(reason), u"310106016"_s).ok());
        CHECK(check(desk.ws->database()).empty());
    }
    CHECK(proofOfDesk(desk) == before);
}

TEST_CASE("Undo and erasure leave signatures as they are", "[signatures][undo][erasure]")
{
    GuardedDesk desk;
    const auto saved = desk.register_(u"张三"_s, u"310106016"_s);
    REQUIRE(saved.ok());
    const auto undone = desk.register_(u"李四"_s, u"310106016"_s);
    REQUIRE(undone.ok());
    REQUIRE(undoEntry(*desk.ws, undone->changes.entry).ok());
    REQUIRE(erasePerson(*desk.ws, saved->id, u"本人申请"_s).ok());
    CHECK(desk.ws->read().number(u"SELECT count(*) FROM change WHERE fields = ''"_s) > 0);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("Accounts that are given up leave signatures that hold, and begun anew they sign from there",
          "[signatures][access]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    REQUIRE(giveUpAccounts(*desk.ws, u"只剩一人"_s).ok());
    CHECK(proofOfDesk(desk).against == ProvenAgainst::Accidents);
    CHECK(check(desk.ws->database()).empty());
    REQUIRE(desk.register_(u"李四"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    desk.clock.advance(60'000);
    const QStringList before = unsignedOf(desk.ws->database());
    REQUIRE(setUpAccounts(*desk.ws, u"孙主任"_s, kChief, makeRecoveryKey()).ok());
    REQUIRE(desk.register_(u"王五"_s, u"310106016"_s).ok());
    CHECK(unsignedOf(desk.ws->database()) == before);
    CHECK(proofOfDesk(desk) == HistoryProof{ProvenAgainst::Forgers, desk.clock.now()});
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A copy signs as a device of its own, and its journal is looked at where it is taken in",
          "[signatures][merge][file]")
{
    GuardedDesk desk;
    Database& here = desk.ws->database();
    const QStringList before = unsignedOf(here);
    Copied copy(desk);
    copy.write(u"外库"_s);
    Database& there = copy.ws->database();
    REQUIRE(there.facts().device != here.facts().device);
    CHECK(unsignedOf(there) == before);
    CHECK(check(there).empty());
    REQUIRE(here.absorb(journalOf(there.read(), knownTo(here.read()))).ok());
    CHECK(unsignedOf(here) == before);
    CHECK(check(here).empty());
    Forger forger(here);
    SECTION("rewritten after it came")
    {
        forger.rewrite(u"store"_s, u"name"_s, u"外库"_s, u"内库"_s);
    }
    SECTION("without its signatures")
    {
        forger.run(u"UPDATE entry SET signature = '' WHERE device = :d"_s, {{u":d"_s, there.facts().device}});
    }
    CHECK(codesOf(check(here)) == QStringList{u"signature"_s});
}

TEST_CASE("What comes from a desk without accounts is bound as it came", "[signatures][merge][file]")
{
    GuardedDesk desk;
    Database& here = desk.ws->database();
    QTemporaryDir folder;
    Database there(folder.filePath(u"other.redvest"_s), Mode::Create, u"t"_s);
    for (const auto* name : {"外库", "后库"}) {
        REQUIRE(
            there
                .write(
                    desk.clock, u"t"_s, {u"store.put"_s, {}},
                    [&](Writer& w) {
                        w.put(storeTable(), {Id<Store>::make(), QString::fromUtf8(name), u"310106"_s, {}, {}, false});
                        return Problems{};
                    })
                .ok());
        REQUIRE(here.absorb(journalOf(there.read(), knownTo(here.read()))).ok());
        CHECK(check(here).empty());
    }
    Forger(here).rewrite(u"store"_s, u"name"_s, u"外库"_s, u"内库"_s);
    CHECK(codesOf(check(here)) == QStringList{u"signature"_s});
}

TEST_CASE("Who restores a backup signs what is written of it", "[signatures][backups][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    const QStringList before = unsignedOf(desk.ws->database());
    const Backup backup = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    desk.clock.advance(60'000);
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok()); // the backup has keys of before
    const auto plan = prepareRestore(*desk.ws, backup.path, {}, desk.clock, silent);
    REQUIRE(plan.ok());
    desk.ws.reset();
    finishRestore(*plan);
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    CHECK(unsignedOf(desk.ws->database()) == before);
    CHECK(check(desk.ws->database()).empty());
    REQUIRE(desk.register_(u"李四"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A drill by somebody signed in finds a backup that was forged", "[signatures][backups][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    desk.post(u"甲岗"_s, u"310106016"_s);
    Forger(desk.ws->database()).rewrite(u"post"_s, u"name"_s, u"甲岗"_s, u"丙岗"_s);
    (void)backUp(*desk.ws, BackupCause::Manual, desk.clock, silent);
    CHECK(drillBackups(desk.file(), u"t"_s, silent).front().isSound());
    const auto drilled = drillBackups(desk.file(), u"t"_s, silent, desk.ws.get());
    CHECK(codesOf(drilled.front().problems) == QStringList{u"signature"_s});
}

TEST_CASE("What was rescued is not signed, is said so, and an administrator settles it by new keys",
          "[signatures][salvage][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    REQUIRE(desk.register_(u"李四"_s, u"310106016"_s).ok());
    desk.ws->database().checkpoint();
    desk.ws.reset();
    // The journal breaks off before the second person, whose row is proven and brought along by an entry of its own.
    Connection(locationOf(desk.file()), Access::Write)
        .run(u"DELETE FROM change WHERE entry = (SELECT min(id) FROM entry WHERE verb = 'volunteer.add')"_s);
    const QString out = desk.folder.filePath(u"rescued.redvest"_s);
    const auto guardian = Workspace::open(desk.file(), OpenFor::Reading, u"whoever"_s, desk.clock);
    guardian->setPassphraseCost(kCheap);
    REQUIRE(signIn(*guardian, u"李主任"_s, kChief).empty());
    const auto salvaged = salvageFor(*guardian, desk.file(), out, desk.clock, silent);
    REQUIRE(salvaged.ok());
    const auto ws = Workspace::open(out, OpenFor::Writing, u"whoever"_s, desk.clock);
    ws->setPassphraseCost(kCheap);
    REQUIRE(signIn(*ws, u"李主任"_s, kChief).empty());
    CHECK(signatureProblems(ws->database()).size() == 1);
    REQUIRE(renewKeys(*ws, u"抢救之后"_s).ok());
    CHECK(signatureProblems(ws->database()).empty());
    CHECK(historyProof(ws->database()).against == ProvenAgainst::Forgers);
}

TEST_CASE("New keys settle a finding and leave in the history which", "[signatures][keys][file]")
{
    GuardedDesk desk;
    Forger(desk.ws->database()).append(desk.ws->database().facts().device);
    const Problems found = check(desk.ws->database());
    REQUIRE(codesOf(found) == QStringList{u"signature"_s});
    REQUIRE(renewKeys(*desk.ws, u"已查明"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    const auto told = history(*desk.ws, {.limit = 1});
    REQUIRE(told.size() == 1);
    REQUIRE(told[0].entry.changes.size() == 1);
    CHECK(told[0].entry.changes[0].fields.contains(found.front().field));
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A damaged signature is made anew where what comes after proves the entry, and only there",
          "[signatures][repair][file]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"张三"_s, u"310106016"_s).ok());
    Database& db = desk.ws->database();
    const QString device = db.facts().device;
    const auto last = [&] { return db.read().number(u"SELECT seq FROM known WHERE id = :id"_s, {{u":id"_s, device}}); };
    Forger forger(db);
    const auto damage = [&](qint64 seq) {
        forger.run(u"UPDATE entry SET signature = 'x' || substr(signature, 2) WHERE id = :id"_s,
                   {{u":id"_s, entryId(device, seq)}});
        REQUIRE(codesOf(check(db)) == QStringList{u"signature"_s});
    };
    damage(last() - 1);
    CHECK(codesOf(repair(db)) == QStringList{u"signature"_s});
    CHECK(check(db).empty());
    SECTION("the last entry is proven by nothing until the keys are renewed")
    {
        damage(last());
        CHECK(repair(db).empty());
        REQUIRE(renewKeys(*desk.ws, u"签名损坏"_s).ok());
        CHECK(repair(db).size() == 1);
        CHECK(check(db).empty());
    }
    SECTION("nobody gets a history signed by damaging signatures")
    {
        forger.run(u"UPDATE entry SET signature = 'x'"_s);
        forger.rewrite(u"office"_s, u"name"_s, u"办"_s, u"处"_s);
        (void)repair(db);
        CHECK_FALSE(check(db).empty());
    }
}

TEST_CASE("Accounts of an older version sign from the first signing in of an administrator on",
          "[signatures][migration][access][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.redvest"_s);
    REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR "/tests/migrations/accounts5.db"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const FixedClock clock(atLocal(QDate(2030, 1, 1), QTime(7, 0)));
    const auto ws = Workspace::open(path, OpenFor::Writing, u"whoever"_s, clock);
    ws->setPassphraseCost(kCheap);
    Database& db = ws->database();
    CHECK(historyProof(db).against == ProvenAgainst::NotBegun);
    CHECK(check(db).empty());
    REQUIRE(signIn(*ws, u"李主任"_s, u"under the third lamp"_s).empty());
    const QStringList before = unsignedOf(db);
    CHECK_FALSE(before.isEmpty());
    CHECK(historyProof(db).against == ProvenAgainst::Forgers);
    CHECK(historyProof(db).since.isSet());
    REQUIRE(setDeskRules(*ws, {true, 5}).ok());
    CHECK(unsignedOf(db) == before);
    CHECK(check(db).empty());
    Forger forger(db);
    SECTION("which nobody makes undone by taking the keys out of the file")
    {
        forger.run(u"DELETE FROM vault WHERE id LIKE '%/person' OR id = 'history/bound'"_s);
        forger.run(u"UPDATE entry SET signature = ''"_s);
        forger.rewrite(u"office"_s, u"name"_s, u"办"_s, u"处"_s);
    }
    SECTION("and history of before is bound")
    {
        forger.rewrite(u"office"_s, u"name"_s, u"办"_s, u"处"_s);
    }
    ws->leave();
    CHECK(signIn(*ws, u"李主任"_s, u"under the third lamp"_s).empty());
    CHECK_FALSE(check(db).empty());
}
