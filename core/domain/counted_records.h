// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served records one by one with what each counts towards others (counting_rule.h). Pure.
//
// A record counts whole, on the one day it belongs to, wherever that day's minutes end: so periods of whole days tile,
// and whatever is listed adds up to what is said of it. What overlaps of one person counts once, for the record that
// began first, as in every figure.

#pragma once

#include "core/domain/counting_rule.h"
#include "core/domain/service_time.h"

namespace redvest {

struct CountedRecord
{
    QString record;     ///< id
    QString volunteer;  ///< id
    QDate day;          ///< the one it belongs to
    qint64 minutes = 0; ///< approved, what overlaps taken off
    qint64 counted = 0; ///< of these
    bool operator==(const CountedRecord&) const = default;
};

/// Of all that is approved and had begun by `asOf`, by person, day and beginning. `records`: all of a person's, of
/// whatever period, because an earlier one may overlap. What lies whole within another, and what the rule leaves
/// nothing of, stands there with 0 counted.
[[nodiscard]] std::vector<CountedRecord> countedRecords(std::vector<ServedTime> records, const CountingRule&,
                                                        Instant asOf);

} // namespace redvest
