// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What dispatch reads of the store, kept from one proposal to the next: asked again round what was pinned or accepted,
// only what changed is read. For pool threads, one after another.

#pragma once

#include "core/usecases/dispatch/what_if.h"

#include <mutex>

namespace redvest::ui {

class KeptDispatch
{
public:
    /// As the use-case of that name; another question, another account or a while later all is read anew.
    [[nodiscard]] Outcome<Proposal> propose(const Workspace& ws, const DispatchQuery& query, Progress& progress,
                                            const std::function<bool(const SearchStep&)>& search);
    /// whatIf() beside that proposal, over what was read for it where that is still so.
    [[nodiscard]] Outcome<WhatIfAnswer> suppose(const Workspace& ws, const Proposal& before,
                                                const std::vector<Supposition>& supposed, Progress& progress);
    /// A change of the store; from any thread.
    void miss(const ChangeSet& changes);

private:
    struct Asked
    {
        QString scope{};
        Span period{};
        int fairDays = 0;
        QString account{};
        bool operator==(const Asked&) const = default;
    };

    [[nodiscard]] static Asked askedOf(const Workspace& ws, const DispatchQuery& query);
    /// Under m_turn. What is refused leaves no model.
    [[nodiscard]] Problems follow(const Workspace& ws, const Asked& asked, Progress& progress);
    void takeIn(const Workspace& ws, const Asked& asked);

    std::mutex m_turn;
    std::optional<DispatchModel> m_model; ///< under m_turn
    Asked m_asked;                        ///< under m_turn
    std::mutex m_missedLock;
    std::vector<ChangeSet> m_missed; ///< that the model has not taken in
    bool m_isLost = false;           ///< it has missed more than is kept
};

} // namespace redvest::ui
