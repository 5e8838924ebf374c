// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ranks with ties, and the lines that make the whole.

#include "core/domain/ranking.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

ServedTable tableOf(const std::vector<std::pair<QString, qint64>>& minutes)
{
    ServedTable table;
    for (const auto& [code, served] : minutes) {
        table.rows.push_back({code, code, {1, 2, served}});
        table.total.persons += 1;
        table.total.personTimes += 2;
        table.total.minutes += served;
    }
    return table;
}

std::vector<qint64> ranksOf(const Ranking& ranking)
{
    std::vector<qint64> ranks;
    for (const RankedLine& line : ranking.lines)
        ranks.push_back(line.rank);
    return ranks;
}

} // namespace

TEST_CASE("Equal ones share a rank and the next one counts them all", "[ranking]")
{
    const ServedTable table = tableOf({{u"a"_s, 60}, {u"b"_s, 120}, {u"c"_s, 60}, {u"d"_s, 30}, {u""_s, 500}});
    const Ranking ranking = rankingOf(table, RankedBy::Hours, kTopRanks);
    CHECK(ranksOf(ranking) == std::vector<qint64>{1, 2, 2, 4});
    CHECK(ranking.lines.front().code == u"b"_s);
    CHECK(ranking.none == ServiceTotals{1, 2, 500});
    CHECK(ranking.beyond == RankedRest{});
    CHECK(ranking.total == table.total);
    CHECK(ranksOf(rankingOf(table, RankedBy::Times, kTopRanks)) == std::vector<qint64>{1, 1, 1, 1});
}

TEST_CASE("Whoever shares the last rank is in, and who served nothing is not ranked", "[ranking]")
{
    const ServedTable table = tableOf({{u"a"_s, 60}, {u"b"_s, 60}, {u"c"_s, 60}, {u"d"_s, 30}, {u"e"_s, 0}});
    const Ranking first = rankingOf(table, RankedBy::Hours, 2);
    CHECK(ranksOf(first) == std::vector<qint64>{1, 1, 1});
    CHECK(first.beyond == RankedRest{2, {2, 4, 30}});
    const Ranking all = rankingOf(table, RankedBy::Hours, kTopRanks);
    CHECK(ranksOf(all) == std::vector<qint64>{1, 1, 1, 4});
    CHECK(all.beyond == RankedRest{1, {1, 2, 0}});
}

TEST_CASE("Who is not named keeps the rank that nobody else gets", "[ranking]")
{
    Ranking ranking = rankingOf(tableOf({{u"a"_s, 60}, {u"b"_s, 50}, {u"c"_s, 40}}), RankedBy::Hours, kTopRanks);
    leaveUnnamed(ranking, [](const RankedLine& line) { return line.code != u"b"_s; });
    CHECK(ranksOf(ranking) == std::vector<qint64>{1, 3});
    CHECK(ranking.unnamed == RankedRest{1, {1, 2, 50}});
}

TEST_CASE("Those of one rank stand by name", "[ranking]")
{
    Ranking ranking = rankingOf(tableOf({{u"a"_s, 60}, {u"b"_s, 60}, {u"c"_s, 90}}), RankedBy::Hours, kTopRanks);
    ranking.lines[1].name = u"赵测试"_s;
    ranking.lines[2].name = u"安测试"_s;
    orderTies(ranking);
    CHECK(ranking.lines[0].code == u"c"_s);
    CHECK(ranking.lines[1].name == u"安测试"_s);
    CHECK(ranking.lines[2].name == u"赵测试"_s);
}
