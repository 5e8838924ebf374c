// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database that was set up holds against its own logins, whatever they say in SQL. Run beside
// tests/support/with_postgresql.

#include "core/storage/migrations/guard.h"

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/guarded_server.h"

using namespace redvest;
using namespace redvest::storage;
using test::GuardedServer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNear = u"310106101"_s; // 彭浦镇
const QString kFar = u"310106013"_s;  // 静安寺街道

/// A row of every table, by SQL, that lies in `division` and refers to the others; the journal is told nothing.
QString plantedId(const TableSpec& table, const QString& division)
{
    if (table.name == u"division"_s)
        return division;
    if (table.name == u"office"_s)
        return table.name;
    return u"planted/"_s + table.name + u'/' + division;
}

Value plantedValue(const TableSpec& table, const ColumnSpec& column, const QString& division)
{
    if (column.type == ColumnType::Integer)
        return qint64(0);
    if (column.type == ColumnType::Real)
        return 0.0;
    if (const TableSpec* target = tableReferred(column))
        return plantedId(*target, division);
    return table.lies.columns.contains(column.name) ? division : u""_s;
}

void plant(Connection& db, const QString& division)
{
    for (const TableSpec* table : allTables()) {
        if (table->name == u"division"_s || table->name == u"office"_s)
            continue;
        std::vector<Value> values{plantedId(*table, division)};
        for (const ColumnSpec& column : table->columns)
            values.push_back(plantedValue(*table, column, division));
        values.push_back(u"0"_s);
        db.runOrdered(table->insertSql, values);
    }
}

/// What every table holds, for comparing.
QString contentOf(Connection& db)
{
    QStringList tables{u"public.entry"_s, u"public.change"_s, u"public.known"_s, u"public.conflict"_s,
                       u"public.meta"_s,  u"public.vault"_s,  u"guard.login"_s};
    for (const TableSpec* table : allTables())
        tables << u"public."_s + table->name;
    QString content;
    for (const QString& table : tables)
        db.each(u"SELECT coalesce(md5(string_agg(CAST(t AS text), ',' ORDER BY CAST(t AS text))), '') FROM %1 t"_s.arg(
                    table),
                {}, [&](const Row& row) { content += row.text(0) + u' '; });
    return content;
}

/// Nobody's but the owner's, whatever the account may do in the program.
// NOLINTNEXTLINE(readability-function-size): a table, one line a statement
QStringList forbiddenToEverybody(const GuardedServer& server, const QString& own)
{
    QStringList all{
        // What the tables are.
        u"DROP TABLE volunteer"_s,
        u"DROP TABLE change CASCADE"_s,
        u"TRUNCATE entry"_s,
        u"TRUNCATE volunteer, assignment"_s,
        u"ALTER TABLE change DISABLE ROW LEVEL SECURITY"_s,
        u"ALTER TABLE volunteer ADD COLUMN extra TEXT"_s,
        u"ALTER TABLE account OWNER TO SELF"_s,
        u"CREATE TABLE extra (id TEXT)"_s,
        u"CREATE TEMPORARY TABLE vault (id TEXT)"_s,
        u"CREATE SCHEMA extra"_s,
        u"CREATE INDEX extra ON volunteer (name)"_s,
        u"COMMENT ON TABLE meta IS '99'"_s,
        u"DROP SCHEMA guard CASCADE"_s,
        u"DROP POLICY seen ON account"_s,
        u"CREATE POLICY extra ON account USING (true)"_s,
        u"CREATE FUNCTION public.extra() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
        u"CREATE OR REPLACE FUNCTION guard.governs() RETURNS boolean LANGUAGE sql AS 'SELECT true'"_s,
        u"GRANT INSERT ON guard.login TO SELF"_s,
        u"SET ROLE DATABASE_owner"_s,
        u"SET ROLE DATABASE_admin"_s,
        u"SET SESSION AUTHORIZATION postgres"_s,
        u"GRANT DATABASE_admin TO SELF"_s,
        u"ALTER ROLE SELF CREATEROLE"_s,
        u"ALTER DATABASE DATABASE OWNER TO SELF"_s,
        u"COPY volunteer TO '/tmp/redvest-copy'"_s,
        // The journal.
        u"DELETE FROM change"_s,
        u"DELETE FROM entry"_s,
        u"UPDATE entry SET actor = 'x'"_s,
        u"UPDATE entry SET reason = ''"_s,
        u"UPDATE entry SET signature = ''"_s,
        u"UPDATE change SET fields = ''"_s,
        u"UPDATE change SET fields = '{}'"_s,
        u"UPDATE change SET record = 'x'"_s,
        u"UPDATE known SET chain = 'x'"_s,
        u"DELETE FROM known"_s,
        u"INSERT INTO entry (id, device, seq, stamp, at, actor, verb, reason, seen, chain) "
        "VALUES ('x', 'x', 1, 'x', 'x', '李主任', 'site.add', '', '', 'x')"_s,
        u"INSERT INTO change (id, entry, tbl, record, action, fields, digest) "
        "SELECT e.id || '-9999999', e.id, 'site', 'x', 'read', '{}', 'x' FROM entry e"_s,
        u"INSERT INTO change (id, entry, tbl, record, action, fields, digest) "
        "VALUES ('x', 'x', 'account', 'x', 'update', '{}', 'x')"_s,
        // Accounts and keys.
        u"UPDATE account SET roles = 'administrator'"_s,
        u"UPDATE account SET roles = 'administrator' WHERE id = 'MINE'"_s,
        u"UPDATE account SET divisions = '31' WHERE id = 'MINE'"_s,
        u"UPDATE account SET reads_sensitive = 1 WHERE id = 'MINE'"_s,
        u"UPDATE account SET must_change = 1 WHERE id <> 'MINE'"_s,
        u"INSERT INTO account SELECT 'x', name, 'administrator', divisions, reads_contacts, reads_sensitive, "
        "must_change, state, passphrase_set_at, stamp, gone FROM account LIMIT 1"_s,
        u"DELETE FROM account"_s,
        u"UPDATE vault SET value = ''"_s,
        u"DELETE FROM vault"_s,
        u"DELETE FROM vault WHERE id = 'recovery/public'"_s,
        u"DELETE FROM vault WHERE id = 'history/bound'"_s,
        u"INSERT INTO vault (id, value) VALUES ('open/contact', 'x')"_s,
        u"INSERT INTO vault (id, value) VALUES ('account/x/wrap', 'x')"_s,
        u"UPDATE vault SET value = 'x' WHERE id = 'account/MINE/public'"_s,
        u"DELETE FROM vault WHERE id = 'account/MINE/wrap'"_s,
        u"INSERT INTO guard.login (name, account) VALUES ('SELF', 'x')"_s,
        u"UPDATE guard.login SET account = 'x'"_s,
        u"SELECT name FROM guard.login"_s,
        // What belongs to the office.
        u"UPDATE office SET name = 'x'"_s,
        u"UPDATE division SET name = 'x'"_s,
        u"INSERT INTO term (id, kind, name, position, archived, stamp) VALUES ('x', 'skill', 'x', 0, 0, '0')"_s,
        u"INSERT INTO retention (id, months, source, stamp) VALUES ('x', 1, '', '0')"_s,
        u"DELETE FROM volunteer"_s,
        u"DELETE FROM movement"_s,
        u"INSERT INTO meta (id, value) VALUES ('clock_begins', '2022-01-01T00:00:00.000Z')"_s,
    };
    return all.replaceInStrings(u"DATABASE_"_s, server.database() + u'_')
        .replaceInStrings(u"DATABASE DATABASE"_s, u"DATABASE "_s + server.database())
        .replaceInStrings(u"SELF"_s, server.login(own))
        .replaceInStrings(u"MINE"_s, accountId(own));
}

/// Refused with an error, or nothing is other than before.
bool isRefused(Connection& as, Connection& above, const QString& sql)
{
    const QString before = contentOf(above);
    try {
        as.run(sql);
    } catch (const Failure&) {
        return true;
    }
    return contentOf(above) == before && !sql.startsWith(u"SELECT"_s) && !sql.startsWith(u"SET"_s) &&
           (sql.startsWith(u"UPDATE"_s) || sql.startsWith(u"DELETE"_s));
}

/// True when the row may be written as it is.
bool mayTouch(Connection& as, const TableSpec& table, const QString& id)
{
    const QString sql = u"WITH touched AS (UPDATE %1 SET stamp = stamp WHERE id = :id RETURNING 1) "
                        u"SELECT count(*) FROM touched"_s.arg(table.name);
    try {
        return as.number(sql, {{u":id"_s, id}}) == 1;
    } catch (const Failure&) {
        return false;
    }
}

bool isAllowed(const Account& account, const TableSpec& table)
{
    // Who approves hours decides on them, and certifies what was served.
    const bool isDecided =
        table.name == u"service_record"_s || table.name == u"certificate"_s || table.name == u"issuer_key"_s;
    return mayDo(account, table.right) || (isDecided && mayDo(account, Right::ApproveHours));
}

Account accountWith(const QString& roles)
{
    Account account;
    account.roles = grantsFromText(roles).value();
    return account;
}

const QStringList kRoles{u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s, u"leader"_s};

} // namespace

TEST_CASE("No login of any role does by SQL what only the owner may", "[.server][guard]")
{
    GuardedServer server;
    Connection above(locationOf(server.asPostgres()), Access::Write);
    plant(above, kNear);
    for (const QString& role : kRoles)
        server.add(role, role);
    server.add(u"street"_s, u"entry approval stock_keeper training"_s, {kNear});
    const QStringList logins = kRoles + QStringList{u"street"_s};
    for (const QString& login : logins) {
        Connection db(locationOf(server.at(login)), Access::Write);
        const QStringList all = forbiddenToEverybody(server, login);
        REQUIRE(all.size() >= 40);
        for (const QString& sql : all) {
            INFO(login.toStdString() << ": " << sql.toStdString());
            CHECK(isRefused(db, above, sql));
        }
    }
}

TEST_CASE("A role writes its tables on the server, and no other", "[.server][guard]")
{
    GuardedServer server;
    Connection above(locationOf(server.asPostgres()), Access::Write);
    plant(above, kNear);
    for (const QString& role : kRoles + QStringList{u"entry:rota"_s, u"approval:supplies"_s}) {
        const QString name = QString(role).replace(u':', u'_');
        server.add(name, role);
        Connection db(locationOf(server.at(name)), Access::Write);
        for (const TableSpec* table : allTables()) {
            INFO(role.toStdString() << " " << table->name.toStdString());
            CHECK(mayTouch(db, *table, plantedId(*table, kNear)) == isAllowed(accountWith(role), *table));
        }
    }
}

TEST_CASE("An account of one street writes there on the server, and nowhere else", "[.server][guard]")
{
    GuardedServer server;
    Connection above(locationOf(server.asPostgres()), Access::Write);
    plant(above, kNear);
    plant(above, kFar);
    const QString roles = u"entry approval stock_keeper training"_s;
    server.add(u"street"_s, roles, {kNear});
    Connection db(locationOf(server.at(u"street"_s)), Access::Write);
    for (const TableSpec* table : allTables()) {
        INFO(table->name.toStdString());
        const Lies::Kind kind = table->lies.kind;
        // A way that ends at the office's own division: courses, and the editions under them.
        const bool isOfOffice = kind == Lies::Kind::Office || table->name == u"edition"_s || table->name == u"office"_s;
        const bool mayNear = isAllowed(accountWith(roles), *table) && !isOfOffice;
        CHECK(mayTouch(db, *table, plantedId(*table, kNear)) == mayNear);
        CHECK(mayTouch(db, *table, plantedId(*table, kFar)) == (mayNear && kind == Lies::Kind::Nowhere));
    }
    // Nothing is moved there either, nor told of it in the journal.
    CHECK_THROWS_AS(db.run(u"UPDATE store SET division = '%1' WHERE id = 'planted/store/%2'"_s.arg(kFar, kNear)),
                    Failure);
    CHECK_THROWS_AS(
        db.run(u"UPDATE movement SET other_store = 'planted/store/%1' WHERE id = 'planted/movement/%2'"_s.arg(kFar,
                                                                                                              kNear)),
        Failure);
    const QString tell = u"INSERT INTO change (id, entry, tbl, record, action, fields, digest) "
                         u"VALUES ('x', 'x', 'store', 'planted/store/%1', 'update', '{}', 'x')"_s;
    CHECK_THROWS_AS(db.run(tell.arg(kFar)), Failure);
    CHECK_NOTHROW(db.run(tell.arg(kNear)));
}

TEST_CASE("Served time counts by nobody's SQL but an approver's, who changes nothing else of it", "[.server][guard]")
{
    GuardedServer server;
    Connection above(locationOf(server.asPostgres()), Access::Write);
    plant(above, kNear);
    server.add(u"entry"_s, u"entry"_s);
    server.add(u"approval"_s, u"approval"_s);
    Connection clerk(locationOf(server.at(u"entry"_s)), Access::Write);
    Connection approver(locationOf(server.at(u"approval"_s)), Access::Write);
    CHECK_THROWS_AS(clerk.run(u"UPDATE service_record SET state = 'approved'"_s), Failure);
    CHECK_THROWS_AS(approver.run(u"UPDATE service_record SET state = 'approved', minutes = 600"_s), Failure);
    CHECK_NOTHROW(approver.run(u"UPDATE service_record SET state = 'approved', approved_by = 'approval'"_s));
    CHECK_NOTHROW(clerk.run(u"UPDATE service_record SET minutes = 60"_s)); // what was approved stays so
    CHECK(above.number(u"SELECT count(*) FROM service_record WHERE state = 'approved' AND minutes = 60"_s) == 1);
}

TEST_CASE("Keys and people stay closed to a login without an account", "[.server][guard]")
{
    GuardedServer server;
    server.add(u"entry"_s, u"entry"_s);
    server.setUp(u"nobody"_s);
    server.setUp(u"onlooker"_s, LoginRight::Read);
    for (const QString& login : {u"nobody"_s, u"onlooker"_s}) {
        for (const Mode mode : {Mode::Write, Mode::Read})
            CHECK_THROWS_WITH(Database(server.at(login), mode, u"t"_s), Catch::Contains("belongs to no account"));
    }
    // By SQL, without the program that asks first.
    Connection above(locationOf(server.asPostgres()), Access::Write);
    above.run(u"SET SESSION AUTHORIZATION "_s + server.login(u"nobody"_s));
    CHECK(above.number(u"SELECT count(*) FROM volunteer"_s) == 0);
    CHECK(above.number(u"SELECT count(*) FROM account"_s) == 0);
    CHECK(above.number(u"SELECT count(*) FROM entry"_s) == 0);
    CHECK(above.number(u"SELECT count(*) FROM vault WHERE id NOT LIKE 'recovery/p%'"_s) == 0);
    above.run(u"RESET SESSION AUTHORIZATION"_s);
    // An account sees its own keys, not another's.
    Connection clerk(locationOf(server.at(u"entry"_s)), Access::Read);
    const QString own = u"account/"_s + accountId(u"entry"_s) + u'/';
    CHECK(clerk.number(u"SELECT count(*) FROM vault WHERE id LIKE '%1%'"_s.arg(own)) >= 2);
    CHECK(clerk.number(u"SELECT count(*) FROM vault WHERE id LIKE 'account/%' AND id NOT LIKE '%1%'"_s.arg(own)) == 0);
    // And of an account that is put out of use nothing opens any more.
    REQUIRE(disableAccount(server.chief(), u"entry"_s).ok());
    CHECK_THROWS_WITH(Database(server.at(u"entry"_s), Mode::Write, u"t"_s), Catch::Contains("belongs to no account"));
    CHECK(loginsWithoutAccount(locationOf(server.asPostgres())) ==
          QStringList{server.login(u"entry"_s), server.login(u"nobody"_s), server.login(u"onlooker"_s)});
}

TEST_CASE("A new schema is an administrator's to make, and everybody else is told so", "[.server][guard]")
{
    GuardedServer server(GuardedServer::Accounts::No);
    server.setUp(u"clerk"_s);
    CHECK_NOTHROW(Database(server.at(u"clerk"_s), Mode::Write, u"t"_s));
    Connection above(locationOf(server.asPostgres()), Access::Write);
    above.run(u"COMMENT ON TABLE meta IS '%1'"_s.arg(currentSchema() - 1));
    CHECK_THROWS_WITH(Database(server.at(u"clerk"_s), Mode::Write, u"t"_s),
                      Catch::Contains("older version") && Catch::Contains("administrator"));
    above.run(u"COMMENT ON TABLE meta IS '%1'"_s.arg(currentSchema()));
    emptyServer(server.at(u"chief"_s));
    CHECK_THROWS_WITH(Database(server.at(u"clerk"_s), Mode::Create, u"t"_s),
                      Catch::Contains("may not make a workspace"));
    CHECK_NOTHROW(Database(server.at(u"chief"_s), Mode::Create, u"t"_s));
    CHECK(above.number(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tableowner = '%1_owner'"_s.arg(
              server.database())) > 30);
    // Even an administrator's login owns nothing until it says so.
    CHECK_THROWS_AS(Connection(locationOf(server.at(u"chief"_s)), Access::Write).run(u"DROP TABLE volunteer"_s),
                    Failure);
}
