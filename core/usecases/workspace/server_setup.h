// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shared workspace begins with a database on the office's server, and a login for everybody who may use it.

#pragma once

#include "core/base/outcome.h"

#include <QStringList>

namespace redvest {

enum class LoginRight {
    Write,     ///< what the account's roles allow
    Read,      ///< nothing is written, whatever the account
    Administer ///< makes the workspace, brings it up to date, begins and ends accounts, repairs
};

struct ServerLogin
{
    QString admin; ///< postgresql://administrator@host:port/postgres
    QString database;
    QString login;
    QString passphrase; ///< "" leaves the one a login has
    LoginRight right = LoginRight::Write;
    QString account = {}; ///< the name of the account it belongs to; "" leaves what was said before
};

struct ServerReady
{
    QString address;            ///< of the login, without the passphrase
    QString lines;              ///< for pg_hba.conf, postgresql.conf and the certificate, with what each is for
    QStringList withoutAccount; ///< logins that can do nothing because they belong to no account, by name
};

/// Makes the database where it is not there, and the login; of a database that is there the owner, the schema, what it
/// lets each login do and this login are brought in order.
/// Problems: names that a server does not take, a passphrase under ten characters, none for a new login, an account the
/// workspace does not have. Failures: server away, not allowed.
Outcome<ServerReady> setUpServer(const ServerLogin&);

} // namespace redvest
