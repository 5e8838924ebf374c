// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people are found by besides their rows in the register, each read in one statement for everybody.

#pragma once

#include "core/domain/people_criteria.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// What a verdict looks at and the row of a list has not.
struct StandingFacts
{
    Id<Volunteer> volunteer;
    QString availability;
    int maxDailyMinutes = 0;
    QDate guardianConsentOn;
    Instant healthDeclaredAt;
};
/// Of whoever has any of it; archived people too, in any order.
void eachStanding(const Reader&, const std::function<void(StandingFacts&&)>& take);

struct HeldAbility
{
    Id<Volunteer> volunteer;
    QString level;
    QDate validUntil; ///< invalid: does not expire
};
/// Of that kind and name, whoever's; no evidence is opened.
[[nodiscard]] std::vector<HeldAbility> heldAbilities(const Reader&, QualificationKind, const QString& name);

/// The body that sends somebody; whoever names none is left out.
void eachSendingBody(const Reader&, const std::function<void(Id<Volunteer>, QString&& body)>& take);

/// On which day somebody served last, by `today`: the day a record belongs to (counted_days.h). Who never served is
/// left out; rejected records are none.
void eachLastServed(const Reader&, QDate today, const std::function<void(Id<Volunteer>, QDate)>& take);

} // namespace redvest::storage
