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
void KeptDispatch::takeIn(const Workspace& ws, const Asked& asked)
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

Problems KeptDispatch::follow(const Workspace& ws, const Asked& asked, Progress& progress)
{
    takeIn(ws, asked);
    if (m_model)
        return {};
    auto read = DispatchModel::read(ws, asked.scope, asked.period, asked.fairDays, progress);
    if (!read)
        return read.problems();
    m_model.emplace(std::move(read).value());
    m_asked = asked;
    return {};
}

KeptDispatch::Asked KeptDispatch::askedOf(const Workspace& ws, const DispatchQuery& query)
{
    const DispatchWeights weights = query.weights.value_or(dispatchWeights(ws.office()));
    return {query.scope.isEmpty() ? ws.office().division : query.scope, query.period, weights.fairDays,
            ws.account() ? ws.account()->name : QString()};
}

Outcome<Proposal> KeptDispatch::propose(const Workspace& ws, const DispatchQuery& query, Progress& progress,
                                        const std::function<bool(const SearchStep&)>& search)
{
    const std::scoped_lock lock(m_turn);
    if (Problems problems = follow(ws, askedOf(ws, query), progress); !problems.empty())
        return problems;
    return proposeOver(ws, *m_model, query, progress, search);
}

Outcome<WhatIfAnswer> KeptDispatch::suppose(const Workspace& ws, const Proposal& before,
                                            const std::vector<Supposition>& supposed, Progress& progress)
{
    const std::scoped_lock lock(m_turn);
    if (Problems problems = follow(ws, askedOf(ws, before.query), progress); !problems.empty())
        return problems;
    return whatIf(ws, *m_model, before, supposed);
}

} // namespace redvest::ui
