// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sum of costs that stops at its ends instead of running over.

#pragma once

#include "core/domain/dispatch/staffing.h"

#include <algorithm>

namespace redvest::dispatch {

class CostSum
{
public:
    /// `cost` so many times. Neither may be beyond kNever.
    void add(Cost cost, std::int64_t times)
    {
        Cost product = 0;
        if (__builtin_mul_overflow(cost, times, &product))
            product = cost < 0 ? -kNever : kNever;
        m_value = std::clamp(m_value + std::clamp(product, -kNever, kNever), -kNever, kNever);
    }
    /// −kNever … kNever
    [[nodiscard]] Cost value() const { return m_value; }

private:
    Cost m_value = 0;
};

} // namespace redvest::dispatch
