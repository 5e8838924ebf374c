// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody with the file alone tries with the keys that seal and sign: he takes them out, as if they had never
// been, or puts his own in their place. Whoever signs in is told, and nothing is written with keys nobody vouches for.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/journal/bound_history.h"
#include "core/storage/journal/signature.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/schema/root_key.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/forger.h"
#include "tests/support/guarded_desk.h"

#include <QUuid>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSigned = u"list/signed"_s;

QStringList signatureFindings(Database& db)
{
    QStringList fields;
    for (const Problem& p : check(db)) {
        if (p.code == u"signature")
            fields << p.field;
    }
    return fields;
}

/// Closed for who has the file, opened again and signed in to.
void signInAgain(GuardedDesk& desk)
{
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
}

/// The file as a version made it that knew no class Person, with one name in the clear.
void takeKeysOut(GuardedDesk& desk)
{
    Forger forger(desk.ws->database());
    forger.run(u"DELETE FROM vault WHERE id LIKE '%/person' OR id = 'history/bound'"_s);
    forger.run(u"UPDATE entry SET signature = ''"_s);
    forger.run(u"UPDATE volunteer SET name = '王伪造'"_s);
    forger.rechain();
}

/// Keys of his own of these classes, sealed to whoever has an account, with signatures, bounds and everything he can
/// compute.
struct Attack
{
    KeyClasses own;
    bool isContactTakenAway = false; ///< nobody holds it then
    bool isSignedByHim = false;      ///< the vault, with a root key of his own
};

void signAll(Forger& forger, const KeyRing& ring, Instant now)
{
    const Keys keys = ring.now();
    const FieldKey& own = *keys.of(KeyClass::Person);
    for (const JournalEntry& e : readEntries(forger.db())) {
        const QString id = entryId(e.device, e.seq);
        forger.run(u"UPDATE entry SET signature = :s WHERE id = :id"_s,
                   {{u":s"_s, SigningKey(own, e.device).sign(id, e.chain)}, {u":id"_s, id}});
    }
    forger.putVault(boundEntry(), toContent(boundNow(forger.db(), own, now), own));
}

void putOwnKeys(GuardedDesk& desk, const Attack& attack)
{
    Forger forger(desk.ws->database());
    KeyRing ring;
    for (const KeyClass k : kKeyClasses) {
        if (attack.own.has(k))
            ring.put(k, crypto::makeSecret());
    }
    for (const QString& entry : vaultRows(forger.db()).keys()) {
        if (!entry.endsWith(u"/public"_s))
            continue;
        const QString owner = entry.section(u'/', 0, -2);
        const QByteArray publicKey = forger.vault(entry);
        QByteArrayList proofs = forger.vault(owner + u"/proof"_s).split(' ');
        for (const KeyClass k : kKeyClasses) {
            if (!attack.own.has(k))
                continue;
            forger.putVault(listEntry(k), listOf(k, ring.epochsOf(k)));
            forger.putVault(sealedEntry(owner, k), crypto::sealTo(publicKey, bundleOf(ring.epochsOf(k))));
            proofs[qsizetype(k)] = proofOf(ring.now(), owner, publicKey).split(' ')[qsizetype(k)];
        }
        forger.putVault(owner + u"/proof"_s, proofs.join(' '));
    }
    if (attack.isContactTakenAway)
        forger.run(u"DELETE FROM vault WHERE id LIKE 'account/%/contact'"_s);
    if (attack.own.person)
        signAll(forger, ring, desk.clock.now());
    if (attack.isSignedByHim) {
        const crypto::Secret root = crypto::makeSecret();
        for (const QString& entry : vaultRows(forger.db()).keys()) {
            if (entry.endsWith(u"/public"_s))
                forger.putVault(rootEntry(entry.section(u'/', 0, -2)),
                                crypto::sealTo(forger.vault(entry), root.view()));
        }
        forger.putVault(kSigned, signVault(root, vaultContents(forger.db())));
    }
}

/// Whoever signed in is told and holds nothing; nothing is written.
void requireRefused(GuardedDesk& desk)
{
    Database& db = desk.ws->database();
    CHECK(signatureFindings(db).contains(kSigned));
    for (const KeyClass k : kKeyClasses)
        CHECK_FALSE(db.keys()->has(k));
    const qint64 entries = db.read().number(u"SELECT count(*) FROM entry"_s);
    Site site;
    site.id = Id<Site>::make();
    site.name = u"新点"_s;
    const auto put = [&](Writer& writer) {
        writer.put(siteTable(), site);
        return Problems{};
    };
    bool isWritten = false;
    try {
        isWritten = desk.ws->write({u"test"_s, {}}, put).ok();
    } catch (const Failure& refused) {
        CHECK_FALSE(refused.message().isEmpty());
    }
    CHECK_FALSE(isWritten);
    CHECK(db.read().number(u"SELECT count(*) FROM entry"_s) == entries);
}

} // namespace

TEST_CASE("Keys that were taken out of the file are not made anew as if there had been none",
          "[signatures][keys][file]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    REQUIRE(check(desk.ws->database()).empty());
    takeKeysOut(desk);
    if (GENERATE(false, true))
        Forger(desk.ws->database()).run(u"DELETE FROM vault WHERE id LIKE '%/root' OR id LIKE 'list/%'"_s);
    signInAgain(desk);
    requireRefused(desk);
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(listEntry(KeyClass::Person)));
}

TEST_CASE("Keys of his own, of one class or of all, are never used and are named", "[signatures][keys][file]")
{
    GuardedDesk desk;
    if (GENERATE(false, true))
        REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    const KeyClasses own = GENERATE(KeyClasses{false, false, true}, KeyClasses{true, false, true}, kEveryClass);
    const bool isContactTakenAway = !own.contact && GENERATE(false, true);
    putOwnKeys(desk, {own, isContactTakenAway, GENERATE(false, true)});
    signInAgain(desk);
    requireRefused(desk);
    // The recovery key is no way round.
    desk.reopen();
    REQUIRE(unlockWithRecovery(desk.ws->database(), crypto::recoveryFromWords(desk.recovery).value()));
    requireRefused(desk);
}

TEST_CASE("What vouches for the keys is missed, taken away or put there by another", "[signatures][keys][file]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    SECTION("taken away")
    {
        Forger(desk.ws->database()).run(u"DELETE FROM vault WHERE id = 'list/signed'"_s);
    }
    SECTION("altered")
    {
        Forger forger(desk.ws->database());
        QByteArray content = forger.vault(kSigned);
        content[content.size() - 1] = content.back() == '0' ? '1' : '0';
        forger.putVault(kSigned, content);
    }
    SECTION("of another root key, given to everybody")
    {
        putOwnKeys(desk, {{}, false, true});
    }
    signInAgain(desk);
    requireRefused(desk);
}

TEST_CASE("What was an account's before its passphrase was reset lets nobody in", "[keys][access][file]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    VaultContents before = vaultContents(Forger(desk.ws->database()).db());
    REQUIRE(resetPassphrase(*desk.ws, u"王核"_s, kOwn).ok());
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        if (entry.key().startsWith(u"account/"_s + accountId(u"王核"_s)))
            Forger(desk.ws->database()).putVault(entry.key(), *entry);
    }
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"王核"_s, kFirst).empty());
    requireRefused(desk);
}

TEST_CASE("Rubbish in the place of what the recovery key opens is named without any key", "[keys][file]")
{
    GuardedDesk desk;
    const qsizetype size = Forger(desk.ws->database()).vault(u"recovery/contact"_s).size();
    Forger(desk.ws->database()).putVault(u"recovery/contact"_s, QByteArray(size, 'x'));
    QStringList fields;
    {
        Database other(desk.file(), Mode::Read, u"t"_s);
        for (const Problem& p : check(other))
            fields << p.field;
    }
    CHECK(fields == QStringList{u"recovery/contact"_s});
    // Nobody is locked out by it.
    signInAgain(desk);
    CHECK(desk.ws->database().keys()->has(KeyClass::Contact));
}

TEST_CASE("Every change of accounts leaves the keys vouched for", "[signatures][keys][access]")
{
    GuardedDesk desk;
    const auto isSound = [&] {
        signInAgain(desk);
        return check(desk.ws->database()).empty() && desk.ws->database().keys()->root().has_value();
    };
    CHECK(isSound());
    desk.add(u"王核"_s, u"entry approval"_s);
    CHECK(isSound());
    desk.become(u"王核"_s);
    CHECK(check(desk.ws->database()).empty());
    CHECK_FALSE(desk.ws->database().keys()->root());
    CHECK(isSound());
    REQUIRE(resetPassphrase(*desk.ws, u"王核"_s, kFirst).ok());
    CHECK(isSound());
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok());
    CHECK(isSound());
    REQUIRE(disableAccount(*desk.ws, u"王核"_s).ok());
    CHECK(isSound());
    REQUIRE(giveUpAccounts(*desk.ws, u"试用结束"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(kSigned));
    desk.reopen();
    CHECK(desk.register_(u"赵测"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("The first administrator of a workspace without a root key begins it, and everybody takes it on",
          "[signatures][keys][file]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    desk.become(u"王核"_s);
    desk.beChief();
    REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    {
        // As a version before there was one left it: wraps without its public part, and nothing signed.
        Forger forger(desk.ws->database());
        const auto bare = [&](const QString& name, const QString& passphrase) {
            const QString entry = u"account/"_s + accountId(name) + u"/wrap"_s;
            const auto key = crypto::unwrap(forger.vault(entry), preparedPassphrase(passphrase));
            forger.putVault(entry, crypto::wrap(key.value(), preparedPassphrase(passphrase), kCheap));
        };
        bare(u"李主任"_s, kChief);
        bare(u"王核"_s, kOwn);
        forger.run(u"DELETE FROM vault WHERE id LIKE '%/root' OR id IN ('list/signed', 'recovery/anchor')"_s);
    }
    signInAgain(desk);
    CHECK(desk.ws->database().locals().hasVaultEntry(kSigned));
    CHECK(check(desk.ws->database()).empty());
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"王核"_s, kOwn).empty());
    CHECK(check(desk.ws->database()).empty());
    // From now on both are told of keys somebody puts there.
    putOwnKeys(desk, {kEveryClass, false, true});
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"王核"_s, kOwn).empty());
    requireRefused(desk);
    signInAgain(desk);
    requireRefused(desk);
}

TEST_CASE("A trigger that somebody put into the file does nothing in the units of work of who is signed in",
          "[signatures][file]")
{
    GuardedDesk desk;
    Forger(desk.ws->database())
        .run(u"CREATE TRIGGER planted AFTER INSERT ON entry BEGIN UPDATE site SET name = '伪造点'; END"_s);
    desk.reopen();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    desk.post(u"甲岗"_s, u"310106016"_s);
    CHECK(desk.ws->database().read().number(u"SELECT count(*) FROM site WHERE name = '伪造点'"_s) == 0);
    CHECK(desk.ws->database().read().number(u"SELECT count(*) FROM site"_s) > 0);
}
