// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/counting_rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMinutesOfDay = 24 * 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("Hours", text);
}

bool isUnit(int minutes)
{
    return std::find(kCountingUnits.begin(), kCountingUnits.end(), minutes) != kCountingUnits.end();
}

} // namespace

CountingRule countingSaid(const Office& office)
{
    return {std::max(1, office.countingUnit), office.dayCap};
}

CountingRule countingRule(const Office& office)
{
    CountingRule rule = countingSaid(office);
    if (rule.dayCap > 0)
        rule.dayCap = std::max(rule.dayCap, rule.unit);
    return whyNotCountingRule(rule).empty() ? rule : CountingRule{};
}

Office withCountingRule(Office office, const CountingRule& rule)
{
    office.countingUnit = rule.unit <= 1 ? 0 : rule.unit;
    office.dayCap = rule.dayCap;
    return office;
}

Problems whyNotCountingRule(const CountingRule& rule)
{
    Problems problems;
    if (!isUnit(rule.unit)) {
        QStringList units;
        for (const int unit : kCountingUnits)
            units << QString::number(unit);
        problems.push_back({u"counting_unit"_s, u"counting_unit"_s,
                            tr("Time is counted in whole units of %1 minutes.").arg(units.join(u", "_s))});
    }
    if (rule.dayCap != 0 && (rule.dayCap < std::max(1, rule.unit) || rule.dayCap > kMinutesOfDay))
        problems.push_back({u"day_cap"_s, u"day_cap"_s,
                            tr("A person counts at least one unit and at most 24 hours of a day; 0 is no limit.")});
    return problems;
}

qint64 countedOfDay(qint64 minutes, const CountingRule& rule)
{
    const qint64 most = rule.dayCap > 0 ? std::min<qint64>(minutes, rule.dayCap) : minutes;
    const qint64 unit = std::max(1, rule.unit);
    return std::max<qint64>(0, most / unit * unit);
}

std::vector<qint64> countedShares(const std::vector<qint64>& minutes, const CountingRule& rule)
{
    qint64 left = countedOfDay(std::accumulate(minutes.begin(), minutes.end(), qint64{0}), rule);
    std::vector<qint64> shares;
    shares.reserve(minutes.size());
    for (const qint64 served : minutes) {
        shares.push_back(std::clamp<qint64>(served, 0, left));
        left -= shares.back();
    }
    return shares;
}

} // namespace redvest
