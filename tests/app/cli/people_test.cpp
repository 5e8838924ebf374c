// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// people …: the contract of its words, exit codes and keys. The rules themselves are tested in
// core/usecases/access_test.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workspace whose administrator is 李主任.
struct Guarded
{
    Program program;
    QString chief = program.write(u"chief"_s, "under the third lamp\n");
    QString first = program.write(u"first"_s, "nine green bottles\n");
    QString own = program.write(u"own"_s, "eight blue kettles\n");
    QString recovery;

    Guarded()
    {
        const Ran made = program.run({u"people"_s, u"setup"_s, u"李主任"_s, u"--new-passphrase-file"_s, chief});
        REQUIRE(made.code == 0);
        CHECK(made.json().value(u"name"_s) == u"李主任"_s);
        recovery = made.json().value(u"recovery_key"_s).toString();
        CHECK(recovery.count(u'-') == 12);
        CHECK(QString::fromUtf8(made.err).contains(recovery)); // said before anything was changed
    }
    Ran as(const QString& name, const QString& file, const QStringList& words)
    {
        return program.run(QStringList{u"--as"_s, name, u"--passphrase-file"_s, file} + words);
    }
    Ran asChief(const QStringList& words) { return as(u"李主任"_s, chief, words); }
};

} // namespace

TEST_CASE("people list says that there are no accounts, and set-up begins them", "[cli]")
{
    Program program;
    const Ran before = program.run({u"people"_s, u"list"_s});
    CHECK(before.code == 0);
    CHECK(before.json().value(u"has_accounts"_s) == false);
    CHECK(before.json().value(u"accounts"_s).toArray().isEmpty());
    CHECK(program.run({u"people"_s}).code == 1);
    CHECK(program.run({u"people"_s, u"give-up"_s}).code == 1); // without --reason
    CHECK(program.run({u"people"_s, u"give-up"_s, u"--reason"_s, u"none there"_s}).code == 2);
    const QString poor = program.write(u"poor"_s, "123456\n");
    CHECK(program.run({u"people"_s, u"setup"_s, u"李主任"_s, u"--new-passphrase-file"_s, poor}).code == 2);
    CHECK(program.run({u"people"_s, u"setup"_s, u"李主任"_s}).code == 2); // nowhere to ask
}

TEST_CASE("people add, role, scope and list agree on an account", "[cli]")
{
    Guarded desk;
    CHECK(desk.program.run({u"people"_s, u"list"_s}).code == 2); // nobody is signed in
    CHECK(desk.as(u"李主任"_s, desk.own, {u"people"_s, u"list"_s}).code == 2);
    CHECK(
        desk.asChief({u"people"_s, u"add"_s, u"王芳"_s, u"--role"_s, u"boss"_s, u"--new-passphrase-file"_s, desk.first})
            .code == 2);
    const Ran added = desk.asChief({u"people"_s, u"add"_s, u"王芳"_s, u"--role"_s, u"entry:rota"_s, u"--scope"_s,
                                    u"310106012"_s, u"--new-passphrase-file"_s, desk.first});
    REQUIRE(added.code == 0);
    CHECK_FALSE(added.json().value(u"changeset"_s).toString().isEmpty());
    const Ran listed = desk.asChief({u"people"_s, u"list"_s});
    REQUIRE(listed.code == 0);
    CHECK(listed.json().value(u"has_accounts"_s) == true);
    const QJsonArray accounts = listed.json().value(u"accounts"_s).toArray();
    REQUIRE(accounts.size() == 2);
    const QJsonObject wang = accounts[accounts[0][u"name"_s] == u"王芳"_s ? 0 : 1].toObject();
    CHECK(wang.keys() == QStringList{u"divisions"_s, u"has_passphrase"_s, u"must_change"_s, u"name"_s,
                                     u"reads_contacts"_s, u"reads_sensitive"_s, u"roles"_s, u"state"_s});
    CHECK(wang.value(u"roles"_s).toArray() == QJsonArray{u"entry:rota"_s});
    CHECK(wang.value(u"divisions"_s).toArray() == QJsonArray{u"310106012"_s});
    CHECK(wang.value(u"must_change"_s) == true);
    CHECK(wang.value(u"state"_s) == u"active"_s);
    // Before the passphrase is one's own, nothing else may be done; and then not what is the administrator's.
    CHECK(desk.as(u"王芳"_s, desk.first, {u"people"_s, u"passphrase"_s, u"--new-passphrase-file"_s, desk.own}).code ==
          0);
    CHECK(desk.as(u"王芳"_s, desk.own, {u"people"_s, u"give-up"_s, u"--reason"_s, u"no"_s}).code == 2);
}

TEST_CASE("people give-up ends accounts, and the recovery key opens nothing any more", "[cli]")
{
    Guarded desk;
    const Ran ended = desk.asChief({u"people"_s, u"give-up"_s, u"--reason"_s, u"一人值守"_s});
    REQUIRE(ended.code == 0);
    CHECK(ended.json().value(u"has_accounts"_s) == false);
    const Ran listed = desk.program.run({u"people"_s, u"list"_s});
    REQUIRE(listed.code == 0);
    CHECK(listed.json().value(u"has_accounts"_s) == false);
    const QString key = desk.program.write(u"key"_s, desk.recovery.toUtf8());
    CHECK(desk.program
              .run({u"people"_s, u"recover"_s, u"李主任"_s, u"--key-file"_s, key, u"--new-passphrase-file"_s, desk.own})
              .code == 2);
}

TEST_CASE("Backups of before new keys are told with their place, and removed by a flag of backups rotate", "[cli]")
{
    Guarded desk;
    REQUIRE(desk.asChief({u"backups"_s, u"make"_s}).code == 0);
    const Ran renewed = desk.asChief({u"people"_s, u"new-keys"_s, u"--reason"_s, u"优盘遗失"_s});
    REQUIRE(renewed.code == 0);
    CHECK(renewed.json().value(u"older_backups"_s) == 1);
    const QString folder = desk.program.path(u"desk.redvest.backups"_s);
    const auto listed = [&] { return desk.asChief({u"backups"_s, u"list"_s}).json().value(u"backups"_s).toArray(); };
    REQUIRE(listed().size() == 1);
    const QString old = listed()[0][u"path"_s].toString();
    CHECK(old.startsWith(folder));
    const QStringList rotate{u"backups"_s, u"rotate"_s, u"--older-keys"_s};
    CHECK(desk.program.run(rotate).code == 2); // nobody is signed in
    CHECK(desk.asChief({u"backups"_s, u"rotate"_s, u"--dry-run"_s}).code == 1);
    const Ran tried = desk.asChief(rotate + QStringList{u"--dry-run"_s});
    CHECK(tried.code == 0);
    CHECK(tried.json().value(u"would_remove"_s).toArray() == QJsonArray{old});
    CHECK(listed().size() == 1);
    const Ran done = desk.asChief(rotate);
    CHECK(done.code == 0);
    CHECK(done.json().value(u"removed"_s).toArray() == QJsonArray{old});
    REQUIRE(listed().size() == 1); // of the present state
    CHECK(listed()[0][u"path"_s] != old);
    CHECK(desk.asChief(rotate).json().value(u"removed"_s).toArray().isEmpty());
}
