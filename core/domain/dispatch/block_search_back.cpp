// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/block_search_back.h"

#include <algorithm>

namespace redvest::dispatch {

bool BlockWayBack::go()
{
    m_of.m_found.assign(std::size_t(m_of.m_days), -1);
    int run = m_of.m_lastRun;
    int place = m_of.m_lastPlace;
    BlockSearch::Value value = m_of.cells(m_of.m_days, run)[place];
    for (int layer = m_of.m_days; layer > 0; --layer) {
        if (!step(layer, run, place, value))
            return false;
    }
    return true;
}

/// From where a cell's value came.
bool BlockWayBack::step(int layer, int& run, int& place, BlockSearch::Value& value)
{
    const int day = layer - 1;
    const int classes = m_of.m_from + day > 0 ? m_of.m_person->days[std::size_t(m_of.m_from + day - 1)].classes : 1;
    const auto isFrom = [&](int former, int cell, BlockSearch::Value cost, int pick) {
        const int minutes = cell % m_of.m_minuteCount;
        const bool isReached = minutes >= m_of.m_low[std::size_t(day)] && minutes <= m_of.m_high[std::size_t(day)];
        if (!isReached || m_of.alive(day, former) == 0 || m_of.cells(day, former)[cell] + cost != value)
            return false;
        m_of.m_found[std::size_t(day)] = pick;
        run = former;
        place = cell;
        value = m_of.cells(day, former)[cell];
        return true;
    };
    if (run < m_of.m_offs) {
        const BlockSearch::Value cost = m_of.m_restCost[std::size_t(day)];
        for (int former = 0; former < m_of.m_offs; ++former) {
            if (std::min(former + 1, m_of.m_offs - 1) == run && isFrom(former, place, cost, -1))
                return true;
        }
        for (int out = 0; run == 0 && out < classes; ++out) {
            for (int length = 0; length < m_of.m_lengths; ++length) {
                if (m_of.mayEnd(length) && isFrom(m_of.work(out, length), place, cost, -1))
                    return true;
            }
        }
        return false;
    }
    const DayPicks& picks = m_of.m_person->days[std::size_t(m_of.m_from + day)];
    const int out = (run - m_of.m_offs) / m_of.m_lengths;
    const int length = (run - m_of.m_offs) % m_of.m_lengths;
    const int minutes = place % m_of.m_minuteCount;
    const int weekends = place / m_of.m_minuteCount % m_of.m_weekendCount;
    const int ofKind = place / (m_of.m_minuteCount * m_of.m_weekendCount);
    const bool isEdge = m_of.m_from + day == 0 && m_of.m_lengths > m_of.m_most;
    for (const BlockSearch::Arc& arc : m_of.m_arcs[std::size_t(day)]) {
        if (arc.out != out || arc.minutes > minutes || arc.ofKind > ofKind)
            continue;
        for (const bool afterWork : {false, true}) {
            const int step = m_of.weekendStep(day, afterWork);
            if (step > weekends)
                continue;
            const int cell = ((ofKind - arc.ofKind) * m_of.m_weekendCount + weekends - step) * m_of.m_minuteCount +
                             minutes - arc.minutes;
            if (!afterWork) {
                if (length == (isEdge ? m_of.m_most : 0) && isFrom(m_of.m_offs - 1, cell, arc.cost, arc.pick))
                    return true;
                continue;
            }
            const std::uint64_t allowed = picks.mayFollow[std::size_t(arc.in)];
            for (int before = 0; before < m_of.m_lengths; ++before) {
                if (m_of.afterWork(before) != length)
                    continue;
                for (int former = 0; former < classes; ++former) {
                    if ((allowed >> unsigned(former) & 1U) != 0 &&
                        isFrom(m_of.work(former, before), cell, arc.cost, arc.pick))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace redvest::dispatch
