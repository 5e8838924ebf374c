// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking.h"

#include "core/base/order_key.h"

#include <algorithm>
#include <tuple>

namespace redvest {

namespace {

qint64 measured(const ServiceTotals& totals, RankedBy by)
{
    return by == RankedBy::Hours ? totals.minutes : totals.personTimes;
}

void addTo(RankedRest& rest, const ServiceTotals& totals)
{
    ++rest.rows;
    rest.totals.persons += totals.persons;
    rest.totals.personTimes += totals.personTimes;
    rest.totals.minutes += totals.minutes;
}

} // namespace

Ranking rankingOf(const ServedTable& table, RankedBy by, int top)
{
    Ranking ranking;
    ranking.by = by;
    ranking.top = top;
    ranking.scope = table.scope;
    ranking.scopeName = table.scopeName;
    ranking.period = table.period;
    ranking.asOf = table.asOf;
    ranking.total = table.total;
    ranking.repeated = table.repeated;
    ranking.none = table.of({});
    std::vector<const ServedGroup*> rows;
    for (const ServedGroup& row : table.rows) {
        if (!row.code.isEmpty())
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [by](const ServedGroup* a, const ServedGroup* b) {
        return std::pair(-measured(a->totals, by), a->code) < std::pair(-measured(b->totals, by), b->code);
    });
    qint64 place = 0;
    qint64 rank = 0;
    qint64 before = -1;
    for (const ServedGroup* row : rows) {
        const qint64 now = measured(row->totals, by);
        ++place;
        if (now != before)
            rank = place;
        before = now;
        if (now > 0 && rank <= top)
            ranking.lines.push_back({rank, row->code, row->name, {}, row->totals});
        else
            addTo(ranking.beyond, row->totals);
    }
    return ranking;
}

void orderTies(Ranking& ranking)
{
    std::vector<std::pair<QString, RankedLine>> keyed;
    keyed.reserve(ranking.lines.size());
    for (RankedLine& line : ranking.lines) {
        QString key = orderKey(line.name);
        keyed.emplace_back(std::move(key), std::move(line));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second.rank, a.first, a.second.code) < std::tie(b.second.rank, b.first, b.second.code);
    });
    ranking.lines.clear();
    for (auto& one : keyed)
        ranking.lines.push_back(std::move(one.second));
}

void leaveUnnamed(Ranking& ranking, const std::function<bool(const RankedLine&)>& isNamed)
{
    std::vector<RankedLine> named;
    for (RankedLine& line : ranking.lines) {
        if (isNamed(line))
            named.push_back(std::move(line));
        else
            addTo(ranking.unnamed, line.totals);
    }
    ranking.lines = std::move(named);
}

} // namespace redvest
