// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/insurance_book.h"

#include "core/storage/schema/cover.h"

#include <unordered_map>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

InsuranceBook::InsuranceBook(const Reader& reader, InsuredDays around, Id<Volunteer> only)
{
    std::unordered_map<Id<Policy>, Policy> policies;
    for (Policy& policy : reader.all(policyTable()))
        policies.emplace(policy.id, policy);
    m_isKept = !policies.empty();
    if (!m_isKept)
        return;
    QString where = u"from_day <= :last AND (to_day = '' OR to_day >= :first)"_s;
    Bindings bindings{{u":first"_s, around.from.toString(Qt::ISODate) + u""_s},
                      {u":last"_s, around.to.toString(Qt::ISODate) + u""_s}};
    if (!only.isNull()) {
        where += u" AND volunteer = :only"_s;
        bindings.emplace_back(u":only"_s, only.text());
    }
    for (const Cover& cover : reader.all(coverTable(), where, bindings)) {
        const auto policy = policies.find(cover.policy);
        if (policy == policies.end())
            continue;
        if (const InsuredDays days = insuredDays(cover, policy->second); days.from.isValid())
            m_days[cover.volunteer].push_back(days);
    }
}

std::optional<std::vector<InsuredDays>> InsuranceBook::of(Id<Volunteer> id) const
{
    if (!m_isKept)
        return std::nullopt;
    const auto found = m_days.find(id);
    return found == m_days.end() ? std::vector<InsuredDays>() : found->second;
}

InsuredDays daysTouched(Span span)
{
    return {localDate(span.from), localDate(span.to)};
}

} // namespace redvest::storage
