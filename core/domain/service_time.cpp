// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/service_time.h"

#include "core/domain/counted_days.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace redvest {

namespace {

bool hasTimes(const ServedTime& record)
{
    return record.starts.isSet() && record.ends > record.starts;
}

/// Minutes of the record served by `at`. Its breaks are spread over it evenly, so that parts add up to the whole.
qint64 servedBy(const ServedTime& record, Instant at)
{
    if (at <= record.starts)
        return 0;
    if (at >= record.ends)
        return record.minutes;
    return record.minutes * (at.ms - record.starts.ms) / (record.ends.ms - record.starts.ms);
}

/// Minutes of `record` within `period` that no earlier record of the same person has counted; moves `coveredTo` on.
qint64 newMinutes(const ServedTime& record, const Span& period, Instant& coveredTo)
{
    if (!hasTimes(record))
        return period.contains(belongsAt(record)) ? record.minutes : 0;
    const Instant from = std::max({record.starts, coveredTo, period.from});
    const Instant to = std::min(record.ends, period.to);
    coveredTo = std::max(coveredTo, record.ends);
    return to > from ? servedBy(record, to) - servedBy(record, from) : 0;
}

} // namespace

Instant belongsAt(const ServedTime& record)
{
    if (record.shiftStarts.isSet())
        return record.shiftStarts;
    if (!record.starts.isSet())
        return belongsAt(record.day);
    const Span day = dayOf(record.day);
    return std::clamp(record.starts, day.from, Instant{day.to.ms - 1});
}

bool hasBegun(const ServedTime& record, Instant asOf)
{
    if (record.starts.isSet())
        return record.starts <= asOf;
    return record.shiftStarts.isSet() ? record.shiftStarts <= asOf : record.day <= localDate(asOf);
}

std::vector<CountedTime> countedTimes(std::vector<ServedTime> records, Span period, Instant asOf)
{
    std::erase_if(records, [&](const ServedTime& record) { return !hasBegun(record, asOf); });
    for (ServedTime& record : records) {
        if (record.starts.isSet() && !record.ends.isSet())
            record.ends = plusMinutes(record.starts, record.minutes); // nobody signed out: as long as it was
    }
    std::sort(records.begin(), records.end(), [](const ServedTime& a, const ServedTime& b) {
        return std::tie(a.volunteer, a.starts, a.ends, a.record) < std::tie(b.volunteer, b.starts, b.ends, b.record);
    });
    const Span upToNow{period.from, std::min(period.to, asOf)};
    std::vector<CountedTime> counted;
    Instant coveredTo;
    const QString* person = nullptr;
    for (const ServedTime& record : records) {
        if (!person || *person != record.volunteer) {
            person = &record.volunteer;
            coveredTo = {};
        }
        CountedTime time{record.volunteer,
                         record.shift.isEmpty() ? record.record : record.shift,
                         record.division,
                         period.contains(belongsAt(record)),
                         0,
                         localDate(belongsAt(record)),
                         record.record};
        // Minutes that are only known by their number are not split: they stand or fall with their record.
        if (record.isApproved)
            time.minutes = newMinutes(record, hasTimes(record) ? upToNow : period, coveredTo);
        if (time.isInPeriod || time.minutes > 0)
            counted.push_back(std::move(time));
    }
    return counted;
}

ServiceTotals serviceTotals(const std::vector<CountedTime>& times, const Scope& scope)
{
    ServiceTotals totals;
    QSet<QString> people;
    QSet<std::pair<QString, QString>> personTimes;
    for (const CountedTime& time : times) {
        if (!scope.contains(time.division))
            continue;
        totals.minutes += time.minutes;
        if (!time.isInPeriod)
            continue;
        people.insert(time.volunteer);
        personTimes.insert({time.volunteer, time.personTime});
    }
    totals.persons = people.size();
    totals.personTimes = personTimes.size();
    return totals;
}

} // namespace redvest
