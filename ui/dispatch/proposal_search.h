// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal being looked for in a pool thread: how near it is to the best possible is told as it goes, and whoever has
// seen enough stops it and keeps the best so far.

#pragma once

#include "core/usecases/dispatch/proposal.h"
#include "ui/desk/jobs.h"

namespace redvest::ui {

class KeptDispatch;
class Session;

/// What a search brought.
struct FoundProposal
{
    Outcome<Proposal> outcome;
    QStringList givenUp; ///< names of those it gives up, in their order
};

class ProposalSearch final : public QObject
{
    Q_OBJECT
public:
    /// `kept` is told of what changes.
    ProposalSearch(Session& session, std::shared_ptr<KeptDispatch> kept, QObject* parent);
    ~ProposalSearch() override;

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    /// What is still looked for is dropped.
    void start(const DispatchQuery& query);
    /// Ends with the best so far; before there is anything, with nothing.
    void stop();
    /// Ends at once, and nothing is told any more.
    void abandon();

Q_SIGNALS:
    /// What is read before the search begins.
    void prepared(const QString& what);
    void stepped(const redvest::SearchStep& step);
    /// It is over: found, refused or (outcome null) without a result. `failure`: the sentence of one, else "".
    void ended(const redvest::ui::FoundProposal* found, const QString& failure);

private:
    /// What the worker and the window both look at.
    struct Told
    {
        std::atomic<bool> isStopped = false;
        qint64 last = -1; ///< milliseconds of a steady clock; the worker's own
    };

    static void tell(const QPointer<ProposalSearch>& search, const std::shared_ptr<Told>& told, const SearchStep& step);

    Session& m_session;
    std::shared_ptr<KeptDispatch> m_kept; ///< shared with searches that are still ending
    std::shared_ptr<Told> m_told;         ///< of the search that counts
    std::shared_ptr<QtProgress> m_running;
    bool m_hasStep = false;
};

} // namespace redvest::ui
