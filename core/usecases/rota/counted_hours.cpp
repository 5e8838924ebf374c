// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/counted_hours.h"

#include "core/storage/queries/served_records.h"
#include "core/storage/schema/divisions.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

CountedRow rowOf(const storage::ServedRecord& served, const CountedRecord& counted, QDate today)
{
    CountedRow row;
    row.counted = counted;
    row.minutes = served.time.minutes;
    row.campaign = served.campaign;
    row.post = served.post;
    row.site = served.site;
    row.division = served.time.division;
    row.starts = served.time.starts.isSet() ? served.time.starts : served.time.shiftStarts;
    row.ends = served.time.ends.isSet()     ? served.time.ends
               : served.time.starts.isSet() ? plusMinutes(served.time.starts, served.time.minutes)
                                            : served.shiftEnds;
    row.evidence = served.evidence;
    row.isFinal = served.publicTo.isValid() && served.publicMinutes == served.time.minutes && today > served.publicTo;
    return row;
}

} // namespace

std::vector<CountedRow> countedRows(const Workspace& ws, const storage::Reader& reader, const CountedAsked& asked,
                                    const std::vector<Id<Volunteer>>& people)
{
    std::vector<ServedTime> times;
    QHash<QString, storage::ServedRecord> served;
    for (storage::ServedRecord& record : storage::approvedRecords(reader, people)) {
        times.push_back(record.time);
        const QString id = record.time.record;
        served.insert(id, std::move(record));
    }
    const Scope place = scopeOf(asked.scope, ws.office().division);
    std::vector<CountedRow> rows;
    for (const CountedRecord& counted : countedRecords(std::move(times), countingRule(ws.office()), ws.now())) {
        const storage::ServedRecord& record = *served.constFind(counted.record);
        const bool isEarly = asked.first.isValid() && counted.day < asked.first;
        const bool isLate = asked.last.isValid() && counted.day > asked.last;
        const bool isOther = !asked.campaign.isNull() && record.campaignId != asked.campaign.text();
        if (isEarly || isLate || isOther || !place.contains(record.time.division))
            continue;
        CountedRow row = rowOf(record, counted, ws.today());
        if (row.isFinal || !asked.isFinalOnly)
            rows.push_back(std::move(row));
    }
    return rows;
}

Outcome<ChangeSet> setCountingRule(Workspace& ws, const CountingRule& rule, const QString& reason)
{
    if (Problems problems = whyNotCountingRule(rule); !problems.empty())
        return problems;
    auto written = ws.write({u"office.counting"_s, reason}, [&](storage::Writer& writer) {
        const Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        writer.put(storage::officeTable(), withCountingRule(office, rule));
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
