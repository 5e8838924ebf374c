// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time that overlaps with other served time of the same person.

#pragma once

#include "core/base/id.h"
#include "core/domain/rota.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct OverlapRow
{
    Id<Volunteer> volunteer;
    QString name;
    Id<ServiceRecord> first, second; ///< by their beginning
    Span shared;
};

/// Of all that is not rejected nor corrected and touches the period, by person and beginning. `scope`: where the later
/// one was served, a code; "" for all.
[[nodiscard]] std::vector<OverlapRow> overlapRows(const Workspace&, const QString& scope, Span period);

} // namespace redvest
