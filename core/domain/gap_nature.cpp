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

/// Levels of nobody and of no demand.
constexpr int kNoLevel = -1;

/// Flow from people to seats, in two rounds: callable people alone, then those too who add a seat by training. Within
/// a round paths of the same length are filled together (Dinic), so that hundreds of groups take milliseconds.
class Matching
{
public:
    Matching(const std::vector<qint64>& seats, const std::vector<AlikePeople>& people)
        : m_people(people)
        , m_open(seats)
        , m_taken(people.size(), std::vector<qint64>(seats.size(), 0))
        , m_peoplePrice(people.size(), 0)
        , m_demandPrice(seats.size(), 0)
    {
        for (const AlikePeople& alike : people)
            m_free.push_back(alike.count);
    }

    std::vector<std::vector<qint64>> run()
    {
        fill();
        findPrices();
        fill();
        return std::move(m_taken);
    }

private:
    [[nodiscard]] int cost(std::size_t p, std::size_t d) const
    {
        return m_people[p].standings[d] == Standing::Callable ? 0 : 1;
    }
    /// The step lies on a way that costs no more than it must.
    [[nodiscard]] bool isTight(std::size_t p, std::size_t d) const
    {
        return m_people[p].standings[d] != Standing::Unfit && m_demandPrice[d] == m_peoplePrice[p] + cost(p, d);
    }

    /// All that flows at the prices there are.
    void fill()
    {
        while (level()) {
            m_nextDemand.assign(m_people.size(), 0);
            m_nextPeople.assign(m_open.size(), 0);
            for (std::size_t p = 0; p < m_people.size(); ++p) {
                while (m_free[p] > 0 && m_peopleLevel[p] == 0) {
                    const qint64 sent = sendFrom(p, m_free[p]);
                    if (sent == 0)
                        break;
                    m_free[p] -= sent;
                }
            }
        }
    }

    /// How many steps from free people everybody is; false when no open seat is reached.
    bool level()
    {
        m_peopleLevel.assign(m_people.size(), kNoLevel);
        m_demandLevel.assign(m_open.size(), kNoLevel);
        std::vector<std::size_t> now;
        for (std::size_t p = 0; p < m_people.size(); ++p) {
            if (m_free[p] > 0 && m_peoplePrice[p] == 0) {
                m_peopleLevel[p] = 0;
                now.push_back(p);
            }
        }
        std::vector<std::size_t> unreached;
        for (std::size_t d = 0; d < m_open.size(); ++d)
            unreached.push_back(d);
        bool isReached = false;
        for (int steps = 0; !now.empty() && !isReached; steps += 2) {
            const std::vector<std::size_t> demands = reach(now, unreached, steps + 1);
            for (const std::size_t d : demands)
                isReached = isReached || isGoal(d);
            now = sittingAt(demands, steps + 2);
        }
        return isReached;
    }
    [[nodiscard]] bool isGoal(std::size_t d) const { return m_open[d] > 0 && m_demandPrice[d] == m_goalPrice; }

    std::vector<std::size_t> reach(const std::vector<std::size_t>& people, std::vector<std::size_t>& unreached,
                                   int steps)
    {
        std::vector<std::size_t> reached;
        for (const std::size_t p : people) {
            std::erase_if(unreached, [&](std::size_t d) {
                if (!isTight(p, d))
                    return false;
                m_demandLevel[d] = steps;
                reached.push_back(d);
                return true;
            });
        }
        return reached;
    }

    /// Whoever sits there could move on.
    std::vector<std::size_t> sittingAt(const std::vector<std::size_t>& demands, int steps)
    {
        std::vector<std::size_t> people;
        for (const std::size_t d : demands) {
            for (std::size_t p = 0; p < m_people.size(); ++p) {
                if (m_peopleLevel[p] == kNoLevel && m_taken[p][d] > 0 && isTight(p, d)) {
                    m_peopleLevel[p] = steps;
                    people.push_back(p);
                }
            }
        }
        return people;
    }

    qint64 sendFrom(std::size_t p, qint64 most)
    {
        for (std::size_t& d = m_nextDemand[p]; d < m_open.size(); ++d) {
            if (m_demandLevel[d] != m_peopleLevel[p] + 1 || !isTight(p, d))
                continue;
            const qint64 sent = sendInto(d, most);
            m_taken[p][d] += sent;
            if (sent > 0)
                return sent;
        }
        return 0;
    }

    qint64 sendInto(std::size_t d, qint64 most)
    {
        if (isGoal(d)) {
            const qint64 sent = std::min(most, m_open[d]);
            m_open[d] -= sent;
            return sent;
        }
        for (std::size_t& p = m_nextPeople[d]; p < m_people.size(); ++p) {
            if (m_peopleLevel[p] != m_demandLevel[d] + 1 || m_taken[p][d] == 0 || !isTight(p, d))
                continue;
            const qint64 sent = sendFrom(p, std::min(most, m_taken[p][d]));
            m_taken[p][d] -= sent;
            if (sent > 0)
                return sent;
        }
        return 0;
    }

    /// What a way from free people costs at least, once nothing flows for nothing any more.
    void findPrices()
    {
        m_goalPrice = 1;
        m_peoplePrice.assign(m_people.size(), kFar);
        m_demandPrice.assign(m_open.size(), kFar);
        std::deque<std::size_t> waiting;
        for (std::size_t p = 0; p < m_people.size(); ++p) {
            if (m_free[p] > 0) {
                m_peoplePrice[p] = 0;
                waiting.push_back(p);
            }
        }
        for (; !waiting.empty(); waiting.pop_front())
            reachFrom(waiting.front(), waiting);
    }

    void reachFrom(std::size_t p, std::deque<std::size_t>& waiting)
    {
        for (std::size_t d = 0; d < m_open.size(); ++d) {
            const int price = m_peoplePrice[p] + (m_people[p].standings[d] == Standing::Unfit ? kFar : cost(p, d));
            if (price >= m_demandPrice[d] || price > 1)
                continue;
            m_demandPrice[d] = price;
            for (std::size_t q = 0; q < m_people.size(); ++q) {
                if (m_taken[q][d] > 0 && price - cost(q, d) < m_peoplePrice[q]) {
                    m_peoplePrice[q] = price - cost(q, d);
                    waiting.push_back(q);
                }
            }
        }
    }

    const std::vector<AlikePeople>& m_people;
    std::vector<qint64> m_free;
    std::vector<qint64> m_open;
    std::vector<std::vector<qint64>> m_taken;
    std::vector<int> m_peoplePrice, m_demandPrice;
    int m_goalPrice = 0; ///< of a seat that is added in this round
    std::vector<int> m_peopleLevel, m_demandLevel;
    std::vector<std::size_t> m_nextDemand, m_nextPeople; ///< where to go on looking
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
