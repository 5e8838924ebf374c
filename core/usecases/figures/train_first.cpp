// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/train_first.h"

#include "core/base/text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/training_queries.h"
#include "core/usecases/figures/muster.h"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAhead = 7;

/// What a person is to a seat: unfit, callable, or in want of that one course (its place in the list of courses).
constexpr int kUnfit = -2;
constexpr int kCallable = -1;

/// Who was chosen for a course so far.
struct Chosen
{
    qint64 seats = 0;
    Nearness near = Nearness::Unknown;
    std::vector<TimeGiven> times;
};

struct CoursePlan
{
    QString name;
    qint64 seats = 0;
    std::map<std::size_t, Chosen> people; ///< by their number in the muster
};

class Planning
{
public:
    Planning(const Workspace& ws, const AskedShifts& asked) : m_muster(ws, asked), m_called(asked.shifts.size(), 0) {}

    void run()
    {
        for (const auto& [day, open] : m_muster.openByDay())
            planDay(m_muster.alikeShifts(open, m_called));
        m_callable += std::accumulate(m_called.begin(), m_called.end(), qint64(0));
    }

    [[nodiscard]] const std::deque<CoursePlan>& plans() const { return m_plans; }
    [[nodiscard]] qint64 callable() const { return m_callable; }
    [[nodiscard]] const Volunteer& person(std::size_t p) { return m_muster.at(p).person; }

private:
    int standing(std::size_t p, const AlikeShifts& alike)
    {
        const Verdict verdict = m_muster.verdict(p, alike);
        switch (standingOf(verdict, alike.demand.shift.span(), m_muster.limits())) {
        case Standing::Callable:
            return kCallable;
        case Standing::Trainable: {
            const QStringList lacking = coursesLacking(m_muster.at(p), alike.demand);
            return lacking.size() == 1 ? placeOf(lacking.front()) : kUnfit;
        }
        case Standing::Unfit:
            break;
        }
        return kUnfit;
    }

    int placeOf(const QString& course)
    {
        for (std::size_t i = 0; i < m_plans.size(); ++i) {
            if (searchFolded(m_plans[i].name) == searchFolded(course))
                return int(i);
        }
        m_plans.push_back({course, 0, {}});
        return int(m_plans.size()) - 1;
    }

    using Standings = std::vector<std::vector<int>>; ///< by person, then demand

    void planDay(const std::vector<AlikeShifts>& demands)
    {
        Standings all(m_muster.size());
        for (std::size_t p = 0; p < m_muster.size(); ++p) {
            for (const AlikeShifts& alike : demands)
                all[p].push_back(standing(p, alike));
        }
        for (std::size_t c = 0; c < m_plans.size(); ++c)
            planCourse(int(c), demands, all);
        callPeople(demands, all);
    }

    /// Of one course: people with it as if they had it, behind those who can be called.
    void planCourse(int course, const std::vector<AlikeShifts>& demands, const Standings& all)
    {
        CoursePlan& plan = m_plans[std::size_t(course)];
        PeopleGroups people;
        for (std::size_t p = 0; p < all.size(); ++p)
            people.put(p, standingsFor(course, all[p].data(), demands, p));
        const auto taken = matched(seatsOf(demands), people.groups);
        for (std::size_t g = 0; g < people.groups.size(); ++g) {
            std::vector<std::size_t> left = people.members[g];
            for (std::size_t d = 0; d < demands.size(); ++d) {
                if (people.groups[g].standings[d] == Standing::Trainable)
                    choose(plan, demands[d], taken[g][d], left);
            }
        }
    }

    std::vector<Standing> standingsFor(int course, const int* all, const std::vector<AlikeShifts>& demands,
                                       std::size_t p)
    {
        const auto& chosen = m_plans[std::size_t(course)].people;
        const auto busy = chosen.find(p);
        std::vector<TimeGiven>& engaged = m_muster.at(p).engaged;
        const std::size_t before = engaged.size();
        if (busy != chosen.end())
            engaged.insert(engaged.end(), busy->second.times.begin(), busy->second.times.end());
        std::vector<Standing> standings;
        for (std::size_t d = 0; d < demands.size(); ++d) {
            const int what = busy == chosen.end() ? all[d] : standing(p, demands[d]);
            standings.push_back(what == kCallable ? Standing::Callable
                                : what == course  ? Standing::Trainable
                                                  : Standing::Unfit);
        }
        engaged.resize(before);
        return standings;
    }

    [[nodiscard]] Nearness nearest(std::size_t p, const AlikeShifts& alike)
    {
        Nearness best = Nearness::Unknown;
        for (const std::size_t shift : alike.shifts)
            best = std::min(best, nearness(person(p).division, m_muster.shifts()[shift].division));
        return best;
    }

    /// So many of those left: who is chosen already, then who lives near.
    void choose(CoursePlan& plan, const AlikeShifts& alike, qint64 count, std::vector<std::size_t>& left)
    {
        struct Ranked
        {
            bool isNew;
            Nearness near;
            std::size_t person;
        };
        if (count <= 0)
            return;
        std::vector<Ranked> ranked;
        for (const std::size_t p : left)
            ranked.push_back({!plan.people.contains(p), nearest(p, alike), p});
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
            return a.isNew != b.isNew ? b.isNew : a.near < b.near;
        });
        ranked.resize(std::min(ranked.size(), std::size_t(count)));
        for (const Ranked& r : ranked) {
            Chosen& chosen = plan.people.try_emplace(r.person, Chosen{0, r.near, {}}).first->second;
            ++chosen.seats;
            chosen.times.push_back(timeOfDemand(alike.demand));
            ++plan.seats;
            std::erase(left, r.person);
        }
    }

    /// Who needs no training takes the seats, whatever is planned.
    void callPeople(const std::vector<AlikeShifts>& demands, const Standings& all)
    {
        PeopleGroups people;
        for (std::size_t p = 0; p < all.size(); ++p) {
            std::vector<Standing> standings;
            for (const int what : all[p])
                standings.push_back(what == kCallable ? Standing::Callable : Standing::Unfit);
            people.put(p, std::move(standings));
        }
        const auto taken = matched(seatsOf(demands), people.groups);
        for (std::size_t g = 0; g < people.groups.size(); ++g) {
            auto next = people.members[g].begin();
            for (std::size_t d = 0; d < demands.size(); ++d) {
                m_callable += taken[g][d];
                for (qint64 n = 0; n < taken[g][d]; ++n)
                    m_muster.at(*next++).engaged.push_back(timeOfDemand(demands[d].demand));
            }
        }
    }

    Muster m_muster;
    std::vector<qint64> m_called;   ///< somebody is asked already, by shift
    std::deque<CoursePlan> m_plans; ///< grows without moving
    qint64 m_callable = 0;
};

std::vector<PersonToTrain> named(const Workspace& ws, Planning& planning, const CoursePlan& plan)
{
    std::vector<PersonToTrain> people;
    for (const auto& [p, chosen] : plan.people) {
        const Volunteer& v = planning.person(p);
        const auto person = storage::person(ws.read(), v.id);
        people.push_back(
            {v.id, person ? person->name : QString(), ws.divisions().shortPath(v.division), chosen.near, chosen.seats});
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const PersonToTrain& a, const PersonToTrain& b) { return a.near < b.near; });
    return people;
}

} // namespace

Outcome<TrainFirst> trainFirst(const Workspace& ws, GapQuery query)
{
    if (query.period == Span{})
        query.period = {ws.now(), plusMinutes(ws.now(), qint64(kDaysAhead) * 24 * 60)};
    const auto asked = askedShifts(ws, query);
    if (!asked)
        return asked.problems();
    Planning planning(ws, *asked);
    planning.run();
    TrainFirst answer{asked->scope, asked->scopeName, asked->period, 0, planning.callable(), {}};
    for (const ShiftFill& shift : asked->shifts)
        answer.gap += std::max<qint64>(0, shift.needed - shift.filled);
    const std::vector<Course> courses = storage::coursesInOrder(ws.read());
    for (const CoursePlan& plan : planning.plans()) {
        if (plan.seats == 0)
            continue;
        const auto known = std::find_if(courses.begin(), courses.end(), [&](const Course& c) {
            return searchFolded(c.name) == searchFolded(plan.name);
        });
        answer.rows.push_back(
            {known == courses.end() ? Id<Course>{} : known->id, plan.name, plan.seats, named(ws, planning, plan)});
    }
    std::sort(answer.rows.begin(), answer.rows.end(), [](const TrainFirstRow& a, const TrainFirstRow& b) {
        return a.seats != b.seats ? a.seats > b.seats : a.name < b.name;
    });
    return answer;
}

} // namespace redvest
