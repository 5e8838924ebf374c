// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/guarded_server.h"

#include "core/usecases/workspace/access.h"
#include "core/usecases/workspace/setup.h"
#include "tests/support/guarded_desk.h"

#include <QUuid>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;

GuardedServer::GuardedServer(Accounts accounts)
    : m_server(qEnvironmentVariable("REDVEST_TEST_SERVER"))
    , m_database(u'g' + QUuid::createUuid().toString(QUuid::Id128).left(10))
{
    setUp(u"chief"_s, LoginRight::Administer);
    NoProgress progress;
    auto made = makeWorkspace(at(u"chief"_s), {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"李主任"_s,
                              clock, progress);
    REQUIRE(made.ok());
    m_chief = std::move(made).value();
    m_chief->setPassphraseCost(kCheap);
    if (accounts == Accounts::Yes)
        REQUIRE(setUpAccounts(*m_chief, u"李主任"_s, kChief, makeRecoveryKey()).ok());
}

GuardedServer::~GuardedServer()
{
    m_chief.reset();
    storage::Connection db(storage::locationOf(m_server + u"/postgres"_s), storage::Access::Write);
    db.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database));
    for (const QString& name : m_logins)
        db.run(u"DROP ROLE "_s + name);
    for (const QString& group : {u"_admin"_s, u"_owner"_s, u"_desk"_s, u"_reader"_s})
        db.run(u"DROP ROLE "_s + m_database + group);
}

QString GuardedServer::at(const QString& name) const
{
    return QString(m_server).replace(u"//postgres@"_s, u"//"_s + login(name) + u'@') + u'/' + m_database;
}

QString GuardedServer::asPostgres() const
{
    return m_server + u'/' + m_database;
}

void GuardedServer::setUp(const QString& name, LoginRight right, const QString& account)
{
    const auto ready =
        setUpServer({m_server + u"/postgres"_s, m_database, login(name), u"a long passphrase"_s, right, account});
    REQUIRE(ready.ok());
    if (!m_logins.contains(login(name)))
        m_logins << login(name);
}

void GuardedServer::add(const QString& name, const QString& roles, const QStringList& divisions)
{
    Account account;
    account.name = name;
    account.roles = grantsFromText(roles).value();
    account.divisions = divisions;
    REQUIRE(addAccount(*m_chief, account, kFirst).ok());
    setUp(name, LoginRight::Write, name);
    const auto own = Workspace::open(at(name), OpenFor::Writing, u"whoever"_s, clock);
    own->setPassphraseCost(kCheap);
    REQUIRE(signIn(*own, name, kFirst).empty());
    REQUIRE(changePassphrase(*own, kFirst, kOwn).ok());
}

std::unique_ptr<Workspace> GuardedServer::open(const QString& name)
{
    auto ws = Workspace::open(at(name), OpenFor::Writing, u"whoever"_s, clock);
    ws->setPassphraseCost(kCheap);
    REQUIRE(signIn(*ws, name, kOwn).empty());
    return ws;
}

} // namespace redvest::test
