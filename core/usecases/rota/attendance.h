// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in and out at a desk. Signing in puts the person on duty and begins a served record, signing out ends it; the
// time waits for approval as all served time does (hours.h). Whoever comes without being expected is judged by the
// verdict of every shift; of whoever is expected it is told what has come to stand against it since; who is not
// registered is registered first.

#pragma once

#include "core/domain/attendance.h"
#include "core/domain/eligibility.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct Arrival
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    Instant at{};             ///< unset: now
    QString overrideReason{}; ///< why a rule is set aside for somebody who was not expected
};
struct CheckedIn
{
    ChangeSet changes;
    ServiceRecord record;
    Assignment assignment;
    QString name;
    bool isWalkIn = false;       ///< was not expected on the shift
    std::vector<Reason> unfit{}; ///< of somebody expected: what would bar him now and no reason has set aside, and his
                                 ///< health declaration
};
/// One unit of work (hours.check_in). Two desks that do it apart make one record.
/// Problems: unknown_volunteer, unknown_shift, called_off; future; wrong_time (more than two hours before the shift, or
/// after it); already_in; elsewhere (signed in on another shift, or served there at that time); before_out; too_many;
/// of somebody not expected those of the verdict (field "override" where a reason would let it pass). Whoever is
/// expected and came is signed in, whatever speaks against it: the desk decides, and the time was served.
Outcome<CheckedIn> checkIn(Workspace&, const Arrival&);

struct Departure
{
    Id<Volunteer> volunteer;
    Instant at{};                      ///< unset: now
    std::optional<int> breakMinutes{}; ///< not counted; nothing: those of the shift's breaks that fell into the time
    bool isIll = false;                ///< left for that reason, which is kept with the assignment
    QString remark{};
};
struct CheckedOut
{
    ChangeSet changes;
    ServiceRecord record;
    QString name;
};
/// One unit of work (hours.check_out). Problems: unknown_volunteer; not_in; already_out; future; out_before_in,
/// out_too_late, break.
Outcome<CheckedOut> checkOut(Workspace&, const Departure&);

struct ArrivalSought
{
    Id<Volunteer> volunteer;
    QString site{}; ///< name or id; "": any
    QString post{}; ///< name or id; "": any
    Instant at{};   ///< unset: now
};
/// The shift somebody comes to at that time: one he is expected on, else the only one there is at the site or post
/// named. Problems (field "shift"): no_shift, ambiguous (with times and ids).
[[nodiscard]] Outcome<Id<Shift>> shiftToComeTo(const Workspace&, const ArrivalSought&);
/// Somebody expected or present around that time, by name, pinyin, initials, or tail of the phone. Problems:
/// unknown_volunteer, not_expected (of that name, and registered), ambiguous.
[[nodiscard]] Outcome<Id<Volunteer>> expectedCalled(const Workspace&, const QString& typed, Instant at = {});

} // namespace redvest
