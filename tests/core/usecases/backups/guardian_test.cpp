// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever may only read tries every way past the accounts: each of these succeeded once.

#include "core/usecases/backups/guardian.h"

#include "core/usecases/backups/backups.h"
#include "core/usecases/backups/repair.h"
#include "core/usecases/backups/salvage.h"
#include "core/usecases/history/history.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/rights.h"
#include "tests/support/desk.h"
#include "tests/support/guarded_desk.h"

#include <QFileInfo>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with a backup from before there were accounts and one since; a leader reads.
struct Attacked : Desk
{
    NoProgress silent;
    QString recovery = makeRecoveryKey();
    Backup open;    ///< without accounts
    Backup guarded; ///< with them

    Attacked()
    {
        person(u"王测"_s);
        open = keep();
        ws->setPassphraseCost(kCheap);
        REQUIRE(setUpAccounts(*ws, u"李主任"_s, kChief, recovery).ok());
        add(u"赵书记"_s, u"leader"_s);
        guarded = keep();
    }
    Backup keep()
    {
        clock.advance(60'000);
        return backUp(*ws, BackupCause::Manual, clock, silent);
    }
    void add(const QString& name, const QString& roles, const QStringList& divisions = {})
    {
        Account account;
        account.name = name;
        account.roles = grantsFromText(roles).value();
        account.divisions = divisions;
        REQUIRE(addAccount(*ws, account, kFirst).ok());
    }
    void become(const QString& name, const QString& passphrase)
    {
        ws->leave();
        REQUIRE(signIn(*ws, name, passphrase).empty());
    }
    void beLeader() { become(u"赵书记"_s, kFirst); }
    [[nodiscard]] QString refusedRestore() const { return codeOf(prepareRestore(*ws, open.path, {}, clock, quiet())); }
    template <class T>
    static QString codeOf(const Outcome<T>& outcome)
    {
        return outcome.ok() ? u"done"_s : outcome.problems().front().code;
    }
    static Progress& quiet()
    {
        static NoProgress none;
        return none;
    }
    /// Adds an account of that role and signs it in, with a passphrase of its own.
    void beRole(const QString& role)
    {
        if (role == u"administrator")
            return become(u"李主任"_s, kChief);
        become(u"李主任"_s, kChief);
        add(role, role);
        become(role, kFirst);
        REQUIRE(changePassphrase(*ws, kFirst, kOwn).ok());
    }
    /// The workspace is destroyed so that it opens no more.
    void destroy()
    {
        ws->database().checkpoint();
        ws.reset();
        QFile broken(file());
        REQUIRE(broken.open(QIODevice::ReadWrite));
        broken.write(QByteArray(4096, 'x'));
    }
    /// What the workspace says now of the restore.
    HistoryEntry told()
    {
        ws = Workspace::open(file(), OpenFor::Writing, u"whoever"_s, clock);
        ws->setPassphraseCost(kCheap);
        if (ws->isLocked())
            REQUIRE(signIn(*ws, u"李主任"_s, kChief).empty());
        const auto last = history(*ws, {.limit = 5, .verbs = {u"restore.backup"_s}});
        REQUIRE(last.size() == 1);
        return last.front();
    }
};

} // namespace

TEST_CASE("A leader cannot put an old backup without accounts into the workspace's place", "[backups][access][file]")
{
    Attacked office;
    office.beLeader();
    const auto refused = prepareRestore(*office.ws, office.open.path, {}, office.clock, office.silent);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems() == Problems{notAllowed(Deed::Restore)});
    CHECK_FALSE(QFileInfo::exists(office.file() + u".restoring"_s));
    CHECK(backups(office.file()).size() == 2);
    office.ws->leave();
    CHECK(office.refusedRestore() == u"sign_in"_s);
}

TEST_CASE("Who restored what stands in what results, whatever accounts it has", "[backups][access][file]")
{
    Attacked office;
    const auto restore = [&](const Backup& backup) {
        office.clock.advance(60'000);
        const auto plan = prepareRestore(*office.ws, backup.path, {}, office.clock, office.silent);
        REQUIRE(plan.ok());
        office.ws.reset();
        finishRestore(*plan);
        const HistoryEntry told = office.told();
        CHECK(told.entry.actor == u"李主任"_s);
        CHECK(told.entry.at == office.clock.now());
        CHECK(told.entry.reason.contains(QFileInfo(backup.path).fileName()));
        CHECK(told.entry.reason.contains(QFileInfo(plan->kept).fileName()));
        CHECK(checkWorkspace(*office.ws).empty());
    };
    SECTION("accounts of their own")
    {
        restore(office.guarded);
        CHECK(office.ws->hasAccounts());
    }
    SECTION("none")
    {
        restore(office.open);
        CHECK_FALSE(office.ws->hasAccounts());
    }
}

TEST_CASE("Whoever holds the paper of the present workspace may restore, and is named so", "[backups][access][file]")
{
    Attacked office;
    office.ws.reset();
    office.ws = Workspace::open(office.file(), OpenFor::Writing, u"小张"_s, office.clock);
    CHECK(enterWithRecovery(*office.ws, u"nothing"_s).front().code == u"bad_recovery_key"_s);
    CHECK(enterWithRecovery(*office.ws, makeRecoveryKey()).front().code == u"other_recovery_key"_s);
    CHECK(office.refusedRestore() == u"sign_in"_s);
    REQUIRE(enterWithRecovery(*office.ws, office.recovery).empty());
    const auto plan = prepareRestore(*office.ws, office.open.path, {}, office.clock, office.silent);
    REQUIRE(plan.ok());
    office.ws.reset();
    finishRestore(*plan);
    CHECK(office.told().entry.actor == u"小张（恢复密钥）"_s);
}

TEST_CASE("A workspace that was broken on purpose is still guarded by its newest backup", "[backups][access][file]")
{
    Attacked office;
    office.destroy();
    const auto over = [&] { return prepareRestoreOver(office.file(), office.open.path, {}, u"x"_s, office.clock); };
    CHECK(Attacked::codeOf(over()) == u"sign_in"_s);
    const auto guardian = guardianOf(office.file(), u"x"_s, office.clock);
    REQUIRE(guardian);
    guardian->setPassphraseCost(kCheap);
    CHECK(guardian->isLocked());
    const auto byWhomever = [&] {
        return prepareRestoreFor(*guardian, office.file(), office.open.path, {}, office.clock);
    };
    CHECK(Attacked::codeOf(byWhomever()) == u"sign_in"_s);
    REQUIRE(signIn(*guardian, u"赵书记"_s, kFirst).empty());
    CHECK(Attacked::codeOf(byWhomever()) == u"not_allowed"_s);
    CHECK_FALSE(QFileInfo::exists(office.file() + u".restoring"_s));
    guardian->leave();
    REQUIRE(signIn(*guardian, u"李主任"_s, kChief).empty());
    const auto plan = byWhomever();
    REQUIRE(plan.ok());
    finishRestore(*plan);
    CHECK(office.told().entry.actor == u"李主任"_s);
}

TEST_CASE("A sound workspace with accounts is not replaced as if it were not there", "[backups][access][file]")
{
    Attacked office;
    office.ws.reset();
    CHECK(Attacked::codeOf(prepareRestoreOver(office.file(), office.open.path, {}, u"x"_s, office.clock)) ==
          u"sign_in"_s);
}

TEST_CASE("Without accounts nobody guards", "[backups][access][file]")
{
    Desk desk;
    CHECK(guardianOf(desk.file(), u"x"_s, desk.clock) == nullptr);
    CHECK(guardianOf(desk.file() + u".none"_s, u"x"_s, desk.clock) == nullptr);
}

TEST_CASE("Salvage of a workspace with accounts is the administrator's", "[salvage][access][file]")
{
    Attacked office;
    const QString out = office.folder.filePath(u"rescued.redvest"_s);
    office.ws->database().checkpoint();
    office.ws.reset();
    CHECK(Attacked::codeOf(salvageWorkspace(office.file(), out, u"x"_s, office.clock, office.silent)) == u"sign_in"_s);
    const auto guardian = guardianOf(office.file(), u"x"_s, office.clock);
    REQUIRE(guardian);
    guardian->setPassphraseCost(kCheap);
    REQUIRE(signIn(*guardian, u"赵书记"_s, kFirst).empty());
    const auto rescue = [&] { return salvageFor(*guardian, office.file(), out, office.clock, office.silent); };
    CHECK(Attacked::codeOf(rescue()) == u"not_allowed"_s);
    CHECK_FALSE(QFileInfo::exists(out));
    guardian->leave();
    REQUIRE(signIn(*guardian, u"李主任"_s, kChief).empty());
    CHECK(Attacked::codeOf(rescue()) == u"done"_s);
    CHECK(QFileInfo::exists(out));
}

TEST_CASE("A leader does not repair", "[backups][access][file]")
{
    Attacked office;
    CHECK(repairWorkspace(*office.ws, office.clock, office.silent).ok());
    office.beLeader();
    const auto refused = repairWorkspace(*office.ws, office.clock, office.silent);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems() == Problems{notAllowed(Deed::Repair)});
}

TEST_CASE("What concerns the whole workspace is not for an administrator of one street", "[backups][access][file]")
{
    Attacked office;
    office.add(u"孙街道"_s, u"administrator"_s, {u"310106016"_s});
    office.become(u"孙街道"_s, kFirst);
    REQUIRE(changePassphrase(*office.ws, kFirst, kOwn).ok());
    CHECK(office.refusedRestore() == u"out_of_scope"_s);
    CHECK(Attacked::codeOf(repairWorkspace(*office.ws, office.clock, office.silent)) == u"out_of_scope"_s);
    CHECK(refusals(*office.ws, Deed::Read).empty());
}

TEST_CASE("Each role is allowed each deed or refused it, as the table says, in one sentence", "[access][deeds][file]")
{
    Attacked office;
    office.ws->leave();
    for (const DeedRule& rule : deedRules()) {
        const bool isOpen = rule.need.kind == DeedNeed::Kind::Nothing;
        CHECK(refusals(*office.ws, rule.deed).empty() == isOpen);
    }
    for (const QString& role : {u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s, u"leader"_s,
                                u"entry:training"_s, u"approval:supplies"_s, u"administrator"_s}) {
        office.beRole(role);
        for (const DeedRule& rule : deedRules()) {
            INFO(role.toStdString() << ": " << wordOf(rule.deed).toStdString());
            const Problems refused = refusals(*office.ws, rule.deed);
            REQUIRE(refused.empty() == mayDo(*office.ws->account(), rule.deed));
            if (!refused.empty() && rule.deed != Deed::Reveal)
                CHECK(refused == Problems{notAllowed(rule.deed)});
        }
    }
}

TEST_CASE("Whose passphrase somebody else set reads, and does nothing before he has changed it",
          "[access][deeds][file]")
{
    Attacked office;
    office.add(u"钱管理"_s, u"administrator"_s);
    office.become(u"钱管理"_s, kFirst);
    CHECK(refusals(*office.ws, Deed::Read).empty());
    CHECK(refusals(*office.ws, Deed::OwnPassphrase).empty());
    CHECK(refusals(*office.ws, Deed::Restore).front().code == u"change_passphrase"_s);
}
