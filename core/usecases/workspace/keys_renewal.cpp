// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/keys_renewal.h"

#include "core/storage/damage/health.h"
#include "core/storage/schema/access.h"
#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/key_work.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

} // namespace

Outcome<ChangeSet> renewKeys(Workspace& ws, const QString& reason, const QString& recoveryKey)
{
    if (Problems problems = ws.require(Right::Accounts); !problems.empty())
        return problems;
    if (!ws.hasAccounts() || !ws.account())
        return Problem{u"no_accounts"_s,
                       {},
                       tr("This workspace is used without accounts: its keys lie open in it. Set up accounts first.")};
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why the keys are renewed. It stays in the history.")};
    const auto recovery = crypto::recoveryFromWords(recoveryKey);
    if (!recoveryKey.isEmpty() && !recovery)
        return badRecoveryKey();
    const KeyWork keys = renewedKeys(ws, *ws.account(), recovery ? &*recovery : nullptr);
    const Problems unproven = storage::signatureProblems(ws.database());
    return keep(ws, {u"account.keys"_s, reason.trimmed()}, keys, [&](storage::Writer& writer) {
        // Also where no record changes the history says that the keys did, and what was taken for right with them.
        writer.noteRead(u"office"_s, u"office"_s, unproven.empty() ? u"keys"_s : u"keys "_s + unproven.front().field);
        if (!unproven.empty())
            writer.acceptHistory();
        return Problems{};
    });
}

bool readsLess(const Account& before, const Account& after)
{
    return classesOf(before).without(classesOf(after)).isAny();
}

QString renewedKeysMeaning()
{
    return tr(
        "What is entered from now on opens with the new keys only, for everybody who may read it. What was entered "
        "before opens with the old ones: whoever has an older backup and a passphrase or the recovery key of "
        "that time still reads it, and nobody can take that back.");
}

QString whatOlderBackupsOpen(qsizetype backups)
{
    return QCoreApplication::translate("Access",
                                       "%n backup(s) of before open what was entered until then. Make an encrypted "
                                       "copy of what is still needed, then delete them.",
                                       nullptr, int(backups));
}

} // namespace redvest
