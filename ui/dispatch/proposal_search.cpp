// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/proposal_search.h"

#include "core/usecases/dispatch/seats_now.h"
#include "ui/desk/session.h"
#include "ui/dispatch/kept_dispatch.h"

#include <chrono>

namespace redvest::ui {

namespace {

constexpr qint64 kTellEveryMs = 100;

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ProposalSearch::ProposalSearch(Session& session, std::shared_ptr<KeptDispatch> kept, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_kept(std::move(kept))
{
    connect(&session, &Session::changed, this, [kept = m_kept](const ChangeSet& changes) { kept->miss(changes); });
}

ProposalSearch::~ProposalSearch()
{
    abandon();
}

void ProposalSearch::abandon()
{
    if (m_told)
        m_told->isStopped = true;
    if (m_running)
        m_running->cancel();
    m_running.reset();
    m_told.reset();
}

/// In the worker. Not each step of a fast search is worth a word.
void ProposalSearch::tell(const QPointer<ProposalSearch>& search, const std::shared_ptr<Told>& told,
                          const SearchStep& step)
{
    const qint64 now = steadyMs();
    if (told->last >= 0 && now - told->last < kTellEveryMs)
        return;
    told->last = now;
    QMetaObject::invokeMethod(
        qApp,
        [search, told, step] {
            if (!search || search->m_told != told)
                return;
            search->m_hasStep = true;
            Q_EMIT search->stepped(step);
        },
        Qt::QueuedConnection);
}

void ProposalSearch::start(const DispatchQuery& query)
{
    abandon();
    m_hasStep = false;
    m_told = std::make_shared<Told>();
    const auto work = [from = &m_session, kept = m_kept, query, told = m_told,
                       search = QPointer<ProposalSearch>(this)](Progress& progress) {
        const auto ws = from->sibling();
        FoundProposal found{kept->propose(*ws, query, progress,
                                          [&](const SearchStep& step) {
                                              tell(search, told, step);
                                              return !told->isStopped;
                                          }),
                            {}};
        if (found.outcome)
            found.givenUp = namesOnSeats(*ws, found.outcome->givenUp);
        return found;
    };
    const auto done = [this, told = m_told](JobResult<FoundProposal> result) {
        if (m_told != told)
            return;
        m_running.reset();
        Q_EMIT ended(result.value ? &*result.value : nullptr, result.message);
    };
    const auto shown = [this](qint64, qint64, const QString& what) {
        if (isRunning() && !m_hasStep && !what.isEmpty())
            Q_EMIT prepared(what);
    };
    m_running = runJob<FoundProposal>(this, work, done, shown);
}

void ProposalSearch::stop()
{
    if (!m_running)
        return;
    m_told->isStopped = true;
    if (!m_hasStep)
        m_running->cancel();
}

} // namespace redvest::ui
