// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may prepare a server on which there is a workspace with accounts. Run beside tests/support/with_postgresql.

#include "core/base/failure.h"
#include "core/storage/engine/server_setup.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/guarded_server.h"
#include "tests/support/program.h"

#include <QJsonArray>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program signs in by itself, so a guess costs what it costs there.
void takeUsualPassphrase(Workspace& ws, const QString& old)
{
    ws.setPassphraseCost({});
    REQUIRE(changePassphrase(ws, old, u"seven red apples"_s).ok());
}

} // namespace

TEST_CASE("An account without the right gives nobody a login, whatever the server allows", "[.server][cli]")
{
    GuardedServer server;
    server.add(u"leader"_s, u"leader"_s);
    server.add(u"street"_s, u"administrator"_s, {u"310106101"_s});
    for (const QString& name : {u"leader"_s, u"street"_s})
        takeUsualPassphrase(*server.open(name), kOwn);
    takeUsualPassphrase(server.chief(), kChief);
    Program program;
    const QString passphrase = program.write(u"p"_s, "seven red apples\n");
    const QString fresh = program.write(u"l"_s, "a long passphrase\n");
    const storage::Location admin = storage::locationOf(server.asPostgres());
    const auto ranAs = [&](const QString& account, const QString& login) {
        return program.run({u"--as"_s, account, u"--passphrase-file"_s, passphrase, u"server"_s, u"setup"_s,
                            u"--admin"_s, server.asPostgres(), u"--database"_s, server.database(), u"--login"_s,
                            server.login(login), u"--login-passphrase-file"_s, fresh, u"--administrator"_s});
    };
    const auto codeOf = [](const Ran& ran) { return ran.json()[u"problems"_s][0][u"code"_s].toString(); };
    const Ran byLeader = ranAs(u"leader"_s, u"more"_s);
    CHECK(byLeader.code == 2);
    CHECK(codeOf(byLeader) == u"not_allowed");
    const Ran byStreet = ranAs(u"street"_s, u"more"_s);
    CHECK(byStreet.code == 2);
    CHECK(codeOf(byStreet) == u"out_of_scope");
    CHECK_FALSE(storage::hasLogin(admin, server.login(u"more"_s)));
    CHECK(ranAs(u"李主任"_s, u"leader"_s).code == 0);
}

TEST_CASE("A login of a desk makes neither logins nor itself an administrator", "[.server][cli]")
{
    GuardedServer server;
    server.add(u"entry"_s, u"entry"_s);
    const storage::Location admin = storage::locationOf(server.asPostgres());
    const auto setUpBy = [&](const QString& name, const QString& login) {
        return setUpServer(
            {server.at(name), server.database(), server.login(login), u"a long passphrase"_s, LoginRight::Administer});
    };
    for (const QString& name : {u"entry"_s, u"chief"_s}) { // an administrator's login governs its database, no server
        CHECK_THROWS_WITH(setUpBy(name, u"more"_s), Catch::Contains("lacks the right"));
        CHECK_THROWS_WITH(setUpBy(name, u"entry"_s), Catch::Contains("lacks the right"));
    }
    CHECK_FALSE(storage::hasLogin(admin, server.login(u"more"_s)));
    storage::Connection db(admin, storage::Access::Write);
    CHECK(db.number(u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member "
                    u"JOIN pg_roles g ON g.oid = m.roleid WHERE r.rolname = :login AND g.rolname LIKE '%_admin'"_s,
                    {{u":login"_s, server.login(u"entry"_s)}}) == 0);
}
