// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the purge list is made of: people with the days that say how long the data are needed.

#pragma once

#include "core/domain/retention.h"
#include "core/domain/scope.h"
#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

struct PersonSpanFacts
{
    Volunteer person; ///< id, name, division, status, mergedInto only; of the number only whether there is one
    PersonSpan span;
    QString order; ///< of the name (orderKey)
};
/// Everybody within `scope` of whom something can be due, archived ones too, by division, then name: registered by
/// the day `registeredBy`, or with a note, a guardian or a withdrawn consent, or without a number, as the erased are.
/// Of people registered after that day what they did last is told only where a note is kept of them; else it is as if
/// they had done nothing since. Invalid: so for everybody.
void eachPersonSpan(const Reader&, const Scope& scope, QDate registeredBy,
                    const std::function<void(PersonSpanFacts&&)>& take);

struct GapContactFacts
{
    QString report; ///< id
    QString division;
    QString postName;
    QDate reported;
};
/// Reports of a gap that still name whom to call, within `scope`, by division.
void eachGapContact(const Reader&, const Scope& scope, const std::function<void(GapContactFacts&&)>& take);

/// The local day of the last entry of that verb; invalid without one.
[[nodiscard]] QDate lastDayOf(const Reader&, const QString& verb);

} // namespace redvest::storage
