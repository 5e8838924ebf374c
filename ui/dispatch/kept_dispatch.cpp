// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/kept_dispatch.h"

#include "core/usecases/dispatch/proposing.h"

#include <utility>

namespace redvest::ui {

namespace {

constexpr std::size_t kMostMissed = 100;
constexpr qint64 kFreshMs = 600'000; ///< later, other shifts have begun

} // namespace

void KeptDispatch::miss(const ChangeSet& changes)
{
    const std::scoped_lock lock(m_missedLock);
    if (m_missed.size() < kMostMissed)
        return m_missed.push_back(changes);
    m_isLost = true;
    m_missed.clear();
}

/// Leaves no model where all is to be read anew.
void KeptDispatch::follow(const Workspace& ws, const Asked& asked)
{
    std::vector<ChangeSet> since;
    bool isLost = false;
    {
        const std::scoped_lock lock(m_missedLock);
        since = std::exchange(m_missed, {});
        isLost = std::exchange(m_isLost, false);
    }
    const bool isOther = !m_model || isLost || m_asked != asked || ws.now().ms - m_model->asOf().ms > kFreshMs;
    if (isOther)
        return m_model.reset();
    for (const ChangeSet& changes : since)
        m_model->refresh(ws, changes);
}

Outcome<Proposal> KeptDispatch::propose(const Workspace& ws, const DispatchQuery& query, Progress& progress,
                                        const std::function<bool(const SearchStep&)>& search)
{
    const DispatchWeights weights = query.weights.value_or(dispatchWeights(ws.office()));
    const Asked asked{query.scope, query.period, weights.fairDays, ws.account() ? ws.account()->name : QString()};
    const std::scoped_lock lock(m_turn);
    follow(ws, asked);
    if (!m_model) {
        auto read = DispatchModel::read(ws, query.scope, query.period, weights.fairDays, progress);
        if (!read)
            return read.problems();
        m_model.emplace(std::move(read).value());
        m_asked = asked;
    }
    return proposeOver(ws, *m_model, query, progress, search);
}

} // namespace redvest::ui
