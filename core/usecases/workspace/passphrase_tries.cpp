// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/passphrase_tries.h"

#include "core/domain/passphrase.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/tries_note.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

QString waitText(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

Problem wrongPassphrase(const QString& name, const Tries& tries)
{
    if (const qint64 ms = waitMsAfter(tries.wrong); ms > 0)
        return {u"wrong_passphrase"_s, u"passphrase"_s,
                tr("The passphrase of %1 was wrong %2 times. Try again in %3. Forgotten? An administrator can set a "
                   "new one.")
                    .arg(name)
                    .arg(tries.wrong)
                    .arg(waitText(ms))};
    return {
        u"wrong_passphrase"_s, u"passphrase"_s,
        tr("This is not the passphrase of %1. Look at Caps Lock and the input method; after %2 more wrong ones each "
           "try waits.")
            .arg(name)
            .arg(kFreeTries + 1 - tries.wrong)};
}

/// "No tries" forgets both counts, as far as may be written here.
void noteWrong(Workspace& ws, const QString& id, const Tries& tries)
{
    if (ws.isReadOnly() || tries.wrong == 0)
        storage::noteTries(ws.file(), id, tries);
    if (!ws.isReadOnly())
        storage::setTries(ws.database(), id, tries);
}

/// Wrong tries as they count now: of a clock that was set back the wait begins anew, and ends.
Tries triesNow(Workspace& ws, const QString& id)
{
    Tries tries = wrongTries(ws, id);
    if (tries.last > ws.now()) {
        tries.last = ws.now();
        noteWrong(ws, id, tries);
    }
    return tries;
}

} // namespace

Tries wrongTries(const Workspace& ws, const QString& accountId)
{
    const Tries kept = storage::triesOf(ws.database(), accountId), noted = storage::notedTries(ws.file(), accountId);
    return {std::max(kept.wrong, noted.wrong), std::max(kept.last, noted.last)};
}

struct TryTurn::Held
{
    std::unique_ptr<storage::FolderTurn> turn;
};

TryTurn::TryTurn(const Workspace& ws)
    : m_held(ws.isReadOnly() ? std::make_unique<Held>(Held{storage::turnToTry(ws.file())}) : nullptr)
{}

TryTurn::~TryTurn() = default;

Problems TryTurn::problems() const
{
    if (!m_held || m_held->turn->isHeld())
        return {};
    return {{u"wait"_s, u"passphrase"_s,
             tr("Another program is trying a passphrase of this workspace just now. Try again in a moment.")}};
}

Problems mustWait(Workspace& ws, const QString& account)
{
    const qint64 ms = waitMs(triesNow(ws, accountId(account)), ws.now());
    if (ms <= 0)
        return {};
    return {{u"wait"_s, u"passphrase"_s,
             tr("Too many wrong passphrases for %1. Try again in %2. Forgotten? An administrator can set a new one.")
                 .arg(account, waitText(ms))}};
}

Problems judged(Workspace& ws, const QString& account, bool isRight)
{
    const QString id = accountId(account);
    Tries tries = triesNow(ws, id);
    if (isRight) {
        if (tries.wrong > 0)
            noteWrong(ws, id, {});
        return {};
    }
    tries = {tries.wrong + 1, ws.now()};
    noteWrong(ws, id, tries);
    return {wrongPassphrase(account, tries)};
}

} // namespace redvest
