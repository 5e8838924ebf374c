// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk with accounts: the administrator 李主任 is signed in, others are added and become who sits there.

#pragma once

#include "core/usecases/access.h"
#include "tests/support/desk.h"

namespace redvest::test {

struct GuardedDesk : Desk
{
    GuardedDesk()
    {
        // The cheapest that libsodium does: a guess costs nothing here, and the rules are the same.
        ws->setPassphraseCost({1, 1 << 20});
        REQUIRE(
            setUpAccounts(*ws, QStringLiteral("李主任"), QStringLiteral("梧桐树下第三盏路灯"), makeRecoveryKey()).ok());
    }
    /// Adds the account and signs in as it.
    void become(Account account)
    {
        const QString first = QStringLiteral("nine green bottles");
        REQUIRE(addAccount(*ws, account, first).ok());
        ws->leave();
        REQUIRE(signIn(*ws, account.name, first).empty());
        REQUIRE(changePassphrase(*ws, first, QStringLiteral("eight blue kettles")).ok());
    }
    void become(const QString& name, const QString& roles, const QStringList& divisions = {})
    {
        Account account;
        account.name = name;
        account.roles = grantsFromText(roles).value();
        account.divisions = divisions;
        become(account);
    }
};

} // namespace redvest::test
