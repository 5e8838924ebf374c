// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/server_setup.h"

#include "core/storage/engine/server_setup.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Server", text);
}

constexpr int kShortestPassphrase = 10;

Problems problemsOf(const ServerLogin& wanted)
{
    Problems problems;
    const auto requireName = [&](const QString& name, const QString& field) {
        if (!storage::isServerName(name))
            problems.push_back({u"bad_name"_s, field,
                                tr("\"%1\" cannot be a name on the server. Use small letters, digits and underscores, "
                                   "a letter first, at most 40.")
                                    .arg(name)});
    };
    requireName(wanted.database, u"database"_s);
    requireName(wanted.login, u"login"_s);
    if (wanted.passphrase.size() < kShortestPassphrase)
        problems.push_back({u"short_passphrase"_s, u"passphrase"_s,
                            tr("The passphrase needs at least %1 characters. Write a longer one into the file.")
                                .arg(kShortestPassphrase)});
    return problems;
}

} // namespace

Outcome<QString> setUpServer(const ServerLogin& wanted)
{
    if (Problems problems = problemsOf(wanted); !problems.empty())
        return problems;
    const storage::Location admin = storage::locationOf(wanted.admin);
    storage::makeDatabase(admin, wanted.database);
    storage::makeLogin(admin, wanted.database, wanted.login, wanted.passphrase,
                       wanted.mayWrite ? storage::ServerRight::Write : storage::ServerRight::Read);
    storage::Location made = admin;
    made.database = wanted.database;
    made.user = wanted.login;
    return made.address();
}

} // namespace redvest
