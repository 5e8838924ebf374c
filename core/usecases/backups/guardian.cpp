// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/guardian.h"

#include "core/base/crypto.h"
#include "core/base/failure.h"
#include "core/storage/queries/account_keys.h"
#include "core/usecases/backups/backups.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Access", text);
}

/// Null when it does not open for reading.
std::unique_ptr<Workspace> opened(const QString& file, const QString& actor, const Clock& clock)
{
    try {
        return Workspace::open(file, OpenFor::Reading, actor, clock);
    } catch (const Failure&) {
        return nullptr;
    }
}

/// The newest one: an older one may have been made before there were accounts.
std::unique_ptr<Workspace> newestOpenBackup(const QString& workspaceFile, const QString& actor, const Clock& clock)
{
    for (const Backup& backup : backups(workspaceFile)) {
        if (!backup.counts())
            continue;
        if (auto ws = opened(backup.path, actor, clock))
            return ws;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<Workspace> guardianOf(const QString& workspaceFile, const QString& actor, const Clock& clock)
{
    std::unique_ptr<Workspace> ws = opened(workspaceFile, actor, clock);
    if (!ws) // beside the address of a server there lies none
        ws = newestOpenBackup(workspaceFile, actor, clock);
    return ws && ws->hasAccounts() ? std::move(ws) : nullptr;
}

Problems enterWithRecovery(Workspace& ws, const QString& words)
{
    const auto recovery = crypto::recoveryFromWords(words);
    if (!recovery)
        return {{u"bad_recovery_key"_s, u"recovery_key"_s,
                 tr("This is no recovery key: 13 groups of five letters and digits. Compare it with the paper group by "
                    "group.")}};
    if (!storage::isRecoveryKey(ws.database(), *recovery))
        return {{u"other_recovery_key"_s, u"recovery_key"_s,
                 tr("This is the recovery key of another workspace, or an older one. Look for the paper of %1.")
                     .arg(ws.office().name)}};
    Account holder;
    holder.name = ws.actor() + u"（恢复密钥）"_s;
    holder.roles = {{Role::Administrator, Area::All}};
    ws.enter(holder);
    return {};
}

} // namespace redvest
