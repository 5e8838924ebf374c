// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/access.h"

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/access.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/guarded_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using test::Desk;
using test::GuardedDesk;
using test::kCheap;
using test::kChief;
using test::kFirst;
using test::kOwn;

namespace {

QString codeOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}
template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("A workspace without accounts asks nobody anything", "[access]")
{
    Desk desk;
    CHECK_FALSE(desk.ws->isLocked());
    CHECK(desk.ws->require(Right::Accounts).empty());
    CHECK(desk.ws->actor() == u"tester");
}

TEST_CASE("With accounts nothing is read or written before somebody signs in", "[access]")
{
    GuardedDesk desk;
    desk.reopen();
    CHECK(desk.ws->isLocked());
    CHECK_THROWS_AS(desk.ws->read(), Failure);
    CHECK(codeOf(desk.ws->write({u"volunteer.add"_s, {}}, [](storage::Writer&) { return Problems{}; })) == u"sign_in");
    CHECK_FALSE(desk.ws->database().keys()->has(storage::KeyClass::Contact));
    REQUIRE(accountRows(*desk.ws).size() == 1);
    CHECK(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    CHECK(desk.ws->actor() == u"李主任");
    CHECK(desk.ws->database().keys()->has(storage::KeyClass::Sensitive));
    CHECK_NOTHROW(desk.ws->read());
}

TEST_CASE("Locking forgets the keys", "[access]")
{
    GuardedDesk desk;
    const auto sibling = desk.ws->sibling();
    desk.ws->leave();
    CHECK(desk.ws->isLocked());
    CHECK_FALSE(desk.ws->database().keys()->has(storage::KeyClass::Contact));
    CHECK_FALSE(sibling->database().keys()->has(storage::KeyClass::Contact));
}

TEST_CASE("The fifth wrong passphrase waits, and a restart does not forget it", "[access]")
{
    GuardedDesk desk;
    desk.reopen();
    for (int i = 0; i < 4; ++i)
        CHECK(signIn(*desk.ws, u"李主任"_s, u"wrong again"_s).front().text.contains(u"after %1 more"_s.arg(4 - i)));
    CHECK(signIn(*desk.ws, u"李主任"_s, u"wrong again"_s).front().text.contains(u"30 s"_s));
    desk.reopen();
    CHECK(codeOf(signIn(*desk.ws, u"李主任"_s, kChief)) == u"wait");
    CHECK(desk.ws->isLocked());
    desk.clock.advance(30'000);
    CHECK(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    CHECK(accountRows(*desk.ws).front().waitMs == 0);
}

TEST_CASE("A clock set back waits as long as the rule says, no longer", "[access]")
{
    GuardedDesk desk;
    desk.ws->leave();
    for (int i = 0; i < 5; ++i)
        (void)signIn(*desk.ws, u"李主任"_s, u"wrong again"_s);
    desk.clock.advance(-86'400'000);
    CHECK(codeOf(signIn(*desk.ws, u"李主任"_s, kChief)) == u"wait");
    desk.clock.advance(30'000);
    CHECK(signIn(*desk.ws, u"李主任"_s, kChief).empty());
}

TEST_CASE("A verb that the roles do not allow is refused at the gate, and says who may", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"stock_keeper"_s);
    desk.become(u"王芳"_s);
    const auto refused = desk.register_(u"张三"_s, u"310106016"_s);
    REQUIRE(codeOf(refused) == u"not_allowed");
    CHECK(refused.problems().front().text.contains(u"Administrator"_s));
    CHECK(codeOf(desk.ws->write({u"moonshine.make"_s, {}}, [](storage::Writer&) { return Problems{}; })) ==
          u"not_allowed");
    CHECK_FALSE(desk.ws->database().keys()->has(storage::KeyClass::Contact));
    CHECK(codeOf(setDeskRules(*desk.ws, {true, 10})) == u"not_allowed");
}

TEST_CASE("A clerk of one street changes nothing of another, nor moves somebody in from there", "[access]")
{
    GuardedDesk desk;
    const Volunteer far = desk.person(u"李四"_s, u"310106013"_s);
    desk.add(u"王芳"_s, u"entry"_s, {u"310106016"_s});
    desk.become(u"王芳"_s);
    CHECK(desk.register_(u"张三"_s, u"310106016001"_s).ok());
    CHECK(codeOf(desk.register_(u"赵六"_s, u"310106013"_s)) == u"out_of_scope");
    const auto moved = desk.ws->write({u"volunteer.change"_s, {}}, [&](storage::Writer& writer) {
        Volunteer v = far;
        v.division = u"310106016"_s;
        writer.put(storage::volunteerTable(), v);
        return Problems{};
    });
    CHECK(codeOf(moved) == u"out_of_scope");
}

TEST_CASE("A shift lies where its site lies", "[access]")
{
    GuardedDesk desk;
    const Post post = desk.post(u"岗"_s, u"310106013"_s);
    desk.add(u"王芳"_s, u"entry"_s, {u"310106016"_s});
    desk.become(u"王芳"_s);
    const auto added = desk.ws->write({u"shift.add"_s, {}}, [&](storage::Writer& writer) {
        writer.add(storage::shiftTable(),
                   Shift{Id<Shift>::make(), post.id, test::at(20, 8), test::at(20, 12), 2, {}, false});
        return Problems{};
    });
    CHECK(codeOf(added) == u"out_of_scope");
}

TEST_CASE("Where the office demands it, nobody approves what he entered or changed", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry approval"_s);
    desk.add(u"陈明"_s, u"approval:rota"_s);
    REQUIRE(setDeskRules(*desk.ws, {true, 10}).ok());
    const Volunteer served = desk.person(u"张三"_s);
    desk.become(u"王芳"_s);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = served.id;
    record.day = QDate(2022, 3, 19);
    record.minutes = 240;
    record.enteredBy = u"王芳"_s;
    REQUIRE(desk.ws
                ->write({u"hours.add"_s, {}},
                        [&](storage::Writer& writer) {
                            writer.add(storage::serviceRecordTable(), record);
                            return Problems{};
                        })
                .ok());
    CHECK(codeOf(approveHours(*desk.ws, {record.id})) == u"own_entry");
    desk.become(u"陈明"_s);
    REQUIRE(approveHours(*desk.ws, {record.id}).ok());
    CHECK(hoursRows(*desk.ws, {{}, {}, RecordState::Approved}).front().record.approvedBy == u"陈明");
    CHECK(codeOf(approveHours(*desk.ws, {record.id})) == u"state");
}

TEST_CASE("Nothing becomes approved under another verb", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    desk.become(u"王芳"_s);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.state = RecordState::Approved;
    const auto written = desk.ws->write({u"import.hours"_s, {}}, [&](storage::Writer& writer) {
        writer.add(storage::serviceRecordTable(), record);
        return Problems{};
    });
    CHECK(codeOf(written) == u"not_allowed");
}

TEST_CASE("A passphrase set by somebody else must be changed before anything is written", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"王芳"_s, kFirst).empty());
    CHECK(codeOf(desk.register_(u"张三"_s, u"310106016"_s)) == u"change_passphrase");
    CHECK(codeOf(changePassphrase(*desk.ws, u"not the one"_s, kOwn)) == u"wrong_passphrase");
    CHECK(codeOf(changePassphrase(*desk.ws, kFirst, kFirst)) == u"same_passphrase");
    REQUIRE(changePassphrase(*desk.ws, kFirst, kOwn).ok());
    CHECK(desk.register_(u"张三"_s, u"310106016"_s).ok());
    desk.ws->leave();
    CHECK(codeOf(signIn(*desk.ws, u"王芳"_s, kFirst)) == u"wrong_passphrase");
    CHECK(signIn(*desk.ws, u"王芳"_s, kOwn).empty());
}

TEST_CASE("Nobody gives himself a role under the cover of his passphrase", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    desk.become(u"王芳"_s);
    const auto written = desk.ws->write({u"account.passphrase"_s, {}}, [&](storage::Writer& writer) {
        Account account = *desk.ws->account();
        account.roles.push_back({Role::Administrator, Area::All});
        writer.put(storage::accountTable(), account);
        return Problems{};
    });
    CHECK(codeOf(written) == u"not_allowed");
}

TEST_CASE("A change of roles changes the keys without the person's passphrase", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"stock_keeper"_s);
    Account wider = accountRows(*desk.ws).back().account;
    REQUIRE(wider.name == u"王芳");
    wider.readsContacts = true;
    REQUIRE(changeAccount(*desk.ws, wider).ok());
    desk.become(u"王芳"_s);
    CHECK(desk.ws->database().keys()->has(storage::KeyClass::Contact));
    CHECK_FALSE(desk.ws->database().keys()->has(storage::KeyClass::Sensitive));
}

TEST_CASE("The last administrator stays one", "[access]")
{
    GuardedDesk desk;
    CHECK(codeOf(disableAccount(*desk.ws, u"李主任"_s)) == u"last_administrator");
    desk.add(u"王芳"_s, u"administrator"_s);
    REQUIRE(disableAccount(*desk.ws, u"王芳"_s).ok());
    desk.ws->leave();
    CHECK(codeOf(signIn(*desk.ws, u"王芳"_s, kFirst)) == u"disabled");
}

TEST_CASE("The recovery key brings back an administrator; another key does not", "[access]")
{
    GuardedDesk desk;
    desk.reopen();
    CHECK(codeOf(recoverAccount(*desk.ws, u"李主任"_s, u"no key"_s, kOwn)) == u"bad_recovery_key");
    CHECK(codeOf(recoverAccount(*desk.ws, u"李主任"_s, makeRecoveryKey(), kOwn)) == u"other_recovery_key");
    CHECK(desk.ws->isLocked());
    REQUIRE(recoverAccount(*desk.ws, u"李主任"_s, desk.recovery.toLower(), kOwn).ok());
    desk.reopen();
    CHECK(codeOf(signIn(*desk.ws, u"李主任"_s, kChief)) == u"wrong_passphrase");
    CHECK(signIn(*desk.ws, u"李主任"_s, kOwn).empty());
    CHECK(desk.ws->database().keys()->has(storage::KeyClass::Sensitive));
}

TEST_CASE("Accounts can be given up: the workspace opens for whoever has the file", "[access]")
{
    GuardedDesk desk;
    CHECK(codeOf(giveUpAccounts(*desk.ws, u" "_s)) == u"reason_missing");
    desk.add(u"王芳"_s, u"entry"_s);
    desk.become(u"王芳"_s);
    CHECK(codeOf(giveUpAccounts(*desk.ws, u"too long"_s)) == u"not_allowed");
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, kChief).empty());
    REQUIRE(giveUpAccounts(*desk.ws, u"一人值守"_s).ok());
    CHECK(codeOf(giveUpAccounts(*desk.ws, u"again"_s)) == u"no_accounts");
    desk.reopen();
    CHECK_FALSE(desk.ws->isLocked());
    CHECK(desk.ws->database().keys()->has(storage::KeyClass::Contact));
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A desk that looks on notices when accounts begin, change and end elsewhere", "[access][usecases]")
{
    GuardedDesk desk;
    const auto other = Workspace::open(desk.file(), OpenFor::Reading, u"second"_s, desk.clock);
    other->setPassphraseCost(kCheap);
    (void)other->changesElsewhere();
    REQUIRE(giveUpAccounts(*desk.ws, u"to begin anew"_s).ok());
    CHECK(other->changesElsewhere().touches(u"account"_s));
    other->followAccounts();
    CHECK_FALSE(other->isLocked());
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, kChief, desk.recovery).ok());
    desk.add(u"王芳"_s, u"entry"_s);
    CHECK(other->changesElsewhere().touches(u"account"_s));
    other->followAccounts();
    CHECK(other->isLocked());
    CHECK_FALSE(other->database().keys()->has(storage::KeyClass::Contact));
    const auto proved = provePassphrase(*desk.ws->sibling(), u"王芳"_s, kFirst);
    REQUIRE(proved.ok());
    other->enter(*proved);
    Account changed = *proved;
    changed.roles = grantsFromText(u"leader"_s).value();
    REQUIRE(changeAccount(*desk.ws, changed).ok());
    other->followAccounts();
    CHECK(other->account()->has(Role::Leader));
    REQUIRE(disableAccount(*desk.ws, u"王芳"_s).ok());
    other->followAccounts();
    CHECK(other->isLocked());
}

TEST_CASE("Accounts are in the journal, their secrets are not", "[access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    QString told;
    for (const JournalEntry& entry : journalOf(desk.ws->database().read())) {
        for (const JournalChange& change : entry.changes)
            told += change.table == u"account" ? change.fields : QString();
    }
    CHECK(told.contains(u"王芳"_s));
    CHECK_FALSE(told.contains(kFirst));
    CHECK(check(desk.ws->database()).empty());
}
