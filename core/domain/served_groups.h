// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time served, grouped by who served it, for what, where and when: teams, organisations, sources, campaigns,
// categories, sites, days. Pure.
//
// What belongs to no group is a row of its own. What belongs to several groups (a member of two teams) counts in each
// of them and once in the total; how much the rows hold more than the total is said beside it, so that rows, less what
// is repeated, are the whole.

#pragma once

#include "core/domain/service_time.h"

#include <QStringList>

#include <functional>

namespace redvest {

enum class ServedBy { Team, Organisation, Campaign, Source, Category, Site, Day };
template <>
struct EnumWords<ServedBy>
{
    static constexpr std::array words{u"team", u"organisation", u"campaign", u"source", u"category", u"site", u"day"};
};

struct ServedGroup
{
    QString code; ///< id of the record; of a source or category the word, of a day its date; "" for none of them
    QString name{};
    ServiceTotals totals{};
    bool operator==(const ServedGroup&) const = default;
};

struct ServedTable
{
    ServedBy by = ServedBy::Team;
    QString scope{};
    QString scopeName{};
    Span period{};
    Instant asOf{};
    ServiceTotals total{};    ///< distinct people, each person-time and minute once
    ServiceTotals repeated{}; ///< what the rows together hold more
    std::vector<ServedGroup> rows{};
    /// Nothing where nothing was served in that group.
    [[nodiscard]] ServiceTotals of(const QString& code) const;
};

/// The rows in the order of their codes, what belongs to none last. `codesOf`: the groups of a record, each once.
[[nodiscard]] ServedTable groupServed(const std::vector<CountedTime>&, const Scope&,
                                      const std::function<QStringList(const CountedTime&)>& codesOf);

} // namespace redvest
