// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/nature_people.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"

#include <algorithm>

namespace redvest {

namespace {

constexpr int kDaysBeside = 2; ///< a night runs into the next day, and a period need not begin with one

bool isSameAbility(const Requirement& a, const Requirement& b)
{
    return a.kind == b.kind && a.name == b.name;
}

} // namespace

NaturePeople::NaturePeople(const storage::Reader& reader, const EligibilityLimits& limits)
    : m_limits(limits)
    , m_times(limits)
{
    for (const Volunteer& v : storage::peopleUnnamed(reader, {}))
        add(v);
    order();
}

void NaturePeople::add(const Volunteer& person)
{
    take(person, m_people.emplace_back());
}

void NaturePeople::take(const Volunteer& person, One& one)
{
    one.id = person.id;
    one.home = person.division;
    one.birth = person.birth;
    one.guardianConsentOn = person.guardianConsentOn;
    one.agreementOn = person.agreementOn;
    one.agreementUntil = person.agreementUntil;
    one.status = person.status;
    one.maxDailyMinutes = person.maxDailyMinutes;
}

/// As a verdict looks at people, without what they are engaged in.
Candidate NaturePeople::candidateOf(const One& one) const
{
    Candidate who;
    who.person.id = one.id;
    who.person.birth = one.birth;
    who.person.guardianConsentOn = one.guardianConsentOn;
    who.person.agreementOn = one.agreementOn;
    who.person.agreementUntil = one.agreementUntil;
    who.person.status = one.status;
    for (const Able& able : one.abilities) {
        Qualification& q = who.qualifications.emplace_back();
        q.kind = able.kind;
        q.name = able.name;
        q.level = able.level;
        q.validUntil = able.validUntil;
    }
    for (const Passed& passed : one.passes) {
        TrainingPass& pass = who.passes.emplace_back();
        pass.course = passed.course;
        pass.record.day = passed.day;
        pass.record.validUntil = passed.validUntil;
        pass.record.result = TrainingResult::Passed;
        pass.supersededFrom = passed.supersededFrom;
    }
    if (m_insurance)
        who.insured = m_insurance->of(one.id);
    return who;
}

/// By id: a kept register and one read anew go through people in the same order.
void NaturePeople::order()
{
    std::sort(m_people.begin(), m_people.end(), [](const One& a, const One& b) { return a.id < b.id; });
    m_at.clear();
    m_at.reserve(qsizetype(m_people.size()));
    for (std::size_t p = 0; p < m_people.size(); ++p)
        m_at.insert(m_people[p].id, p);
}

std::optional<std::size_t> NaturePeople::place(Id<Volunteer> id) const
{
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? std::nullopt : std::optional(*at);
}

void NaturePeople::readAbility(const storage::Reader& reader, const Requirement& asked, Id<Volunteer> only)
{
    if (asked.kind == RequirementKind::Training) {
        for (const TrainingPass& pass : storage::passes(reader, asked.name, only)) {
            const auto at = place(pass.record.volunteer);
            if (at && pass.record.result == TrainingResult::Passed)
                m_people[*at].passes.push_back(
                    {asked.name, pass.record.day, pass.record.validUntil, pass.supersededFrom});
        }
        return;
    }
    for (const Qualification& q : storage::qualifications(reader, asked, only)) {
        if (const auto at = place(q.volunteer))
            m_people[*at].abilities.push_back({q.kind, q.name, q.level, q.validUntil});
    }
}

void NaturePeople::readEngagements(const storage::Reader& reader, Id<Volunteer> only)
{
    for (const storage::GivenBy& given : storage::timesGiven(reader, m_around, only)) {
        if (const auto at = place(given.volunteer))
            m_people[*at].given.push_back(m_times.numberOf(given.time));
    }
}

/// Its days hold every demand, and its ages all from which one of them judges otherwise.
StandingFrame NaturePeople::frameOf(const std::vector<Demand>& demands) const
{
    StandingFrame frame{localDate(m_around.from), localDate(m_around.to), {kAdultAge}, false};
    for (const Demand& demand : demands) {
        frame.ages.push_back(demand.post.leastAge);
        frame.ages.push_back(demand.post.mostAge + 1);
        frame.isInsuranceAsked = frame.isInsuranceAsked || isRisky(demand.post.risk);
    }
    std::sort(frame.ages.begin(), frame.ages.end());
    frame.ages.erase(std::unique(frame.ages.begin(), frame.ages.end()), frame.ages.end());
    return frame;
}

void NaturePeople::prepare(const storage::Reader& reader, Span period, const std::vector<Demand>& demands)
{
    const int days = daysAround(m_limits) + 1;
    const Span around{atLocal(localDate(period.from).addDays(-days)), atLocal(localDate(period.to).addDays(days))};
    bool isNew = false;
    if (around != m_around) {
        m_around = around;
        for (One& one : m_people) {
            one.given.clear();
            one.time = -1;
        }
        readEngagements(reader, {});
        m_insurance.reset();
    }
    for (const Demand& demand : demands) {
        for (const Requirement& r : demand.requirements) {
            if (std::any_of(m_abilities.begin(), m_abilities.end(),
                            [&](const Requirement& known) { return isSameAbility(known, r); }))
                continue;
            m_abilities.push_back(r);
            readAbility(reader, r, {});
            isNew = true;
        }
    }
    const StandingFrame frame = frameOf(demands);
    if (frame.isInsuranceAsked && !m_insurance) {
        m_insurance.emplace(reader, InsuredDays{frame.first.addDays(-kDaysBeside), frame.last.addDays(kDaysBeside)},
                            Id<Volunteer>{});
        isNew = true;
    }
    if (isNew || frame != m_frame) {
        m_frame = frame;
        m_kinds.clear();
        m_kindNumbers.clear();
        ++m_numbering;
        for (One& one : m_people)
            one.kind = -1;
    }
    sort();
}

/// Whoever has no kind or no time yet gets them.
void NaturePeople::sort()
{
    for (One& one : m_people) {
        if (one.kind < 0) {
            Candidate who = candidateOf(one);
            const auto [at, isNew] = m_kindNumbers.try_emplace(lastingText(who, m_frame), int(m_kinds.size()));
            if (isNew)
                m_kinds.push_back(std::move(who));
            one.kind = at->second;
        }
        if (one.time < 0)
            one.time = m_times.classOf(one.given, one.maxDailyMinutes);
    }
}

void NaturePeople::renew(const storage::Reader& reader, const QSet<Id<Volunteer>>& people)
{
    bool isAnyNew = false;
    for (const Id<Volunteer>& id : people) {
        const auto person = storage::person(reader, id);
        const bool isIn = person && person->status != VolunteerStatus::Archived;
        if (const auto at = place(id)) {
            m_people[*at].isOut = !isIn;
            if (isIn)
                take(*person, m_people[*at]);
        } else if (isIn) {
            add(*person);
            isAnyNew = true;
        }
    }
    if (isAnyNew)
        order();
    for (const Id<Volunteer>& id : people)
        renewOne(reader, id);
}

void NaturePeople::renewOne(const storage::Reader& reader, Id<Volunteer> id)
{
    const auto at = place(id);
    if (!at)
        return;
    One& one = m_people[*at];
    one.kind = one.time = -1;
    one.given.clear();
    one.abilities.clear();
    one.passes.clear();
    if (one.isOut)
        return;
    for (const Requirement& r : m_abilities)
        readAbility(reader, r, id);
    if (m_around != Span{})
        readEngagements(reader, id);
}

} // namespace redvest
