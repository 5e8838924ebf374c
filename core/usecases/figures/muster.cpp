// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/muster.h"

#include "core/domain/requirements.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A shift that somebody declined is like no other.
QString keyOf(const Demand& demand, const ShiftFill& shift, bool isDeclined)
{
    const Post& post = demand.post;
    QStringList key{toUtcText(shift.span.from),
                    toUtcText(shift.span.to),
                    wordOf(post.risk),
                    shift.breaks,
                    QString::number(demand.post.isInSuit),
                    QString::number(post.leastAge),
                    QString::number(post.mostAge),
                    post.needsAgreement ? u"agreement"_s : QString()};
    for (const Requirement& r : demand.requirements)
        key << wordOf(r.kind) + u' ' + requirementText(r);
    return key.join(u'\x1f') + (isDeclined ? u'\x1e' + shift.shift : QString());
}

} // namespace

Muster::Muster(const Workspace& ws, const AskedShifts& asked)
    : m_reader(ws.read())
    , m_limits(storage::limitsInForce(m_reader))
    , m_shifts(asked.shifts)
    , m_rules(storage::courseRulesInForce(m_reader))
    , m_period(asked.period)
{
    readPeople(ws, asked.scope);
    readEngagements();
}

std::map<Instant, std::vector<std::size_t>> Muster::openByDay() const
{
    std::map<Instant, std::vector<std::size_t>> byDay;
    for (std::size_t i = 0; i < m_shifts.size(); ++i) {
        if (m_shifts[i].needed > m_shifts[i].filled)
            byDay[dutyDay(m_shifts[i].span.from).from].push_back(i);
    }
    return byDay;
}

void Muster::readPeople(const Workspace& ws, const QString& scope)
{
    const bool isOwn = scope == ws.office().division;
    for (Volunteer& v : storage::peopleUnnamed(m_reader, isOwn ? QString() : scope)) {
        if (isOwn && !v.division.isEmpty() && !isWithin(v.division, scope))
            continue;
        m_at.insert(v.id, m_people.size());
        m_people.emplace_back().person = std::move(v);
    }
}

void Muster::readEngagements()
{
    const int days = daysAround(m_limits) + 1;
    const Span around{atLocal(localDate(m_period.from).addDays(-days)), atLocal(localDate(m_period.to).addDays(days))};
    for (storage::GivenBy& given : storage::timesGiven(m_reader, around, {})) {
        if (Candidate* who = candidate(given.volunteer))
            who->engaged.push_back(std::move(given.time));
    }
}

Candidate* Muster::candidate(Id<Volunteer> id)
{
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? nullptr : &m_people[*at];
}

/// What is asked of people there that day; the abilities of people in that are read when it is first asked for.
const Demand& Muster::demandOf(const ShiftFill& shift)
{
    const QDate day = localDate(shift.span.from);
    const QString key = shift.post + u' ' + day.toString(Qt::ISODate);
    const auto known = m_demands.find(key);
    if (known != m_demands.end())
        return known->second;
    Demand demand;
    demand.post = m_reader.find(storage::postTable(), shift.post).value_or(Post{});
    demand.requirements = requirementsOn(demand.post, storage::requirements(m_reader, demand.post.id), m_rules, day);
    for (const Requirement& r : demand.requirements)
        readAbility(r);
    if (isRisky(demand.post.risk))
        readInsurance();
    return m_demands.emplace(key, std::move(demand)).first->second;
}

/// Once, when the first post asks for it.
void Muster::readInsurance()
{
    if (m_isInsuranceRead)
        return;
    m_isInsuranceRead = true;
    const InsuredDays around{localDate(m_period.from).addDays(-2), localDate(m_period.to).addDays(2)};
    const storage::InsuranceBook book(m_reader, around, {});
    for (Candidate& who : m_people)
        who.insured = book.of(who.person.id);
}

void Muster::readAbility(const Requirement& r)
{
    const QString key = wordOf(r.kind) + u' ' + r.name;
    if (m_abilities.contains(key))
        return;
    m_abilities.insert(key);
    if (r.kind == RequirementKind::Training) {
        for (TrainingPass& pass : storage::passes(m_reader, r.name, {})) {
            if (Candidate* who = candidate(pass.record.volunteer))
                who->passes.push_back(std::move(pass));
        }
        return;
    }
    for (Qualification& q : storage::qualifications(m_reader, r, {})) {
        if (Candidate* who = candidate(q.volunteer))
            who->qualifications.push_back(std::move(q));
    }
}

/// Open seats for which nobody of the own people is asked yet; who declined is noted.
qint64 Muster::asked(std::size_t shift, AlikeShifts& alike, std::vector<qint64>& called)
{
    qint64 pending = 0;
    for (const Assignment& a : storage::assignmentsOf(m_reader, Id<Shift>::fromText(m_shifts[shift].shift))) {
        if (candidate(a.volunteer) == nullptr)
            continue;
        pending += isBinding(a.state) && !isFilled(a.state) ? 1 : 0;
        if (a.state == AssignmentState::Declined)
            alike.declined.insert(a.volunteer);
    }
    const qint64 missing = m_shifts[shift].needed - m_shifts[shift].filled;
    called[shift] = std::min(pending, missing);
    return missing - called[shift];
}

std::vector<AlikeShifts> Muster::alikeShifts(std::vector<std::size_t> open, std::vector<qint64>& called)
{
    std::sort(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(m_shifts[a].division, m_shifts[a].shift) < std::tie(m_shifts[b].division, m_shifts[b].shift);
    });
    std::map<QString, AlikeShifts> byKey;
    for (const std::size_t i : open) {
        AlikeShifts one;
        const qint64 room = asked(i, one, called);
        if (room <= 0)
            continue;
        const Demand& demand = demandOf(m_shifts[i]);
        AlikeShifts& alike = byKey[keyOf(demand, m_shifts[i], !one.declined.isEmpty())];
        alike.demand = demand;
        alike.demand.shift.starts = m_shifts[i].span.from;
        alike.demand.shift.ends = m_shifts[i].span.to;
        alike.demand.shift.breaks = m_shifts[i].breaks;
        alike.declined = std::move(one.declined);
        alike.shifts.push_back(i);
        alike.room.push_back(room);
    }
    std::vector<AlikeShifts> all;
    for (auto& [key, alike] : byKey)
        all.push_back(std::move(alike));
    return all;
}

Verdict Muster::verdict(std::size_t person, const AlikeShifts& alike)
{
    Candidate& who = m_people[person];
    who.hasDeclined = alike.declined.contains(who.person.id);
    return verdictOn(who, alike.demand, m_limits);
}

void PeopleGroups::put(std::size_t person, std::vector<Standing> standings)
{
    if (std::all_of(standings.begin(), standings.end(), [](Standing s) { return s == Standing::Unfit; }))
        return;
    const auto [at, isNew] = m_known.emplace(standings, groups.size());
    if (isNew) {
        groups.push_back({0, std::move(standings)});
        members.emplace_back();
    }
    ++groups[at->second].count;
    members[at->second].push_back(person);
}

TimeGiven timeOfDemand(const Demand& demand)
{
    return timeOfShift(demand.shift, demand.post.isInSuit);
}

std::vector<qint64> seatsOf(const std::vector<AlikeShifts>& demands)
{
    std::vector<qint64> seats;
    for (const AlikeShifts& alike : demands)
        seats.push_back(std::accumulate(alike.room.begin(), alike.room.end(), qint64(0)));
    return seats;
}

} // namespace redvest
