// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk with accounts: the administrator 李主任 is signed in, others are added and become who acts.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/desk.h"

#include <QSet>

namespace redvest::test {

inline const QString kChief = QStringLiteral("梧桐树下第三盏路灯");
inline const QString kFirst = QStringLiteral("nine green bottles");
inline const QString kOwn = QStringLiteral("eight blue kettles");

/// The cheapest that libsodium does: a guess costs nothing here, and the rules are the same.
constexpr crypto::PassphraseCost kCheap{1, 1 << 20};

struct GuardedDesk : Desk
{
    QString recovery = makeRecoveryKey();

    GuardedDesk()
    {
        ws->setPassphraseCost(kCheap);
        REQUIRE(setUpAccounts(*ws, QStringLiteral("李主任"), kChief, recovery).ok());
    }
    void add(const QString& name, const QString& roles, const QStringList& divisions = {})
    {
        Account account;
        account.name = name;
        account.roles = grantsFromText(roles).value();
        account.divisions = divisions;
        REQUIRE(addAccount(*ws, account, kFirst).ok());
    }
    /// Signs in; the first time with the passphrase given, which is changed as is demanded.
    void become(const QString& name)
    {
        ws->leave();
        if (m_changed.contains(name)) {
            REQUIRE(signIn(*ws, name, kOwn).empty());
            return;
        }
        REQUIRE(signIn(*ws, name, kFirst).empty());
        REQUIRE(changePassphrase(*ws, kFirst, kOwn).ok());
        m_changed.insert(name);
    }
    void beChief()
    {
        if (ws->account() && ws->account()->name == QStringLiteral("李主任"))
            return;
        ws->leave();
        REQUIRE(signIn(*ws, QStringLiteral("李主任"), kChief).empty());
    }
    /// Adds the account and signs in as it.
    void become(const Account& account)
    {
        REQUIRE(addAccount(*ws, account, kFirst).ok());
        become(account.name);
    }
    /// The same, whoever is signed in before: the chief adds it.
    void become(const QString& name, const QString& roles, const QStringList& divisions = {})
    {
        beChief();
        add(name, roles, divisions);
        become(name);
    }
    void reopen()
    {
        ws.reset();
        ws = Workspace::open(file(), OpenFor::Writing, QStringLiteral("whoever"), clock);
        ws->setPassphraseCost(kCheap);
    }
    Outcome<Saved> register_(const QString& name, const QString& division)
    {
        VolunteerForm form;
        form.volunteer.name = name;
        form.volunteer.phone = QStringLiteral("19900000000");
        form.volunteer.documentKind = DocumentKind::Passport;
        form.volunteer.documentNumber = QStringLiteral("E1234567%1").arg(++m_number);
        form.volunteer.division = division;
        form.volunteer.birth = QDate(1985, 5, 5);
        form.volunteer.sex = Sex::Female;
        return saveVolunteer(*ws, {}, form);
    }

private:
    int m_number = 0;
    QSet<QString> m_changed;
};

} // namespace redvest::test
