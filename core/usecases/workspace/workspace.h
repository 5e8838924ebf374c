// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every use-case works on: the open data set, the clock, the person. One per thread; passed, never global.

#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/domain/access.h"
#include "core/domain/division_tree.h"
#include "core/domain/history.h"

#include <QSet>

#include <functional>
#include <memory>

namespace redvest {

namespace storage {
class Database;
class Reader;
class WriteObserver;
class Writer;
} // namespace storage

enum class OpenFor { Reading, Writing };

class Workspace
{
public:
    /// Opens a workspace that is there. `clock` must outlive it. Failures: see storage::Database.
    /// `where`: a file, or postgresql://… `witness` looks on at every unit of work: tests give one.
    static std::unique_ptr<Workspace> open(const QString& where, OpenFor, const QString& actor, const Clock& clock,
                                           std::shared_ptr<storage::WriteObserver> witness = {});
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// The same data set for another thread of this process.
    [[nodiscard]] std::unique_ptr<Workspace> sibling() const;

    /// The path, or the server's address without the password.
    [[nodiscard]] QString file() const;
    /// Several programs may write to it at once.
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString& actor() const { return m_actor; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    /// A sample: its clock begins on the same day at each opening, so that it always shows the same situation.
    [[nodiscard]] bool isSample() const { return m_sampleClock != nullptr; }
    [[nodiscard]] QDate today() const { return localDate(now()); }
    [[nodiscard]] const Office& office() const { return m_office; }
    [[nodiscard]] const DivisionTree& divisions() const { return *m_divisions; }

    /// Nobody may read or write before somebody has signed in.
    [[nodiscard]] bool isLocked() const { return m_hasAccounts && !m_account; }
    [[nodiscard]] bool hasAccounts() const { return m_hasAccounts; }
    /// Who is signed in; nothing where the workspace is used without accounts.
    [[nodiscard]] const std::optional<Account>& account() const { return m_account; }
    /// Whoever proved to be that account (usecases/access, signIn) is the one who acts from now on.
    void enter(const Account&);
    /// Locks: the keys are forgotten, nothing may be read or written until somebody signs in. Siblings at work end
    /// with the keys they have.
    void leave();
    /// Empty when whoever is signed in may do that; not_allowed says who may. Without accounts everything is allowed.
    [[nodiscard]] Problems require(Right) const;
    /// What was noted as looked at since somebody signed in here (usecases/reading): each is noted once.
    [[nodiscard]] QSet<QString>& notedReads() { return m_notedReads; }
    /// What a guess at a passphrase costs from now on. Only tests take less than the default.
    void setPassphraseCost(crypto::PassphraseCost cost) { m_cost = cost; }
    [[nodiscard]] crypto::PassphraseCost passphraseCost() const { return m_cost; }

    /// One unit of work through the gate. Problems roll it back. Here and nowhere else rights are enforced: what the
    /// verb of the intent needs, the divisions of the records touched, and who may approve what (usecases/rights).
    /// An act that changes a roster that is published says why (published_guard), itself or by an Explanation.
    Outcome<ChangeSet> write(const Intent&, const std::function<Problems(storage::Writer&)>& work);
    /// The reason in force for acts that do not say one themselves; "" where nobody gave one. See Explanation.
    [[nodiscard]] const QString& explanation() const { return m_explanation; }
    /// Failure while locked.
    [[nodiscard]] storage::Reader read() const;
    [[nodiscard]] storage::Database& database() const { return *m_database; }

    /// What other programs wrote since this was opened or last asked. Only a shared workspace, or one open for reading
    /// while another program writes, ever has any. Needs an event loop between two calls that do not `askAnyway`.
    /// Accounts begun or given up elsewhere touch "account", whenever their keys are in place.
    [[nodiscard]] ChangeSet changesElsewhere(bool askAnyway = true);

    /// The office's own particulars, or the division tree, changed: read them again.
    void reload();
    /// Somebody else changed accounts. Who is signed in goes on with what he may do now; whose account is disabled, or
    /// who has none where there are accounts by now, is out (isLocked).
    void followAccounts();

private:
    friend class Explanation;
    Workspace(std::unique_ptr<storage::Database>, QString actor, const Clock&);
    Workspace(std::unique_ptr<storage::Database>, const Workspace& original);

    std::unique_ptr<storage::Database> m_database;
    QString m_actor;
    std::shared_ptr<const Clock> m_sampleClock; ///< shared with siblings; null but in a sample
    const Clock* m_clock;
    Office m_office;
    std::shared_ptr<const DivisionTree> m_divisions;
    bool m_hasAccounts = false;
    std::optional<Account> m_account;
    crypto::PassphraseCost m_cost;
    QSet<QString> m_notedReads;
    QString m_explanation;
};

/// While it lives, what is written says that reason where the act says none itself; behind the name of a file it is
/// added. For doors that ask a person once why, whatever the act is.
class Explanation
{
public:
    /// `ws` outlives it.
    Explanation(Workspace& ws, const QString& why) : m_ws(ws), m_before(ws.m_explanation)
    {
        m_ws.m_explanation = why.trimmed();
    }
    ~Explanation() { m_ws.m_explanation = m_before; }
    Explanation(const Explanation&) = delete;
    Explanation& operator=(const Explanation&) = delete;

private:
    Workspace& m_ws;
    QString m_before;
};

} // namespace redvest
