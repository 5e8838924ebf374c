// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who served most: rows of a table of served time in order, with ties. Pure.
//
// Ranks keep ties (1, 2, 2, 4). Whoever shares the last rank asked for is in; what comes behind, what belongs to no
// group and what counts in several rows are lines of their own, so that the lines make the whole.

#pragma once

#include "core/domain/served_groups.h"

namespace redvest {

enum class RankedKind { People, Teams, Organisations, Communities };
template <>
struct EnumWords<RankedKind>
{
    static constexpr std::array words{u"people", u"teams", u"organisations", u"communities"};
};

enum class RankedBy { Hours, Times };
template <>
struct EnumWords<RankedBy>
{
    static constexpr std::array words{u"hours", u"times"};
};

constexpr int kTopRanks = 100;
constexpr int kMostRanks = 10'000;

struct RankedLine
{
    qint64 rank = 0;
    QString code; ///< id of the record; of a community its code
    QString name{};
    QString place{}; ///< of a person the sending body, else the street of residence; of others where they lie
    ServiceTotals totals{};
    bool operator==(const RankedLine&) const = default;
};

/// Rows put together.
struct RankedRest
{
    qint64 rows = 0;
    ServiceTotals totals{};
    bool operator==(const RankedRest&) const = default;
};

struct Ranking
{
    RankedKind of = RankedKind::People;
    RankedBy by = RankedBy::Hours;
    QString office{}; ///< who says so
    QString scope{};
    QString scopeName{};
    Span period{};
    Instant asOf{};
    int top = kTopRanks;
    bool isMasked = false;
    std::vector<RankedLine> lines{}; ///< by rank; those of one rank by name
    RankedRest unnamed{};            ///< of a list to be published: ranked, and did not consent to be named
    RankedRest beyond{};             ///< behind the last rank, and who served nothing that counts
    ServiceTotals none{};            ///< what belongs to no group
    ServiceTotals repeated{};        ///< what the rows together hold more than the total
    ServiceTotals total{};           ///< as figures count it
};

/// The rows of the table that are ranked `top` or better; names and places are the caller's to fill. Rows of nothing
/// are not ranked.
[[nodiscard]] Ranking rankingOf(const ServedTable&, RankedBy, int top);
/// Puts lines of one rank in the order of their names.
void orderTies(Ranking&);
/// Takes those lines out for which `isNamed` says no, and puts them together as unnamed.
void leaveUnnamed(Ranking&, const std::function<bool(const RankedLine&)>& isNamed);

} // namespace redvest
