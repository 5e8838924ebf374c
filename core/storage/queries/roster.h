// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands on the shifts of a printed roster, in one statement.

#pragma once

#include "core/domain/rota.h"
#include "core/storage/gate/reader.h"

namespace redvest::storage {

struct RosterSeat
{
    Assignment assignment; ///< without its note and why a rule was set aside
    QString name;
    QString phone;
    QString division; ///< where the person lives
    QDate birth;
};

/// Everybody asked or more (isBinding) on shifts that are not called off and begin within `period`, by shift and id.
[[nodiscard]] std::vector<RosterSeat> rosterSeats(const Reader&, Span period);

} // namespace redvest::storage
