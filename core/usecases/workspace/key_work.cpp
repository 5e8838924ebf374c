// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/key_work.h"

#include "core/storage/queries/account_queries.h"

namespace redvest {

storage::KeyClasses classesOf(const Account& account)
{
    if (!account.isActive())
        return {};
    return {readsContacts(account), readsSensitive(account), true, account.has(Role::Administrator)};
}

void dropKeys(const Workspace& ws, const Account& account)
{
    for (const storage::KeyClass k : storage::kKeyClasses) {
        if (!classesOf(account).has(k))
            ws.database().keys()->drop(k);
    }
    if (!classesOf(account).root)
        ws.database().keys()->setRoot({});
}

storage::KeyReaders readersWith(const Workspace& ws, const Account& wanted)
{
    storage::KeyReaders readers;
    for (const Account& account : storage::accounts(ws.database().read())) {
        if (account.isActive())
            readers.insert(accountId(account.name), classesOf(account));
    }
    if (wanted.isActive())
        readers.insert(accountId(wanted.name), classesOf(wanted));
    else
        readers.remove(accountId(wanted.name));
    return readers;
}

namespace {

KeyWork turned(const Workspace& ws, const Account& wanted, storage::KeyClasses renewed)
{
    KeyWork work;
    work.turn = std::make_unique<storage::KeyTurn>(ws.database(), renewed);
    work.change = storage::sealToAll(ws.database(), work.turn->keys(), readersWith(ws, wanted));
    work.change.add(work.turn->heir());
    return work;
}

} // namespace

KeyWork keysFor(const Workspace& ws, const Account& before, const Account& wanted)
{
    const QString id = accountId(wanted.name);
    const storage::KeyClasses has = classesOf(wanted), lost = classesOf(before).without(has);
    if ((lost.isAny() || lost.root) && storage::hasPassphrase(ws.database(), id))
        return turned(ws, wanted, lost);
    return {wanted.isActive() ? storage::setClasses(ws.database(), id, has) : storage::VaultChange{}};
}

KeyWork renewedKeys(const Workspace& ws, const Account& by, const crypto::Secret* recovery)
{
    KeyWork work;
    work.turn = std::make_unique<storage::KeyTurn>(ws.database(), storage::kEveryClass);
    work.change = storage::sealToAll(ws.database(), work.turn->keys(), readersWith(ws, by), recovery);
    work.change.add(work.turn->heir());
    return work;
}

Outcome<ChangeSet> keep(Workspace& ws, const Intent& intent, const KeyWork& keys,
                        const std::function<Problems(storage::Writer&)>& rows)
{
    auto written = ws.write(intent, [&](storage::Writer& writer) {
        Problems problems = rows(writer);
        if (!problems.empty())
            return problems;
        storage::apply(ws.database(), keys.change, keys.turn ? &keys.turn->keys() : nullptr);
        if (keys.turn) {
            writer.signWith(keys.turn->keys().now());
            keys.turn->renewIndexes(writer);
        }
        return problems;
    });
    if (written && keys.turn) {
        keys.turn->take();
        ws.database().checkpoint(); // what was deleted still stands in the log
    }
    return written;
}

} // namespace redvest
