// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody with the file alone tries with the history of a workspace that has accounts. Without the check of
// signatures each of these passed.

#include "core/storage/check/check_signatures.h"

#include "core/storage/damage/health.h"
#include "core/storage/journal/bound_history.h"
#include "core/storage/journal/signature.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/forger.h"
#include "tests/support/guarded_desk.h"

#include <QFile>

using namespace redvest;
using namespace redvest::storage;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two posts from before there were accounts and two since.
struct Victim : Desk
{
    QString recovery = makeRecoveryKey();
    qint64 firstSigned = 0;

    Victim()
    {
        post(u"旧岗"_s, u"310106016"_s);
        ws->setPassphraseCost(kCheap);
        REQUIRE(setUpAccounts(*ws, u"李主任"_s, kChief, recovery).ok());
        firstSigned = last();
        post(u"甲岗"_s, u"310106016"_s);
        post(u"乙岗"_s, u"310106016"_s);
        REQUIRE(check(db()).empty());
    }
    [[nodiscard]] Database& db() const { return ws->database(); }
    [[nodiscard]] QString device() const { return db().facts().device; }
    [[nodiscard]] qint64 last() const
    {
        return db().read().number(u"SELECT seq FROM known WHERE id = :id"_s, {{u":id"_s, device()}});
    }
    /// The fields of what the check says of signatures.
    [[nodiscard]] QStringList forged() const
    {
        QStringList fields;
        for (const Problem& p : check(db())) {
            if (p.code == u"signature")
                fields << p.field;
        }
        return fields;
    }
    /// All it says.
    [[nodiscard]] QStringList codes() const
    {
        QStringList said;
        for (const Problem& p : check(db()))
            said << p.code;
        return said;
    }
    [[nodiscard]] QString entry(qint64 seq) const { return entryId(device(), seq); }
    [[nodiscard]] QString signatureOf(qint64 seq) const
    {
        QString signature;
        db().read().each(u"SELECT signature FROM entry WHERE id = :id"_s, {{u":id"_s, entry(seq)}},
                         [&](const Row& row) { signature = row.text(0); });
        return signature;
    }
};

} // namespace

TEST_CASE("A history that was rewritten and chained anew is seen from the entry on that was changed",
          "[signatures][file]")
{
    Victim victim;
    Forger(victim.db()).rewrite(u"post"_s, u"name"_s, u"甲岗"_s, u"丙岗"_s);
    CHECK(victim.codes() == QStringList{u"signature"_s});
    qint64 changed = 0;
    victim.db().read().each(u"SELECT e.seq FROM entry e JOIN change c ON c.entry = e.id WHERE c.fields LIKE '%丙岗%'"_s,
                            {}, [&](const Row& row) { changed = row.integer(0); });
    CHECK(victim.forged() == QStringList{victim.entry(changed)});
}

TEST_CASE("What is older than the signatures stands as it stood when they began", "[signatures][file]")
{
    Victim victim;
    Forger(victim.db()).rewrite(u"post"_s, u"name"_s, u"旧岗"_s, u"新岗"_s);
    const QStringList forged = victim.forged();
    CHECK(victim.codes() == QStringList{u"signature"_s, u"signature"_s});
    CHECK(forged.contains(victim.entry(victim.firstSigned)));     // signed over a chain that is not there any more
    CHECK(forged.contains(victim.entry(victim.firstSigned - 1))); // up to which it was bound
}

TEST_CASE("Signatures that were taken away are missed", "[signatures][file]")
{
    Victim victim;
    SECTION("all of them, with the history rewritten")
    {
        Forger forger(victim.db());
        forger.run(u"UPDATE entry SET signature = ''"_s);
        forger.rewrite(u"post"_s, u"name"_s, u"甲岗"_s, u"丙岗"_s);
    }
    SECTION("all of them")
    {
        Forger(victim.db()).run(u"UPDATE entry SET signature = ''"_s);
    }
    CHECK(victim.codes() == QStringList{u"signature"_s});
    CHECK(victim.forged() == QStringList{victim.entry(victim.firstSigned)});
}

TEST_CASE("One signature that was taken away, altered or put beside another entry is seen", "[signatures][file]")
{
    Victim victim;
    const qint64 at = victim.last() - 1;
    const QString mine = victim.signatureOf(at), next = victim.signatureOf(at + 1);
    const auto put = [&](const QString& signature) {
        Forger(victim.db())
            .run(u"UPDATE entry SET signature = :signature WHERE id = :id"_s,
                 {{u":signature"_s, signature + u""_s}, {u":id"_s, victim.entry(at)}});
        return victim.forged();
    };
    const QStringList expected{victim.entry(at)};
    CHECK(put({}) == expected);
    CHECK(put(u"nonsense"_s) == expected);
    CHECK(put(next) == expected);
    // With the check of its form made anew.
    const auto signature = signatureFrom(next, victim.entry(at + 1));
    REQUIRE(signature);
    CHECK(put(toStored(*signature, victim.entry(at))) == expected);
    StoredSignature other = *signature;
    other.key = u"00000000"_s;
    CHECK(put(toStored(other, victim.entry(at))) == expected);
    CHECK(put(mine).isEmpty());
    CHECK(check(victim.db()).empty());
}

TEST_CASE("Without the key a flipped bit of a signature is found all the same", "[signatures][file]")
{
    Victim victim;
    const QString whole = victim.signatureOf(victim.last());
    Database other(victim.file(), Mode::Read, u"t"_s);
    REQUIRE(check(other).empty());
    for (qsizetype i = 0; i < whole.size(); i += 5) {
        QString flipped = whole;
        flipped[i] = QChar(char16_t(flipped[i].unicode() ^ (1U << (i % 6))));
        Forger(victim.db())
            .run(u"UPDATE entry SET signature = :s WHERE id = :id"_s,
                 {{u":s"_s, flipped}, {u":id"_s, victim.entry(victim.last())}});
        const Problems found = check(other);
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == u"signature"_s);
    }
}

TEST_CASE("An entry somebody appended is seen, by the desk or by one he invents", "[signatures][file]")
{
    Victim victim;
    Forger forger(victim.db());
    SECTION("not signed")
    {
        forger.append(victim.device());
        CHECK(victim.codes() == QStringList{u"signature"_s});
        CHECK(victim.forged() == QStringList{victim.entry(victim.last())});
        // Nor does the next one, which is signed over it, make it right.
        victim.post(u"丁岗"_s, u"310106016"_s);
        CHECK_FALSE(victim.forged().isEmpty());
    }
    SECTION("signed with a key of his own")
    {
        const FieldKey own(crypto::makeSecret());
        forger.append(victim.device(), [&](const QString& id, const QString& chain) {
            return SigningKey(own, victim.device()).sign(id, chain);
        });
        CHECK(victim.codes() == QStringList{u"signature"_s});
    }
    SECTION("by another device")
    {
        forger.append(u"00000000000000aa"_s);
        CHECK(victim.codes() == QStringList{u"signature"_s});
        CHECK(victim.forged() == QStringList{entryId(u"00000000000000aa"_s, 1)});
    }
}

TEST_CASE("What says since when entries are signed is missed, and nobody makes it who has not the key",
          "[signatures][keys][file]")
{
    Victim victim;
    Forger forger(victim.db());
    forger.run(u"UPDATE entry SET signature = ''"_s);
    SECTION("taken away")
    {
        forger.run(u"DELETE FROM vault WHERE id = 'history/bound'"_s);
        Database other(victim.file(), Mode::Read, u"t"_s);
        CHECK_FALSE(check(other).empty()); // nobody need be signed in for that
    }
    SECTION("made with another key")
    {
        const FieldKey own(crypto::makeSecret());
        forger.putVault(boundEntry(), toContent(boundNow(forger.db(), own, victim.clock.now()), own));
    }
    SECTION("altered")
    {
        QByteArray content = forger.vault(boundEntry());
        content.replace("\n" + victim.device().toLatin1() + ' ', "\n" + victim.device().toLatin1() + " 9");
        forger.putVault(boundEntry(), content);
    }
    CHECK(victim.forged() == QStringList{boundEntry()});
}

TEST_CASE("Who had keys that were renewed writes no history any more", "[signatures][keys][file]")
{
    Victim victim;
    const Keys old = victim.db().keys()->now();
    const FieldKey& person = *old.of(KeyClass::Person);
    const QByteArray bound = Forger(victim.db()).vault(boundEntry());
    REQUIRE(renewKeys(*victim.ws, u"优盘遗失"_s).ok());
    REQUIRE(check(victim.db()).empty());
    Forger forger(victim.db());
    SECTION("with an entry of the desk")
    {
        forger.append(victim.device(), [&](const QString& id, const QString& chain) {
            return SigningKey(person, victim.device()).sign(id, chain);
        });
        CHECK(victim.codes() == QStringList{u"signature"_s});
    }
    SECTION("with all of it signed anew, back to before the keys were renewed")
    {
        forger.rewrite(u"post"_s, u"name"_s, u"甲岗"_s, u"丙岗"_s);
        for (const JournalEntry& e : readEntries(forger.db())) {
            const QString id = entryId(e.device, e.seq);
            forger.run(u"UPDATE entry SET signature = :s WHERE id = :id"_s,
                       {{u":s"_s, SigningKey(person, e.device).sign(id, e.chain)}, {u":id"_s, id}});
        }
        CHECK(victim.forged().size() == 2);
    }
    SECTION("with what bound the history before")
    {
        forger.putVault(boundEntry(), bound);
        CHECK(victim.forged() == QStringList{boundEntry()});
    }
}

TEST_CASE("A signed entry of another workspace is none of this one", "[signatures][file]")
{
    Victim victim, another;
    Forger forger(victim.db());
    for (const JournalEntry& e : readEntries(another.db().read().connection()))
        appendEntry(forger.db(), e);
    CHECK(victim.forged() == QStringList{another.entry(1)});
}

TEST_CASE("Entries that were cut off before the keys were renewed are missed", "[signatures][file]")
{
    Victim victim;
    const qint64 before = victim.last();
    REQUIRE(renewKeys(*victim.ws, u"优盘遗失"_s).ok());
    Forger forger(victim.db());
    forger.run(u"DELETE FROM change WHERE entry >= :id"_s, {{u":id"_s, victim.entry(before)}});
    forger.run(u"DELETE FROM entry WHERE id >= :id"_s, {{u":id"_s, victim.entry(before)}});
    CHECK(victim.forged().contains(victim.entry(before)));
}

TEST_CASE("Accounts that were taken out of the file, not given up, are missed", "[signatures][access][file]")
{
    Victim victim;
    Forger forger(victim.db());
    forger.run(u"DELETE FROM vault"_s);
    forger.rewrite(u"post"_s, u"name"_s, u"甲岗"_s, u"丙岗"_s);
    Database other(victim.file(), Mode::Read, u"t"_s);
    QStringList codes;
    for (const Problem& p : check(other))
        codes << p.code;
    CHECK(codes.contains(u"signature"_s));
}

TEST_CASE("Keys of his own in the place of those that seal names sign nothing", "[signatures][keys][file]")
{
    Victim victim;
    victim.person(u"王测"_s);
    Forger forger(victim.db());
    // As in a workspace of a version without a root key; where there is one, see keys_replaced_test.
    forger.run(u"DELETE FROM vault WHERE id = 'list/signed'"_s);
    const FieldKey own(crypto::makeSecret());
    KeyRing ring;
    ring.put(KeyClass::Person, own.secret());
    forger.putVault(listEntry(KeyClass::Person), listOf(KeyClass::Person, ring.epochsOf(KeyClass::Person)));
    for (const JournalEntry& e : readEntries(forger.db())) {
        const QString id = entryId(e.device, e.seq);
        forger.run(u"UPDATE entry SET signature = :s WHERE id = :id"_s,
                   {{u":s"_s, SigningKey(own, e.device).sign(id, e.chain)}, {u":id"_s, id}});
    }
    forger.putVault(boundEntry(), toContent(boundNow(forger.db(), own, victim.clock.now()), own));
    // As whoever signs in would hold them once they are sealed to him.
    Problems problems;
    checkSignatures(victim.db().read().connection(), ring.now(), victim.device(), problems);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().field == listEntry(KeyClass::Person));
}

TEST_CASE("A note of a restore that somebody wrote into the file is not carried out and signed",
          "[signatures][backups][file]")
{
    Victim victim;
    const Id<Site> site = victim.db().read().all(siteTable()).front().id;
    LocalSettings locals = victim.db().locals();
    locals.set(u"restored"_s, u"{\"actor\":\"王副主任\",\"at\":\"2022-03-19T00:00:00.000Z\",\"reason\":\"x\"}"_s);
    locals.set(u"restored_erased"_s, u"{\"actor\":\"王副主任\",\"at\":\"2022-03-19T00:00:00.000Z\",\"records\":[{"
                                     u"\"table\":\"site\",\"record\":\"%1\","
                                     u"\"rest\":{\"name\":\"伪造点\"},\"gone\":false}]}"_s.arg(site.text()));
    const QString file = victim.ws->file();
    victim.ws.reset();
    victim.ws = Workspace::open(file, OpenFor::Writing, u"tester"_s, victim.clock);
    victim.ws->setPassphraseCost(kCheap);
    const qint64 before = victim.last();
    REQUIRE(signIn(*victim.ws, u"李主任"_s, kChief).empty());
    // That such a note was there is said in his name who signed in; nothing else was done.
    CHECK(victim.last() == before + 1);
    const JournalEntry said = journalOf(victim.db().read()).back();
    CHECK(said.verb == u"restore.backup");
    CHECK(said.actor == u"李主任");
    CHECK(said.reason.startsWith(u"文件中的恢复说明，未经密钥证实"_s));
    CHECK(victim.db().read().find(siteTable(), site.text())->name != u"伪造点");
    CHECK(victim.db().locals().value(u"restored"_s).isEmpty());
    CHECK(victim.db().locals().value(u"restored_erased"_s).isEmpty());
    CHECK(check(victim.db()).empty());
}

TEST_CASE("A desk that was planted before accounts began leaves no room for entries of its own", "[signatures][file]")
{
    Desk desk;
    desk.post(u"旧岗"_s, u"310106016"_s);
    Forger forger(desk.ws->database());
    forger.run(u"INSERT INTO known (id, seq, stamp, chain) VALUES ('00000000000000aa', 999999, '', '')"_s);
    desk.ws->setPassphraseCost(kCheap);
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, kChief, makeRecoveryKey()).ok());
    const Keys keys = desk.ws->database().keys()->now();
    const auto bound = boundIn(desk.ws->database().read().connection(), keys);
    REQUIRE(bound);
    CHECK_FALSE(bound->heads.contains(u"00000000000000aa"_s));
    CHECK(bound->heads.contains(desk.ws->database().facts().device));
}
