// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/served_groups.h"

#include <algorithm>
#include <map>

namespace redvest {

ServiceTotals ServedTable::of(const QString& code) const
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const ServedGroup& row) { return row.code == code; });
    return at == rows.end() ? ServiceTotals() : at->totals;
}

ServedTable groupServed(const std::vector<CountedTime>& times, const Scope& scope,
                        const std::function<QStringList(const CountedTime&)>& codesOf)
{
    std::map<QString, std::vector<CountedTime>> groups;
    for (const CountedTime& time : times) {
        if (!scope.contains(time.division))
            continue;
        QStringList codes = codesOf(time);
        if (codes.isEmpty())
            codes << QString();
        for (const QString& code : codes)
            groups[code].push_back(time);
    }
    ServedTable table;
    table.scope = scope.division;
    table.total = serviceTotals(times, scope);
    for (const auto& [code, served] : groups) {
        const ServiceTotals totals = serviceTotals(served, scope);
        table.rows.push_back({code, {}, totals});
        table.repeated.persons += totals.persons;
        table.repeated.personTimes += totals.personTimes;
        table.repeated.minutes += totals.minutes;
    }
    table.repeated.persons -= table.total.persons;
    table.repeated.personTimes -= table.total.personTimes;
    table.repeated.minutes -= table.total.minutes;
    if (!table.rows.empty() && table.rows.front().code.isEmpty())
        std::rotate(table.rows.begin(), table.rows.begin() + 1, table.rows.end());
    return table;
}

} // namespace redvest
