// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was where already: served records and seats of people around a shift.

#pragma once

#include "core/domain/rota.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Served records of those people that are filed from the first to the last day, both included, but for rejected ones;
/// by start and id.
[[nodiscard]] std::vector<ServiceRecord> recordsOfPeople(const Reader&, const std::vector<Id<Volunteer>>&, QDate first,
                                                         QDate last);
/// Of the person, with a beginning and no end; the latest first.
[[nodiscard]] std::vector<ServiceRecord> unendedRecords(const Reader&, Id<Volunteer>);
/// Shifts that begin within `period`, called off or not, by start and id.
[[nodiscard]] std::vector<Shift> shiftsBeginning(const Reader&, Span period);

} // namespace redvest::storage
