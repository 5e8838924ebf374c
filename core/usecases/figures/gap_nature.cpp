// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_nature.h"

#include "core/usecases/figures/muster.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deals the missing seats of shifts to the people of the scope.
class Dealing
{
public:
    Dealing(const Workspace& ws, const AskedShifts& asked)
        : m_muster(ws, asked)
        , m_called(asked.shifts.size(), 0)
        , m_natures(asked.shifts.size())
    {}

    std::vector<Nature> natures()
    {
        for (const auto& [day, open] : m_muster.openByDay())
            matchDay(m_muster.alikeShifts(open, m_called));
        for (std::size_t i = 0; i < m_natures.size(); ++i)
            m_natures[i].callable += m_called[i];
        return std::move(m_natures);
    }

private:
    void matchDay(const std::vector<AlikeShifts>& demands)
    {
        const PeopleGroups people = grouped(demands);
        const auto taken = matched(seatsOf(demands), people.groups);
        std::vector<Nature> natures(demands.size());
        for (std::size_t g = 0; g < people.groups.size(); ++g) {
            auto next = people.members[g].begin();
            for (std::size_t d = 0; d < demands.size(); ++d) {
                const bool isCalled = people.groups[g].standings[d] == Standing::Callable;
                (isCalled ? natures[d].callable : natures[d].trainable) += taken[g][d];
                for (qint64 n = 0; n < taken[g][d]; ++n)
                    m_muster.at(*next++).engaged.push_back(timeOfDemand(demands[d].demand));
            }
        }
        for (std::size_t d = 0; d < demands.size(); ++d)
            deal(demands[d], natures[d]);
    }

    PeopleGroups grouped(const std::vector<AlikeShifts>& demands)
    {
        PeopleGroups people;
        for (std::size_t p = 0; p < m_muster.size(); ++p) {
            std::vector<Standing> standings;
            for (const AlikeShifts& alike : demands)
                standings.push_back(
                    standingOf(m_muster.verdict(p, alike), alike.demand.shift.span(), m_muster.limits()));
            people.put(p, std::move(standings));
        }
        return people;
    }

    void deal(const AlikeShifts& alike, const Nature& nature)
    {
        std::vector<qint64> room = alike.room;
        const std::vector<qint64> called = dealtOut(nature.callable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            room[i] -= called[i];
        const std::vector<qint64> trained = dealtOut(nature.trainable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            m_natures[alike.shifts[i]] += {called[i], trained[i], room[i] - trained[i]};
    }

    Muster m_muster;
    std::vector<qint64> m_called; ///< somebody is asked already, by shift
    std::vector<Nature> m_natures;
};

/// As the seats are grouped: a shift counts in every day or hour it touches, else in one row.
void sumUp(NatureTable& answer, const AskedShifts& asked, const std::vector<Nature>& natures)
{
    const GapBy by = answer.table.by;
    for (const GapRow& row : answer.table.rows)
        answer.byCode.insert(row.code, {});
    for (std::size_t i = 0; i < natures.size(); ++i) {
        const Span& shift = asked.shifts[i].span;
        if (asked.period.contains(shift.from))
            answer.total += natures[i];
        if (natures[i].gap() == 0)
            continue;
        if (by != GapBy::Day && by != GapBy::Hour) {
            answer.byCode[rowCode(asked.shifts[i], by).toString()] += natures[i];
            continue;
        }
        for (const GapRow& row : answer.table.rows) {
            if (by == GapBy::Day ? row.span.contains(shift.from) : row.span.touches(shift))
                answer.byCode[row.code] += natures[i];
        }
    }
}

} // namespace

Outcome<NatureTable> gapNature(const Workspace& ws, const GapQuery& query)
{
    const auto asked = askedShifts(ws, query, query.by == GapBy::Hour ? Running::Taken : Running::Left);
    if (!asked.ok())
        return asked.problems();
    NatureTable answer{tableOf(ws, *asked, query), {}, {}};
    sumUp(answer, *asked, Dealing(ws, *asked).natures());
    return answer;
}

} // namespace redvest
