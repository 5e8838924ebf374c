// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody is planned for in seven days: shifts, hours a day on merged time, the rest between them. Pure.

#pragma once

#include "core/domain/eligibility_limits.h"
#include "core/domain/rota.h"

#include <optional>

namespace redvest {

/// A shift somebody is bound to.
struct WeekSeat
{
    Id<Assignment> assignment;
    Id<Shift> shift;
    Span span;
    QString postName;
    QString siteName;
    QString place; ///< "彭浦镇 › 龙馥居委会"
    AssignmentState state = AssignmentState::Proposed;
    QString overrideReason;                           ///< why a rule was set aside for it
    std::optional<qint64> restMinutes = std::nullopt; ///< since the shift before; nothing where none is near
    bool isOverlapping = false;                       ///< with another of them
    bool operator==(const WeekSeat&) const = default;
};

/// Minutes that spans cover together: what overlaps counts once.
[[nodiscard]] qint64 mergedMinutes(std::vector<Span>);
/// The same of what of them lies within the period.
[[nodiscard]] qint64 mergedMinutesWithin(const std::vector<Span>&, Span period);

struct PersonWeek
{
    Id<Volunteer> id;
    QString name;
    QString home;                       ///< as WeekSeat::place
    QDate from;                         ///< first of the seven days
    std::vector<WeekSeat> seats;        ///< that touch the seven days, by start
    std::array<qint64, 7> dayMinutes{}; ///< split at midnight
    qint64 minutes = 0;                 ///< of the seven days
    std::optional<qint64> leastRest;    ///< minutes
    EligibilityLimits limits;           ///< in force in the office
    [[nodiscard]] bool isRestShort(const WeekSeat&) const;
    [[nodiscard]] bool isDayLong(std::size_t day) const;
    [[nodiscard]] bool isWeekLong() const;
    [[nodiscard]] Span period() const { return {atLocal(from), atLocal(from.addDays(7))}; }
};

/// Fills in rest, overlaps and sums. `seats`: those that touch the seven days and two days before, in any order; the
/// latter only tell the rest before the first and are left out.
void countWeek(PersonWeek&, std::vector<WeekSeat> seats);

} // namespace redvest
