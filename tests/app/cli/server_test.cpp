// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of a server on the command line, as far as no server is needed.

#include "tests/support/program.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A passphrase among the words of a command is refused before anything is opened", "[cli][file]")
{
    Program program;
    const auto codeOf = [](const Ran& ran) {
        return ran.json().value(u"problems"_s).toArray().first().toObject().value(u"code"_s).toString();
    };
    const QString secret = u"postgresql://clerk:hidden@127.0.0.1:1/redvest"_s;
    const Ran opened = program.runAt(secret, {u"gaps"_s});
    CHECK(opened.code == 2);
    CHECK(codeOf(opened) == u"secret_in_address");
    CHECK_FALSE((opened.out + opened.err).contains("hidden"));
    const Ran setUp = program.run({u"server"_s, u"setup"_s, u"--admin"_s, secret, u"--login"_s, u"clerk"_s});
    CHECK(setUp.code == 2);
    CHECK(codeOf(setUp) == u"secret_in_address");
}

TEST_CASE("What an address asks that PostgreSQL does not know is told by name", "[cli][file]")
{
    Program program;
    const Ran ran = program.runAt(u"postgresql://clerk@127.0.0.1:1/redvest?sslmod=require"_s, {u"gaps"_s});
    CHECK(ran.code == 3);
    CHECK(ran.err.contains(u"“sslmod”"_s.toUtf8()));
}
