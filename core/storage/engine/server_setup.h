// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preparing a PostgreSQL server: a database that sorts by bytes, an owner nobody logs in as, and a login for each
// person. Whoever runs it needs an administrator of the server. Roles of the database NAME:
//
//   NAME_owner   owns database, schema and tables, and cannot log in
//   NAME_admin   may act as the owner (SET ROLE), for a new schema and what only an administrator does
//   NAME_desk    reads and writes rows, as far as the guard lets it (migrations/guard.h)
//   NAME_reader  reads rows

#pragma once

#include "core/storage/disk/location.h"

namespace redvest::storage {

enum class ServerRight { Write, Read, Administer };

struct LoginWish
{
    QString name;
    QString passphrase; ///< "" leaves the one it has
    ServerRight right = ServerRight::Write;
};

/// Makes the database and its roles. A database that is there, its schema and its tables become the owner's, and no
/// login acts as another role there any more.
/// `admin`: an administrator's address with any database. Failures: server away, too old, not allowed.
void makeDatabase(const Location& admin, const QString& database);

/// Makes a login, or gives one that is there this right and no other in that database.
void makeLogin(const Location& admin, const QString& database, const LoginWish&);
[[nodiscard]] bool hasLogin(const Location& admin, const QString& login);

/// Small letters, digits and underscores, a letter first, at most 40: what needs no quoting anywhere.
[[nodiscard]] bool isServerName(const QString&);

} // namespace redvest::storage
