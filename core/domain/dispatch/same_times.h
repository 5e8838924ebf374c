// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Duties that no rule tells apart, and what a person may add to the duties he has: asked once for all that are alike.

#pragma once

#include "core/domain/dispatch/staffing.h"

namespace redvest::dispatch {

/// Duties of one span, day, kind and length of work, numbered by beginning.
struct SameTimes
{
    std::vector<int> of;      ///< by duty: its number
    std::vector<int> example; ///< by number: one of the duties
    [[nodiscard]] int count() const { return int(example.size()); }
};
[[nodiscard]] SameTimes sameTimes(const std::vector<Duty>&);

/// Whether anybody bound by these may have both, the first beginning no later than the second and nothing between them.
[[nodiscard]] bool canFollow(const Staffing&, const WorkRules&, const Duty& first, const Duty& second);

/// Whether those rules ask for a least of anything, so that taking a duty away can break them.
[[nodiscard]] bool asksForLeast(const WorkRules&);

/// Which rules are asked.
enum class AddingBy : std::uint8_t {
    AllRules,
    MostRules, ///< those that only taking away can mend: what asks for a least is left aside
};

/// One person at a time. What is handed over outlives this.
class AddingRules
{
public:
    AddingRules(const Staffing&, const SameTimes&, AddingBy);
    /// From now on it is about that person, who has these duties (by duty). False: not even these are allowed.
    bool begin(int person, const std::vector<int>& has);
    /// Whether that duty may be added to them.
    [[nodiscard]] bool may(int duty);

private:
    [[nodiscard]] bool isBarredByOne(const Duty&) const;

    const Staffing& m_staffing;
    const SameTimes& m_times;
    Staffing m_frame; ///< without people
    const Worker* m_worker = nullptr;
    std::vector<int> m_has, m_asked;
    std::vector<int> m_turnOf; ///< by number of times: when it was asked last
    std::vector<bool> m_answer;
    int m_turn = 0;
    bool m_isOpen = false;
};

/// By choice, all people's one after another: whether the person may take it beside what is pinned. Pinned ones are not
/// choices any more.
struct OpenChoices
{
    std::vector<std::size_t> first; ///< by person, where theirs begin; one more at the end
    std::vector<bool> isOpen;
};
[[nodiscard]] OpenChoices openChoices(const Staffing&, const SameTimes&);

/// By duty: how many of these have it.
[[nodiscard]] std::vector<int> headsOf(const Staffing&, const Roster&);
/// What is pinned, and nothing else.
[[nodiscard]] Roster pinnedOnly(const Staffing&);

} // namespace redvest::dispatch
