// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back through the table of a block: from the cheapest end, from where each cell's cost came.

#include "core/domain/dispatch/block_search.h"

#include <algorithm>

namespace redvest::dispatch {

bool BlockSearch::goBack()
{
    m_found.assign(std::size_t(m_days), -1);
    int run = m_lastRun;
    int place = m_lastPlace;
    Value value = cells(m_days, run)[place];
    for (int layer = m_days; layer > 0; --layer) {
        if (!stepBack(layer, run, place, value))
            return false;
    }
    return true;
}

/// From where a cell's value came.
bool BlockSearch::stepBack(int layer, int& run, int& place, Value& value)
{
    const int day = layer - 1;
    const int classes = m_from + day > 0 ? m_person->days[std::size_t(m_from + day - 1)].classes : 1;
    const auto isFrom = [&](int former, int cell, Value cost, int pick) {
        const int minutes = cell % m_minuteCount;
        const bool isReached = minutes >= m_low[std::size_t(day)] && minutes <= m_high[std::size_t(day)];
        if (!isReached || alive(day, former) == 0 || cells(day, former)[cell] + cost != value)
            return false;
        m_found[std::size_t(day)] = pick;
        run = former;
        place = cell;
        value = cells(day, former)[cell];
        return true;
    };
    if (run < m_offs) {
        const Value cost = m_restCost[std::size_t(day)];
        for (int former = 0; former < m_offs; ++former) {
            if (std::min(former + 1, m_offs - 1) == run && isFrom(former, place, cost, -1))
                return true;
        }
        for (int out = 0; run == 0 && out < classes; ++out) {
            for (int length = 0; length < m_lengths; ++length) {
                if (mayEnd(length) && isFrom(work(out, length), place, cost, -1))
                    return true;
            }
        }
        return false;
    }
    const DayPicks& picks = m_person->days[std::size_t(m_from + day)];
    const int out = (run - m_offs) / m_lengths;
    const int length = (run - m_offs) % m_lengths;
    const int minutes = place % m_minuteCount;
    const int weekends = place / m_minuteCount % m_weekendCount;
    const int ofKind = place / (m_minuteCount * m_weekendCount);
    const bool isEdge = m_from + day == 0 && m_lengths > m_most;
    for (const Arc& arc : m_arcs[std::size_t(day)]) {
        if (arc.out != out || arc.minutes > minutes || arc.ofKind > ofKind)
            continue;
        for (const bool afterWork : {false, true}) {
            const int step = weekendStep(day, afterWork);
            if (step > weekends)
                continue;
            const int cell =
                ((ofKind - arc.ofKind) * m_weekendCount + weekends - step) * m_minuteCount + minutes - arc.minutes;
            if (!afterWork) {
                if (length == (isEdge ? m_most : 0) && isFrom(m_offs - 1, cell, arc.cost, arc.pick))
                    return true;
                continue;
            }
            const std::uint64_t allowed = picks.mayFollow[std::size_t(arc.in)];
            for (int before = 0; before < m_lengths; ++before) {
                if (this->afterWork(before) != length)
                    continue;
                for (int former = 0; former < classes; ++former) {
                    if ((allowed >> unsigned(former) & 1U) != 0 &&
                        isFrom(work(former, before), cell, arc.cost, arc.pick))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace redvest::dispatch
