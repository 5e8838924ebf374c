// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person says about seats before a proposal is looked for again: this one stays, that one not.

#pragma once

#include "core/usecases/dispatch/proposal.h"

namespace redvest::ui {

struct SeatWishes
{
    std::vector<PinnedSeat> pinned{};
    std::vector<PinnedSeat> barred{};
    bool operator==(const SeatWishes&) const = default;

    [[nodiscard]] bool isPinned(const PinnedSeat& seat) const;
    [[nodiscard]] bool isBarred(const PinnedSeat& seat) const;
    [[nodiscard]] bool isEmpty() const { return pinned.empty() && barred.empty(); }
    /// All of them stay, unless they do already: then nothing is said of them any more.
    void pin(const std::vector<PinnedSeat>& seats);
    /// The same for those that are not proposed again.
    void bar(const std::vector<PinnedSeat>& seats);
    /// Instead of `old` (null: of nobody) that one.
    void replace(const PinnedSeat& old, const PinnedSeat& by);
};

/// What is marked in the list of the proposal.
struct MarkedSeats
{
    std::vector<Id<Volunteer>> people{};
    std::vector<Id<Shift>> shifts{};
};

} // namespace redvest::ui
