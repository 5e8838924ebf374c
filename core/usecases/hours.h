// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time waiting for somebody's word. It counts from its approval on (figures, certificates); who may approve, and
// whether it must be another than who entered it, the gate decides (usecases/rights).

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace.h"

namespace redvest {

struct HoursRow
{
    ServiceRecord record;
    QString volunteerName;
    QString place;
};
struct HoursFilter
{
    QString scope; ///< division; "" for all
    Span period;   ///< by the day served; empty: always
    RecordState state = RecordState::Submitted;
};
/// By day, then name.
[[nodiscard]] std::vector<HoursRow> hoursRows(const Workspace&, const HoursFilter&);

/// All or none. Problems: unknown_record; state when one was decided already; own_entry, not_allowed.
Outcome<ChangeSet> approveHours(Workspace&, const std::vector<Id<ServiceRecord>>&);
/// All or none; the reason is kept. Problems: reason_missing and those above.
Outcome<ChangeSet> rejectHours(Workspace&, const std::vector<Id<ServiceRecord>>&, const QString& reason);

} // namespace redvest
