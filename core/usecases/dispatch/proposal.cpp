// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/proposal.h"

#include "core/domain/dispatch/solve.h"
#include "core/storage/queries/dispatch_queries.h"
#include "core/usecases/dispatch/pinned_checks.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/team_grounds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using dispatch::Cost;

constexpr int kMostRounds = 6;        ///< of searching anew around what the whole verdict refuses
constexpr double kLeastSeconds = 0.2; ///< of a later round
constexpr qint64 kShown = 1000;       ///< steps of a bar

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

/// Searches until every seat stands before the whole verdict.
class ProposalSearch
{
public:
    ProposalSearch(const DispatchModel& model, const DispatchQuery& query, const std::vector<TeamGround>& grounds,
                   Progress& progress, const std::function<bool(const SearchStep&)>& search)
        : m_model(model)
        , m_progress(progress)
        , m_search(search)
        , m_secondsLeft(query.seconds)
        , m_question{*query.weights, query.pinned, query.barred}
    {
        m_question.grounds = grounds;
        for (const DispatchShift& shift : model.shifts())
            m_otherGap += std::max<qint64>(0, shift.gap() - shift.held - shift.open());
    }

    void run()
    {
        m_staffing = staffingOf(m_model, m_question);
        m_question.found = &m_plan;
        dispatch::Roster start = m_staffing.before;
        dispatch::Solution found;
        for (int round = 0; round < kMostRounds && !m_isStopped; ++round) {
            found = solved(start);
            m_plan = planOf(m_staffing, found.roster);
            m_value = found.value;
            if (round == 0)
                noteBound(found);
            const std::vector<PinnedSeat> refused = refusedSeats();
            m_question.barred.insert(m_question.barred.end(), refused.begin(), refused.end());
            m_isAltered = m_isAltered || !refused.empty();
            const bool isBetterSought = m_staffing.isCut && isWorthMore(found, round);
            if (refused.empty() && !isBetterSought)
                break;
            m_staffing = refused.empty() ? std::move(m_priced) : staffingOf(m_model, m_question);
            start = rosterOf(m_plan);
            m_secondsLeft = std::max(m_secondsLeft, kLeastSeconds);
        }
        for (std::vector<PinnedSeat> refused = refusedSeats(); !refused.empty(); refused = refusedSeats()) {
            for (const PinnedSeat& seat : refused)
                std::erase(m_plan[*m_model.person(seat.volunteer)], *m_model.shift(seat.shift));
        }
        m_isOptimal = found.isOptimal && !m_isAltered && (m_isProved || !m_staffing.isCut);
    }

    [[nodiscard]] const DispatchPlan& plan() const { return m_plan; }
    [[nodiscard]] qint64 leastEmpty() const { return m_leastEmpty; }
    [[nodiscard]] bool isOptimal() const { return m_isOptimal; }
    [[nodiscard]] double distance() const
    {
        return m_isOptimal ? 0 : double(m_value - m_bound) / double(std::max<Cost>(1, std::abs(m_value)));
    }

private:
    dispatch::Solution solved(const dispatch::Roster& start)
    {
        dispatch::Effort effort;
        effort.seconds = m_secondsLeft;
        effort.keepGoing = [this](const dispatch::SearchState& state) { return goesOn(state); };
        dispatch::Solution found = dispatch::solve(m_staffing.staffing, effort, start);
        m_secondsLeft -= m_secondsLeft * m_done;
        m_isStopped = m_isStopped || found.isStopped;
        return found;
    }

    /// Somebody who asks to stop gets what was best so far.
    bool goesOn(const dispatch::SearchState& state)
    {
        m_done = std::clamp(state.done, 0.0, 1.0);
        try {
            m_progress.report(qint64(m_done * double(kShown)), kShown, tr("Looking for the best plan"));
        } catch (const Cancelled&) {
            m_isStopped = true;
        }
        if (m_search && !m_search({seatsOpen(state.value), seatsOpen(state.bound), m_done}))
            m_isStopped = true;
        return !m_isStopped;
    }

    /// How many seats stay open at that cost, ordinary ones first: those of urgent posts are filled before them.
    [[nodiscard]] qint64 seatsOpen(Cost cost) const
    {
        const Cost open = std::max<Cost>(0, cost) / m_staffing.seatCost;
        Cost ordinary = 0;
        for (const dispatch::Duty& duty : m_staffing.staffing.duties)
            ordinary += duty.underCost == m_staffing.seatCost ? duty.needed : 0;
        return m_otherGap + std::min(open, ordinary) +
               std::max<Cost>(0, open - ordinary) / m_question.weights.urgentSeat;
    }

    /// What was left out for being many could still fill a seat, so that only what nobody could take is proved then.
    void noteBound(const dispatch::Solution& found)
    {
        m_bound = found.bound;
        m_leastEmpty = found.leastEmpty;
        if (!m_staffing.isCut)
            return;
        m_leastEmpty = 0;
        for (std::size_t d = 0; d < m_staffing.staffing.duties.size(); ++d)
            m_leastEmpty += std::max<qint64>(0, m_staffing.staffing.duties[d].needed - m_staffing.candidates[d]);
        m_bound = m_staffing.seatCost * m_leastEmpty;
    }

    /// Asks at the prices found what was left out is worth; nothing more than this in one window proves the optimum.
    /// Of one window the most seats are filled where they are worth most, since seats that can be filled together are a
    /// matroid.
    bool isWorthMore(const dispatch::Solution& found, int round)
    {
        m_question.prices.assign(m_model.shifts().size(), 0);
        for (std::size_t d = 0; d < std::min(found.seatPrice.size(), m_staffing.shiftOf.size()); ++d)
            m_question.prices[m_staffing.shiftOf[d]] = found.seatPrice[d];
        if (m_isAltered)
            return false;
        m_priced = staffingOf(m_model, m_question);
        if (!m_priced.bound)
            return found.empty > m_leastEmpty && round == 0;
        m_bound = std::max(m_bound, *m_priced.bound);
        m_isProved = m_bound >= found.value;
        m_leastEmpty = m_isProved ? found.empty : m_leastEmpty;
        return !m_isProved;
    }

    /// As far as it is still a choice.
    [[nodiscard]] dispatch::Roster rosterOf(const DispatchPlan& plan) const
    {
        dispatch::Roster roster;
        for (std::size_t w = 0; w < m_staffing.personOf.size(); ++w) {
            std::vector<int>& duties = roster.emplace_back();
            const auto planned = plan.find(m_staffing.personOf[w]);
            if (planned == plan.end())
                continue;
            for (const dispatch::Choice& choice : m_staffing.staffing.people[w].choices) {
                const std::size_t shift = m_staffing.shiftOf[std::size_t(choice.duty)];
                if (std::find(planned->second.begin(), planned->second.end(), shift) != planned->second.end())
                    duties.push_back(choice.duty);
            }
        }
        return roster;
    }

    /// Of each person the last seat that the verdict, all others considered, holds something against; but the pinned.
    [[nodiscard]] std::vector<PinnedSeat> refusedSeats() const
    {
        std::vector<PinnedSeat> refused;
        for (const auto& [person, shifts] : m_plan) {
            for (auto shift = shifts.rbegin(); shift != shifts.rend(); ++shift) {
                const PinnedSeat seat{m_model.people()[person].who.person.id, m_model.shifts()[*shift].id};
                const auto& pinned = m_question.pinned;
                const bool isPinned = std::find(pinned.begin(), pinned.end(), seat) != pinned.end();
                if (isPinned || m_model.isDecided(person, *shift) || !m_model.isRefused(person, *shift, shifts))
                    continue;
                refused.push_back(seat);
                break;
            }
        }
        std::sort(refused.begin(), refused.end(), [](const PinnedSeat& a, const PinnedSeat& b) {
            return std::tie(a.volunteer, a.shift) < std::tie(b.volunteer, b.shift);
        });
        return refused;
    }

    const DispatchModel& m_model;
    Progress& m_progress;
    const std::function<bool(const SearchStep&)>& m_search;
    double m_secondsLeft;
    double m_done = 0;
    StaffingQuestion m_question;
    DispatchStaffing m_staffing;
    DispatchStaffing m_priced; ///< with what is worth most at the prices found
    Cost m_value = 0;
    Cost m_bound = 0; ///< of the question as it was asked
    DispatchPlan m_plan;
    qint64 m_leastEmpty = 0;
    qint64 m_otherGap = 0; ///< of shifts that are over
    bool m_isStopped = false;
    bool m_isAltered = false; ///< by what the whole verdict refused
    bool m_isProved = false;  ///< with all that was left out for being many
    bool m_isOptimal = false;
};

std::vector<std::size_t> shownOrder(const DispatchModel& model)
{
    std::vector<std::size_t> order(model.shifts().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const ShiftFill &one = model.shifts()[a].fill, &other = model.shifts()[b].fill;
        return std::tie(one.span.from, one.division, one.siteName, one.postName, one.shift) <
               std::tie(other.span.from, other.division, other.siteName, other.postName, other.shift);
    });
    return order;
}

/// Puts plan and model into words and sums.
class ProposalWriter
{
public:
    ProposalWriter(const Workspace& ws, const DispatchModel& model, const DispatchPlan& plan, Proposal& proposal)
        : m_ws(ws)
        , m_model(model)
        , m_plan(plan)
        , m_proposal(proposal)
        , m_takers(model.shifts().size())
    {
        std::vector<Id<Volunteer>> people;
        for (const auto& [person, shifts] : plan) {
            people.push_back(model.people()[person].who.person.id);
            for (const std::size_t shift : shifts)
                m_takers[shift].push_back(person);
        }
        storage::eachName(ws.read(), people,
                          [this](Id<Volunteer> id, const QString& name) { m_names.emplace(id, name); });
    }

    void write()
    {
        for (const std::size_t s : shownOrder(m_model))
            writeShift(s);
        for (std::size_t p = 0; p < m_model.people().size(); ++p) {
            const auto planned = m_plan.find(p);
            for (const std::size_t s : m_model.people()[p].proposed) {
                const bool isKept = planned != m_plan.end() && std::find(planned->second.begin(), planned->second.end(),
                                                                         s) != planned->second.end();
                // Nobody needs the seat, and nobody needs the person: it is left alone.
                const bool isIdle =
                    m_model.shifts()[s].open() == 0 && (planned == m_plan.end() || planned->second.empty());
                if (!isKept && !isIdle)
                    m_proposal.givenUp.push_back({m_model.people()[p].who.person.id, m_model.shifts()[s].id});
            }
        }
    }

private:
    void writeShift(std::size_t s)
    {
        const DispatchShift& shift = m_model.shifts()[s];
        ProposedShift row{shift.id,
                          shift.fill.postName,
                          shift.fill.siteName,
                          shift.fill.division,
                          m_ws.divisions().name(shift.fill.division),
                          shift.fill.category,
                          shift.fill.span,
                          shift.fill.needed,
                          shift.fill.filled,
                          0};
        row.filledAfter = shift.fill.filled + shift.held + qint64(m_takers[s].size());
        m_proposal.gapBefore += shift.gap();
        m_proposal.gapAfter += std::max<qint64>(0, shift.gap() - (row.filledAfter - row.filledBefore));
        m_proposal.shifts.push_back(std::move(row));
        std::vector<ProposedSeat> seats;
        for (const std::size_t person : m_takers[s])
            seats.push_back(seatOf(person, s));
        std::sort(seats.begin(), seats.end(), [](const ProposedSeat& a, const ProposedSeat& b) {
            return std::tie(a.nearness, a.recentMinutes, a.name, a.volunteer) <
                   std::tie(b.nearness, b.recentMinutes, b.name, b.volunteer);
        });
        std::move(seats.begin(), seats.end(), std::back_inserter(m_proposal.seats));
    }

    ProposedSeat seatOf(std::size_t p, std::size_t s)
    {
        const DispatchPerson& one = m_model.people()[p];
        ProposedSeat seat;
        seat.volunteer = one.who.person.id;
        seat.name = m_names[seat.volunteer];
        seat.home = one.who.person.division;
        seat.shift = m_model.shifts()[s].id;
        seat.nearness = m_model.nearnessOf(p, s);
        seat.warnings = m_model.verdict(p, s, m_plan.at(p)).reasons;
        seat.recentMinutes = one.recentMinutes;
        const auto& pinned = m_proposal.query.pinned;
        seat.isPinned = std::find(pinned.begin(), pinned.end(), PinnedSeat{seat.volunteer, seat.shift}) != pinned.end();
        seat.isKept = std::binary_search(one.proposed.begin(), one.proposed.end(), s);
        return seat;
    }

    const Workspace& m_ws;
    const DispatchModel& m_model;
    const DispatchPlan& m_plan;
    Proposal& m_proposal;
    std::vector<std::vector<std::size_t>> m_takers; ///< by shift
    std::unordered_map<Id<Volunteer>, QString> m_names;
};

} // namespace

Outcome<Proposal> proposeOver(const Workspace& ws, const DispatchModel& model, DispatchQuery query, Progress& progress,
                              const std::function<bool(const SearchStep&)>& search)
{
    query.scope = model.scope();
    query.period = model.period();
    if (!query.weights)
        query.weights = dispatchWeights(ws.office());
    Problems problems = whyNotWeights(*query.weights);
    for (Problem& problem : pinnedProblems(ws, model, query))
        problems.push_back(std::move(problem));
    const auto grounds = teamGrounds(ws, model, query.teams);
    if (!grounds)
        problems.insert(problems.end(), grounds.problems().begin(), grounds.problems().end());
    if (!problems.empty())
        return problems;
    ProposalSearch found(model, query, *grounds, progress, search);
    found.run();
    Proposal proposal;
    proposal.query = std::move(query);
    proposal.scopeName = model.scopeName();
    proposal.asOf = model.asOf();
    ProposalWriter(ws, model, found.plan(), proposal).write();
    proposal.unfilled = unfilledShifts(model, found.plan(), proposal.query.barred);
    qint64 open = 0;
    for (const UnfilledShift& one : proposal.unfilled)
        open += model.shifts()[*model.shift(one.shift)].isOver ? 0 : one.seats;
    proposal.bound = proposal.gapAfter - open + std::min(open, found.leastEmpty());
    proposal.isOptimal = found.isOptimal();
    proposal.distance = found.distance();
    proposal.advice = dispatchAdvice(ws, model, found.plan());
    proposal.teams = teamsInPlan(ws, model, *grounds, found.plan());
    return proposal;
}

Outcome<Proposal> propose(const Workspace& ws, const DispatchQuery& query, Progress& progress,
                          const std::function<bool(const SearchStep&)>& search)
{
    const DispatchWeights weights = query.weights.value_or(dispatchWeights(ws.office()));
    const auto model = DispatchModel::read(ws, query.scope, query.period, weights.fairDays, progress);
    if (!model)
        return model.problems();
    return proposeOver(ws, *model, query, progress, search);
}

} // namespace redvest
