// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shared workspace begins with a database on the office's server, and a login for everybody who may use it.

#pragma once

#include "core/base/outcome.h"

namespace redvest {

struct ServerLogin
{
    QString admin; ///< postgresql://administrator@host:port/postgres
    QString database;
    QString login;
    QString passphrase;
    bool mayWrite = true;
};

/// Makes the database where it is not there, and the login; returns the login's address without the passphrase.
/// Problems: names that a server does not take, a passphrase under ten characters. Failures: server away, not allowed.
Outcome<QString> setUpServer(const ServerLogin&);

} // namespace redvest
