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
    for (Volunteer& v : storage::peopleUnnamed(reader, {}))
        add(std::move(v));
    order();
}

void NaturePeople::add(Volunteer person)
{
    m_people.emplace_back().who.person = std::move(person);
}

/// By id: a kept register and one read anew go through people in the same order.
void NaturePeople::order()
{
    std::sort(m_people.begin(), m_people.end(),
              [](const One& a, const One& b) { return a.who.person.id < b.who.person.id; });
    m_at.clear();
    m_at.reserve(qsizetype(m_people.size()));
    for (std::size_t p = 0; p < m_people.size(); ++p)
        m_at.insert(m_people[p].who.person.id, p);
}

std::optional<std::size_t> NaturePeople::place(Id<Volunteer> id) const
{
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? std::nullopt : std::optional(*at);
}

void NaturePeople::readAbility(const storage::Reader& reader, const Requirement& asked, Id<Volunteer> only)
{
    if (asked.kind == RequirementKind::Training) {
        for (TrainingPass& pass : storage::passes(reader, asked.name, only)) {
            if (const auto at = place(pass.record.volunteer))
                m_people[*at].who.passes.push_back(std::move(pass));
        }
        return;
    }
    for (Qualification& q : storage::qualifications(reader, asked, only)) {
        if (const auto at = place(q.volunteer))
            m_people[*at].who.qualifications.push_back(std::move(q));
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
        for (One& one : m_people)
            one.who.insured = m_insurance->of(one.who.person.id);
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
            const auto [at, isNew] = m_kindNumbers.try_emplace(lastingText(one.who, m_frame), int(m_kinds.size()));
            if (isNew)
                m_kinds.push_back(one.who);
            one.kind = at->second;
        }
        if (one.time < 0)
            one.time = m_times.classOf(one.given, one.who.person.maxDailyMinutes);
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
                m_people[*at].who.person = *person;
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
    one.who.qualifications.clear();
    one.who.passes.clear();
    if (one.isOut)
        return;
    for (const Requirement& r : m_abilities)
        readAbility(reader, r, id);
    if (m_around != Span{})
        readEngagements(reader, id);
    if (m_insurance)
        one.who.insured = m_insurance->of(id);
}

} // namespace redvest
