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

/// NOINHERIT: who belongs to it may act as what it belongs to, and is not that by habit.
void makeGroup(Connection& db, const QString& role)
{
    if (!hasRole(db, role))
        db.run(u"CREATE ROLE %1 NOLOGIN NOINHERIT"_s.arg(role));
}

QStringList answers(Connection& db, const QString& query, const Bindings& bindings)
{
    QStringList texts;
    db.each(query, bindings, [&](const Row& row) { texts << row.text(0); });
    return texts;
}

/// Databases set up before had logins that acted as the owner from the start.
void resetLogins(Connection& db, const QString& database)
{
    const QStringList logins =
        answers(db,
                u"SELECT r.rolname FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole "
                u"JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = :name"_s,
                {{u":name"_s, database}});
    for (const QString& login : logins)
        db.run(u"ALTER ROLE \"%1\" IN DATABASE %2 RESET role"_s.arg(login, database));
}

/// What is in the database becomes the owner's, whoever made it.
void takeOver(const Location& inside)
{
    Connection db(inside, Access::Write);
    const QString owner = inside.database + u"_owner"_s;
    const QString desk = inside.database + u"_desk"_s;
    const QString reader = inside.database + u"_reader"_s;
    db.run(u"ALTER SCHEMA public OWNER TO %1"_s.arg(owner));
    db.run(u"REVOKE ALL ON SCHEMA public FROM PUBLIC"_s);
    db.run(u"GRANT USAGE ON SCHEMA public TO %1, %2, %3_admin"_s.arg(desk, reader, inside.database));
    db.run(
        u"ALTER DEFAULT PRIVILEGES FOR ROLE %1 IN SCHEMA public REVOKE SELECT ON TABLES FROM %2"_s.arg(desk, reader));
    const QStringList tables =
        answers(db, u"SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner <> :owner"_s,
                {{u":owner"_s, owner}});
    for (const QString& table : tables)
        db.run(u"ALTER TABLE public.\"%1\" OWNER TO %2"_s.arg(table, owner));
}

} // namespace

bool isServerName(const QString& name)
{
    static const QRegularExpression good(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return good.match(name).hasMatch();
}

bool hasLogin(const Location& admin, const QString& login)
{
    Connection db(admin, Access::Write);
    return hasRole(db, login);
}

void makeDatabase(const Location& admin, const QString& database)
{
    const QString owner = database + u"_owner"_s;
    {
        Connection db(admin, Access::Write);
        for (const QString& role : {u"_owner"_s, u"_admin"_s, u"_desk"_s, u"_reader"_s})
            makeGroup(db, database + role);
        db.run(u"GRANT %1 TO %2_admin"_s.arg(owner, database));
        if (isThere(db, u"SELECT count(*) FROM pg_database WHERE datname = :name"_s, database))
            db.run(u"ALTER DATABASE %1 OWNER TO %2"_s.arg(database, owner));
        else
            db.run(u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(
                database, owner));
        db.run(u"REVOKE CONNECT, TEMPORARY ON DATABASE %1 FROM PUBLIC"_s.arg(database));
        db.run(u"GRANT CONNECT ON DATABASE %1 TO %1_desk, %1_reader, %1_admin"_s.arg(database));
        resetLogins(db, database);
    }
    Location inside = admin;
    inside.database = database;
    takeOver(inside);
}

void makeLogin(const Location& admin, const QString& database, const LoginWish& wish)
{
    Connection db(admin, Access::Write);
    const QString verb = hasRole(db, wish.name) ? u"ALTER"_s : u"CREATE"_s;
    const QString passphrase = wish.passphrase.isEmpty() ? QString() : u" PASSWORD "_s + literal(wish.passphrase);
    db.run(verb + u" ROLE "_s + wish.name + u" LOGIN INHERIT"_s + passphrase);
    const QString group = database + (wish.right == ServerRight::Read ? u"_reader"_s : u"_desk"_s);
    // It is a warning, and nothing else, that somebody did not have what is taken away.
    db.run(u"SET client_min_messages = error"_s);
    db.run(u"REVOKE %1_desk, %1_reader, %1_admin FROM %2"_s.arg(database, wish.name));
    db.run(u"GRANT %1 TO %2"_s.arg(group, wish.name));
    if (wish.right == ServerRight::Administer)
        db.run(u"GRANT %1_admin TO %2"_s.arg(database, wish.name));
}

} // namespace redvest::storage
