// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/workspace.h"

#include "core/base/failure.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/gate/refused_change.h"
#include "core/storage/queries/account_keys.h"
#include "core/storage/queries/restored.h"
#include "core/storage/schema/access.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/workspace/key_work.h"
#include "core/usecases/workspace/published_guard.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<Workspace> Workspace::open(const QString& where, OpenFor purpose, const QString& actor,
                                           const Clock& clock, std::shared_ptr<storage::WriteObserver> witness)
{
    const storage::Mode mode = purpose == OpenFor::Writing ? storage::Mode::Write : storage::Mode::Read;
    auto database =
        std::make_unique<storage::Database>(where, mode, actor, storage::OpenOptions{std::nullopt, std::move(witness)});
    std::unique_ptr<Workspace> ws(new Workspace(std::move(database), actor, clock));
    storage::introduce(*ws->m_database, ws->clock(), actor);
    storage::finishRestored(*ws->m_database, storage::NotedBy::TheFile, actor);
    return ws;
}

Workspace::Workspace(std::unique_ptr<storage::Database> database, QString actor, const Clock& clock)
    : m_database(std::move(database))
    , m_actor(std::move(actor))
    , m_clock(&clock)
{
    if (const Instant begins = m_database->locals().clockBegins(); begins.isSet()) {
        m_sampleClock = std::make_shared<const ShiftedClock>(clock, begins);
        m_clock = m_sampleClock.get();
    }
    reload();
}

Workspace::Workspace(std::unique_ptr<storage::Database> database, const Workspace& original)
    : m_database(std::move(database))
    , m_actor(original.m_actor)
    , m_sampleClock(original.m_sampleClock)
    , m_clock(original.m_clock)
    , m_office(original.m_office)
    , m_divisions(original.m_divisions)
    , m_hasAccounts(original.m_hasAccounts)
    , m_account(original.m_account)
    , m_cost(original.m_cost)
{}

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::sibling() const
{
    // The tree is immutable and shared: reading it anew would cost every job of a city its first tenth of a second.
    return std::unique_ptr<Workspace>(new Workspace(m_database->sibling(), *this));
}

QString Workspace::file() const
{
    return m_database->facts().file();
}

bool Workspace::isShared() const
{
    return m_database->facts().location.isServer();
}

ChangeSet Workspace::changesElsewhere(bool askAnyway)
{
    ChangeSet changes = m_database->changesElsewhere(askAnyway);
    if (!askAnyway && !changes.touches(u"account"_s))
        return changes;
    // Whether there are accounts is told by their keys, which are no rows of the journal: it is asked for itself.
    if (const bool has = storage::hasAccounts(*m_database); has != m_hasAccounts) {
        m_hasAccounts = has;
        changes.touched.push_back({u"account"_s, {}});
    }
    return changes;
}

bool Workspace::isReadOnly() const
{
    return m_database->facts().isReadOnly;
}

namespace {

/// With the reason that is in force, where the act says none of its own.
Intent explained(Intent intent, const QString& why)
{
    if (why.isEmpty() || (intent.saysWhy && !intent.reason.isEmpty()))
        return intent;
    intent.reason = intent.reason.isEmpty() ? why : intent.reason + u"；"_s + why;
    intent.saysWhy = true;
    return intent;
}

} // namespace

Outcome<ChangeSet> Workspace::write(const Intent& asked, const std::function<Problems(storage::Writer&)>& work)
{
    const Intent intent = explained(asked, m_explanation);
    const auto checked = [&](storage::Writer& writer) {
        Problems problems = work(writer);
        return problems.empty() ? unexplainedChanges(*this, intent, writer) : problems;
    };
    if (!m_hasAccounts)
        return m_database->write(*m_clock, m_actor, intent, checked);
    if (Problems problems = refusals(*this, intent.verb); !problems.empty())
        return problems;
    try {
        return m_database->write(*m_clock, m_actor, intent, [&](storage::Writer& writer) {
            Problems problems = checked(writer);
            return problems.empty() ? refusals(*this, intent.verb, writer) : problems;
        });
    } catch (const storage::RefusedChange& refused) {
        // A server asks its rule of each statement, before the whole unit could be asked here.
        Problems problems = refusalsOf(*this, refused.change());
        if (problems.empty())
            throw;
        return problems;
    }
}

storage::Reader Workspace::read() const
{
    if (isLocked())
        throw Failure(QCoreApplication::translate("Access", "This workspace has accounts. Sign in first."));
    return m_database->read();
}

void Workspace::enter(const Account& account)
{
    // What waited for a key: entries are signed.
    storage::introduce(*m_database, *m_clock, account.name);
    storage::finishRestored(*m_database, storage::NotedBy::TheFile, account.name);
    m_account = account;
    m_actor = account.name;
    m_notedReads.clear();
}

void Workspace::leave()
{
    m_account.reset();
    m_notedReads.clear();
    m_database->keys()->clear();
}

Problems Workspace::require(Right right) const
{
    if (!m_hasAccounts || (m_account && mayDo(*m_account, right)))
        return {};
    return {notAllowed(right)};
}

void Workspace::followAccounts()
{
    const bool had = m_hasAccounts;
    reload();
    if (!m_hasAccounts)
        return m_account.reset();
    if (!m_account)
        return had ? void() : leave();
    const auto now = m_database->read().find(storage::accountTable(), accountId(m_account->name));
    if (!now || !now->isActive())
        return leave();
    m_account = *now;
    dropKeys(*this, *now);
    // What is new is sealed with keys that are not held here: whoever reads gets them with his passphrase.
    if (!storage::areKeysCurrent(*m_database))
        leave();
}

void Workspace::reload()
{
    const storage::Reader reader = m_database->read();
    m_office = reader.find(storage::officeTable(), u"office"_s).value_or(Office{});
    m_divisions = std::make_shared<const DivisionTree>(reader.all(storage::divisionTable()));
    m_hasAccounts = storage::hasAccounts(*m_database);
}

} // namespace redvest
