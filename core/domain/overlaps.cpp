// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/overlaps.h"

#include <algorithm>
#include <tuple>

namespace redvest {

std::vector<Overlap> overlapsOf(std::vector<ServedTime> records)
{
    std::erase_if(records, [](const ServedTime& record) { return !record.starts.isSet(); });
    for (ServedTime& record : records) {
        if (!record.ends.isSet())
            record.ends = plusMinutes(record.starts, record.minutes);
    }
    std::sort(records.begin(), records.end(), [](const ServedTime& a, const ServedTime& b) {
        return std::tie(a.volunteer, a.starts, a.ends, a.record) < std::tie(b.volunteer, b.starts, b.ends, b.record);
    });
    std::vector<Overlap> found;
    std::vector<const ServedTime*> open; ///< of the person, not over when the next begins
    for (const ServedTime& record : records) {
        std::erase_if(open, [&](const ServedTime* earlier) {
            return earlier->volunteer != record.volunteer || earlier->ends <= record.starts;
        });
        for (const ServedTime* earlier : open) {
            const Instant to = std::min(earlier->ends, record.ends);
            if (to > record.starts)
                found.push_back({record.volunteer, earlier->record, record.record, {record.starts, to}});
        }
        open.push_back(&record);
    }
    return found;
}

} // namespace redvest
