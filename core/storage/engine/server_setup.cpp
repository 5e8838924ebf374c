// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/server_setup.h"

#include "core/storage/engine/connection.h"

#include <QRegularExpression>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isThere(Connection& db, const QString& query, const QString& name)
{
    return db.number(query, {{u":name"_s, name}}) > 0;
}

bool hasRole(Connection& db, const QString& role)
{
    return isThere(db, u"SELECT count(*) FROM pg_roles WHERE rolname = :name"_s, role);
}

/// What cannot be bound in a statement that defines something. Names are checked before (isServerName).
QString literal(QString text)
{
    return u"E'"_s + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

void makeGroup(Connection& db, const QString& role)
{
    if (!hasRole(db, role))
        db.run(u"CREATE ROLE %1 NOLOGIN"_s.arg(role));
}

} // namespace

bool isServerName(const QString& name)
{
    static const QRegularExpression good(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return good.match(name).hasMatch();
}

void makeDatabase(const Location& admin, const QString& database)
{
    const QString desk = database + u"_desk"_s;
    const QString reader = database + u"_reader"_s;
    {
        Connection db(admin, Access::Write);
        makeGroup(db, desk);
        makeGroup(db, reader);
        if (!isThere(db, u"SELECT count(*) FROM pg_database WHERE datname = :name"_s, database))
            db.run(u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(
                database, desk));
        db.run(u"REVOKE CONNECT ON DATABASE %1 FROM PUBLIC"_s.arg(database));
        db.run(u"GRANT CONNECT ON DATABASE %1 TO %2, %3"_s.arg(database, desk, reader));
    }
    Location inside = admin;
    inside.database = database;
    Connection db(inside, Access::Write);
    db.run(u"ALTER SCHEMA public OWNER TO %1"_s.arg(desk));
    db.run(u"GRANT USAGE ON SCHEMA public TO %1"_s.arg(reader));
    db.run(u"ALTER DEFAULT PRIVILEGES FOR ROLE %1 IN SCHEMA public GRANT SELECT ON TABLES TO %2"_s.arg(desk, reader));
}

void makeLogin(const Location& admin, const QString& database, const QString& login, const QString& passphrase,
               ServerRight right)
{
    const QString group = database + (right == ServerRight::Write ? u"_desk"_s : u"_reader"_s);
    Connection db(admin, Access::Write);
    db.run(u"%1 ROLE %2 LOGIN PASSWORD %3"_s.arg(hasRole(db, login) ? u"ALTER"_s : u"CREATE"_s, login,
                                                 literal(passphrase)));
    db.run(u"GRANT %1 TO %2"_s.arg(group, login));
    // What this login makes belongs to the group, so that every other login may use it.
    if (right == ServerRight::Write)
        db.run(u"ALTER ROLE %1 IN DATABASE %2 SET role = '%3'"_s.arg(login, database, group));
}

} // namespace redvest::storage
