// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_nature.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFar = std::numeric_limits<int>::max() / 2;

/// Cheapest paths, one after the other: a seat that is called for costs nothing, one that takes training costs one.
/// Source: successive shortest paths (Ahuja, Magnanti, Orlin, Network Flows, 9.7). Costs of the paths never fall, so
/// those for nothing come first, and the first that costs two would give up a called seat for two trained ones.
class Matching
{
public:
    Matching(const std::vector<qint64>& seats, const std::vector<AlikePeople>& people)
        : m_people(people)
        , m_open(seats)
        , m_taken(people.size(), std::vector<qint64>(seats.size(), 0))
    {
        for (const AlikePeople& alike : people)
            m_free.push_back(alike.count);
    }

    std::vector<std::vector<qint64>> run()
    {
        for (int end = cheapestEnd(); end >= 0; end = cheapestEnd())
            augment(std::size_t(end));
        return std::move(m_taken);
    }

private:
    /// The open demand that is reached for nothing, else for one; -1 when there is none.
    int cheapestEnd()
    {
        m_toPeople.assign(m_people.size(), kFar);
        m_toDemand.assign(m_open.size(), kFar);
        m_peopleFrom.assign(m_people.size(), -1);
        m_demandFrom.assign(m_open.size(), -1);
        std::deque<std::size_t> waiting;
        for (std::size_t p = 0; p < m_people.size(); ++p) {
            if (m_free[p] > 0) {
                m_toPeople[p] = 0;
                waiting.push_back(p);
            }
        }
        while (!waiting.empty()) {
            const std::size_t p = waiting.front();
            waiting.pop_front();
            reachFrom(p, waiting);
        }
        int best = -1;
        for (std::size_t d = 0; d < m_open.size(); ++d) {
            const bool isCheaper = best < 0 || m_toDemand[d] < m_toDemand[std::size_t(best)];
            if (m_open[d] > 0 && m_toDemand[d] <= 1 && isCheaper)
                best = int(d);
        }
        return best;
    }

    [[nodiscard]] int cost(std::size_t p, std::size_t d) const
    {
        return m_people[p].standings[d] == Standing::Callable ? 0 : 1;
    }

    void reachFrom(std::size_t p, std::deque<std::size_t>& waiting)
    {
        for (std::size_t d = 0; d < m_open.size(); ++d) {
            if (m_people[p].standings[d] == Standing::Unfit || m_toPeople[p] + cost(p, d) >= m_toDemand[d])
                continue;
            m_toDemand[d] = m_toPeople[p] + cost(p, d);
            m_demandFrom[d] = int(p);
            // Whoever sits there could move on.
            for (std::size_t q = 0; q < m_people.size(); ++q) {
                if (m_taken[q][d] == 0 || m_toDemand[d] - cost(q, d) >= m_toPeople[q])
                    continue;
                m_toPeople[q] = m_toDemand[d] - cost(q, d);
                m_peopleFrom[q] = int(d);
                waiting.push_back(q);
            }
        }
    }

    /// As many as the path to the demand lets through.
    void augment(std::size_t end)
    {
        qint64 amount = m_open[end];
        for (std::size_t d = end;;) {
            const auto p = std::size_t(m_demandFrom[d]);
            if (m_peopleFrom[p] < 0) {
                amount = std::min(amount, m_free[p]);
                break;
            }
            d = std::size_t(m_peopleFrom[p]);
            amount = std::min(amount, m_taken[p][d]);
        }
        m_open[end] -= amount;
        for (std::size_t d = end;;) {
            const auto p = std::size_t(m_demandFrom[d]);
            m_taken[p][d] += amount;
            if (m_peopleFrom[p] < 0) {
                m_free[p] -= amount;
                return;
            }
            d = std::size_t(m_peopleFrom[p]);
            m_taken[p][d] -= amount;
        }
    }

    const std::vector<AlikePeople>& m_people;
    std::vector<qint64> m_free;
    std::vector<qint64> m_open;
    std::vector<std::vector<qint64>> m_taken;
    std::vector<int> m_toPeople, m_toDemand;
    std::vector<int> m_peopleFrom, m_demandFrom; ///< the step before on the path; -1 at its beginning
};

} // namespace

Nature& Nature::operator+=(const Nature& other)
{
    callable += other.callable;
    trainable += other.trainable;
    structural += other.structural;
    return *this;
}

Standing standingOf(const Verdict& verdict, Span shift, const EligibilityLimits& limits)
{
    Standing standing = Standing::Callable;
    for (const Reason& r : verdict.reasons) {
        const bool isTraining = r.code.startsWith(u"training_"_s);
        // A shift that is long in itself is so for everybody.
        const bool isTired = r.code == u"rest_short" || r.code == u"week_long" || r.code == u"days_in_row" ||
                             r.code == u"own_limit" ||
                             (r.code == u"day_long" && shift.minutes() <= limits.dayMinutes) ||
                             (r.code == u"no_break" && shift.minutes() <= limits.stretchMinutes) ||
                             (r.code == u"suit_long" && shift.minutes() <= limits.suitMinutes);
        if (isTired || (r.isBlock() && !isTraining))
            return Standing::Unfit;
        if (isTraining)
            standing = Standing::Trainable;
    }
    return standing;
}

std::vector<std::vector<qint64>> matched(const std::vector<qint64>& seats, const std::vector<AlikePeople>& people)
{
    return Matching(seats, people).run();
}

std::vector<qint64> dealtOut(qint64 total, const std::vector<qint64>& room)
{
    const qint64 all = std::accumulate(room.begin(), room.end(), qint64(0));
    std::vector<qint64> dealt;
    qint64 before = 0;
    for (const qint64 here : room) {
        const auto upTo = [&](qint64 place) { return all > 0 ? total * place / all : 0; };
        dealt.push_back(upTo(before + here) - upTo(before));
        before += here;
    }
    return dealt;
}

} // namespace redvest
