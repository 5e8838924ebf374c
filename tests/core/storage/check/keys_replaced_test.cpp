// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody with the file alone tries with the keys that seal names and sign the history: he takes them out, as if
// they had never been, or puts his own in their place. Whoever holds the keys of class Contact is told, and nothing is
// written with keys nobody vouches for.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/journal/bound_history.h"
#include "core/storage/journal/signature.h"
#include "core/storage/queries/account_keys.h"
#include "tests/support/forger.h"
#include "tests/support/guarded_desk.h"

#include <QUuid>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPersons = u"list/person"_s;

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
    forger.run(u"DELETE FROM vault WHERE id LIKE '%/person' OR id IN ('list/proof', 'history/bound')"_s);
    forger.run(u"UPDATE entry SET signature = ''"_s);
    forger.run(u"UPDATE volunteer SET name = '王伪造'"_s);
    forger.rechain();
}

/// Keys of his own, sealed to whoever has an account, with signatures, bounds and everything he can compute.
void putOwnKeys(GuardedDesk& desk)
{
    Forger forger(desk.ws->database());
    const FieldKey own(crypto::makeSecret());
    KeyRing ring;
    ring.put(KeyClass::Person, own.secret());
    const Epochs epochs = ring.epochsOf(KeyClass::Person);
    forger.putVault(kPersons, listOf(KeyClass::Person, epochs));
    for (const QString& entry : vaultRows(forger.db()).keys()) {
        if (!entry.endsWith(u"/public"_s))
            continue;
        const QString owner = entry.section(u'/', 0, -2);
        const QByteArray publicKey = forger.vault(entry);
        forger.putVault(owner + u"/person"_s, crypto::sealTo(publicKey, bundleOf(epochs)));
        const QByteArray mine = proofOf(ring.now(), owner, publicKey).split(' ').last();
        QByteArrayList proofs = forger.vault(owner + u"/proof"_s).split(' ');
        proofs.last() = mine;
        forger.putVault(owner + u"/proof"_s, proofs.join(' '));
    }
    for (const JournalEntry& e : readEntries(forger.db())) {
        const QString id = entryId(e.device, e.seq);
        forger.run(u"UPDATE entry SET signature = :s WHERE id = :id"_s,
                   {{u":s"_s, SigningKey(own, e.device).sign(id, e.chain)}, {u":id"_s, id}});
    }
    forger.putVault(boundEntry(), toContent(boundNow(forger.db(), own, desk.clock.now()), own));
}

} // namespace

TEST_CASE("Keys that were taken out of the file are not made anew as if there had been none",
          "[signatures][keys][file]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    REQUIRE(check(desk.ws->database()).empty());
    takeKeysOut(desk);
    signInAgain(desk);
    CHECK(signatureFindings(desk.ws->database()).contains(kPersons));
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(kPersons));
    const qint64 entries = desk.ws->database().read().number(u"SELECT count(*) FROM entry"_s);
    CHECK_THROWS_AS(desk.register_(u"赵测"_s, u"310106016"_s), Failure);
    CHECK(desk.ws->database().read().number(u"SELECT count(*) FROM entry"_s) == entries);
    CHECK(desk.ws->database().read().number(u"SELECT count(*) FROM volunteer"_s) == 1);
}

TEST_CASE("Keys of his own for names and signatures are never used and are named", "[signatures][keys][file]")
{
    GuardedDesk desk;
    const bool hasPeople = GENERATE(false, true);
    if (hasPeople)
        REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    putOwnKeys(desk);
    signInAgain(desk);
    CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Person));
    CHECK(signatureFindings(desk.ws->database()).contains(kPersons));
    CHECK_THROWS_AS(desk.register_(u"赵测"_s, u"310106016"_s), Failure);
    // The recovery key is no way round.
    desk.reopen();
    REQUIRE(unlockWithRecovery(desk.ws->database(), crypto::recoveryFromWords(desk.recovery).value()));
    CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Person));
}

TEST_CASE("What vouches for the keys of names is missed, damaged or taken away", "[signatures][keys][file]")
{
    GuardedDesk desk;
    const bool isRemoved = GENERATE(false, true);
    Forger forger(desk.ws->database());
    if (isRemoved)
        forger.run(u"DELETE FROM vault WHERE id = 'list/proof'"_s);
    else
        forger.putVault(u"list/proof"_s, "- - -");
    signInAgain(desk);
    CHECK(signatureFindings(desk.ws->database()) == QStringList{kPersons});
}

TEST_CASE("New keys, a changed role, a new recovery key and accounts given up leave the keys vouched for",
          "[signatures][keys][access]")
{
    GuardedDesk desk;
    desk.add(u"王核"_s, u"entry approval"_s);
    signInAgain(desk);
    CHECK(desk.ws->database().keys()->now().arePersonsBegun);
    CHECK(check(desk.ws->database()).empty());
    REQUIRE(giveUpAccounts(*desk.ws, u"试用结束"_s).ok());
    CHECK(check(desk.ws->database()).empty());
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(u"list/proof"_s));
    desk.reopen();
    CHECK(desk.register_(u"赵测"_s, u"310106016"_s).ok());
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A workspace whose keys say nothing of class Person yet is vouched for by the first administrator",
          "[signatures][keys][file]")
{
    GuardedDesk desk;
    REQUIRE(desk.register_(u"王测"_s, u"310106016"_s).ok());
    {
        // As a version before this word wrote it: who holds the key of class Contact could have.
        Forger forger(desk.ws->database());
        QByteArray contacts = bundleOf(desk.ws->database().keys()->epochsOf(KeyClass::Contact));
        for (const QString& entry : vaultRows(forger.db()).keys()) {
            if (const QString owner = entry.section(u'/', 0, -2); entry.endsWith(u"/contact"_s) && owner != u"list")
                forger.putVault(entry, crypto::sealTo(forger.vault(owner + u"/public"_s), contacts));
        }
        forger.run(u"DELETE FROM vault WHERE id = 'list/proof'"_s);
    }
    signInAgain(desk);
    CHECK(desk.ws->database().locals().hasVaultEntry(u"list/proof"_s));
    signInAgain(desk);
    CHECK(desk.ws->database().keys()->now().arePersonsBegun);
    CHECK(check(desk.ws->database()).empty());
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
