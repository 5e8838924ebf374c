// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/keys_renewal.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/findings.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/queries/key_turn.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/access.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/guarded_desk.h"

#include <QFile>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using storage::KeyClass;
using test::GuardedDesk;
using test::kCheap;
using test::kChief;
using test::kOwn;

namespace {

Volunteer person(const QString& number, const QString& phone)
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"测试甲"_s;
    v.division = u"310106016"_s;
    v.documentKind = DocumentKind::Passport;
    v.documentNumber = number;
    v.phone = phone;
    v.note = u"虚构备注"_s;
    v.birth = QDate(1985, 5, 5);
    return v;
}

/// What somebody reads of the person who holds only the keys of before.
struct OldKeys
{
    storage::Keys keys;
    explicit OldKeys(const test::Desk& desk) : keys(desk.ws->database().keys()->now()) {}
    [[nodiscard]] Volunteer reads(const test::Desk& desk, const Volunteer& v) const
    {
        return *storage::Reader(desk.ws->database().read().connection(), keys)
                    .find(storage::volunteerTable(), v.id.text());
    }
    /// He guesses the number and compares indexes.
    [[nodiscard]] bool guesses(const test::Desk& desk, const Volunteer& v) const
    {
        const storage::Reader reader(desk.ws->database().read().connection(), keys);
        return !storage::withNumber(reader, v.documentKind, v.documentNumber).empty() ||
               !storage::withPhoneOrBirth(reader, v.phone, {}).empty();
    }
    void knowsNothingOf(const test::Desk& desk, const Volunteer& v) const
    {
        const Volunteer read = reads(desk, v);
        CHECK(read.documentNumber == kSealedText);
        CHECK(read.phone == kSealedText);
        CHECK(read.note == kSealedText);
        CHECK_FALSE(guesses(desk, v));
    }
};

bool isFound(const test::Desk& desk, const Volunteer& v)
{
    const auto found = storage::withNumber(desk.ws->read(), v.documentKind, v.documentNumber);
    return std::any_of(found.begin(), found.end(), [&](const Volunteer& f) { return f.id == v.id; });
}

Account accountOf(const Workspace& ws, const QString& name)
{
    for (const AccountRow& row : accountRows(ws)) {
        if (row.account.name == name)
            return row.account;
    }
    return {};
}

} // namespace

TEST_CASE("A backup from before accounts opens nothing entered since", "[access][keys]")
{
    test::Desk desk;
    const Volunteer before = desk.put(storage::volunteerTable(), person(u"E12345671"_s, u"19900000001"_s));
    const OldKeys old(desk);
    desk.ws->setPassphraseCost(kCheap);
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, kChief, makeRecoveryKey()).ok());
    const Volunteer after = desk.put(storage::volunteerTable(), person(u"E12345672"_s, u"19900000002"_s));
    old.knowsNothingOf(desk, after);
    CHECK(old.reads(desk, before).phone == before.phone); // that backup holds it anyway
    CHECK_FALSE(old.guesses(desk, before));               // its index is of the new key
    // Whoever signs in reads both, finds both, and is told of the same number once more.
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    CHECK(desk.ws->read().find(storage::volunteerTable(), before.id.text()) == before);
    CHECK(desk.ws->read().find(storage::volunteerTable(), after.id.text()) == after);
    CHECK(isFound(desk, before));
    CHECK(isFound(desk, after));
    CHECK(storage::sharedDocuments(desk.ws->read(), {u"310106"_s}) == 0);
    desk.put(storage::volunteerTable(), person(u"E12345671"_s, u"19900000003"_s));
    CHECK(storage::sharedDocuments(desk.ws->read(), {u"310106"_s}) == 1);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A set-up that is refused leaves the keys as they were", "[access][keys]")
{
    test::Desk desk;
    const Volunteer before = desk.put(storage::volunteerTable(), person(u"E12345671"_s, u"19900000001"_s));
    const QString key = desk.ws->database().keys()->now().of(KeyClass::Contact)->id();
    desk.ws->setPassphraseCost(kCheap);
    CHECK_FALSE(setUpAccounts(*desk.ws, u"李主任"_s, u"short"_s, makeRecoveryKey()).ok());
    CHECK(desk.ws->database().keys()->now().of(KeyClass::Contact)->id() == key);
    storage::KeyTurn turn(desk.ws->database(), {true, true}); // made, and never kept
    desk.put(storage::volunteerTable(), person(u"E12345672"_s, u"19900000002"_s));
    CHECK(desk.ws->database().keys()->now().of(KeyClass::Contact)->id() == key);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("After keys are renewed what is entered opens with no key of before, for everybody else as ever",
          "[access][keys]")
{
    GuardedDesk desk;
    const Volunteer before = desk.put(storage::volunteerTable(), person(u"E12345671"_s, u"19900000001"_s));
    desk.add(u"王芳"_s, u"entry"_s);
    const OldKeys lost(desk);
    CHECK(renewKeys(*desk.ws, u" "_s).problems().front().code == u"reason_missing");
    CHECK(renewKeys(*desk.ws, u"lost"_s, u"no key"_s).problems().front().code == u"bad_recovery_key");
    const auto renewed = renewKeys(*desk.ws, u"优盘遗失"_s);
    REQUIRE(renewed.ok());
    CHECK(storage::journalOf(desk.ws->read()).back().verb == u"account.keys");
    const Volunteer after = desk.put(storage::volunteerTable(), person(u"E12345672"_s, u"19900000002"_s));
    lost.knowsNothingOf(desk, after);
    CHECK(check(desk.ws->database()).empty());
    desk.become(u"王芳"_s);
    CHECK(desk.ws->read().find(storage::volunteerTable(), before.id.text())->phone == before.phone);
    CHECK(desk.ws->read().find(storage::volunteerTable(), after.id.text())->phone == after.phone);
    CHECK(renewKeys(*desk.ws, u"too"_s).problems().front().code == u"not_allowed");
    // The paper opens all of it.
    desk.reopen();
    REQUIRE(recoverAccount(*desk.ws, u"李主任"_s, desk.recovery, kOwn).ok());
    CHECK(desk.ws->read().find(storage::volunteerTable(), after.id.text()) == after);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("With a new recovery key the old paper opens nothing any more", "[access][keys]")
{
    GuardedDesk desk;
    const QString fresh = makeRecoveryKey();
    REQUIRE(renewKeys(*desk.ws, u"纸质密钥遗失"_s, fresh).ok());
    const Volunteer after = desk.put(storage::volunteerTable(), person(u"E12345672"_s, u"19900000002"_s));
    desk.reopen();
    CHECK(recoverAccount(*desk.ws, u"李主任"_s, desk.recovery, kOwn).problems().front().code == u"other_recovery_key");
    REQUIRE(recoverAccount(*desk.ws, u"李主任"_s, fresh, kOwn).ok());
    CHECK(desk.ws->read().find(storage::volunteerTable(), after.id.text()) == after);
}

TEST_CASE("Who may not read any more reads nothing that is written afterwards", "[access][keys]")
{
    GuardedDesk desk;
    Account leader;
    leader.name = u"赵领导"_s;
    leader.roles = grantsFromText(u"leader"_s).value();
    leader.readsContacts = true;
    desk.become(leader);
    const OldKeys kept(desk); // the key he had in his hands
    desk.beChief();
    Account less = accountOf(*desk.ws, u"赵领导"_s);
    less.readsContacts = false;
    CHECK(readsLess(accountOf(*desk.ws, u"赵领导"_s), less));
    SECTION("The grant is taken back")
    {
        REQUIRE(changeAccount(*desk.ws, less).ok());
    }
    SECTION("The account is disabled")
    {
        REQUIRE(disableAccount(*desk.ws, u"赵领导"_s).ok());
    }
    const Volunteer after = desk.put(storage::volunteerTable(), person(u"E12345672"_s, u"19900000002"_s));
    CHECK(kept.reads(desk, after).phone == kSealedText);
    CHECK_FALSE(kept.guesses(desk, after));
    CHECK(check(desk.ws->database()).empty());
    desk.beChief();
    CHECK(desk.ws->read().find(storage::volunteerTable(), after.id.text()) == after);
}

TEST_CASE("A right that keeps or grows renews no keys", "[access][keys]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"stock_keeper"_s);
    const QString key = desk.ws->database().keys()->now().of(KeyClass::Contact)->id();
    Account wider = accountOf(*desk.ws, u"王芳"_s);
    wider.readsContacts = true;
    REQUIRE(changeAccount(*desk.ws, wider).ok());
    wider.divisions = QStringList{u"310106016"_s};
    REQUIRE(changeAccount(*desk.ws, wider).ok());
    CHECK(desk.ws->database().keys()->now().of(KeyClass::Contact)->id() == key);
}

TEST_CASE("A grant is not undone but taken back, and what the list denies no key opens", "[access][keys]")
{
    GuardedDesk desk;
    desk.add(u"赵领导"_s, u"leader"_s);
    Account reading = accountOf(*desk.ws, u"赵领导"_s);
    reading.readsContacts = true;
    const auto granted = changeAccount(*desk.ws, reading);
    REQUIRE(granted.ok());
    CHECK(undoEntry(*desk.ws, granted->entry).problems().front().code == u"account");
    // However the row came to say so (another desk, say), the key that is still there is not taken.
    desk.put(storage::accountTable(), [&] {
        Account denied = accountOf(*desk.ws, u"赵领导"_s);
        denied.readsContacts = false;
        return denied;
    }());
    REQUIRE(desk.ws->database().locals().hasVaultEntry(u"account/"_s + accountId(u"赵领导"_s) + u"/contact"_s));
    desk.become(u"赵领导"_s);
    CHECK_FALSE(desk.ws->database().keys()->has(KeyClass::Contact));
}

TEST_CASE("A program that goes on with keys renewed by another writes nothing with them", "[access][keys][file]")
{
    GuardedDesk desk;
    const auto other = std::make_unique<storage::KeyRing>();
    for (const KeyClass c : storage::kKeyClasses)
        other->put(c, desk.ws->database().keys()->epochsOf(c));
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok());
    for (const KeyClass c : storage::kKeyClasses)
        desk.ws->database().keys()->put(c, other->epochsOf(c));
    CHECK_THROWS_AS(desk.register_(u"张三"_s, u"310106016"_s), Failure);
    desk.ws->followAccounts();
    CHECK(desk.ws->isLocked());
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    CHECK(desk.register_(u"张三"_s, u"310106016"_s).ok());
}

TEST_CASE("Another desk's edit that did not know of the renewal keeps its value and is found by it",
          "[access][keys][merge][file]")
{
    test::Desk here, there;
    there.ws->database().locals().adoptKeys(*here.ws->database().keys());
    Volunteer v = here.put(storage::volunteerTable(), person(u"E12345671"_s, u"19900000001"_s));
    storage::Database &a = here.ws->database(), &b = there.ws->database();
    REQUIRE(b.absorb(storage::journalOf(a.read(), storage::knownTo(b.read()))).ok());
    v.phone = u"19900000009"_s;
    there.put(storage::volunteerTable(), v);
    here.clock.advance(60'000);
    here.ws->setPassphraseCost(kCheap);
    REQUIRE(setUpAccounts(*here.ws, u"李主任"_s, kChief, makeRecoveryKey()).ok());
    REQUIRE(a.absorb(storage::journalOf(b.read(), storage::knownTo(a.read()))).ok());
    CHECK(here.ws->read().find(storage::volunteerTable(), v.id.text())->phone == u"19900000009"_s);
    CHECK(storage::withPhoneOrBirth(here.ws->read(), u"19900000009"_s, {}).size() == 1);
    CHECK(storage::withPhoneOrBirth(here.ws->read(), u"19900000001"_s, {}).empty());
    CHECK(check(a).empty());
    // The next renewal brings its index to the current key.
    REQUIRE(renewKeys(*here.ws, u"again"_s).ok());
    CHECK(storage::withPhoneOrBirth(here.ws->read(), u"19900000009"_s, {}).size() == 1);
    CHECK(check(a).empty());
}

TEST_CASE("Accounts of the fourth schema sign in, and the administrator vouches for their keys",
          "[access][keys][migration][file]")
{
    // tests/migrations/accounts4.db: made by the program of the fourth schema, with two invented people.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.redvest"_s);
    REQUIRE(QFile::copy(QStringLiteral(REDVEST_SOURCE_DIR "/tests/migrations/accounts4.db"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const FixedClock clock(atLocal(QDate(2030, 1, 1), QTime(7, 0)));
    const auto ws = Workspace::open(path, OpenFor::Writing, u"tester"_s, clock);
    CHECK(check(ws->database()).empty());
    CHECK(storage::wantsVouching(ws->database()));
    SECTION("He signs in")
    {
        REQUIRE(signIn(*ws, u"李主任"_s, u"under the third lamp"_s).empty());
    }
    SECTION("He comes with the paper")
    {
        REQUIRE(recoverAccount(*ws, u"李主任"_s,
                               u"ZXYK7-BXNR9-HP3YF-UNHB7-88BF7-YWN4Q-PYAY8-2G8GW-PHKRF-AYCE5-VY5CP-QYDLC-PEJJV"_s,
                               u"another lamp altogether"_s)
                    .ok());
    }
    CHECK_FALSE(storage::wantsVouching(ws->database()));
    CHECK(check(ws->database()).empty());
    CHECK(storage::withNumber(ws->read(), DocumentKind::Passport, u"E12345671"_s).size() == 1);
    REQUIRE(renewKeys(*ws, u"after the update"_s).ok());
    CHECK(check(ws->database()).empty());
    ws->leave();
    REQUIRE(signIn(*ws, u"王芳"_s, u"nine green bottles"_s).empty());
    CHECK(storage::withNumber(ws->database().read(), DocumentKind::Passport, u"E12345671"_s).front().phone ==
          u"19900000001"_s);
}
