// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster of a day is made known and from then on changed for a reason only (usecases/workspace/published_guard).
// What changed since is told against what was published, whatever way it came.

#pragma once

#include "core/domain/published_day.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct DayPublished
{
    ChangeSet changes;
    PublishedDay issue;
    qint64 shifts = 0;
    qint64 sure = 0;  ///< people who accepted, or more, counted once a shift
    qint64 asked = 0; ///< who have not answered yet
};
/// Makes the roster of the shifts that begin on the day in that division known, as issue 1 or the next; "" for the
/// account's own division, or the office's. Problems: day (required, past_day), unknown_division, empty_day (no open
/// shift), nobody (nobody asked or sure), nothing_changed (since the issue in force).
Outcome<DayPublished> publishDay(Workspace&, QDate, const QString& scope = {}, const QString& reason = {});

/// Every issue for exactly that division, the one in force first.
[[nodiscard]] std::vector<PublishedDay> dayIssues(const Workspace&, QDate, const QString& scope = {});

/// How a day stands towards what was published of it.
struct DayState
{
    std::optional<PublishedDay> issue; ///< in force: of that division, or the nearest above it; nothing: not published
    qint64 changes = 0;                ///< since then, within the division asked for
};
[[nodiscard]] DayState dayState(const Workspace&, QDate, const QString& scope = {});

/// A day with people on its shifts of which nothing stands at the sites, or something else.
struct UnpublishedDay
{
    QDate day;
    DayState state;
    qint64 seats = 0; ///< people asked or sure, counted once a shift
};
/// Of `count` days from `first` on, by day: those not published, and those changed since.
[[nodiscard]] std::vector<UnpublishedDay> unpublishedDays(const Workspace&, QDate first, int count,
                                                          const QString& scope = {});

/// Within the division; since the issue in force, or since the one with that number. Problems: day, unknown_division,
/// not_published, unknown_issue.
Outcome<DayChanges> changesOfDay(const Workspace&, QDate, const QString& scope = {}, int since = 0);

} // namespace redvest
