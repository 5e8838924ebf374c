// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What shifts ask of people, for many at once. Not a public face: the model asks it.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/eligibility.h"
#include "core/domain/figures.h"
#include "core/storage/gate/reader.h"

#include <unordered_map>

namespace redvest {

class DispatchDemands
{
public:
    /// Reads posts, what they ask for, and rules. `asOf`: when people are asked.
    DispatchDemands(const storage::Reader&, Instant asOf);
    /// The same as every verdict on that shift is asked with (ShiftPool).
    [[nodiscard]] Demand of(const ShiftFill&) const;

private:
    Instant m_asOf;
    bool m_asksHealth;
    std::vector<NamedCourseRule> m_rules;
    std::unordered_map<Id<Post>, Post> m_posts;
    std::unordered_map<Id<Post>, std::vector<Requirement>> m_asks;
};

} // namespace redvest
