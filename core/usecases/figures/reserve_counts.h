// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many wait in the reserve, were called up and stepped back, by street, kind of service or campaign.

#pragma once

#include "core/domain/reserve.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct ReserveGroup
{
    QString code; ///< of the street, the word of the category, the id of the campaign; "" for what says none
    QString name;
    ReserveCounts counts;
    bool operator==(const ReserveGroup&) const = default;
};

struct ReserveFigures
{
    ReserveBy by = ReserveBy::Street;
    QString scope;
    QString scopeName;
    QDate asOf;                       ///< at the end of that day
    ReserveCounts total;              ///< the sum of the rows
    std::vector<ReserveGroup> groups; ///< by name, what says none last
};

/// Entries count where the person lives. What was signed up for or decided after the day does not count; who waits and
/// is out of the register does not either. `scope` "": the office's own division. Problems: unknown_division (scope).
[[nodiscard]] Outcome<ReserveFigures> reserveFigures(const Workspace&, const QString& scope, ReserveBy, QDate asOf);

} // namespace redvest
