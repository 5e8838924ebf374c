// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only a server does: several programs at once, going away and coming back. Run beside
// tests/support/with_postgresql.

#include "core/storage/damage/health.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/server_setup.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/workspace/server_setup.h"
#include "core/usecases/workspace/wire.h"
#include "tests/support/place.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Server
{
    test::Place place{u""_s};
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    Database db{place.where(), Mode::Create, u"甲"_s};
    Database other{place.where(), Mode::Write, u"乙"_s};

    static void put(Database& in, const Clock& at, const Store& store)
    {
        REQUIRE(in.write(at, u"t"_s, {u"store.put"_s, {}}, [&](Writer& w) {
                      w.put(storeTable(), store);
                      return Problems{};
                  }).ok());
    }
    void cutAllConnections()
    {
        Connection admin(locationOf(place.where()), Access::Write);
        admin.each(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                   u"AND pid <> pg_backend_pid()"_s,
                   {}, [](const Row&) {});
    }
};

Store storeNamed(const QString& name)
{
    return {Id<Store>::make(), name, u"310106"_s, {}, {}, false};
}

} // namespace

TEST_CASE("What one program writes another is told within two seconds", "[.server]")
{
    Server s;
    CHECK(s.other.changesElsewhere(false).isEmpty());
    const Store store = storeNamed(u"甲库"_s);
    QElapsedTimer since;
    since.start();
    Server::put(s.db, s.clock, store);
    ChangeSet heard;
    while (heard.isEmpty() && since.elapsed() < 2000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        heard = s.other.changesElsewhere(false);
    }
    REQUIRE(heard.touched.size() == 1);
    CHECK(heard.touched[0].record == store.id.text());
    CHECK(s.db.changesElsewhere().isEmpty());
    CHECK(s.other.read().find(storeTable(), store.id.text()) == store);
}

TEST_CASE("Two programs that write in turn make one unbroken journal", "[.server]")
{
    Server s;
    for (int i = 0; i < 20; ++i)
        Server::put(i % 2 == 0 ? s.db : s.other, s.clock, storeNamed(QString::number(i)));
    CHECK(s.db.read().all(storeTable()).size() == 20);
    CHECK(check(s.db).empty());
    CHECK(check(s.other).empty());
}

TEST_CASE("A unit of work that met another one is run again, and both are kept", "[.server]")
{
    Server s;
    Store store = storeNamed(u"甲库"_s);
    Server::put(s.db, s.clock, store);
    int runs = 0;
    const auto outcome = s.db.write(s.clock, u"t"_s, {u"store.put"_s, {}}, [&](Writer& w) {
        Store mine = *w.find(storeTable(), store.id.text());
        if (++runs == 1) {
            // A program that does not wait its turn.
            Connection foreign(locationOf(s.place.where()), Access::Write);
            foreign.run(u"UPDATE store SET keeper = '外' WHERE id = :id"_s, {{u":id"_s, store.id.text()}});
        }
        mine.phone = u"021"_s;
        w.put(storeTable(), mine);
        return Problems{};
    });
    REQUIRE(outcome.ok());
    CHECK(runs == 2);
    const Store now = *s.db.read().find(storeTable(), store.id.text());
    CHECK(now.phone == u"021"_s);
    CHECK(now.keeper == u"外"_s);
}

TEST_CASE("Reading and writing go on after the server was restarted", "[.server]")
{
    Server s;
    const Store before = storeNamed(u"甲库"_s), after = storeNamed(u"乙库"_s);
    Server::put(s.db, s.clock, before);
    s.cutAllConnections();
    CHECK(s.db.read().find(storeTable(), before.id.text()) == before);
    Server::put(s.db, s.clock, after);
    CHECK(s.db.read().all(storeTable()).size() == 2);
    CHECK(check(s.db).empty());
}

TEST_CASE("A server that is away, or knows no such database, is told in a sentence", "[.server]")
{
    CHECK_THROWS_WITH(Database(u"postgresql://nobody@127.0.0.1:1/redvest"_s, Mode::Write, u"t"_s),
                      Catch::Contains("does not answer") && Catch::Contains("127.0.0.1:1/redvest"));
    const QString server = qEnvironmentVariable("REDVEST_TEST_SERVER");
    CHECK_THROWS_WITH(Database(server + u"/no_such"_s, Mode::Write, u"t"_s), Catch::Contains("no database"));
    CHECK_THROWS_WITH(Database(server + u"/postgres"_s, Mode::Write, u"t"_s), Catch::Contains("holds no workspace"));
    CHECK_THROWS_WITH(Database(u"postgresql://127.0.0.1"_s, Mode::Write, u"t"_s), Catch::Contains("no address"));
}

TEST_CASE("A login that may not read the workspace, or finds no connection free, is told in a sentence", "[.server]")
{
    test::Place place{u""_s};
    Database(place.where(), Mode::Create, u"t"_s);
    Connection admin(locationOf(place.where()), Access::Write);
    const QString stranger = u"stranger_"_s + place.where().right(8);
    admin.run(u"CREATE ROLE %1 LOGIN"_s.arg(stranger));
    const QString as = QString(place.where()).replace(u"postgres@"_s, stranger + u'@');
    CHECK_THROWS_WITH(Database(as, Mode::Read, u"t"_s), Catch::Contains("does not let this user"));
    CHECK_THROWS_WITH(Database(as, Mode::Write, u"t"_s), Catch::Contains("does not let this user"));
    admin.run(u"ALTER ROLE %1 CONNECTION LIMIT 0"_s.arg(stranger));
    CHECK_THROWS_WITH(Database(as, Mode::Read, u"t"_s), Catch::Contains("no more connections"));
    admin.run(u"DROP ROLE "_s + stranger);
}

TEST_CASE("A workspace of a newer schema on a server is refused with a sentence", "[.server]")
{
    test::Place place{u""_s};
    Database(place.where(), Mode::Create, u"t"_s);
    Connection(locationOf(place.where()), Access::Write).run(u"COMMENT ON TABLE meta IS '99'"_s);
    CHECK_THROWS_WITH(Database(place.where(), Mode::Write, u"t"_s), Catch::Contains("newer"));
    CHECK_THROWS_WITH(Database(place.where(), Mode::Read, u"t"_s), Catch::Contains("newer"));
}

TEST_CASE("Set-up makes a database, a login that writes and one that reads", "[.server]")
{
    const QString server = qEnvironmentVariable("REDVEST_TEST_SERVER");
    const auto login = [&](const QString& name, LoginRight right) {
        const auto made =
            setUpServer({server + u"/postgres"_s, u"office_one"_s, name, u"a long 'pass\\phrase"_s, right});
        REQUIRE(made.ok());
        return made->address;
    };
    const QString clerk = login(u"clerk"_s, LoginRight::Administer), second = login(u"second"_s, LoginRight::Write),
                  leader = login(u"leader"_s, LoginRight::Read);
    CHECK(clerk.endsWith(u"/office_one"_s));
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    const Store store = storeNamed(u"甲库"_s);
    {
        Database made(clerk, Mode::Create, u"clerk"_s);
        Server::put(made, clock, store);
    }
    Database another(second, Mode::Write, u"second"_s);
    Server::put(another, clock, storeNamed(u"乙库"_s));
    Database reading(leader, Mode::Read, u"leader"_s);
    CHECK(reading.read().all(storeTable()).size() == 2);
    const auto speakUp = [&] {
        Database writing(leader, Mode::Write, u"leader"_s);
        introduce(writing, clock, u"leader"_s);
    };
    CHECK_THROWS_AS(speakUp(), Failure);
    CHECK(setUpServer({server + u"/postgres"_s, u"Robert'); --"_s, u"x"_s, u"short"_s}).problems().size() == 2);
    CHECK(setUpServer({server + u"/postgres"_s, u"office_one"_s, u"newcomer"_s, {}}).problems().front().field ==
          u"passphrase");
}

TEST_CASE("Set-up says what to write into pg_hba.conf, and makes the certificate's lines", "[.server]")
{
    const QString server = qEnvironmentVariable("REDVEST_TEST_SERVER");
    const auto ready = setUpServer(
        {server + u"/postgres"_s, u"office_lines"_s, u"liner"_s, u"a long passphrase"_s, LoginRight::Write});
    REQUIRE(ready.ok());
    for (const QString& part :
         {u"hostssl   office_lines  +office_lines_desk,+office_lines_reader,+office_lines_admin"_s,
          u"hostnossl office_lines  all  all  reject"_s, u"ssl = on"_s, u"openssl req"_s, u"liner@127.0.0.1"_s,
          u"sslmode=verify-full"_s})
        CHECK(ready->lines.contains(part));
}

TEST_CASE("A workspace that was set up before moves over when set-up is run again", "[.server]")
{
    const QString server = qEnvironmentVariable("REDVEST_TEST_SERVER");
    Connection admin(locationOf(server + u"/postgres"_s), Access::Write);
    // As earlier versions made it: whoever logged in acted as the owner of everything.
    for (const QString& sql :
         {u"CREATE ROLE older_desk NOLOGIN"_s, u"CREATE ROLE older_reader NOLOGIN"_s,
          u"CREATE DATABASE older OWNER older_desk TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s,
          u"GRANT CONNECT ON DATABASE older TO older_desk, older_reader"_s,
          u"CREATE ROLE older_clerk LOGIN PASSWORD 'a long passphrase'"_s, u"GRANT older_desk TO older_clerk"_s,
          u"ALTER ROLE older_clerk IN DATABASE older SET role = 'older_desk'"_s})
        admin.run(sql);
    Connection(locationOf(server + u"/older"_s), Access::Write).run(u"ALTER SCHEMA public OWNER TO older_desk"_s);
    const QString clerk = QString(server).replace(u"//postgres@"_s, u"//older_clerk@"_s) + u"/older"_s;
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    const Store store = storeNamed(u"甲库"_s);
    {
        Database before(clerk, Mode::Create, u"clerk"_s);
        Server::put(before, clock, store);
    }
    CHECK_NOTHROW(Connection(locationOf(clerk), Access::Write).run(u"CREATE TABLE spare (id TEXT)"_s));
    // The login keeps its passphrase, its rows and its work, and owns nothing any more.
    REQUIRE(setUpServer({server + u"/postgres"_s, u"older"_s, u"older_clerk"_s, {}, LoginRight::Write}).ok());
    Database after(clerk, Mode::Write, u"clerk"_s);
    CHECK(after.read().find(storeTable(), store.id.text()) == store);
    Server::put(after, clock, storeNamed(u"乙库"_s));
    CHECK(check(after).empty());
    Connection db(locationOf(clerk), Access::Write);
    for (const QString& sql :
         {u"DROP TABLE spare"_s, u"DROP TABLE store"_s, u"DELETE FROM change"_s, u"UPDATE entry SET actor = 'x'"_s,
          u"UPDATE vault SET value = 'x'"_s, u"SET ROLE older_owner"_s, u"CREATE TABLE more (id TEXT)"_s})
        CHECK_THROWS_AS(db.run(sql), Failure);
}

TEST_CASE("What an address asks of the connection reaches the server, and TLS is what it says", "[.server]")
{
    test::Place place{u""_s};
    Database(place.where(), Mode::Create, u"t"_s);
    const QString named = place.where() + u"?application_name=desk%20five"_s;
    Connection db(locationOf(named), Access::Write);
    CHECK(db.number(u"SELECT count(*) FROM pg_stat_activity WHERE pid = pg_backend_pid() "
                    u"AND application_name = 'desk five'"_s) == 1);
    // Another machine, as far as the address says.
    const QString far =
        QString(place.where()).replace(u"127.0.0.1"_s, u"db.example"_s) + u"?hostaddr=127.0.0.1&sslmode="_s;
    const QString certificate = u"&sslrootcert="_s + qEnvironmentVariable("REDVEST_TEST_SERVER_CERTIFICATE");
    const auto warning = [&](const QString& where) {
        return wireWarning(*Workspace::open(where, OpenFor::Reading, u"t"_s, SystemClock()));
    };
    CHECK(warning(far + u"disable"_s).contains(u"not encrypted"));
    CHECK(warning(far + u"require"_s).isEmpty());
    CHECK(warning(far + u"verify-full"_s + certificate).isEmpty());
    CHECK(warning(place.where()).isEmpty()); // on this PC nobody is in between
    CHECK_THROWS_WITH(warning(far + u"verify-full&sslrootcert=/no/such"_s), Catch::Contains("as safe as"));
    const QString other = QString(far).replace(u"db.example"_s, u"db.other"_s) + u"verify-full"_s + certificate;
    CHECK_THROWS_WITH(warning(other), Catch::Contains("as safe as"));
    CHECK_THROWS_WITH(warning(far + u"sometimes"_s), Catch::Contains("does not understand"));
}
