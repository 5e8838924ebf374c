// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/backup.h"
#include "core/storage/schema/vault_check.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/damage/health.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/volunteer_queries.h"
#include "tests/support/guarded_desk.h"

#include <QFile>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Volunteer sealedPerson()
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"测试甲"_s;
    v.division = u"310106016"_s;
    v.documentNumber = u"E12345671"_s;
    v.phone = u"19900000001"_s;
    v.note = u"虚构备注"_s;
    v.birth = QDate(1985, 5, 5);
    return v;
}

/// As somebody would with another program.
void behind(const test::Desk& desk, const QString& sql, const Bindings& bindings = {})
{
    Connection(desk.ws->database().facts().location, Access::Write).run(sql, bindings);
}

/// What a check without signing in says, by another program that only looks on; "" when it cannot even look.
QStringList codesSeen(const test::Desk& desk)
{
    QStringList codes;
    Database other(desk.file(), Mode::Read, u"t"_s);
    for (const Problem& p : check(other))
        codes << p.code;
    return codes;
}

VaultRows rowsOf(const test::Desk& desk)
{
    return vaultRows(desk.ws->database().read().connection());
}

/// Every row of the vault, in turn, with one bit of its text flipped, at several places of it.
void requireEveryFlipSeen(const test::Desk& desk)
{
    const VaultRows rows = rowsOf(desk);
    REQUIRE(rows.size() >= 4);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        for (qsizetype i = 0; i < 8; ++i) {
            QString flipped = *row;
            const qsizetype at = i * (flipped.size() - 1) / 7;
            flipped[at] = QChar(char16_t(flipped[at].unicode() ^ (1U << (i % 6))));
            INFO(row.key().toStdString() << " at " << at);
            behind(desk, u"UPDATE vault SET value = :value WHERE id = :id"_s,
                   {{u":id"_s, row.key()}, {u":value"_s, flipped}});
            CHECK(codesSeen(desk).contains(u"key"_s));
        }
        behind(desk, u"DELETE FROM vault WHERE id = :id"_s, {{u":id"_s, row.key()}});
        if (row.key().startsWith(u"open/"_s) || row.key().startsWith(u"list/"_s) ||
            row.key().startsWith(u"recovery/"_s) || row.key().endsWith(u"/public"_s) || row.key().endsWith(u"/wrap"_s))
            CHECK(codesSeen(desk).contains(u"key"_s));
        behind(desk, u"INSERT INTO vault (id, value) VALUES (:id, :value)"_s,
               {{u":id"_s, row.key()}, {u":value"_s, *row}});
    }
    CHECK(codesSeen(desk) == QStringList{});
}

} // namespace

TEST_CASE("Every flipped bit of a key that lies open is found, and such a key seals nothing", "[vault][keys][file]")
{
    test::Desk desk;
    const Volunteer v = desk.put(volunteerTable(), sealedPerson());
    CHECK(check(desk.ws->database()).empty());
    requireEveryFlipSeen(desk);
    // Another key, well formed, in the place of the right one.
    const crypto::Secret wrong = crypto::makeSecret();
    Epochs epochs;
    epochs.push_back(wrong.clone());
    behind(desk, u"UPDATE vault SET value = :value WHERE id = 'open/contact'"_s,
           {{u":value"_s, vaultText(u"open/contact"_s, bundleOf(epochs))}});
    Database other(desk.file(), Mode::Read, u"t"_s);
    CHECK_FALSE(other.keys()->has(KeyClass::Contact));
    CHECK(other.keys()->has(KeyClass::Sensitive));
    CHECK(other.read().find(volunteerTable(), v.id.text())->phone == kSealedText);
    CHECK(check(other).size() == 1);
}

TEST_CASE("With accounts every flipped bit of the vault is found by somebody who has no key", "[vault][keys][file]")
{
    test::GuardedDesk desk;
    desk.put(volunteerTable(), sealedPerson());
    desk.add(u"王芳"_s, u"entry"_s);
    CHECK(check(desk.ws->database()).empty());
    requireEveryFlipSeen(desk);
}

TEST_CASE("A backup whose keys do not open it is told by its keys alone", "[vault][keys][file]")
{
    test::Desk desk;
    desk.put(volunteerTable(), sealedPerson());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.redvest"_s);
    desk.ws->database().checkpoint();
    const auto lay = [&](const QString& sql) {
        QFile::remove(copy);
        REQUIRE(QFile::copy(desk.file(), copy));
        if (!sql.isEmpty())
            SqliteFile(copy, SqliteFile::Use::Prepare).run(sql);
        SqliteFile file(copy, SqliteFile::Use::Look);
        return keyProblems(file);
    };
    CHECK(lay({}).empty());
    CHECK_FALSE(lay(u"UPDATE vault SET value = 'B' || substr(value, 2) WHERE id = 'open/sensitive'"_s).empty());
    CHECK_FALSE(lay(u"DELETE FROM vault WHERE id = 'open/contact'"_s).empty());
    CHECK_FALSE(lay(u"UPDATE volunteer SET note = substr(note, 1, 40) || 'AAAA' || substr(note, 45) WHERE note <> ''"_s)
                    .empty());
    CHECK_THROWS_AS(verifyBackup(inspectBackup(copy)), Failure);
    CHECK(lay({}).empty());
    CHECK_NOTHROW(verifyBackup(inspectBackup(copy)));
}

TEST_CASE("A public part somebody put in the place of another's gets no key", "[vault][keys][access][file]")
{
    test::GuardedDesk desk;
    desk.add(u"王芳"_s, u"stock_keeper"_s);
    const QString id = u"account/"_s + accountId(u"王芳"_s) + u"/public"_s;
    const crypto::Secret mine = crypto::makeSecret();
    behind(desk, u"UPDATE vault SET value = :value WHERE id = :id"_s,
           {{u":id"_s, id}, {u":value"_s, vaultText(id, crypto::publicOf(mine))}});
    const Problems found = check(desk.ws->database());
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == id);
    Account wider = accountRows(*desk.ws).back().account;
    wider.readsContacts = true;
    CHECK_THROWS_AS(changeAccount(*desk.ws, wider), Failure);
    CHECK_FALSE(desk.ws->database().locals().hasVaultEntry(u"account/"_s + accountId(u"王芳"_s) + u"/contact"_s));
    // A new passphrase is a new pair that the administrator vouches for.
    REQUIRE(resetPassphrase(*desk.ws, u"王芳"_s, test::kFirst).ok());
    CHECK(check(desk.ws->database()).empty());
    CHECK(changeAccount(*desk.ws, wider).ok());
}

TEST_CASE("Nothing is sealed to a recovery key that somebody else put there", "[vault][keys][access][file]")
{
    test::GuardedDesk desk;
    behind(desk, u"UPDATE vault SET value = :value WHERE id = 'recovery/public'"_s,
           {{u":value"_s, vaultText(u"recovery/public"_s, crypto::publicOf(crypto::makeSecret()))}});
    CHECK(check(desk.ws->database()).size() == 1);
    CHECK_THROWS_AS(recoveryPublic(desk.ws->database()), Failure);
}

TEST_CASE("A setting of this copy that was altered outside the program is found", "[vault][storage][file]")
{
    test::Desk desk;
    Database db(desk.file(), Mode::Read, u"t"_s);
    for (const QString& id : {u"device"_s, u"home"_s}) {
        const QString before = db.locals().value(id);
        QString flipped = before;
        flipped[3] = flipped[3] == u'a' ? u'b' : u'a';
        behind(desk, u"UPDATE meta SET value = :value WHERE id = :id"_s, {{u":id"_s, id}, {u":value"_s, flipped}});
        CHECK(codesSeen(desk) == QStringList{u"meta"_s});
        behind(desk, u"UPDATE meta SET value = :value WHERE id = :id"_s, {{u":id"_s, id}, {u":value"_s, before}});
        CHECK(codesSeen(desk).isEmpty());
    }
    behind(desk, u"UPDATE meta SET id = 'houses' WHERE id = 'home'"_s);
    CHECK(codesSeen(desk) == QStringList{u"meta"_s});
    behind(desk, u"UPDATE meta SET id = 'home' WHERE id = 'houses'"_s);
    desk.ws->database().locals().set(u"anything"_s, u"else"_s);
    CHECK(codesSeen(desk).isEmpty());
}

TEST_CASE("Values under a key this workspace never had are counted", "[vault][keys]")
{
    test::Desk desk;
    desk.put(volunteerTable(), sealedPerson());
    CHECK(unknownKeys(desk.ws->database().read().connection()).empty());
    KeyRing others;
    for (const KeyClass c : kKeyClasses)
        others.put(c, crypto::makeSecret());
    desk.ws->database().locals().adoptKeys(others);
    const Problems notices = unknownKeys(desk.ws->database().read().connection());
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].text.startsWith(u"5 "_s)); // number and phone, the note, name and birth day
}
