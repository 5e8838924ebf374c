// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/assignments.h"

#include "core/base/order_key.h"
#include "core/base/pinyin.h"
#include "core/domain/badge_number.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/seat_steps.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// Somebody with the place the name takes.
struct Placed
{
    QString order;
    Volunteer person;
};

/// What somebody looks for among those who could be sent.
struct Sought
{
    QStringList words;
    QSet<Id<Volunteer>> numbered; ///< who has the document number that was typed whole
};

Sought soughtBy(const storage::Reader& reader, const QString& typed)
{
    Sought sought{searchWords(typed), {}};
    const bool isLong = sought.words.size() == 1 && typed.trimmed().size() > kLongestTail;
    if (seeksNumber(typed) || (isLong && !isBadgeNumber(sought.words.front()))) {
        for (const Volunteer& v : storage::peopleNumbered(reader, normalisedNumber(typed)))
            sought.numbered.insert(v.id);
    }
    return sought;
}

/// Those who are sought, in the order of names. A number finds whom the account may see it of.
std::vector<Placed> soughtInOrder(const Workspace& ws, std::vector<Volunteer> people, const Sought& sought)
{
    const QStringList& words = sought.words;
    std::vector<Placed> placed;
    placed.reserve(people.size());
    for (Volunteer& v : people) {
        const NameReadings read = nameReadings(v.name);
        const bool isSeen = !words.isEmpty() && reaches(ws, v.division);
        if (words.isEmpty() || (isSeen && sought.numbered.contains(v.id)) ||
            hasWords(personSearchText(v.name, read.keys, {}, isSeen ? v.phone : QString(), v.id), words))
            placed.push_back({orderKey(v.name, read.likeliest), std::move(v)});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::tie(a.order, a.person.id) < std::tie(b.order, b.person.id);
    });
    return placed;
}

/// Fits first, then near homes, then who had the least to do lately; the names stay in their order.
bool isBefore(const CandidateRow& a, const CandidateRow& b)
{
    return std::tie(a.verdict.fit, a.near, a.loadMinutes) < std::tie(b.verdict.fit, b.near, b.loadMinutes);
}

std::vector<CandidateRow> judged(const ShiftPool& pool, const std::vector<Placed>& people)
{
    std::vector<CandidateRow> rows;
    for (const Placed& placed : people) {
        const Volunteer& v = placed.person;
        const Assignment* here = pool.assignment(v.id);
        if (here && (isBinding(here->state) || stayedAway(here->state)))
            continue;
        rows.push_back({v.id, v.name, maskedPhone(v.phone), v.division, nearness(v.division, pool.demand().division),
                        pool.verdict(v, true), pool.loadBefore(v.id)});
    }
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

int fitting(const std::vector<CandidateRow>& rows)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const CandidateRow& r) { return r.verdict.fit != Fit::DoesNotFit; }));
}

} // namespace

std::vector<AssignmentRow> assignmentRows(const Workspace& ws, Id<Shift> id)
{
    const storage::Reader reader = ws.read();
    const auto shift = storage::shiftRow(reader, id);
    if (!shift)
        return {};
    std::vector<AssignmentRow> rows;
    for (const Assignment& a : storage::assignmentsOf(reader, id)) {
        const Volunteer v = storage::person(reader, a.volunteer).value_or(Volunteer{});
        const ShiftPool pool(reader, *shift, a.volunteer, {}, ws.now());
        rows.push_back({a, v.name, maskedPhone(v.phone), ws.divisions().shortPath(v.division), pool.verdict(v, false)});
    }
    using S = AssignmentState;
    constexpr std::array order{S::OnDuty,   S::Served,   S::Accepted, S::Invited, S::Proposed,
                               S::NoAnswer, S::Declined, S::Absent,   S::Excused, S::Cancelled};
    const auto rank = [&](const AssignmentRow& r) {
        return std::find(order.begin(), order.end(), r.assignment.state) - order.begin();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const AssignmentRow& a, const AssignmentRow& b) {
        return std::pair(rank(a), a.name) < std::pair(rank(b), b.name);
    });
    return rows;
}

std::vector<CandidateRow> candidates(const Workspace& ws, Id<Shift> id, const QString& search, int limit)
{
    const storage::Reader reader = ws.read();
    const auto shift = storage::shiftRow(reader, id);
    if (!shift || limit <= 0)
        return {};
    const ShiftPool pool(reader, *shift, {}, ws.now());
    const Sought sought = soughtBy(reader, search);
    const QString street = codeAt(shift->division, DivisionLevel::Street);
    // Whoever lives elsewhere has at least that warning and comes after the street's own: where they suffice, nobody
    // else need be looked at.
    std::vector<CandidateRow> rows;
    if (!street.isEmpty() && sought.words.isEmpty())
        rows = judged(pool, soughtInOrder(ws, storage::people(reader, street), sought));
    if (fitting(rows) < limit)
        rows = judged(pool, soughtInOrder(ws, storage::people(reader, {}), sought));
    if (rows.size() > std::size_t(limit))
        rows.resize(std::size_t(limit));
    for (CandidateRow& row : rows)
        row.home = ws.divisions().shortPath(row.home);
    return rows;
}

std::optional<Verdict> verdict(const Workspace& ws, Id<Volunteer> volunteer, Id<Shift> id)
{
    const storage::Reader reader = ws.read();
    const auto shift = storage::shiftRow(reader, id);
    const auto person = storage::person(reader, volunteer);
    if (!shift || !person)
        return std::nullopt;
    return ShiftPool(reader, *shift, volunteer, ws.now()).verdict(*person, true);
}

namespace {

Problems setOne(storage::Writer& writer, Id<Assignment> id, const Assignment& wanted, AssignmentStep& step)
{
    step.before = writer.find(storage::assignmentTable(), id.text());
    if (!step.before)
        return {unknownAssignment()};
    const AssignmentState now = step.before->state;
    if (!mayBecome(now, wanted.state))
        return {{u"transition"_s, u"state"_s,
                 tr("This step is not possible from the state the person is in. Choose another one.")}};
    if (now == AssignmentState::Served && wanted.note.isEmpty())
        return {{u"reason_missing"_s, u"note"_s,
                 tr("The person has served on this shift. Say why that is to be changed.")}};
    step.after = step.before;
    step.after->state = wanted.state;
    if (wanted.state == AssignmentState::Invited)
        step.after->answerBy = {}; // of an invitation before
    if (!wanted.note.isEmpty())
        step.after->note = wanted.note;
    if (isBinding(wanted.state) && !isBinding(now)) {
        if (Problems problems = whyNotBound(writer, *step.after, now); !problems.empty())
            return problems;
    }
    return writer.change(storage::assignmentTable(), *step.before, *step.after);
}

/// One unit of work over all of `of`; all Problems of all of them, then nothing is written.
template <class T, class One>
Outcome<AssignmentSteps> eachOf(Workspace& ws, const Intent& intent, const std::vector<T>& of, One one)
{
    AssignmentSteps done;
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        done.steps.clear();
        Problems problems;
        for (const T& each : of) {
            AssignmentStep step;
            for (Problem& problem : one(writer, each, step))
                problems.push_back(std::move(problem));
            done.steps.push_back(std::move(step));
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = std::move(changes).value();
    return done;
}

Outcome<AssignmentStep> onlyStep(Outcome<AssignmentSteps> done)
{
    if (!done)
        return done.problems();
    AssignmentStep step = std::move(done.value().steps.front());
    step.changes = std::move(done.value().changes);
    return step;
}

} // namespace

Outcome<AssignmentStep> assign(Workspace& ws, Id<Volunteer> volunteer, Id<Shift> shift, const QString& overrideReason,
                               AssignmentState state)
{
    return onlyStep(assignAll(ws, {volunteer}, shift, overrideReason, state));
}

Outcome<AssignmentSteps> assignAll(Workspace& ws, const std::vector<Id<Volunteer>>& people, Id<Shift> shift,
                                   const QString& overrideReason, AssignmentState state)
{
    if (!isFirstState(state))
        return notFirstState();
    const QString reason = overrideReason.trimmed();
    return eachOf(ws, {u"assignment.add"_s, reason}, people, [&](auto& writer, Id<Volunteer> id, AssignmentStep& step) {
        return seatOne(writer, ws.now(), {assignmentId(shift, id), shift, id, state, reason, {}}, step);
    });
}

namespace {

/// Each of the people once, with what speaks for and against; people there are none of are passed over.
std::vector<JudgedPerson> judgedEach(const storage::Reader& reader, const std::vector<Id<Volunteer>>& people,
                                     const ShiftPool& pool)
{
    std::vector<JudgedPerson> all;
    QSet<Id<Volunteer>> met;
    for (const Id<Volunteer> id : people) {
        const auto person = met.contains(id) ? std::nullopt : storage::person(reader, id);
        met.insert(id);
        if (!person)
            continue;
        const Assignment* here = pool.assignment(id);
        all.push_back({id, person->name, pool.verdict(*person, true),
                       here != nullptr && (isBinding(here->state) || stayedAway(here->state))});
    }
    return all;
}

} // namespace

std::vector<JudgedPerson> shiftVerdicts(const Workspace& ws, const std::vector<Id<Volunteer>>& people, Id<Shift> id)
{
    const storage::Reader reader = ws.read();
    const auto row = storage::shiftRow(reader, id);
    return row ? judgedEach(reader, people, ShiftPool(reader, *row, {}, ws.now())) : std::vector<JudgedPerson>();
}

Outcome<FittingAssigned> assignFitting(Workspace& ws, const std::vector<Id<Volunteer>>& people, Id<Shift> shift,
                                       AssignmentState state)
{
    if (!isFirstState(state))
        return notFirstState();
    FittingAssigned done;
    auto changes = ws.write({u"assignment.add"_s, {}}, [&](storage::Writer& writer) {
        done = {}; // on a server the work may be run again
        const auto row = storage::shiftRow(writer, shift);
        if (!row)
            return Problems{unknownShift()};
        if (row->shift.isArchived)
            return Problems{calledOff()};
        for (JudgedPerson& one : judgedEach(writer, people, ShiftPool(writer, *row, {}, ws.now()))) {
            if (one.isThere || one.verdict.fit != Fit::Fits) {
                done.leftOut.push_back(std::move(one));
                continue;
            }
            AssignmentStep step;
            const Id<Assignment> id = assignmentId(shift, one.volunteer);
            if (Problems problems = writeAssignment(writer, {id, shift, one.volunteer, state, {}, {}}, step);
                !problems.empty())
                return problems;
            done.steps.push_back(std::move(step));
        }
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

Outcome<AssignmentStep> setAssignmentState(Workspace& ws, Id<Assignment> id, AssignmentState state, const QString& note)
{
    return onlyStep(setAssignmentStates(ws, {id}, state, note));
}

Outcome<AssignmentSteps> setAssignmentStates(Workspace& ws, const std::vector<Id<Assignment>>& ids,
                                             AssignmentState state, const QString& note)
{
    Assignment wanted;
    wanted.state = state;
    wanted.note = note.trimmed();
    return eachOf(
        ws, {u"assignment."_s + wordOf(state), note}, ids,
        [&](auto& writer, Id<Assignment> id, AssignmentStep& step) { return setOne(writer, id, wanted, step); });
}

Outcome<AssignmentStep> unassign(Workspace& ws, Id<Assignment> id, const QString& reason)
{
    return onlyStep(unassignAll(ws, {id}, reason));
}

Outcome<AssignmentSteps> unassignAll(Workspace& ws, const std::vector<Id<Assignment>>& ids, const QString& reason)
{
    return eachOf(ws, {u"assignment.remove"_s, reason.trimmed()}, ids,
                  [](auto& writer, Id<Assignment> id, AssignmentStep& step) { return unseatOne(writer, id, step); });
}

} // namespace redvest
