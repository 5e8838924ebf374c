// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publication of approved time, and its correction once it is final.

#pragma once

#include "core/domain/publicity.h"
#include "core/usecases/rota/hours.h"

namespace redvest {

struct PublicDays
{
    QDate first;
    int days = kPublicDays;
};

/// Approved and not publicised yet, or with other minutes; no corrected ones. By day, then name.
[[nodiscard]] std::vector<HoursRow> unpublishedHours(const Workspace&, const QString& scope, Span period);
/// What the list for the notice board says of all that is publicised today or will be, of that scope. Names are masked
/// and only of who consented; the others are one line, so that lines make the whole. Problems: unknown_division.
[[nodiscard]] Outcome<PublicFacts> publicFacts(const Workspace&, const QString& scope);

/// All or none. Problems: nothing_chosen; days, day; unknown_record; state where one is not approved, is publicised
/// already, or is corrected; not_allowed.
Outcome<ChangeSet> publishHours(Workspace&, const std::vector<Id<ServiceRecord>>&, const PublicDays&);
/// A final record keeps standing as it is; another one is entered in its place and counts from its approval on, the
/// first one no more. 0 minutes: it was not served. Entered again as long as it is not approved. Problems:
/// reason_missing; unknown_record; not_final, corrected; minutes; not_allowed.
Outcome<ChangeSet> correctHours(Workspace&, Id<ServiceRecord>, int minutes, const QString& reason);

/// Why a record put back by an undo may not be so: what was final, or had its days before, is not taken back.
[[nodiscard]] Problems whyNotTakenBack(const ServiceRecord& was, const ServiceRecord& becomes, QDate today);

} // namespace redvest
