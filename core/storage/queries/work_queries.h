// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people give of their time, shifts they are bound to and time they served alike, in few statements.

#pragma once

#include "core/domain/scope.h"
#include "core/domain/work_time.h"
#include "core/storage/gate/database.h"

#include <QStringList>

namespace redvest::storage {

struct GivenBy
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;          ///< null: served on no shift of the rota
    Id<ServiceRecord> record; ///< null: a shift the person is bound to
    TimeGiven time;
};
/// Served records filed under a day of `period` or the one beside it, but for rejected and corrected ones; whoever's,
/// with `only` that person's; in any order.
[[nodiscard]] std::vector<GivenBy> timesServed(const Reader&, Span period, Id<Volunteer> only);
/// Those, and binding assignments on shifts not called off that touch `period`. Where time served on a shift is known,
/// it says how long that was: the seat only holds the person then, without worked time of its own.
[[nodiscard]] std::vector<GivenBy> timesGiven(const Reader&, Span period, Id<Volunteer> only);
/// Whose those records of `table` (assignment, service_record, training_record, qualification) are or were, and on
/// which shift, null where the table knows none. A record that is not there is left out.
struct WhoseRecord
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
};
[[nodiscard]] std::vector<WhoseRecord> whoseRecords(const Reader&, const QString& table, const QStringList& records);
/// Whoever was ever put on those shifts or asked for them, none twice.
[[nodiscard]] std::vector<Id<Volunteer>> peopleEverOn(const Reader&, const QStringList& shifts);
/// Posts of those shifts, called off or gone ones too, none twice.
[[nodiscard]] QStringList postsWithShifts(const Reader&, const QStringList& shifts);

/// Somebody bound to a shift that is not called off.
struct SeatAhead
{
    Id<Volunteer> volunteer;
    Shift shift;        ///< its note is left out
    QString post, site; ///< names
    QString overrideReason;
    bool isInSuit = false;
};
/// On shifts that touch `period` at sites within `scope`; by person, then start.
[[nodiscard]] std::vector<SeatAhead> seatsAhead(const Reader&, const Scope& scope, Span period);
/// Somebody's health declaration is entered here.
[[nodiscard]] bool isHealthAsked(const Reader&);

} // namespace redvest::storage
