// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time as a list to decide on, and who had a hand in a record.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/gate/database.h"

#include <QSet>

#include <optional>

namespace redvest::storage {

/// Which of approved time is asked for.
enum class Publicised { Either, NotYet, OnDay };

struct HoursQuery
{
    QString scope; ///< division code; "" for all
    QDate first;   ///< days served, both included; invalid: no bound
    QDate last;
    RecordState state = RecordState::Submitted;
    std::optional<RecordSource> source;
    int limit = 0; ///< of the latest days; 0: all
    Publicised publicity = Publicised::Either;
    QDate publicOn{}; ///< OnDay: publicised on it, or to be from a later day on
};

/// By day, then name, then id; in one statement. `place` and `barred` are left empty.
[[nodiscard]] std::vector<HoursRow> hoursRows(const Reader&, const HoursQuery&);
/// Ids of those records that `actor` wrote (isWriter), read in one statement.
[[nodiscard]] QSet<QString> recordsWrittenBy(const Reader&, const QString& actor, const HoursQuery&);

/// Conditions on a service_record r. No approved correction stands in its place.
[[nodiscard]] QString notCorrected();
/// It counts: it is not corrected; of a correction itself, that it is approved and corrects to something.
[[nodiscard]] QString standing();

/// The fields of a change (as the journal holds them) are the decision alone: state, by whom, and its publication.
[[nodiscard]] bool isDecisionOnly(const QString& fields);
/// Whether `actor` entered that record or changed anything of it but the decision.
[[nodiscard]] bool isWriter(const Reader&, const QString& record, const QString& actor);

} // namespace redvest::storage
