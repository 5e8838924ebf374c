// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window of time: each person takes one seat at most, so that the best use of all is a flow of least cost. Exact.

#pragma once

#include "core/domain/dispatch/staffing.h"

namespace redvest::dispatch {

/// The people of a window and the seats they could take, in rows one after another.
struct WindowModel
{
    std::vector<int> seats;       ///< by duty of the window
    std::vector<Cost> underCost;  ///< of each empty seat of it
    std::vector<int> firstChoice; ///< by person, where the choices begin; one more at the end
    std::vector<Choice> choices;  ///< duty counts within the window
    [[nodiscard]] std::size_t people() const { return firstChoice.empty() ? 0 : firstChoice.size() - 1; }
};

/// The optimum and its proof.
struct WindowPlan
{
    std::vector<int> dutyOf; ///< by person; -1: none
    Cost value = 0;          ///< of choices taken and seats empty
    /// What one more seat of a duty filled, or one more such person, is worth: reduced costs of all choices by these
    /// are 0 or more, and 0 on those taken.
    std::vector<Cost> seatPrice;   ///< by duty; 0 … underCost
    std::vector<Cost> personPrice; ///< by person; 0 or more
};

/// Which way to the same optimum.
enum class FlowMethod : std::uint8_t {
    Best,    ///< the one that is faster for what is asked
    Paths,   ///< shortest augmenting paths from the seats
    Simplex, ///< network simplex
};

/// Whether there are hardly fewer seats than people who could take one, or more.
[[nodiscard]] bool isCrowded(const WindowModel&);

/// The same answer for the same question, whatever the machine. Choices that cost more than the seat's emptiness are
/// not taken.
[[nodiscard]] WindowPlan solveWindow(const WindowModel&, FlowMethod = FlowMethod::Best);

} // namespace redvest::dispatch
