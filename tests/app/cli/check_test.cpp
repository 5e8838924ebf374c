// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// check: the contract of its words, exit codes and keys. What it finds is tested in core/storage/check.

#include "tests/support/forger.h"
#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("check says what the history proves, with accounts and without", "[cli][signatures][file]")
{
    Program program;
    const Ran without = program.run({u"check"_s});
    REQUIRE(without.code == 0);
    CHECK(without.json().value(u"ok"_s) == true);
    const QJsonObject proof = without.json().value(u"history"_s).toObject();
    CHECK(proof.value(u"proven_against"_s) == u"accidents"_s);
    CHECK(proof.value(u"signed_since"_s) == QString());
    CHECK(QString::fromUtf8(program.runForReading({u"check"_s}).out).contains(u"只防意外，不防伪造"_s));

    const QString chief = program.write(u"chief"_s, "under the third lamp\n");
    REQUIRE(program.run({u"people"_s, u"setup"_s, u"李主任"_s, u"--new-passphrase-file"_s, chief}).code == 0);
    const auto checked = [&] {
        return program.run({u"--as"_s, u"李主任"_s, u"--passphrase-file"_s, chief, u"check"_s});
    };
    const Ran with = checked();
    REQUIRE(with.code == 0);
    CHECK(with.json().value(u"history"_s).toObject().value(u"proven_against"_s) == u"forgers"_s);
    CHECK_FALSE(with.json().value(u"history"_s).toObject().value(u"signed_since"_s).toString().isEmpty());

    Forger(redvest::storage::locationOf(program.path(u"desk.redvest"_s))).run(u"UPDATE entry SET signature = ''"_s);
    const Ran forged = checked();
    CHECK(forged.code == 2);
    const QJsonArray problems = forged.json().value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].toObject().value(u"code"_s) == u"signature"_s);
}
