// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time as a list to decide on, and who had a hand in a record.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/gate/database.h"

#include <QSet>

#include <optional>

namespace redvest::storage {

struct HoursQuery
{
    QString scope; ///< division code; "" for all
    QDate first;   ///< days served, both included; invalid: no bound
    QDate last;
    RecordState state = RecordState::Submitted;
    std::optional<RecordSource> source;
    int limit = 0; ///< of the latest days; 0: all
};

/// By day, then name, then id; in one statement. `place` and `barred` are left empty.
[[nodiscard]] std::vector<HoursRow> hoursRows(const Reader&, const HoursQuery&);
/// Ids of those records that `actor` wrote (isWriter), read in one statement.
[[nodiscard]] QSet<QString> recordsWrittenBy(const Reader&, const QString& actor, const HoursQuery&);

/// The fields of a change (as the journal holds them) are the decision alone: state and by whom.
[[nodiscard]] bool isDecisionOnly(const QString& fields);
/// Whether `actor` entered that record or changed anything of it but the decision.
[[nodiscard]] bool isWriter(const Reader&, const QString& record, const QString& actor);

} // namespace redvest::storage
