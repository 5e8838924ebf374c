// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stand-by (替补): who is ready to step in on a day, wherever, at one site or on one shift. Pure.

#pragma once

#include "core/domain/eligibility.h"

namespace redvest {

/// Identity: person, day and what it is for, so that two desks that note it make one.
struct Standby
{
    Id<Standby> id;
    Id<Volunteer> volunteer;
    QDate day;       ///< on which the shifts begin that the person is ready for
    Id<Site> site;   ///< null: at any
    Id<Shift> shift; ///< null: on any; with a shift the site is null
    QString note;
    bool operator==(const Standby&) const = default;
};
[[nodiscard]] Id<Standby> standbyId(Id<Volunteer>, QDate, Id<Site>, Id<Shift>);

/// It is for that shift, which is at that site.
[[nodiscard]] bool isReadyFor(const Standby&, const Shift&, Id<Site>);

/// Of two entries of one person on two records: both notes.
[[nodiscard]] Standby joined(Standby kept, const Standby& other);

/// Somebody who could take a seat that became free.
struct Successor
{
    Id<Volunteer> volunteer;
    QString name;
    QString maskedPhone;
    QString home;
    bool isStandby = false;
    QString note; ///< of the stand-by list
    Nearness near = Nearness::Unknown;
    int weekMinutes = 0; ///< on shifts of the seven days before this one begins
    Verdict verdict;
    bool operator==(const Successor&) const = default;
};
/// Whoever may not take it comes last. Before that stand-by goes before all others; then what the verdict says, then
/// near homes, then who had less to do.
[[nodiscard]] bool goesBefore(const Successor&, const Successor&);

} // namespace redvest
