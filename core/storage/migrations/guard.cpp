// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/guard.h"

#include "core/storage/migrations/guard_text.h"
#include "core/storage/migrations/migrate.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Acts as the owner for as long as it lives.
class Acting
{
public:
    explicit Acting(Connection& db) : m_db(db) { db.actAsOwner(); }
    Acting(const Acting&) = delete;
    Acting& operator=(const Acting&) = delete;
    ~Acting() { m_db.actAsSelf(); }

private:
    Connection& m_db;
};

bool hasWorkspace(Connection& db)
{
    return db.number(db.dialect().mark) == kApplicationId;
}

void makeRoom(Connection& db)
{
    db.run(u"CREATE SCHEMA IF NOT EXISTS guard"_s);
    db.run(u"GRANT USAGE ON SCHEMA guard TO %1_desk, %1_reader, %1_admin"_s.arg(db.location().database));
    db.run(u"CREATE TABLE IF NOT EXISTS guard.login (name TEXT PRIMARY KEY, account TEXT NOT NULL)"_s);
}

} // namespace

void raiseGuard(Connection& db)
{
    db.begin();
    try {
        makeRoom(db);
        for (const QString& statement : guardFunctions() + guardPolicies(db.location().database))
            db.run(statement);
        db.commit();
    } catch (...) {
        db.rollback();
        throw;
    }
}

void guardDatabase(const Location& inside)
{
    Connection db(inside, Access::Write);
    const Acting acting(db);
    if (!hasWorkspace(db))
        return makeRoom(db);
    migrate(db);
    db.actAsOwner(); // A migration ends as whoever began it.
    raiseGuard(db);
}

bool noteLogin(const Location& inside, const QString& login, const QString& account)
{
    Connection db(inside, Access::Write);
    const Acting acting(db);
    if (account.isEmpty()) {
        db.run(u"DELETE FROM guard.login WHERE name = :name"_s, {{u":name"_s, login}});
        return true;
    }
    if (hasWorkspace(db) && db.number(u"SELECT count(*) FROM vault v WHERE v.id = 'recovery/public' AND NOT EXISTS "
                                      u"(SELECT 1 FROM account a WHERE a.id = :account AND a.gone = 0)"_s,
                                      {{u":account"_s, account}}) > 0)
        return false;
    db.run(u"INSERT INTO guard.login (name, account) VALUES (:name, :account) "
           u"ON CONFLICT (name) DO UPDATE SET account = excluded.account"_s,
           {{u":name"_s, login}, {u":account"_s, account}});
    return true;
}

QStringList loginsWithoutAccount(const Location& inside)
{
    Connection db(inside, Access::Write);
    const Acting acting(db);
    QStringList logins;
    if (!hasWorkspace(db))
        return logins;
    db.each(u"SELECT r.rolname FROM pg_roles r WHERE r.rolcanlogin AND NOT r.rolsuper "
            u"AND EXISTS (SELECT 1 FROM vault v WHERE v.id = 'recovery/public') "
            u"AND (pg_has_role(r.oid, CAST(current_database() || '_desk' AS name), 'MEMBER') "
            u"OR pg_has_role(r.oid, CAST(current_database() || '_reader' AS name), 'MEMBER')) "
            u"AND NOT pg_has_role(r.oid, CAST(current_database() || '_admin' AS name), 'MEMBER') "
            u"AND NOT EXISTS (SELECT 1 FROM guard.login l JOIN account a ON a.id = l.account "
            u"WHERE l.name = CAST(r.rolname AS text) AND a.state = 'active' AND a.gone = 0) ORDER BY r.rolname"_s,
            {}, [&](const Row& row) { logins << row.text(0); });
    return logins;
}

} // namespace redvest::storage
