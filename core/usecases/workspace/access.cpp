// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/access.h"

#include "core/base/crypto.h"
#include "core/base/text.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/account_queries.h"
#include "core/storage/queries/person_keys.h"
#include "core/storage/schema/access.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/workspace/key_work.h"
#include "core/usecases/workspace/passphrase_tries.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

/// Not through Workspace::read: names are asked for before anybody has signed in.
std::optional<Account> find(const Workspace& ws, const QString& name)
{
    return ws.database().read().find(storage::accountTable(), accountId(name));
}

Account named(const QString& name)
{
    Account account;
    account.name = normalised(name);
    return account;
}

Problem unknownAccount(const QString& name)
{
    return {u"unknown_account"_s, u"name"_s,
            tr("There is no account \"%1\". Look at the list of accounts, or ask an administrator.").arg(name)};
}

Problems add(Problems problems, Problems more)
{
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

/// Somebody must always be able to look after the accounts.
Problems lastAdministrator(const storage::Reader& reader, const Account& wanted)
{
    if (wanted.isActive() && wanted.has(Role::Administrator))
        return {};
    const auto all = storage::accounts(reader);
    const bool isAnother = std::any_of(all.begin(), all.end(), [&](const Account& a) {
        return a.name != wanted.name && a.isActive() && a.has(Role::Administrator);
    });
    if (isAnother)
        return {};
    return {{u"last_administrator"_s, u"roles"_s,
             tr("%1 is the last administrator. Make somebody else one first.").arg(wanted.name)}};
}

/// The account's row and its keys in one unit of work: neither is ever kept without the other.
Outcome<ChangeSet> put(Workspace& ws, const QString& verb, const Account& wanted, const KeyWork& keys)
{
    return keep(ws, {verb, {}}, keys, [&](storage::Writer& writer) {
        Problems problems = lastAdministrator(writer, wanted);
        if (problems.empty())
            writer.put(storage::accountTable(), wanted);
        return problems;
    });
}

/// A passphrase for the account, with all it may read.
storage::VaultChange given(const Workspace& ws, const Account& account, const QString& passphrase)
{
    return storage::giveKeys(*ws.database().keys(), accountId(account.name),
                             {passphrase, classesOf(account), ws.passphraseCost()});
}

/// What stands in the store became true of who is signed in as well.
void enterAnew(Workspace& ws)
{
    if (const auto account = ws.account() ? find(ws, ws.account()->name) : std::nullopt) {
        ws.enter(*account);
        dropKeys(ws, *account);
    }
}

/// What an account of a workspace that an older version made is given once its keys are open: an administrator vouches
/// for the keys, seals names and begins the root key; everybody gets its public part behind his passphrase, that of its
/// heir too (`isBehind`).
void bringUp(Workspace& ws, const Account& account, const QString& passphrase, bool isBehind)
{
    storage::Database& db = ws.database();
    if (ws.isReadOnly() || db.keys()->now().areDistrusted)
        return;
    const bool isAdministrator = account.has(Role::Administrator);
    if (isAdministrator && storage::wantsVouching(db))
        storage::apply(db, storage::vouchForAll(db, readersWith(ws, account)));
    if (isAdministrator && storage::wantsPersons(db))
        storage::beginPersons(db, readersWith(ws, account));
    const bool beginsRoot = isAdministrator && storage::wantsRoot(db);
    if (beginsRoot)
        storage::apply(db, storage::beginRoot(db, readersWith(ws, account)));
    if (const auto paper = storage::rootForRecovery(db))
        storage::apply(db, *paper);
    const auto own = beginsRoot || isBehind
                         ? storage::anchored(db, accountId(account.name), passphrase, ws.passphraseCost())
                         : std::nullopt;
    if (own)
        storage::apply(db, *own);
    storage::replaceOlderBackups(db);
}

} // namespace

Problem badRecoveryKey()
{
    return {u"bad_recovery_key"_s, u"recovery_key"_s,
            tr("This is no recovery key: 13 groups of five letters and digits. Compare it with the paper group by "
               "group.")};
}

QString makeRecoveryKey()
{
    return crypto::recoveryWords(crypto::makeSecret());
}

Outcome<ChangeSet> setUpAccounts(Workspace& ws, const QString& name, const QString& passphrase,
                                 const QString& recoveryKey)
{
    if (ws.hasAccounts())
        return Problem{u"has_accounts"_s, {}, tr("This workspace has accounts already. Add to them.")};
    Account first = named(name);
    first.roles = {{Role::Administrator, Area::All}};
    first.passphraseSetAt = ws.now();
    Problems problems = add(accountProblems(first), passphraseProblems(passphrase, first.name, ws.office().name));
    const auto recovery = crypto::recoveryFromWords(recoveryKey);
    if (!recovery)
        problems.push_back(badRecoveryKey());
    if (!problems.empty())
        return problems;
    KeyWork keys;
    keys.turn = std::make_unique<storage::KeyTurn>(ws.database(), storage::kEveryClass);
    keys.change = storage::beginAccounts(keys.turn->keys(), *recovery);
    keys.change.add(storage::giveKeys(keys.turn->keys(), accountId(first.name),
                                      {passphrase, classesOf(first), ws.passphraseCost()}));
    auto written = put(ws, u"account.setup"_s, first, keys);
    if (!written)
        return written;
    ws.reload();
    ws.enter(first);
    return written;
}

QString withoutAccountsMeaning()
{
    return tr("Without accounts nobody signs in: whoever has the file or this computer reads and changes everything, "
              "phones and document numbers too, and the history says only the name of the computer's user. Passphrases "
              "and the recovery key open nothing any more.");
}

Outcome<ChangeSet> giveUpAccounts(Workspace& ws, const QString& reason)
{
    if (Problems problems = ws.require(Right::Accounts); !problems.empty())
        return problems;
    if (!ws.hasAccounts())
        return Problem{u"no_accounts"_s, {}, tr("This workspace is used without accounts already.")};
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why accounts are given up. It stays in the history.")};
    auto written = ws.write({u"account.end"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        QStringList ids;
        for (Account account : storage::accounts(writer)) {
            ids << accountId(account.name);
            account.state = AccountState::Disabled;
            writer.put(storage::accountTable(), account);
        }
        storage::apply(ws.database(), storage::endAccounts(ws.database(), ids));
        return Problems{};
    });
    if (!written)
        return written;
    ws.reload();
    return written;
}

std::vector<AccountRow> accountRows(const Workspace& ws)
{
    std::vector<AccountRow> rows;
    storage::Database& db = ws.database();
    for (Account& account : storage::accounts(db.read())) {
        const QString id = accountId(account.name);
        rows.push_back({account, storage::hasPassphrase(db, id), waitMs(wrongTries(ws, id), ws.now())});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const AccountRow& r) { return r.account.isActive(); });
    return rows;
}

Outcome<Account> provePassphrase(Workspace& ws, const QString& name, const QString& passphrase)
{
    const auto account = find(ws, name);
    if (!account)
        return unknownAccount(name);
    if (!account->isActive())
        return Problem{u"disabled"_s, u"name"_s,
                       tr("The account %1 is disabled. An administrator can put it into use again.").arg(name)};
    if (!storage::hasPassphrase(ws.database(), accountId(name)))
        return Problem{u"no_passphrase"_s, u"name"_s,
                       tr("The account %1 came from another desk and has no passphrase here yet. An administrator must "
                          "set one.")
                           .arg(name)};
    const TryTurn turn(ws);
    Problems problems = turn.problems();
    if (problems.empty())
        problems = mustWait(ws, account->name);
    storage::Unlocked unlocked;
    if (problems.empty()) {
        unlocked = storage::unlock(ws.database(), accountId(name), passphrase, classesOf(*account));
        problems = judged(ws, account->name, unlocked.isRight);
    }
    if (!problems.empty())
        return problems;
    bringUp(ws, *account, passphrase, unlocked.isBehind);
    return *account;
}

Problems signIn(Workspace& ws, const QString& name, const QString& passphrase)
{
    const auto account = provePassphrase(ws, name, passphrase);
    if (!account)
        return account.problems();
    ws.enter(*account);
    return {};
}

Outcome<ChangeSet> addAccount(Workspace& ws, const Account& wanted, const QString& passphrase)
{
    Account account = wanted;
    account.name = normalised(wanted.name);
    account.mustChange = true;
    account.state = AccountState::Active;
    account.passphraseSetAt = ws.now();
    Problems problems = ws.require(Right::Accounts);
    if (problems.empty() && !ws.hasAccounts())
        problems = {{u"no_accounts"_s, {}, tr("This workspace is used without accounts. Set them up first.")}};
    if (problems.empty())
        problems = add(accountProblems(account), passphraseProblems(passphrase, account.name, ws.office().name));
    if (problems.empty() && find(ws, account.name))
        problems = {{u"account_exists"_s, u"name"_s,
                     tr("There is an account %1 already. Change that one, or add what tells the two apart to the name.")
                         .arg(account.name)}};
    if (!problems.empty())
        return problems;
    return put(ws, u"account.add"_s, account, {given(ws, account, passphrase)});
}

Outcome<ChangeSet> changeAccount(Workspace& ws, const Account& wanted)
{
    const auto now = find(ws, wanted.name);
    if (!now)
        return unknownAccount(wanted.name);
    if (Problems problems = ws.require(Right::Accounts); !problems.empty())
        return problems;
    Account account = *now;
    account.roles = wanted.roles;
    account.divisions = wanted.divisions;
    account.readsContacts = wanted.readsContacts;
    account.readsSensitive = wanted.readsSensitive;
    if (Problems problems = accountProblems(account); !problems.empty())
        return problems;
    auto written = put(ws, u"account.change"_s, account, keysFor(ws, *now, account));
    enterAnew(ws);
    return written;
}

Outcome<ChangeSet> disableAccount(Workspace& ws, const QString& name)
{
    auto account = find(ws, name);
    if (!account)
        return unknownAccount(name);
    if (Problems problems = ws.require(Right::Accounts); !problems.empty())
        return problems;
    const Account before = *account;
    account->state = AccountState::Disabled;
    KeyWork keys = keysFor(ws, before, *account);
    keys.change.add(storage::forgetKeys(accountId(name)));
    auto written = put(ws, u"account.disable"_s, *account, keys);
    enterAnew(ws);
    return written;
}

Outcome<ChangeSet> resetPassphrase(Workspace& ws, const QString& name, const QString& passphrase)
{
    auto account = find(ws, name);
    if (!account)
        return unknownAccount(name);
    Problems problems = ws.require(Right::Accounts);
    if (problems.empty())
        problems = passphraseProblems(passphrase, account->name, ws.office().name);
    if (!problems.empty())
        return problems;
    account->mustChange = !ws.account() || ws.account()->name != account->name;
    account->state = AccountState::Active;
    account->passphraseSetAt = ws.now();
    return put(ws, u"account.reset"_s, *account, {given(ws, *account, passphrase)});
}

Outcome<ChangeSet> changePassphrase(Workspace& ws, const QString& old, const QString& fresh)
{
    if (!ws.account())
        return Problem{u"no_accounts"_s, {}, tr("Nobody is signed in, so there is no passphrase to change.")};
    Account account = find(ws, ws.account()->name).value_or(*ws.account());
    if (Problems problems = passphraseProblems(fresh, account.name, ws.office().name); !problems.empty())
        return problems;
    if (preparedPassphrase(old) == preparedPassphrase(fresh))
        return Problem{u"same_passphrase"_s, u"passphrase"_s, tr("This is the one you have. Choose another.")};
    if (Problems problems = mustWait(ws, account.name); !problems.empty())
        return problems;
    const auto keys =
        storage::rewrap(ws.database(), accountId(account.name), old, {fresh, classesOf(account), ws.passphraseCost()});
    if (Problems problems = judged(ws, account.name, keys.has_value()); !problems.empty())
        return problems;
    account.mustChange = false;
    account.passphraseSetAt = ws.now();
    auto written = put(ws, u"account.passphrase"_s, account, {*keys});
    enterAnew(ws);
    return written;
}

Outcome<ChangeSet> recoverAccount(Workspace& ws, const QString& name, const QString& recoveryKey,
                                  const QString& passphrase)
{
    if (!ws.hasAccounts())
        return Problem{
            u"no_accounts"_s, {}, tr("This workspace is used without accounts; there is nothing to recover.")};
    const auto recovery = crypto::recoveryFromWords(recoveryKey);
    if (!recovery)
        return badRecoveryKey();
    Account account = find(ws, name).value_or(named(name));
    if (!account.has(Role::Administrator))
        account.roles.push_back({Role::Administrator, Area::All});
    account.state = AccountState::Active;
    account.mustChange = false;
    account.passphraseSetAt = ws.now();
    Problems problems = add(accountProblems(account), passphraseProblems(passphrase, account.name, ws.office().name));
    if (!problems.empty())
        return problems;
    struct Turn
    {
        Workspace& ws;
        bool isKept = false;
        ~Turn()
        {
            if (!isKept)
                ws.leave();
        }
    } turn{ws};
    if (!storage::unlockWithRecovery(ws.database(), *recovery))
        return Problem{u"other_recovery_key"_s, u"recovery_key"_s,
                       tr("This is the recovery key of another workspace, or an older one. Look for the paper of %1.")
                           .arg(ws.office().name)};
    storage::VaultChange keys;
    if (storage::wantsVouching(ws.database()))
        keys = storage::vouchForAll(ws.database(), readersWith(ws, account));
    keys.add(given(ws, account, passphrase));
    ws.enter(account);
    auto written = put(ws, u"account.recover"_s, account, {keys});
    turn.isKept = written.ok();
    if (written)
        bringUp(ws, account, passphrase, false);
    return written;
}

} // namespace redvest
