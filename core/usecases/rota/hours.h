// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time waiting for somebody's word. It counts from its approval on (figures, certificates); who may approve, and
// whether it must be another than who entered it, the gate decides (usecases/rights).

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct HoursFilter
{
    QString scope; ///< division; "" for all
    Span period;   ///< by the day served; empty: always
    RecordState state = RecordState::Submitted;
    std::optional<RecordSource> source = {};
    int limit = 0; ///< of the latest days; 0: all
};
/// By day, then name. `barred` is told of submitted records only.
[[nodiscard]] std::vector<HoursRow> hoursRows(const Workspace&, const HoursFilter&);
[[nodiscard]] qint64 minutesOf(const std::vector<HoursRow>&);
/// How many wait for whoever is signed in: none where he may not approve; of his divisions, and without what he entered
/// where the office demands another.
[[nodiscard]] qint64 hoursWaiting(const Workspace&);

/// All or none. Problems: unknown_record; state when one was decided already; still_serving when somebody has not
/// signed out; full_day where a person would count more than 24 hours of a day; own_entry, not_allowed.
Outcome<ChangeSet> approveHours(Workspace&, const std::vector<Id<ServiceRecord>>&);
/// All or none; the reason is kept. Problems: reason_missing and those above.
Outcome<ChangeSet> rejectHours(Workspace&, const std::vector<Id<ServiceRecord>>&, const QString& reason);
/// What was approved or rejected waits again; approved time counts no more. All or none; the reason is kept.
/// What was publicised is to be publicised anew. Problems: reason_missing; unknown_record; state when one waits
/// already; final; not_allowed.
Outcome<ChangeSet> reopenHours(Workspace&, const std::vector<Id<ServiceRecord>>&, const QString& reason);

} // namespace redvest
