// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the statistics dictionary counts, read in few statements. No rule lives here: only what each row is.

#pragma once

#include "core/domain/counted_days.h"
#include "core/domain/figures.h"
#include "core/domain/scope.h"
#include "core/domain/service_time.h"
#include "core/storage/gate/database.h"

#include <optional>

namespace redvest::storage {

/// Shifts not called off that begin in `period` and by `asOf`, at sites within `scope`, of `category` ("" for all),
/// each once, by start. A site without a division lies in `office`, as its shifts' `division` says.
struct ShiftQuestion
{
    Scope scope;
    Span period;
    QString office;                                       ///< code of the office's own division
    QString category{};                                   ///< "" for all
    QString post{};                                       ///< id; "" for all
    Instant asOf{kNever};                                 ///< by default also what has not begun
    bool alsoRunning = false;                             ///< those too that began before `period` and run into it
    static constexpr qint64 kNever = 253'402'300'799'000; ///< the end of the year 9999
    bool operator==(const ShiftQuestion&) const = default;
};
[[nodiscard]] std::vector<ShiftFill> shiftFills(const Reader&, const ShiftQuestion&);

/// Somebody who was asked for a shift and has not said yes.
struct AskedSeat
{
    QString shift, post;
    Id<Volunteer> volunteer;
    bool hasDeclined = false; ///< else proposed or invited
};
/// On those shifts, in any order.
[[nodiscard]] std::vector<AskedSeat> askedSeats(const Reader&, const ShiftQuestion&);

struct Manning
{
    Seats seats;
    qint64 people = 0; ///< distinct ones who are accepted or further on any of the shifts
};
/// The same shifts summed up, in one pass over who is on them.
[[nodiscard]] Manning manning(const Reader&, const ShiftQuestion&);

/// Starts of the last shift before `at` and of the first from `at` on within `scope`; unset where there is none.
[[nodiscard]] std::pair<Instant, Instant> shiftStartsAround(const Reader&, const Scope& scope, Instant at);

/// Of which posts served time counts. Time on no shift is on no post.
struct PostFilter
{
    QString category{}; ///< "" for all
    QString post{};     ///< id; "" for all
};
/// Served records not rejected that touch `period` or belong to it, of all divisions (countedTimes says why).
[[nodiscard]] std::vector<ServedTime> servedTimes(const Reader&, Span period, const PostFilter& = {});
/// Distinct people on duty on the day of `asOf` by then: of records that belong to it and had begun, and of those that
/// run at that instant. At one in the morning the night shift is on duty.
[[nodiscard]] qint64 peopleOnDuty(const Reader&, const Scope& scope, Instant asOf, const PostFilter& = {});
/// Distinct active people living within `scope` with a pass valid on `day`, of an edition not superseded by then.
[[nodiscard]] qint64 trainedPeople(const Reader&, const Scope& scope, QDate day);
[[nodiscard]] qint64 publishedCampaigns(const Reader&, const Scope& scope, CountedDays);
/// Rows of `table` (with columns division and archived) that are active within `scope`.
[[nodiscard]] qint64 activeCount(const Reader&, const TableSpec& table, const Scope& scope);
/// Of those, without what was founded after `day`.
[[nodiscard]] qint64 activeTeams(const Reader&, const Scope& scope, QDate day);
/// Active people; with `registeredBy`, those who were registered by then.
[[nodiscard]] qint64 activeVolunteers(const Reader&, const Scope& scope, std::optional<Instant> registeredBy = {});
/// Receipts from a donor on those days into stores within `scope`, in cents.
[[nodiscard]] qint64 donatedCents(const Reader&, const Scope& scope, CountedDays);

} // namespace redvest::storage
