// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server's database holds against its own logins, whatever program they use: who may read at all, which tables
// an account's roles let it write, which rows its divisions let it touch, that the journal is only added to, and that
// keys and accounts are an administrator's. All of it follows from the declarations of the tables (core/storage/schema)
// and from core/domain/access.h. It stands in the schema "guard" of the database: the table guard.login says whose a
// login is, functions ask for the account of session_user, and policies of row-level security ask the functions.
//
// Only in a database that was set up (engine/server_setup.h); whoever looks after one made by hand sees to it himself.

#pragma once

#include "core/storage/engine/connection.h"

#include <QStringList>

namespace redvest::storage {

/// Makes functions, policies and rights anew in the place of those there are. The schema is the current one, and the
/// connection acts as the owner.
void raiseGuard(Connection&);

/// Brings the database in order after it was made or taken over (makeDatabase): the schema of a workspace that is there
/// becomes the current one, and the guard is raised. An empty database gets its guard with its workspace (migrate).
void guardDatabase(const Location& inside);

/// From now on that login is that account's; "" takes the account away. False when the workspace has accounts and none
/// with that id is among them. `inside`: an administrator's address with that database.
[[nodiscard]] bool noteLogin(const Location& inside, const QString& login, const QString& account);
/// Logins that can do nothing, because the workspace has accounts and they belong to none. In the order of their names.
[[nodiscard]] QStringList loginsWithoutAccount(const Location& inside);

} // namespace redvest::storage
