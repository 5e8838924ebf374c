// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/server_setup.h"

#include "core/domain/access.h"
#include "core/storage/engine/server_setup.h"
#include "core/storage/migrations/guard.h"

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
    if (!wanted.passphrase.isEmpty() && wanted.passphrase.size() < kShortestPassphrase)
        problems.push_back({u"short_passphrase"_s, u"passphrase"_s,
                            tr("The passphrase needs at least %1 characters. Write a longer one into the file.")
                                .arg(kShortestPassphrase)});
    return problems;
}

Problem passphraseMissing(const QString& login)
{
    return {u"required"_s, u"passphrase"_s,
            tr("The login %1 is new and needs a passphrase. Write one into the first line of a file and name it with "
               "--login-passphrase-file.")
                .arg(login)};
}

storage::ServerRight rightOf(LoginRight right)
{
    switch (right) {
    case LoginRight::Write:
        return storage::ServerRight::Write;
    case LoginRight::Read:
        return storage::ServerRight::Read;
    case LoginRight::Administer:
        return storage::ServerRight::Administer;
    }
    return storage::ServerRight::Read;
}

/// For whoever looks after the server. File names and settings are PostgreSQL's.
QString linesFor(const storage::Location& at)
{
    const QString groups = u"+%1_desk,+%1_reader,+%1_admin"_s.arg(at.database);
    return QStringList{
        u"# "_s + tr("pg_hba.conf: only encrypted connections from the office's network, each with its passphrase"),
        u"hostssl   %1  %2  samenet  scram-sha-256"_s.arg(at.database, groups),
        u"hostnossl %1  all  all  reject"_s.arg(at.database),
        u"# "_s + tr("postgresql.conf: encryption, with the certificate below"),
        u"ssl = on"_s,
        u"ssl_cert_file = 'server.crt'"_s,
        u"ssl_key_file = 'server.key'"_s,
        u"# "_s + tr("The certificate, made once in the server's data folder as the user postgres"),
        u"openssl req -new -x509 -days 3650 -nodes -subj /CN=%1 -addext subjectAltName=DNS:%1 "
        "-out server.crt -keyout server.key && chmod 600 server.key"_s.arg(at.host),
        u"# "_s + tr("On each PC: copy server.crt there, and open the workspace with this address"),
        u"postgresql://%1@%2:%3/%4?sslmode=verify-full&sslrootcert=/etc/redvest/server.crt"_s.arg(
            at.user, at.host, QString::number(at.port), at.database)}
        .join(u'\n');
}

} // namespace

Outcome<ServerReady> setUpServer(const ServerLogin& wanted)
{
    if (Problems problems = problemsOf(wanted); !problems.empty())
        return problems;
    const storage::Location admin = storage::locationOf(wanted.admin);
    if (wanted.passphrase.isEmpty() && !storage::hasLogin(admin, wanted.login))
        return passphraseMissing(wanted.login);
    storage::Location inside = admin;
    inside.database = wanted.database;
    storage::makeDatabase(admin, wanted.database);
    storage::guardDatabase(inside);
    if (!wanted.account.isEmpty() && !storage::noteLogin(inside, wanted.login, accountId(wanted.account)))
        return Problem{u"unknown_account"_s, u"account"_s,
                       tr("The workspace has no account \"%1\", so no login can be its own. Look at \"people list\", "
                          "or add it first.")
                           .arg(wanted.account)};
    storage::makeLogin(admin, wanted.database, {wanted.login, wanted.passphrase, rightOf(wanted.right)});
    storage::Location made = inside;
    made.user = wanted.login;
    return ServerReady{made.address(), linesFor(made), storage::loginsWithoutAccount(inside)};
}

} // namespace redvest
