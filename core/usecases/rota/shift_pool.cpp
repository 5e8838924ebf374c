// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/shift_pool.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAround = 8; ///< how far other shifts matter: seven days, and the night before

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

template <class T>
std::vector<T> listOf(const std::unordered_map<Id<Volunteer>, std::vector<T>>& lists, Id<Volunteer> id)
{
    const auto it = lists.find(id);
    return it == lists.end() ? std::vector<T>() : it->second;
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

ShiftPool::ShiftPool(const storage::Reader& reader, const ShiftRow& row, Id<Volunteer> only)
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

const Assignment* ShiftPool::assignment(Id<Volunteer> id) const
{
    const auto it = m_here.find(id);
    return it == m_here.end() ? nullptr : &it->second;
}

Verdict ShiftPool::verdict(const Volunteer& person, bool isAskedAgain) const
{
    const Assignment* here = assignment(person.id);
    const bool hasDeclined = isAskedAgain && here && here->state == AssignmentState::Declined;
    return verdictOn({person, listOf(m_qualifications, person.id), listOf(m_passes, person.id),
                      listOf(m_engaged, person.id), hasDeclined},
                     m_demand);
}

Problem unknownShift()
{
    return {u"unknown_shift"_s, u"shift"_s, tr("There is no such shift. Open the list again.")};
}

Problem unknownVolunteer()
{
    return {u"unknown_volunteer"_s, u"volunteer"_s, tr("There is no such person in the register.")};
}

Problem calledOff()
{
    return {u"called_off"_s, u"shift"_s, tr("This shift is called off. Call it on again first.")};
}

Problems verdictProblems(const Verdict& verdict, const QString& name, const QString& overrideReason)
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

Problems whyNotBound(const storage::Reader& reader, const Assignment& wanted, std::optional<AssignmentState> from)
{
    const auto row = storage::shiftRow(reader, wanted.shift);
    if (!row)
        return {unknownShift()};
    if (row->shift.isArchived)
        return {calledOff()};
    const auto person = storage::person(reader, wanted.volunteer);
    if (!person)
        return {unknownVolunteer()};
    if (Problems problems = overlap(reader, *row, wanted.volunteer); !problems.empty())
        return problems;
    if (from == AssignmentState::Absent || from == AssignmentState::Excused)
        return {};
    Verdict said = ShiftPool(reader, *row, wanted.volunteer).verdict(*person, false);
    std::erase_if(said.reasons, [](const Reason& r) { return r.weight == Weight::Warning; });
    return verdictProblems(said, person->name, wanted.overrideReason);
}

} // namespace redvest
