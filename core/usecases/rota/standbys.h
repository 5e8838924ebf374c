// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-by list of a day: who is ready to step in. Who takes a seat from it, and when, replacements.h says.

#pragma once

#include "core/domain/scope.h"
#include "core/domain/standby.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct StandbyRow
{
    Standby entry;
    QString name;
    QString maskedPhone;
    QString home;     ///< as ShiftRow::place
    QString readyFor; ///< the site, or post and hours of the shift; "" for anywhere
    QString division; ///< code: of what it is for, or of the person's home
    QString standsOn; ///< post and hours of a shift of that day the person is bound to; "" while free
    bool operator==(const StandbyRow&) const = default;
};
/// By what it is for (anywhere first, then sites, then shifts), then name. `scope`: only what lies within; "" for all.
[[nodiscard]] std::vector<StandbyRow> standbyRows(const Workspace&, QDate, const QString& scope = {});

/// What people stand by for. With a shift its own day and nothing else counts.
struct StandbyFor
{
    QDate day;
    Id<Site> site = {};
    Id<Shift> shift = {};
};
struct StandbysSaved
{
    ChangeSet changes; ///< empty where everybody stood by already
    std::vector<Standby> entries;
};
/// One unit of work, all or none. Who is there already with another note gets the note. Problems: day (required,
/// past_day), nobody, unknown_volunteer, archived (the person), unknown_site, unknown_shift, called_off, shift_over.
Outcome<StandbysSaved> addStandbys(Workspace&, const std::vector<Id<Volunteer>>&, StandbyFor, const QString& note = {});
/// One unit of work, all or none. Problems: unknown_standby.
Outcome<ChangeSet> removeStandbys(Workspace&, const std::vector<Id<Standby>>&, const QString& reason = {});

} // namespace redvest
