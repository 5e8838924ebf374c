// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/cover.h"

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<Cover> coverId(Id<Policy> policy, Id<Volunteer> volunteer, QDate from)
{
    return {namedUuid({u"cover"_s, policy.text(), volunteer.text(), from.toString(Qt::ISODate)})};
}

InsuredDays insuredDays(const Cover& cover, const Policy& policy)
{
    if (cover.isArchived || !cover.from.isValid() || !policy.from.isValid() || !policy.to.isValid())
        return {};
    const QDate from = std::max(cover.from, policy.from);
    const QDate to = cover.to.isValid() ? std::min(cover.to, policy.to) : policy.to;
    return from <= to ? InsuredDays{from, to} : InsuredDays{};
}

bool isInsuredOn(const std::vector<InsuredDays>& days, QDate day)
{
    return std::any_of(days.begin(), days.end(), [&](const InsuredDays& d) { return d.includes(day); });
}

QDate firstUninsured(const std::vector<InsuredDays>& days, Span span)
{
    for (QDate day = localDate(span.from); dayOf(day).from < span.to; day = day.addDays(1)) {
        if (!isInsuredOn(days, day))
            return day;
    }
    return {};
}

std::vector<PolicyGap> policyGaps(std::vector<Policy> policies)
{
    std::erase_if(policies, [](const Policy& p) { return p.isArchived || !p.from.isValid() || !p.to.isValid(); });
    std::sort(policies.begin(), policies.end(), [](const Policy& a, const Policy& b) {
        return std::tie(a.from, a.to, a.number) < std::tie(b.from, b.to, b.number);
    });
    std::vector<PolicyGap> gaps;
    const Policy* last = nullptr; // of those so far the one that ends last
    for (const Policy& policy : policies) {
        if (last && policy.from > last->to.addDays(1))
            gaps.push_back({*last, policy, {last->to.addDays(1), policy.from.addDays(-1)}});
        if (!last || policy.to > last->to)
            last = &policy;
    }
    return gaps;
}

} // namespace redvest
