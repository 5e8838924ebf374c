// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever held the root key or knew a passphrase once, and has the file: what he puts there is vouched for by nobody
// who works on, a renewed key shuts him out, and the recovery key on paper goes on working through all of it.

#include "core/storage/damage/health.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/schema/root_key.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/forger.h"
#include "tests/support/guarded_desk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPaperOfOld = u"85WR5-6AT2C-2LW3V-NBL6E-CVW2E-JPHVV-F9RNG-6TUY7-29JUG-JYFX3-2VL92-UNA33-ED4JF"_s;

bool isDistrusted(GuardedDesk& desk)
{
    return desk.ws->database().keys()->now().areDistrusted;
}

void signInAgain(GuardedDesk& desk, const QString& name = u"李主任"_s, const QString& passphrase = kChief)
{
    desk.reopen();
    REQUIRE(signIn(*desk.ws, name, passphrase).empty());
}

QStringList problemFields(GuardedDesk& desk)
{
    QStringList fields;
    for (const Problem& p : check(desk.ws->database()))
        fields << p.field;
    return fields;
}

/// What stands under the account, as a copy of the file keeps it.
VaultContents entriesUnder(GuardedDesk& desk, const QString& owner)
{
    VaultContents kept;
    Forger forger(desk.ws->database());
    const VaultContents all = vaultContents(forger.db());
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (entry.key().startsWith(owner + u'/'))
            kept.insert(entry.key(), *entry);
    }
    return kept;
}

void putBack(GuardedDesk& desk, const VaultContents& kept)
{
    Forger forger(desk.ws->database());
    for (auto entry = kept.begin(); entry != kept.end(); ++entry)
        forger.putVault(entry.key(), *entry);
}

QString ownerNamed(const QString& name)
{
    return u"account/"_s + accountId(name);
}

} // namespace

TEST_CASE("What somebody put among the keys is not vouched for by whoever changes accounts next",
          "[signatures][keys][file]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    SECTION("rubbish in the place of what the recovery key opens")
    {
        VaultContents rubbish = entriesUnder(desk, u"recovery"_s);
        for (QByteArray& content : rubbish)
            content.fill('x');
        rubbish.remove(u"recovery/public"_s);
        rubbish.remove(u"recovery/anchor"_s);
        putBack(desk, rubbish);
        signInAgain(desk);
        REQUIRE(problemFields(desk).contains(u"recovery/contact"_s));
        REQUIRE(changePassphrase(*desk.ws, kChief, kOwn).ok());
        desk.add(u"赵录"_s, u"entry"_s);
        CHECK(problemFields(desk).contains(u"recovery/contact"_s));
        // New keys mend it: the recovery key is given what it needs.
        putBack(desk, {{u"recovery/proof"_s, QByteArray("0 0 0")}});
        CHECK(problemFields(desk).contains(u"recovery/proof"_s));
        REQUIRE(renewKeys(*desk.ws, u"恢复密钥损坏"_s, makeRecoveryKey()).ok());
        CHECK(problemFields(desk).isEmpty());
    }
    SECTION("what an account had before its passphrase was reset")
    {
        const VaultContents before = entriesUnder(desk, ownerNamed(u"王核"_s));
        REQUIRE(resetPassphrase(*desk.ws, u"王核"_s, kOwn).ok());
        putBack(desk, before);
        signInAgain(desk);
        REQUIRE(changePassphrase(*desk.ws, kChief, u"十一个红灯笼挂在楼前"_s).ok());
        CHECK_FALSE(problemFields(desk).isEmpty());
        signInAgain(desk, u"王核"_s, kFirst);
        CHECK(isDistrusted(desk));
        CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Person));
    }
    SECTION("what vouches for all is taken away while somebody works")
    {
        Forger(desk.ws->database()).run(u"DELETE FROM vault WHERE id = 'list/signed'"_s);
        Account other;
        other.name = u"赵录"_s;
        other.roles = grantsFromText(u"entry"_s).value();
        CHECK_THROWS_AS(addAccount(*desk.ws, other, kFirst), Failure);
        CHECK(problemFields(desk).contains(u"list/signed"_s));
    }
}

TEST_CASE("Who was an administrator signs nothing any more once the root key is renewed", "[signatures][keys][file]")
{
    const bool hasHeirOfHisOwn = GENERATE(false, true);
    GuardedDesk desk;
    desk.add(u"鲍前任"_s, u"administrator"_s);
    desk.become(u"鲍前任"_s);
    const auto known = desk.ws->database().keys()->root();
    REQUIRE(known.has_value());
    desk.beChief();
    SECTION("disabled")
    {
        REQUIRE(disableAccount(*desk.ws, u"鲍前任"_s).ok());
    }
    SECTION("no administrator any more, who goes on reading everything")
    {
        Account less;
        less.name = u"鲍前任"_s;
        less.roles = grantsFromText(u"approval"_s).value();
        less.readsContacts = true;
        less.readsSensitive = true;
        REQUIRE(changeAccount(*desk.ws, less).ok());
    }
    SECTION("all keys renewed")
    {
        REQUIRE(renewKeys(*desk.ws, u"口令可能泄露"_s).ok());
    }
    CHECK(desk.ws->database().keys()->root() != known);
    CHECK(problemFields(desk).isEmpty());
    signInAgain(desk); // takes the heir on
    CHECK_FALSE(isDistrusted(desk));
    CHECK(problemFields(desk).isEmpty());
    // With today's file and yesterday's root key: lists of his own.
    {
        Forger forger(desk.ws->database());
        VaultContents own = vaultContents(forger.db());
        QByteArray heirs = own.value(heirsEntry());
        REQUIRE_FALSE(heirs.isEmpty());
        if (hasHeirOfHisOwn)
            own[heirsEntry()] = withHeir(heirs, *known, crypto::signingPublicOf(*known));
        forger.putVault(heirsEntry(), own[heirsEntry()]);
        forger.putVault(signedEntry(), signVault(*known, own));
    }
    signInAgain(desk);
    CHECK(isDistrusted(desk));
    CHECK_FALSE(problemFields(desk).isEmpty());
}

TEST_CASE("Everybody follows the root key through its renewals, each in his own time, and so does the paper",
          "[signatures][keys][access]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    desk.become(u"王核"_s);
    desk.beChief();
    for (const QString& why : {u"一"_s, u"二"_s, u"三"_s})
        REQUIRE(renewKeys(*desk.ws, why).ok());
    CHECK(problemFields(desk).isEmpty());
    desk.become(u"王核"_s); // was away all the while
    CHECK_FALSE(isDistrusted(desk));
    CHECK(desk.ws->database().keys()->has(KeyClass::Person));
    REQUIRE(changePassphrase(*desk.ws, kOwn, kFirst).ok());
    desk.ws->leave();
    REQUIRE(recoverAccount(*desk.ws, u"新主任"_s, desk.recovery, u"另一盏路灯照着巷口"_s).ok());
    CHECK(problemFields(desk).isEmpty());
    REQUIRE(renewKeys(*desk.ws, u"四"_s).ok());
    REQUIRE(recoverAccount(*desk.ws, u"新主任"_s, desk.recovery, u"第三盏路灯照着桥头"_s).ok());
    CHECK(problemFields(desk).isEmpty());
    desk.beChief();
    CHECK_FALSE(isDistrusted(desk));
    REQUIRE(giveUpAccounts(*desk.ws, u"试用结束"_s).ok());
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(heirsEntry()));
    CHECK(problemFields(desk).isEmpty());
}

TEST_CASE("An administrator's old passphrase opens nothing once it was changed, put back or not",
          "[keys][access][file]")
{
    GuardedDesk desk;
    const VaultContents before = entriesUnder(desk, ownerNamed(u"李主任"_s));
    REQUIRE(changePassphrase(*desk.ws, kChief, kOwn).ok());
    CHECK(problemFields(desk).isEmpty());
    signInAgain(desk, u"李主任"_s, kOwn);
    CHECK(desk.register_(u"王测"_s, u"310106016"_s).ok());
    // The lock of the old passphrase alone, and then all that stood there.
    putBack(desk, {{ownerNamed(u"李主任"_s) + u"/wrap"_s, before.value(ownerNamed(u"李主任"_s) + u"/wrap"_s)}});
    desk.reopen();
    CHECK_THROWS_AS(signIn(*desk.ws, u"李主任"_s, kChief), Failure);
    CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Contact));
    putBack(desk, before);
    desk.reopen();
    (void)signIn(*desk.ws, u"李主任"_s, kChief);
    CHECK(isDistrusted(desk));
    CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Contact));
}

TEST_CASE("A workspace of before the root key keeps its recovery key, whoever brings it up", "[keys][migration][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.redvest"_s);
    REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR "/tests/migrations/accounts5.db"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const FixedClock clock{atLocal(QDate(2030, 1, 1), QTime(7, 0))};
    const auto ws = Workspace::open(path, OpenFor::Writing, u"tester"_s, clock);
    ws->setPassphraseCost(kCheap);
    if (GENERATE(false, true))
        REQUIRE(signIn(*ws, u"李主任"_s, u"under the third lamp"_s).empty());
    else
        REQUIRE(recoverAccount(*ws, u"李主任"_s, kPaperOfOld, u"another lamp altogether"_s).ok());
    CHECK(check(ws->database()).empty());
    for (const QString& name : {u"李主任"_s, u"新主任"_s}) {
        ws->leave();
        REQUIRE(recoverAccount(*ws, name, kPaperOfOld, u"一盏又一盏的路灯"_s + name).ok());
        CHECK(check(ws->database()).empty());
    }
    // Without the root key the paper would help nobody: that is told.
    Forger(ws->database()).run(u"DELETE FROM vault WHERE id = 'recovery/root'"_s);
    QStringList fields;
    for (const Problem& p : check(ws->database()))
        fields << p.field;
    CHECK(fields.contains(u"recovery/root"_s));
    ws->leave();
    REQUIRE(signIn(*ws, u"李主任"_s, u"一盏又一盏的路灯李主任"_s).empty());
    CHECK(check(ws->database()).empty());
}
