// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_model.h"

#include "core/domain/counted_days.h"
#include "core/domain/person_week.h"
#include "core/storage/queries/dispatch_queries.h"
#include "core/storage/queries/people_facts.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/standby_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/dispatch/asked_abilities.h"
#include "core/usecases/dispatch/dispatch_demands.h"
#include "core/usecases/dispatch/urgent_posts.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostDays = 31;
constexpr qint64 kLongestShift = 24 * 60; ///< minutes that a shift of the period may run beyond it
constexpr qint64 kFreshMs = 5 * 60'000;   ///< so long a model is of now
constexpr std::size_t kFewSeats = 200;    ///< of more that changed all are read

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

void insertSorted(std::vector<std::size_t>& into, std::size_t value)
{
    const auto at = std::lower_bound(into.begin(), into.end(), value);
    if (at == into.end() || *at != value)
        into.insert(at, value);
}

/// Beside seats, everything that a model reads.
bool touchesMore(const ChangeSet& changes)
{
    const QStringList tables{
        u"shift"_s,           u"post"_s,   u"site"_s,           u"requirement"_s, u"volunteer"_s, u"qualification"_s,
        u"training_record"_s, u"course"_s, u"edition"_s,        u"course_rule"_s, u"policy"_s,    u"cover"_s,
        u"division"_s,        u"office"_s, u"service_record"_s, u"standby"_s};
    return std::any_of(tables.begin(), tables.end(), [&](const QString& t) { return changes.touches(t); });
}

} // namespace

Outcome<DispatchModel> DispatchModel::read(const Workspace& ws, const QString& scope, Span period, int fairDays,
                                           Progress& progress)
{
    if (localDate(period.from).daysTo(localDate(period.to)) > kMostDays)
        return Problem{u"long_period"_s, u"to"_s,
                       tr("A proposal is made for %1 days at most. Give an earlier end.").arg(kMostDays)};
    GapQuery query;
    query.scope = scope.isEmpty() ? homeDivision(ws) : scope;
    query.period = period;
    auto asked = askedShifts(ws, query);
    if (!asked)
        return asked.problems();
    DispatchModel model;
    model.m_asked = *std::move(asked);
    model.m_fairDays = fairDays;
    model.readAll(ws, progress);
    return model;
}

void DispatchModel::readAll(const Workspace& ws, Progress& progress)
{
    m_asOf = ws.now();
    const storage::Reader reader = ws.read();
    m_limits = storage::limitsInForce(reader);
    readShifts(reader);
    progress.report(1, 3, tr("Reading shifts and people"));
    readPeople(reader);
    readAskedAbilities(reader, m_shifts, m_asked.period, m_people, [this](Id<Volunteer> id) { return known(id); });
    readSealed(reader);
    storage::eachSeatWithin(reader, m_asked.period, [this](Assignment&& seat) { take(seat); });
    readStandbys(reader);
    progress.report(2, 3, tr("Reading shifts and people"));
    readTimes(reader, {});
    m_judge.group(m_people, m_shifts, m_limits);
}

void DispatchModel::readShifts(const storage::Reader& reader)
{
    m_shifts.clear();
    m_shiftAt.clear();
    m_places.clear();
    m_placeAt.clear();
    m_nearness.clear();
    const UrgentPosts urgent(reader, m_asked.period);
    const DispatchDemands demands(reader, m_asOf);
    for (ShiftFill& fill : m_asked.shifts) {
        DispatchShift one;
        one.id = Id<Shift>::fromText(fill.shift);
        one.isOver = fill.span.to <= m_asOf;
        one.demand = demands.of(fill);
        one.isUrgent = urgent.contains(one.demand.post);
        one.home = placeOf(fill.division);
        one.fill = std::move(fill);
        m_shiftAt.emplace(one.id, m_shifts.size());
        m_shifts.push_back(std::move(one));
    }
    m_asked.shifts.clear();
    m_sitePlaces = std::size_t(m_places.size());
}

void DispatchModel::readPeople(const storage::Reader& reader)
{
    m_people.clear();
    m_personAt.clear();
    m_seats.clear();
    std::vector<Volunteer> all = storage::peopleUnnamed(reader, {});
    std::sort(all.begin(), all.end(), [](const Volunteer& a, const Volunteer& b) { return a.id < b.id; });
    m_people.reserve(all.size());
    for (Volunteer& v : all) {
        m_personAt.emplace(v.id, m_people.size());
        m_people.emplace_back().who.person = std::move(v);
    }
    storage::eachStanding(reader, [this](storage::StandingFacts&& facts) {
        if (DispatchPerson* one = known(facts.volunteer))
            one->who.person.availability = std::move(facts.availability);
    });
    QHash<QString, FreeTimes> read;
    for (DispatchPerson& one : m_people) {
        const QString& text = one.who.person.availability;
        auto times = read.constFind(text);
        if (times == read.constEnd())
            times = read.insert(text, freeTimesIn(text).value_or(FreeTimes{}));
        one.times = *times;
        one.home = placeOf(one.who.person.division);
    }
}

/// What the assignment makes of the person towards that shift.
void DispatchModel::take(const Assignment& seat)
{
    using S = AssignmentState;
    const auto at = m_shiftAt.find(seat.shift);
    if (at == m_shiftAt.end())
        return;
    DispatchShift& shift = m_shifts[at->second];
    m_seats.insert(seat.id.text(), {seat.volunteer, seat.shift});
    const bool isOfSealed = seat.state == S::Proposed && m_sealed.seats.contains(seat.id.text());
    shift.held += seat.state == S::Invited || isOfSealed ? 1 : 0;
    DispatchPerson* one = known(seat.volunteer);
    if (one == nullptr)
        return;
    if (seat.state == S::Proposed && !isOfSealed && !shift.isOver) {
        insertSorted(one->proposed, at->second);
        if (!seat.overrideReason.isEmpty())
            insertSorted(one->decided, at->second);
    } else if (isBinding(seat.state))
        insertSorted(one->bound, at->second);
    else if (seat.state == S::Declined || stayedAway(seat.state))
        insertSorted(one->never, at->second);
}

void DispatchModel::readStandbys(const storage::Reader& reader)
{
    std::map<QDate, std::vector<std::size_t>> shifts;
    for (std::size_t i = 0; i < m_shifts.size(); ++i)
        shifts[localDate(m_shifts[i].fill.span.from)].push_back(i);
    for (const auto& [day, ofDay] : shifts) {
        for (const Standby& entry : storage::standbysOn(reader, day)) {
            DispatchPerson* one = known(entry.volunteer);
            if (one != nullptr && (one->standsBy.empty() || one->standsBy.back() < ofDay.front()))
                one->standsBy.insert(one->standsBy.end(), ofDay.begin(), ofDay.end());
        }
    }
}

/// Before the seats: those of sealed teams are bound.
void DispatchModel::readSealed(const storage::Reader& reader)
{
    m_sealed = storage::sealedDays(reader, {m_asked.period.from, plusMinutes(m_asked.period.to, kLongestShift)});
    for (const SealedSpan& days : m_sealed.spans) {
        if (DispatchPerson* one = known(days.volunteer))
            one->sealed.push_back(days.span);
    }
}

/// What people give of their time, without what is only proposed here.
void DispatchModel::readTimes(const storage::Reader& reader, Id<Volunteer> only)
{
    const int days = daysAround(m_limits) + 1;
    const QDate first = localDate(m_asked.period.from), last = localDate(m_asked.period.to);
    const Span around{atLocal(first.addDays(-std::max(days, m_fairDays))), atLocal(last.addDays(days))};
    const Span before{atLocal(first.addDays(-m_fairDays)), m_asked.period.from};
    std::unordered_map<Id<Volunteer>, std::vector<Span>> recent;
    for (storage::GivenBy& given : storage::timesGiven(reader, around, only)) {
        DispatchPerson* one = known(given.volunteer);
        if (one == nullptr)
            continue;
        const auto here = m_shiftAt.find(given.shift);
        if (given.record.isNull() && here != m_shiftAt.end() &&
            std::binary_search(one->proposed.begin(), one->proposed.end(), here->second))
            continue;
        std::vector<Span>& spans = recent[given.volunteer];
        spans.insert(spans.end(), given.time.worked.begin(), given.time.worked.end());
        if (given.time.minutes > 0 && before.contains(belongsAt(given.time.day)))
            one->recentMinutes += given.time.minutes;
        if (given.time.day >= first.addDays(-days))
            one->who.engaged.push_back(std::move(given.time));
    }
    for (const auto& [id, spans] : recent)
        known(id)->recentMinutes += mergedMinutesWithin(spans, before);
}

void DispatchModel::refresh(const Workspace& ws, const ChangeSet& changes)
{
    const bool isOld = ws.now() < m_asOf || ws.now().ms - m_asOf.ms > kFreshMs;
    if (!isOld && !touchesMore(changes) && (!changes.touches(u"assignment"_s) || refreshSeats(ws.read(), changes)))
        return;
    GapQuery query;
    query.scope = m_asked.scope;
    query.period = m_asked.period;
    if (auto asked = askedShifts(ws, query)) {
        m_asked = *std::move(asked);
        NoProgress silent;
        readAll(ws, silent);
    }
}

/// False: too many of them, or it is not said which.
bool DispatchModel::refreshSeats(const storage::Reader& reader, const ChangeSet& changes)
{
    if (storage::didSealTeam(reader, changes.entry))
        return false;
    std::set<std::size_t> shifts;
    std::set<Id<Volunteer>> people;
    for (const Touched& touched : changes.touched) {
        if (touched.table != u"assignment")
            continue;
        const bool isOfSealed = m_sealed.seats.contains(touched.record); // days of a team may change with it
        if (isOfSealed || touched.record.isEmpty() || shifts.size() + people.size() > kFewSeats)
            return false;
        if (const auto row = reader.find(storage::assignmentTable(), touched.record))
            m_seats.insert(touched.record, {row->volunteer, row->shift});
        // What goes without ever having been read here lies on other shifts: its person is not known.
        const auto seat = m_seats.constFind(touched.record);
        if (seat == m_seats.constEnd())
            return false;
        people.insert(seat->volunteer);
        if (const auto at = shift(seat->shift))
            shifts.insert(*at);
    }
    for (const std::size_t at : shifts) {
        DispatchShift& one = m_shifts[at];
        one.held = one.fill.filled = 0;
        for (const PinnedSeat& seat : std::as_const(m_seats)) {
            if (seat.shift == one.id)
                people.insert(seat.volunteer);
        }
    }
    for (const Id<Volunteer> id : people) {
        if (DispatchPerson* who = known(id)) {
            for (std::vector<std::size_t>* list : {&who->proposed, &who->decided, &who->bound, &who->never})
                std::erase_if(*list, [&](std::size_t at) { return shifts.contains(at); });
            who->who.engaged.clear();
            who->recentMinutes = 0;
        }
    }
    for (const std::size_t at : shifts) {
        for (const Assignment& seat : storage::assignmentsOf(reader, m_shifts[at].id)) {
            m_shifts[at].fill.filled += isFilled(seat.state) ? 1 : 0;
            take(seat);
        }
    }
    for (const Id<Volunteer> id : people) {
        const auto at = person(id);
        if (!at)
            continue;
        readTimes(reader, id);
        m_judge.regroup(*at, m_people[*at]);
    }
    return true;
}

DispatchPerson* DispatchModel::known(Id<Volunteer> id)
{
    const auto at = m_personAt.find(id);
    return at == m_personAt.end() ? nullptr : &m_people[at->second];
}

std::size_t DispatchModel::placeOf(const QString& division)
{
    if (!m_placeAt.contains(division)) {
        m_placeAt.insert(division, std::size_t(m_places.size()));
        m_places << division;
    }
    return m_placeAt.value(division);
}

std::optional<std::size_t> DispatchModel::shift(Id<Shift> id) const
{
    const auto at = m_shiftAt.find(id);
    return at == m_shiftAt.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::size_t> DispatchModel::person(Id<Volunteer> id) const
{
    const auto at = m_personAt.find(id);
    return at == m_personAt.end() ? std::nullopt : std::optional(at->second);
}

Nearness DispatchModel::nearnessOf(std::size_t person, std::size_t shift) const
{
    const std::size_t home = m_people[person].home;
    if (m_nearness.size() <= home)
        m_nearness.resize(std::size_t(m_places.size()));
    std::vector<Nearness>& row = m_nearness[home];
    for (std::size_t place = row.size(); place < m_sitePlaces; ++place)
        row.push_back(nearness(m_places[qsizetype(home)], m_places[qsizetype(place)]));
    return row[m_shifts[shift].home];
}

DispatchStanding DispatchModel::standing(std::size_t person, std::size_t shift) const
{
    return m_judge.standing(person, m_people[person], shift, m_shifts[shift]);
}

Verdict DispatchModel::verdict(std::size_t person, std::size_t shift, const std::vector<std::size_t>& others) const
{
    const DispatchPerson& one = m_people[person];
    Candidate who = one.who;
    who.hasDeclined = std::binary_search(one.never.begin(), one.never.end(), shift);
    for (const std::size_t other : others) {
        const Demand& demand = m_shifts[other].demand;
        if (other != shift)
            who.engaged.push_back(timeOfShift(demand.shift, demand.post.isInSuit));
    }
    Verdict said = verdictOn(who, m_shifts[shift].demand, m_limits);
    const auto until = one.sealedUntil(m_shifts[shift].fill.span);
    if (until && !std::binary_search(one.bound.begin(), one.bound.end(), shift)) {
        const auto after = std::find_if(said.reasons.begin(), said.reasons.end(),
                                        [](const Reason& r) { return r.weight != Weight::Law; });
        said.reasons.insert(
            after, Reason{u"sealed_team"_s, Weight::Block, tr("in a sealed team until %1").arg(toLocalText(*until))});
        said.fit = Fit::DoesNotFit;
    }
    return said;
}

std::size_t DispatchModel::suppose(Candidate who)
{
    if (who.person.id.isNull())
        who.person.id = {namedUuid({u"supposed"_s, QString::number(m_people.size())})};
    m_personAt.emplace(who.person.id, m_people.size());
    m_people.emplace_back().isStored = false;
    supposeInstead(m_people.size() - 1, std::move(who));
    return m_people.size() - 1;
}

void DispatchModel::supposeInstead(std::size_t person, Candidate who)
{
    DispatchPerson& one = m_people[person];
    one.times = freeTimesIn(who.person.availability).value_or(FreeTimes{});
    one.home = placeOf(who.person.division);
    one.who = std::move(who);
    m_judge.regroup(person, one);
}

void DispatchModel::close(std::size_t shift)
{
    m_shifts[shift].isClosed = true;
    for (DispatchPerson& one : m_people) {
        for (std::vector<std::size_t>* list : {&one.proposed, &one.decided})
            std::erase(*list, shift);
    }
}

bool DispatchModel::isRefused(std::size_t person, std::size_t shift, const std::vector<std::size_t>& others) const
{
    const std::vector<Reason> reasons = verdict(person, shift, others).reasons;
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
        return isAgainstProposal(reason) && !m_judge.isByItself(shift, reason.code);
    });
}

bool DispatchModel::isDecided(std::size_t person, std::size_t shift) const
{
    const auto& decided = m_people[person].decided;
    return std::binary_search(decided.begin(), decided.end(), shift) && !standing(person, shift).mayCome() &&
           verdict(person, shift, {}).isLawful();
}

} // namespace redvest
