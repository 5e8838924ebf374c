// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace with accounts in a database of its own that was set up on the server of the run, and a login for each
// account. The administrator 李主任 has the login "chief", which is an administrator's on the server too. The database
// and its roles go with it.

#pragma once

#include "core/storage/engine/connection.h"
#include "core/usecases/workspace/server_setup.h"
#include "core/usecases/workspace/workspace.h"

#include <catch2/catch.hpp>

#include <QStringList>

namespace redvest::test {

class GuardedServer
{
public:
    enum class Accounts { Yes, No };
    explicit GuardedServer(Accounts accounts = Accounts::Yes);
    GuardedServer(const GuardedServer&) = delete;
    GuardedServer& operator=(const GuardedServer&) = delete;
    ~GuardedServer();

    /// The name of a login here: roles are the whole server's, so each database has its own.
    [[nodiscard]] QString login(const QString& name) const { return m_database + u'_' + name; }
    [[nodiscard]] QString at(const QString& name) const;
    /// As the administrator of the server, who is held by nothing.
    [[nodiscard]] QString asPostgres() const;
    [[nodiscard]] const QString& database() const { return m_database; }

    /// Makes that login as server setup does.
    void setUp(const QString& name, LoginRight right = LoginRight::Write, const QString& account = {});
    /// An account with these roles and the login of the same name, whose passphrase is its own already.
    void add(const QString& name, const QString& roles, const QStringList& divisions = {});
    /// Opens the workspace with the login and signs in as the account of that name.
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString& name);
    [[nodiscard]] Workspace& chief() { return *m_chief; }

    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(15, 0))};

private:
    QString m_server;
    QString m_database;
    QStringList m_logins;
    std::unique_ptr<Workspace> m_chief;
};

} // namespace redvest::test
