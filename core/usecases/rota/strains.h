// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is on coming shifts though that is too much for them: on two at once, with too little rest, over the day or the
// week, too long without a break or in protective suit. By hand nobody gets there without a reason that is kept; lists
// that are imported, desks that worked apart and shifts that were moved bring it about.

#pragma once

#include "core/domain/eligibility.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

constexpr int kStrainDays = 7; ///< how far ahead it is looked for

struct StrainRow
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    QString name;
    Span span;
    QString post, site;
    std::vector<Reason> reasons; ///< overlap, or what is hard on the person; gravest first
    QString overrideReason;      ///< why it was set aside; "": nobody said so
    QString text;                ///< what the row is found by
    bool operator==(const StrainRow&) const = default;
};

/// Those bound to shifts that are not over at `at` and begin within seven days, at sites within `scope` ("": all), by
/// start and name.
[[nodiscard]] std::vector<StrainRow> strainRows(const Workspace&, const QString& scope, Instant at);
/// How many people of them nobody has given a reason for. Takes its time with many seats.
[[nodiscard]] qint64 strainedPeople(const Workspace&, const QString& scope, Instant at);

} // namespace redvest
