// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_demands.h"

#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"

namespace redvest {

DispatchDemands::DispatchDemands(const storage::Reader& reader, Instant asOf)
    : m_asOf(asOf)
    , m_asksHealth(storage::isHealthAsked(reader))
    , m_rules(storage::courseRulesInForce(reader))
{
    for (Post& post : reader.all(storage::postTable()))
        m_posts.emplace(post.id, std::move(post));
    for (Requirement& r : storage::requirements(reader, {}))
        m_asks[r.post].push_back(std::move(r));
}

Demand DispatchDemands::of(const ShiftFill& fill) const
{
    Demand demand;
    const auto id = Id<Post>::fromText(fill.post);
    if (const auto post = m_posts.find(id); post != m_posts.end())
        demand.post = post->second;
    const auto asks = m_asks.find(id);
    demand.requirements = requirementsOn(demand.post, asks == m_asks.end() ? std::vector<Requirement>() : asks->second,
                                         m_rules, localDate(fill.span.from));
    demand.shift.id = Id<Shift>::fromText(fill.shift);
    demand.shift.post = id;
    demand.shift.starts = fill.span.from;
    demand.shift.ends = fill.span.to;
    demand.shift.needed = int(fill.needed);
    demand.shift.breaks = fill.breaks;
    demand.division = fill.division;
    demand.askedAt = demand.asOf = m_asOf;
    demand.asksHealth = m_asksHealth;
    return demand;
}

} // namespace redvest
