// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/location.h"

#include "core/base/failure.h"
#include "core/usecases/workspace/wire.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An address keeps what it asks of the connection, and gives it back without anything secret",
          "[storage][file]")
{
    const Location at = locationOf(u"postgresql://clerk:se%20cret@db.office:5433/jingan?sslmode=verify-full&"
                                   "sslrootcert=/etc/my%20certs/server.crt&sslpassword=hidden"_s);
    CHECK(at.host == u"db.office");
    CHECK(at.password == u"se cret");
    CHECK(at.options.value(u"sslmode"_s) == u"verify-full");
    CHECK(at.options.value(u"sslrootcert"_s) == u"/etc/my certs/server.crt");
    CHECK(at.options.value(u"sslpassword"_s) == u"hidden");
    CHECK(at.place() == u"postgresql://clerk@db.office:5433/jingan");
    CHECK(at.shown() == at.place());
    CHECK_FALSE(at.address().contains(u"hidden"));
    CHECK_FALSE(at.address().contains(u"se"_s + u"%20cret"_s));
    const Location again = locationOf(at.address());
    CHECK(again.options.value(u"sslrootcert"_s) == at.options.value(u"sslrootcert"_s));
    CHECK(again.place() == at.place());
    CHECK(locationOf(u"postgresql://a@b/c"_s).address() == u"postgresql://a@b:5432/c");
}

TEST_CASE("What no connection can be asked is refused in a sentence", "[storage][file]")
{
    const auto refused = [](const QString& option) {
        const QString where = u"postgresql://a@b/c?"_s + option;
        return [where] { (void)locationOf(where); };
    };
    CHECK_THROWS_WITH(refused(u"sslmod=require"_s)(), Catch::Contains("knows no parameter \"sslmod\""));
    CHECK_THROWS_WITH(refused(u"host=elsewhere"_s)(), Catch::Contains("\"host\" does not belong"));
    CHECK_THROWS_WITH(refused(u"password=x"_s)(), Catch::Contains(".pgpass"));
    CHECK_THROWS_WITH(refused(u"client_encoding=GBK"_s)(), Catch::Contains("set by the program"));
    CHECK_THROWS_WITH(refused(u"sslcert=a;b"_s)(), Catch::Contains("semicolon"));
    CHECK_NOTHROW(refused(u"connect_timeout=9&sslcrl=/x&target_session_attrs=read-write&gssencmode=disable"_s)());
}

TEST_CASE("This PC is told from another by the address alone", "[storage][file]")
{
    for (const QString& here : {u"localhost"_s, u"127.0.0.1"_s, u"127.8.0.1"_s, u"[::1]"_s})
        CHECK(locationOf(u"postgresql://a@%1/c"_s.arg(here)).isThisMachine());
    for (const QString& there : {u"db.office"_s, u"10.10.1.5"_s, u"localhost.office"_s})
        CHECK_FALSE(locationOf(u"postgresql://a@%1/c"_s.arg(there)).isThisMachine());
}

TEST_CASE("A passphrase within an address is noticed before anybody uses it", "[storage][file]")
{
    CHECK(secretsInAddress(u"postgresql://a:pass@b/c"_s).front().code == u"secret_in_address");
    CHECK(secretsInAddress(u"postgresql://a@b/c?password=x"_s).size() == 1);
    CHECK(secretsInAddress(u"postgresql://a@b/c?sslpassword=x"_s).size() == 1);
    CHECK(secretsInAddress(u"postgresql://a@b/c?passfile=/home/a/pass"_s).empty());
    CHECK(secretsInAddress(u"/home/a:b@c/desk.redvest"_s).empty());
}
