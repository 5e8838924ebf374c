// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seats for which cover is asked, for whoever looks at many covers one after the other. For use-cases; window and
// command line call uncovered_seats.h.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/queries/cover_queries.h"

#include <QMultiHash>

namespace redvest {

/// The seats of risk posts that are not over at `at`, of a year ahead, as they are when this is made.
class InsuredSeats
{
public:
    InsuredSeats(const storage::Reader&, Instant at);
    /// Those whom these covers leave unfit once they are stored as they are given; by start, then by name.
    [[nodiscard]] std::vector<UnfitSeat> unfitIfCovered(const storage::Reader&, const std::vector<Cover>& wanted) const;

private:
    QMultiHash<Id<Volunteer>, storage::RiskSeat> m_seats;
};

} // namespace redvest
