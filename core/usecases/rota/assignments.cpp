// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/assignments.h"

#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAround = 8; ///< how far other shifts matter: seven days, and the night before

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// A shift with all that is known about the people around it. With `only`, about one person.
class Pool
{
public:
    Pool(const storage::Reader& reader, const ShiftRow& row, Id<Volunteer> only)
    {
        m_demand.shift = row.shift;
        m_demand.division = row.division;
        m_demand.post = reader.find(storage::postTable(), row.shift.post.text()).value_or(Post{});
        m_demand.requirements = storage::requirements(reader, row.shift.post);
        for (const Requirement& r : m_demand.requirements) {
            if (r.kind == RequirementKind::Training)
                for (TrainingPass& pass : storage::passes(reader, r.name, only))
                    m_passes[pass.record.volunteer].push_back(std::move(pass));
            else
                for (Qualification& q : storage::qualifications(reader, r, only))
                    m_qualifications[q.volunteer].push_back(std::move(q));
        }
        const Span around{atLocal(localDate(row.shift.starts).addDays(-kDaysAround)),
                          atLocal(localDate(row.shift.ends).addDays(kDaysAround))};
        for (const storage::Engagement& e : storage::engagements(reader, around, only)) {
            if (e.shift != row.shift.id)
                m_engaged[e.volunteer].push_back(e.span);
        }
        for (Assignment& a : storage::assignmentsOf(reader, row.shift.id))
            m_here.emplace(a.volunteer, std::move(a));
    }

    [[nodiscard]] const Assignment* assignment(Id<Volunteer> id) const
    {
        const auto it = m_here.find(id);
        return it == m_here.end() ? nullptr : &it->second;
    }
    /// A refusal of this shift speaks against asking again, not against the row that says so.
    [[nodiscard]] Verdict verdict(const Volunteer& person, bool isAskedAgain) const
    {
        const Assignment* here = assignment(person.id);
        const bool hasDeclined = isAskedAgain && here && here->state == AssignmentState::Declined;
        return verdictOn(
            {person, of(m_qualifications, person.id), of(m_passes, person.id), of(m_engaged, person.id), hasDeclined},
            m_demand);
    }
    [[nodiscard]] const Demand& demand() const { return m_demand; }

private:
    template <class T>
    using ByPerson = std::unordered_map<Id<Volunteer>, std::vector<T>>;
    template <class T>
    static std::vector<T> of(const ByPerson<T>& lists, Id<Volunteer> id)
    {
        const auto it = lists.find(id);
        return it == lists.end() ? std::vector<T>() : it->second;
    }

    Demand m_demand;
    ByPerson<Qualification> m_qualifications;
    ByPerson<TrainingPass> m_passes;
    ByPerson<Span> m_engaged;
    std::unordered_map<Id<Volunteer>, Assignment> m_here;
};

Problem unknownShift()
{
    return {u"unknown_shift"_s, u"shift"_s, tr("There is no such shift. Open the list again.")};
}

Problem unknownVolunteer()
{
    return {u"unknown_volunteer"_s, u"volunteer"_s, tr("There is no such person in the register.")};
}

Problem unknownAssignment()
{
    return {u"unknown_assignment"_s, u"assignment"_s,
            tr("This person is not on the shift any more. Open the shift again.")};
}

Problem calledOff()
{
    return {u"called_off"_s, u"shift"_s, tr("This shift is called off. Call it on again first.")};
}

bool isSearched(const Volunteer& v, const QString& folded)
{
    if (folded.isEmpty() || searchFolded(v.name).contains(folded))
        return true;
    const auto begins = [&](const QString& readings) {
        const QStringList words = readings.split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(), [&](const QString& w) { return w.startsWith(folded); });
    };
    return begins(v.pinyin) || begins(v.initials) || (folded.size() >= 4 && v.phone.endsWith(folded));
}

/// Fits first, then near homes; the names stay in the order of their pinyin.
bool isBefore(const CandidateRow& a, const CandidateRow& b)
{
    return std::tie(a.verdict.fit, a.near) < std::tie(b.verdict.fit, b.near);
}

std::vector<CandidateRow> judged(const Pool& pool, std::vector<Volunteer> people, const QString& folded)
{
    std::sort(people.begin(), people.end(), [](const Volunteer& a, const Volunteer& b) {
        return std::tie(a.pinyin, a.id) < std::tie(b.pinyin, b.id);
    });
    std::vector<CandidateRow> rows;
    for (Volunteer& v : people) {
        const Assignment* here = pool.assignment(v.id);
        if ((here && isBinding(here->state)) || !isSearched(v, folded))
            continue;
        rows.push_back({v.id, v.name, maskedPhone(v.phone), v.division, nearness(v.division, pool.demand().division),
                        pool.verdict(v, true)});
    }
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

int fitting(const std::vector<CandidateRow>& rows)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const CandidateRow& r) { return r.verdict.fit != Fit::DoesNotFit; }));
}

/// Overlap of a person with a shift that is about to bind them.
Problems overlap(const storage::Reader& reader, const ShiftRow& row, Id<Volunteer> volunteer)
{
    for (const storage::Engagement& e : storage::engagements(reader, row.shift.span(), volunteer)) {
        if (e.shift == row.shift.id)
            continue;
        const auto person = storage::person(reader, volunteer);
        return {{u"overlap"_s, u"volunteer"_s,
                 tr("%1 is on another shift at that time (%2–%3). Take the person off that one first.")
                     .arg(person ? person->name : QString(), toLocalText(e.span.from), toLocalText(e.span.to))}};
    }
    return {};
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
        const Pool pool(reader, *shift, a.volunteer);
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
    const Pool pool(reader, *shift, {});
    const QString folded = searchFolded(search);
    const QString street = codeAt(shift->division, DivisionLevel::Street);
    // Whoever lives elsewhere has at least that warning and comes after the street's own: where they suffice, nobody
    // else need be looked at.
    std::vector<CandidateRow> rows;
    if (!street.isEmpty() && folded.isEmpty())
        rows = judged(pool, storage::people(reader, street), folded);
    if (fitting(rows) < limit)
        rows = judged(pool, storage::people(reader, {}), folded);
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
    return Pool(reader, *shift, volunteer).verdict(*person, true);
}

namespace {

/// What refuses the person: reasons of law always, all others while no reason is given to set them aside.
Problems refusals(const Verdict& verdict, const QString& name, const QString& overrideReason)
{
    Problems problems;
    for (const Reason& r : verdict.reasons) {
        const bool isLaw = r.weight == Weight::Law;
        if (!isLaw && !overrideReason.isEmpty())
            continue;
        const QString text = isLaw ? tr("%1 cannot be put on this shift: %2. Choose somebody else.")
                                   : tr("%1: %2. Choose somebody else, or say why it may be set aside.");
        problems.push_back({r.code, isLaw ? u"volunteer"_s : u"override"_s, text.arg(name, r.text)});
    }
    return problems;
}

Problems writeAssignment(storage::Writer& writer, const Assignment& wanted, AssignmentStep& step)
{
    step.before = writer.find(storage::assignmentTable(), wanted.id.text());
    if (step.before && isBinding(step.before->state))
        return {{u"already_assigned"_s, u"volunteer"_s, tr("This person is on the shift already.")}};
    step.after = wanted;
    if (step.before)
        step.after->note = step.before->note;
    writer.put(storage::assignmentTable(), *step.after);
    return {};
}

Outcome<AssignmentStep> finished(Outcome<ChangeSet> done, AssignmentStep step)
{
    if (!done)
        return done.problems();
    step.changes = std::move(done).value();
    return step;
}

} // namespace

Outcome<AssignmentStep> assign(Workspace& ws, Id<Volunteer> volunteer, Id<Shift> shift, const QString& overrideReason,
                               AssignmentState state)
{
    using S = AssignmentState;
    if (state != S::Proposed && state != S::Invited && state != S::Accepted)
        return Problem{u"state"_s, u"state"_s, tr("Somebody put on a shift is proposed, invited or has accepted.")};
    const QString reason = overrideReason.trimmed();
    AssignmentStep step;
    auto done = ws.write({u"assignment.add"_s, reason}, [&](storage::Writer& writer) -> Problems {
        const auto row = storage::shiftRow(writer, shift);
        const auto person = storage::person(writer, volunteer);
        if (!row)
            return {unknownShift()};
        if (!person)
            return {unknownVolunteer()};
        if (row->shift.isArchived)
            return {calledOff()};
        const Verdict said = Pool(writer, *row, volunteer).verdict(*person, true);
        const Assignment wanted{
            assignmentId(shift, volunteer), shift, volunteer, state, said.reasons.empty() ? QString() : reason, {}};
        if (Problems problems = writeAssignment(writer, wanted, step); !problems.empty())
            return problems;
        return refusals(said, person->name, reason);
    });
    return finished(std::move(done), std::move(step));
}

Outcome<AssignmentStep> setAssignmentState(Workspace& ws, Id<Assignment> id, AssignmentState state, const QString& note)
{
    AssignmentStep step;
    auto done = ws.write({u"assignment."_s + wordOf(state), note}, [&](storage::Writer& writer) -> Problems {
        step.before = writer.find(storage::assignmentTable(), id.text());
        if (!step.before)
            return {unknownAssignment()};
        const AssignmentState now = step.before->state;
        if (!mayBecome(now, state))
            return {{u"transition"_s, u"state"_s,
                     tr("This step is not possible from the state the person is in. Choose another one.")}};
        if (now == AssignmentState::Served && note.trimmed().isEmpty())
            return {{u"reason_missing"_s, u"note"_s,
                     tr("The person has served on this shift. Say why that is to be changed.")}};
        step.after = step.before;
        step.after->state = state;
        if (!note.trimmed().isEmpty())
            step.after->note = note.trimmed();
        const auto row = storage::shiftRow(writer, step.before->shift);
        if (isBinding(state) && !isBinding(now)) {
            if (!row || row->shift.isArchived)
                return {calledOff()};
            if (Problems problems = overlap(writer, *row, step.before->volunteer); !problems.empty())
                return problems;
        }
        return writer.change(storage::assignmentTable(), *step.before, *step.after);
    });
    return finished(std::move(done), std::move(step));
}

Outcome<AssignmentStep> unassign(Workspace& ws, Id<Assignment> id)
{
    using S = AssignmentState;
    AssignmentStep step;
    auto done = ws.write({u"assignment.remove"_s, {}}, [&](storage::Writer& writer) -> Problems {
        step.before = writer.find(storage::assignmentTable(), id.text());
        if (!step.before)
            return {unknownAssignment()};
        const S now = step.before->state;
        if (now == S::OnDuty || now == S::Served || now == S::Absent || now == S::Excused)
            return {{u"worked"_s, u"assignment"_s,
                     tr("What happened on a shift stays on record. Cancel the assignment instead.")}};
        writer.remove(storage::assignmentTable(), id.text());
        return {};
    });
    return finished(std::move(done), std::move(step));
}

Outcome<ChangeSet> undoAssignment(Workspace& ws, const AssignmentStep& step)
{
    return ws.write({u"assignment.undo"_s, {}}, [&](storage::Writer& writer) -> Problems {
        const QString id = step.before ? step.before->id.text() : step.after ? step.after->id.text() : QString();
        if (writer.find(storage::assignmentTable(), id) != step.after)
            return {{u"stale"_s, {}, tr("This has been changed since and cannot be undone. Open the shift again.")}};
        if (!step.before) {
            writer.remove(storage::assignmentTable(), id);
            return {};
        }
        const auto row = storage::shiftRow(writer, step.before->shift);
        if (row && isBinding(step.before->state) && !row->shift.isArchived) {
            if (Problems problems = overlap(writer, *row, step.before->volunteer); !problems.empty())
                return problems;
        }
        writer.put(storage::assignmentTable(), *step.before);
        return {};
    });
}

} // namespace redvest
