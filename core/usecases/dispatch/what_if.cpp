// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/what_if.h"

#include "core/domain/dispatch/solve.h"
#include "core/storage/queries/dispatch_queries.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/supposed_side.h"
#include "core/usecases/dispatch/supposing.h"
#include "core/usecases/dispatch/weight_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostTries = 3; ///< of searching anew around what the whole verdict refuses

QString tr(const char* text)
{
    return QCoreApplication::translate("WhatIf", text);
}

/// Looks for the best plan of what is supposed, near the one that was proposed.
class SupposedSearch
{
public:
    SupposedSearch(const DispatchModel& model, const DispatchPlan& before, const DispatchQuery& query,
                   std::vector<TeamGround> grounds, double seconds)
        : m_model(model)
        , m_before(before)
        , m_seconds(seconds)
        , m_question{*query.weights, query.pinned, query.barred}
    {
        m_question.grounds = std::move(grounds);
        std::erase_if(m_question.pinned, [&](const PinnedSeat& seat) {
            const auto shift = model.shift(seat.shift);
            return !shift || model.shifts()[*shift].isClosed;
        });
    }

    DispatchPlan run()
    {
        DispatchPlan plan;
        for (int tries = 0; tries < kMostTries; ++tries) {
            plan = solved();
            if (!dropRefused(plan))
                break;
            m_isAltered = true;
        }
        return plan;
    }
    [[nodiscard]] bool isOptimal() const { return m_isOptimal && !m_isAltered; }

private:
    DispatchPlan solved()
    {
        DispatchStaffing made = staffingOf(m_model, m_question);
        dispatch::Roster start;
        std::vector<int> room;
        for (const dispatch::Duty& duty : made.staffing.duties)
            room.push_back(duty.needed);
        for (std::size_t w = 0; w < made.personOf.size(); ++w)
            start.push_back(keptChoices(made, w, room));
        dispatch::Effort effort;
        effort.seconds = m_seconds / kMostTries;
        const dispatch::Solution found = dispatch::solve(made.staffing, effort, start);
        m_isOptimal = found.isOptimal && !made.isCut;
        return planOf(made, found.roster);
    }

    /// Seats that were proposed cost a little less, so that of equal plans the one near to them is found.
    /// What has room still is where the search begins.
    [[nodiscard]] std::vector<int> keptChoices(DispatchStaffing& made, std::size_t w, std::vector<int>& room) const
    {
        const std::size_t person = made.personOf[w];
        const auto planned = m_before.find(person);
        if (planned == m_before.end())
            return {};
        const std::vector<std::size_t>& proposed = m_model.people()[person].proposed;
        std::vector<int> kept;
        for (dispatch::Choice& choice : made.staffing.people[w].choices) {
            const std::size_t shift = made.shiftOf[std::size_t(choice.duty)];
            if (std::find(planned->second.begin(), planned->second.end(), shift) == planned->second.end())
                continue;
            if (room[std::size_t(choice.duty)]-- > 0)
                kept.push_back(choice.duty);
            if (!std::binary_search(proposed.begin(), proposed.end(), shift))
                choice.cost -= std::max(1, m_question.weights.change);
        }
        return kept;
    }

    /// Takes off what the verdict, all other seats considered, holds something against; false: there was nothing.
    bool dropRefused(DispatchPlan& plan)
    {
        bool isAny = false;
        for (auto& [person, shifts] : plan) {
            for (std::size_t i = shifts.size(); i-- > 0;) {
                const PinnedSeat seat{m_model.people()[person].who.person.id, m_model.shifts()[shifts[i]].id};
                const bool isPinned =
                    std::find(m_question.pinned.begin(), m_question.pinned.end(), seat) != m_question.pinned.end();
                if (isPinned || m_model.isDecided(person, shifts[i]) || !m_model.isRefused(person, shifts[i], shifts))
                    continue;
                if (m_model.people()[person].isStored)
                    m_question.barred.push_back(seat);
                shifts.erase(shifts.begin() + std::ptrdiff_t(i));
                isAny = true;
            }
        }
        return isAny;
    }

    const DispatchModel& m_model;
    const DispatchPlan& m_before;
    double m_seconds;
    StaffingQuestion m_question;
    bool m_isOptimal = false;
    bool m_isAltered = false;
};

std::vector<std::size_t> seatsIn(const DispatchPlan& plan, std::size_t person)
{
    const auto at = plan.find(person);
    std::vector<std::size_t> seats = at == plan.end() ? std::vector<std::size_t>{} : at->second;
    std::sort(seats.begin(), seats.end());
    return seats;
}

/// What somebody leaves beside what somebody takes, in the order of the shifts.
void addMoves(const DispatchModel& model, std::size_t person, const DispatchPlan& before, const DispatchPlan& after,
              std::vector<SupposedMove>& moves)
{
    const std::vector<std::size_t> had = seatsIn(before, person), has = seatsIn(after, person);
    std::vector<std::size_t> left, taken;
    std::set_difference(had.begin(), had.end(), has.begin(), has.end(), std::back_inserter(left));
    std::set_difference(has.begin(), has.end(), had.begin(), had.end(), std::back_inserter(taken));
    const DispatchPerson& one = model.people()[person];
    for (std::size_t i = 0; i < std::max(left.size(), taken.size()); ++i)
        moves.push_back({one.isStored ? one.who.person.id : Id<Volunteer>{},
                         {},
                         one.who.person.division,
                         i < left.size() ? model.shifts()[left[i]].id : Id<Shift>{},
                         i < taken.size() ? model.shifts()[taken[i]].id : Id<Shift>{}});
}

std::vector<SupposedMove> movesBetween(const Workspace& ws, const DispatchModel& model, const DispatchPlan& before,
                                       const DispatchPlan& after)
{
    std::set<std::size_t> people;
    for (const DispatchPlan* plan : {&before, &after}) {
        for (const auto& [person, shifts] : *plan)
            people.insert(person);
    }
    std::vector<SupposedMove> moves;
    for (const std::size_t person : people)
        addMoves(model, person, before, after, moves);
    std::vector<Id<Volunteer>> ids;
    for (const SupposedMove& move : moves) {
        if (!move.volunteer.isNull())
            ids.push_back(move.volunteer);
    }
    std::unordered_map<Id<Volunteer>, QString> names;
    storage::eachName(ws.read(), ids, [&](Id<Volunteer> id, const QString& name) { names.emplace(id, name); });
    for (SupposedMove& move : moves)
        move.name = names[move.volunteer];
    std::stable_sort(moves.begin(), moves.end(), [](const SupposedMove& a, const SupposedMove& b) {
        return std::make_tuple(a.volunteer.isNull(), a.name, a.volunteer) <
               std::make_tuple(b.volunteer.isNull(), b.name, b.volunteer);
    });
    return moves;
}

std::vector<SupposedStreet> streetsOf(const Workspace& ws, const DispatchModel& model,
                                      const std::vector<qint64>& before, const std::vector<qint64>& after)
{
    std::map<QString, SupposedStreet> rows;
    for (std::size_t s = 0; s < before.size(); ++s) {
        if (before[s] == 0 && after[s] == 0)
            continue;
        const QString code = codeAt(model.shifts()[s].fill.division, DivisionLevel::Street);
        SupposedStreet& row = rows[code];
        row.code = code;
        row.name = code.isEmpty() ? tr("%1 itself").arg(model.scopeName()) : ws.divisions().name(code);
        row.before += before[s];
        row.after += after[s];
    }
    std::vector<SupposedStreet> all;
    for (auto& [code, row] : rows)
        all.push_back(std::move(row));
    return all;
}

QStringList sentencesOn(const Workspace& ws, const DispatchModel& model, const std::vector<Supposition>& supposed,
                        const WhatIfAnswer& answer)
{
    QStringList said;
    qint64 more = 0;
    for (const Supposition& one : supposed) {
        said << suppositionText(ws, model, one);
        more += one.change == SupposedChange::MorePeople ? one.count : 0;
    }
    if (answer.before.left == answer.after.left)
        said << tr("As many seats stay open as before: %1").arg(answer.after.left);
    else
        said << tr("Seats that stay open: %1 instead of %2").arg(answer.after.left).arg(answer.before.left);
    std::set<Id<Volunteer>> moved, off;
    qint64 placed = 0;
    for (const SupposedMove& move : answer.moves) {
        if (move.volunteer.isNull())
            ++placed;
        else
            (move.to.isNull() ? off : moved).insert(move.volunteer);
    }
    if (more > 0)
        said << tr("Seats that the %1 more people take: %2").arg(more).arg(placed);
    if (!moved.empty())
        said << tr("Registered people who take another seat: %1").arg(moved.size());
    if (!off.empty())
        said << tr("Registered people who are needed no more: %1").arg(off.size());
    if (answer.after.nature.trainable > 0)
        said << tr("Of what stays open, training people would fill: %1").arg(answer.after.nature.trainable);
    return said;
}

} // namespace

Outcome<WhatIfAnswer> whatIf(const Workspace& ws, const DispatchModel& model, const Proposal& before,
                             const std::vector<Supposition>& supposed, double seconds)
{
    if (Problems problems = suppositionProblems(ws, model, supposed); !problems.empty())
        return problems;
    DispatchQuery query = before.query;
    if (!query.weights)
        query.weights = dispatchWeights(ws.office());
    const DispatchPlan plan = planOf(model, before);
    const SupposedModel made = supposedModel(model, plan, supposed);
    auto grounds = teamGrounds(ws, made.model, query.teams);
    if (!grounds)
        return grounds.problems();
    SupposedSearch search(made.model, plan, query, *std::move(grounds), seconds);
    const DispatchPlan after = search.run();
    WhatIfAnswer answer;
    answer.before = sideOf(model, plan);
    answer.after = sideOf(made.model, after);
    answer.streets = streetsOf(ws, model, seatsLeft(model, plan), seatsLeft(made.model, after));
    answer.moves = movesBetween(ws, made.model, plan, after);
    answer.taught = made.taught;
    answer.isOptimal = search.isOptimal();
    answer.sentences = sentencesOn(ws, model, supposed, answer);
    return answer;
}

Outcome<WhatIfAnswer> whatIf(const Workspace& ws, const DispatchQuery& query, const std::vector<Supposition>& supposed,
                             Progress& progress)
{
    const DispatchWeights weights = query.weights.value_or(dispatchWeights(ws.office()));
    const auto model = DispatchModel::read(ws, query.scope, query.period, weights.fairDays, progress);
    if (!model)
        return model.problems();
    if (Problems problems = suppositionProblems(ws, *model, supposed); !problems.empty())
        return problems;
    const auto before = proposeOver(ws, *model, query, progress);
    if (!before)
        return before.problems();
    return whatIf(ws, *model, *before, supposed);
}

} // namespace redvest
