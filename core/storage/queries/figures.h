// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the statistics dictionary counts, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/domain/figures.h"
#include "core/domain/service_time.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Shifts not called off that touch `period`, at sites within `scope`, of `category` ("" for all), each once, by start.
[[nodiscard]] std::vector<ShiftFill> shiftFills(const Reader&, const QString& scope, Span period,
                                                const QString& category);

struct Manning
{
    Seats seats;
    qint64 people = 0; ///< distinct ones who are accepted or further on any of the shifts
};
/// The same shifts summed up, in one pass over who is on them.
[[nodiscard]] Manning manning(const Reader&, const QString& scope, Span period);

/// Starts of the last shift before `at` and of the first from `at` on within `scope`; unset where there is none.
[[nodiscard]] std::pair<Instant, Instant> shiftStartsAround(const Reader&, const QString& scope, Instant at);

/// Served records not rejected that began in `period` (those without times: on a day of it), within `scope`.
[[nodiscard]] std::vector<ServedTime> servedTimes(const Reader&, const QString& scope, Span period);
/// Distinct people of these records.
[[nodiscard]] qint64 servedPersons(const Reader&, const QString& scope, Span period);
/// Distinct active people living within `scope` with a pass valid on `day`, of an edition not superseded by then.
[[nodiscard]] qint64 trainedPeople(const Reader&, const QString& scope, QDate day);
[[nodiscard]] qint64 publishedCampaigns(const Reader&, const QString& scope, Span period);
/// Rows of `table` (with columns division and archived) that are active within `scope`.
[[nodiscard]] qint64 activeCount(const Reader&, const TableSpec& table, const QString& scope);
[[nodiscard]] qint64 activeVolunteers(const Reader&, const QString& scope);
/// Receipts from a donor on days of `period` into stores within `scope`, in cents.
[[nodiscard]] qint64 donatedCents(const Reader&, const QString& scope, Span period);

} // namespace redvest::storage
