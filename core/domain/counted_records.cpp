// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/counted_records.h"

#include <algorithm>
#include <tuple>

namespace redvest {

namespace {

const QDate kEarliest(1900, 1, 1);

/// Fills in what each of these counts: records of one person and day.
void share(std::vector<CountedRecord>& records, std::size_t first, std::size_t end, const CountingRule& rule)
{
    std::vector<qint64> minutes;
    for (std::size_t i = first; i < end; ++i)
        minutes.push_back(records[i].minutes);
    const std::vector<qint64> shares = countedShares(minutes, rule);
    for (std::size_t i = first; i < end; ++i)
        records[i].counted = shares[i - first];
}

} // namespace

std::vector<CountedRecord> countedRecords(std::vector<ServedTime> records, const CountingRule& rule, Instant asOf)
{
    std::erase_if(records, [](const ServedTime& record) { return !record.isApproved; });
    const Span ever{atLocal(kEarliest), dayOf(localDate(asOf).addDays(1)).to};
    std::vector<CountedRecord> counted;
    for (const CountedTime& time : countedTimes(std::move(records), ever, asOf))
        counted.push_back({time.record, time.volunteer, time.day, time.minutes, 0});
    // By beginning already.
    std::stable_sort(counted.begin(), counted.end(), [](const CountedRecord& a, const CountedRecord& b) {
        return std::tie(a.volunteer, a.day) < std::tie(b.volunteer, b.day);
    });
    for (std::size_t first = 0; first < counted.size();) {
        std::size_t end = first + 1;
        while (end < counted.size() && counted[end].volunteer == counted[first].volunteer &&
               counted[end].day == counted[first].day)
            ++end;
        share(counted, first, end, rule);
        first = end;
    }
    return counted;
}

} // namespace redvest
