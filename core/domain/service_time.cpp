// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/service_time.h"

#include <algorithm>
#include <tuple>

namespace redvest {

namespace {

/// Minutes of `record` that no earlier record of the same person has counted; moves `coveredTo` on.
qint64 newMinutes(const ServedTime& record, Instant& coveredTo)
{
    if (!record.starts.isSet() || record.ends <= record.starts)
        return record.minutes;
    const Span seen{record.starts, std::min(coveredTo, record.ends)};
    coveredTo = std::max(coveredTo, record.ends);
    return std::max<qint64>(0, record.minutes - seen.minutes());
}

} // namespace

ServiceTotals serviceTotals(std::vector<ServedTime> records)
{
    std::sort(records.begin(), records.end(), [](const ServedTime& a, const ServedTime& b) {
        return std::tie(a.volunteer, a.starts, a.ends) < std::tie(b.volunteer, b.starts, b.ends);
    });
    ServiceTotals totals;
    Instant coveredTo;
    const QString* person = nullptr;
    for (const ServedTime& record : records) {
        if (!person || *person != record.volunteer) {
            person = &record.volunteer;
            coveredTo = {};
            ++totals.persons;
        }
        ++totals.personTimes;
        if (record.isApproved)
            totals.minutes += newMinutes(record, coveredTo);
    }
    return totals;
}

} // namespace redvest
