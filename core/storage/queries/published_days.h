// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters of days: as they stand, and as they were published.

#pragma once

#include "core/domain/published_day.h"
#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Whether any roster was ever published here.
[[nodiscard]] bool isAnyPublished(const Reader&);
/// Issues for exactly that division, the one in force first.
[[nodiscard]] std::vector<PublishedDay> issuesOf(const Reader&, QDate day, const QString& scope);
/// Of the days from `from` to `to`, both included: the issue in force of each day and division, by day and division.
[[nodiscard]] std::vector<PublishedDay> issuesInForce(const Reader&, QDate from, QDate to);

/// The roster of the day as it stands within the scope, by start, place and post. Ids of rows are not set.
[[nodiscard]] std::vector<PublishedShift> rosterNow(const Reader&, QDate day, const Scope&);
/// What was published, by start; people who were merged since stand under the record that goes on.
[[nodiscard]] std::vector<PublishedShift> publishedShifts(const Reader&, Id<PublishedDay>);
/// The same of one shift; nothing when it was not on that roster.
[[nodiscard]] std::optional<PublishedShift> publishedShift(const Reader&, Id<PublishedDay>, Id<Shift>);

/// An assignment as its row is, removed or not.
struct SeatRow
{
    Assignment assignment;
    bool isGone = false;
};
[[nodiscard]] std::optional<SeatRow> seatRow(const Reader&, const QString& assignment);
/// A shift as its row is, removed or not, and where its post stands.
struct ShiftAsKept
{
    Shift shift;
    QString postName;
    QString division;
    bool isGone = false;
};
[[nodiscard]] std::optional<ShiftAsKept> shiftAsKept(const Reader&, const QString& shift);
/// Where a post stands; "" when there is none.
[[nodiscard]] QString divisionOfPost(const Reader&, const QString& post);

} // namespace redvest::storage
