// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/shift_pool.h"

#include "core/domain/person_week.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// Another shift of the person at the time of the one that is about to bind them.
Problems overlap(const Candidate& who, const Span& wanted)
{
    for (const TimeGiven& given : who.engaged) {
        const Span& span = given.span;
        if (given.isElsewhere && span.touches(wanted))
            return {{u"overlap"_s, u"volunteer"_s,
                     tr("%1 is on another shift at that time (%2–%3). Take the person off that one first.")
                         .arg(who.person.name, toLocalText(span.from), toLocalText(span.to))}};
    }
    return {};
}

} // namespace

ShiftPool::ShiftPool(const storage::Reader& reader, const ShiftRow& row, Id<Volunteer> only, Instant askedAt,
                     Instant asOf)
    : m_limits(storage::limitsInForce(reader))
{
    m_demand.askedAt = askedAt;
    m_demand.asOf = asOf.isSet() ? asOf : askedAt;
    m_demand.asksHealth = m_demand.asOf.isSet() && storage::isHealthAsked(reader);
    m_demand.shift = row.shift;
    m_demand.division = row.division;
    m_demand.post = reader.find(storage::postTable(), row.shift.post.text()).value_or(Post{});
    m_demand.requirements = storage::requirementsAsked(reader, m_demand.post, localDate(row.shift.starts));
    for (const Requirement& r : m_demand.requirements) {
        if (r.kind == RequirementKind::Training)
            for (TrainingPass& pass : storage::passes(reader, r.name, only))
                m_passes[pass.record.volunteer].push_back(std::move(pass));
        else
            for (Qualification& q : storage::qualifications(reader, r, only))
                m_qualifications[q.volunteer].push_back(std::move(q));
    }
    if (isRisky(m_demand.post.risk))
        m_insurance.emplace(reader, storage::daysTouched(row.shift.span()), only);
    for (storage::GivenBy& given : storage::timesGiven(reader, spanAround(row.shift, m_limits), only)) {
        if (given.shift != row.shift.id)
            m_engaged[given.volunteer].push_back(std::move(given.time));
    }
    for (Assignment& a : storage::assignmentsOf(reader, row.shift.id))
        m_here.emplace(a.volunteer, std::move(a));
}

const Assignment* ShiftPool::assignment(Id<Volunteer> id) const
{
    const auto it = m_here.find(id);
    return it == m_here.end() ? nullptr : &it->second;
}

Candidate ShiftPool::candidate(const Volunteer& person, bool isAskedAgain) const
{
    const Assignment* here = assignment(person.id);
    const bool hasDeclined = isAskedAgain && here && here->state == AssignmentState::Declined;
    return {person,
            listOf(m_qualifications, person.id),
            listOf(m_passes, person.id),
            listOf(m_engaged, person.id),
            hasDeclined,
            m_insurance ? m_insurance->of(person.id) : std::nullopt};
}

Verdict ShiftPool::verdict(const Volunteer& person, bool isAskedAgain) const
{
    return verdictOn(candidate(person, isAskedAgain), m_demand, m_limits);
}

qint64 ShiftPool::loadBefore(Id<Volunteer> id) const
{
    const auto it = m_engaged.find(id);
    if (it == m_engaged.end())
        return 0;
    std::vector<Span> spans;
    for (const TimeGiven& given : it->second)
        spans.push_back(given.span);
    const Instant starts = m_demand.shift.starts;
    return mergedMinutesWithin(spans, {plusMinutes(starts, -7 * 24 * 60), starts});
}

Span spanAround(const Shift& shift, const EligibilityLimits& limits)
{
    const int days = daysAround(limits);
    return {atLocal(localDate(shift.starts).addDays(-days)), atLocal(localDate(shift.ends).addDays(days))};
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

Problems whyNotBound(const Candidate& who, const Demand& where, const EligibilityLimits& limits,
                     const Assignment& wanted, std::optional<AssignmentState> from)
{
    if (where.shift.isArchived)
        return {calledOff()};
    if (Problems problems = overlap(who, where.shift.span()); !problems.empty())
        return problems;
    if (from == AssignmentState::Absent || from == AssignmentState::Excused)
        return {};
    Verdict said = verdictOn(who, where, limits);
    std::erase_if(said.reasons, [](const Reason& r) { return r.weight == Weight::Warning; });
    return verdictProblems(said, who.person.name, wanted.overrideReason);
}

Problems whyNotBound(const storage::Reader& reader, const Assignment& wanted, std::optional<AssignmentState> from)
{
    const auto row = storage::shiftRow(reader, wanted.shift);
    if (!row)
        return {unknownShift()};
    const auto person = storage::person(reader, wanted.volunteer);
    if (!person)
        return {row->shift.isArchived ? calledOff() : unknownVolunteer()};
    const ShiftPool pool(reader, *row, wanted.volunteer);
    return whyNotBound(pool.candidate(*person, false), pool.demand(), pool.limits(), wanted, from);
}

} // namespace redvest
