// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/duty_search.h"

#include <algorithm>
#include <functional>

namespace redvest::dispatch {

void DutySearch::begin()
{
    for (const int duty : m_reached)
        m_steps[std::size_t(duty)] = {kNever};
    m_reached.clear();
    m_given.clear();
    m_heap.clear();
}

void DutySearch::reach(int duty, const Step& step)
{
    Step& now = m_steps[std::size_t(duty)];
    if (now.distance == kNever)
        m_reached.push_back(duty);
    now = step;
    m_heap.emplace_back(step.distance, duty);
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

std::pair<Cost, int> DutySearch::next()
{
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [distance, duty] = m_heap.back();
        m_heap.pop_back();
        if (distance == m_steps[std::size_t(duty)].distance) { // else it was reached on a shorter way since
            m_given.push_back(duty);
            return {distance, duty};
        }
    }
    return {kNever, -1};
}

} // namespace redvest::dispatch
