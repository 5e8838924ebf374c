// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preparing a PostgreSQL server: a database that sorts by bytes, a role that owns it, and a login for each PC or
// person. Whoever runs it needs an administrator of the server, once.

#pragma once

#include "core/storage/disk/location.h"

namespace redvest::storage {

enum class ServerRight { Write, Read };

/// Makes the database and the two roles NAME_desk and NAME_reader; what is there already is left as it is.
/// `admin`: an administrator's address with any database. Failures: server away, too old, not allowed.
void makeDatabase(const Location& admin, const QString& database);

/// Makes a login that may write or read there, or gives one that is there a new passphrase.
void makeLogin(const Location& admin, const QString& database, const QString& login, const QString& passphrase,
               ServerRight);

/// Small letters, digits and underscores, a letter first, at most 40: what needs no quoting anywhere.
[[nodiscard]] bool isServerName(const QString&);

} // namespace redvest::storage
