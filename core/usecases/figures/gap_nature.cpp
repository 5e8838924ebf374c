// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_nature.h"

#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shifts that ask the same of people at the same time.
struct AlikeShifts
{
    Demand demand;
    QSet<Id<Volunteer>> declined;
    std::vector<std::size_t> shifts; ///< places in the list asked for, by division
    std::vector<qint64> room;        ///< missing seats of each
};

/// Deals the missing seats of shifts to the people of the scope.
class Muster
{
public:
    Muster(const Workspace& ws, const AskedShifts& asked)
        : m_reader(ws.read())
        , m_limits(storage::limitsInForce(m_reader))
        , m_shifts(asked.shifts)
        , m_natures(asked.shifts.size())
        , m_period(asked.period)
    {
        readPeople(ws, asked.scope);
        readEngagements(asked.period);
    }

    std::vector<Nature> natures()
    {
        std::map<Instant, std::vector<std::size_t>> byDay;
        for (std::size_t i = 0; i < m_shifts.size(); ++i) {
            if (m_shifts[i].needed > m_shifts[i].filled)
                byDay[dutyDay(m_shifts[i].span.from).from].push_back(i);
        }
        for (const auto& [day, open] : byDay)
            matchDay(alikeShifts(open));
        return std::move(m_natures);
    }

private:
    void readPeople(const Workspace& ws, const QString& scope)
    {
        const bool isOwn = scope == ws.office().division;
        for (Volunteer& v : storage::peopleUnnamed(m_reader, isOwn ? QString() : scope)) {
            if (isOwn && !v.division.isEmpty() && !isWithin(v.division, scope))
                continue;
            m_at.insert(v.id, m_people.size());
            m_people.emplace_back().person = std::move(v);
        }
    }

    void readEngagements(Span period)
    {
        const int days = daysAround(m_limits) + 1;
        const Span around{atLocal(localDate(period.from).addDays(-days)), atLocal(localDate(period.to).addDays(days))};
        for (const storage::Engagement& e : storage::engagements(m_reader, around, {})) {
            if (Candidate* who = candidate(e.volunteer))
                who->engaged.push_back(e.span);
        }
    }

    [[nodiscard]] Candidate* candidate(Id<Volunteer> id)
    {
        const auto at = m_at.constFind(id);
        return at == m_at.constEnd() ? nullptr : &m_people[*at];
    }

    /// What the post asks; the abilities of people in that are read when it is first asked for.
    const Demand& demandOf(const QString& postId)
    {
        const auto known = m_demands.find(postId);
        if (known != m_demands.end())
            return known->second;
        Demand demand;
        demand.post = m_reader.find(storage::postTable(), postId).value_or(Post{});
        demand.requirements = storage::requirements(m_reader, demand.post.id);
        for (const Requirement& r : demand.requirements)
            readAbility(r);
        if (isRisky(demand.post.risk))
            readInsurance();
        return m_demands.emplace(postId, std::move(demand)).first->second;
    }

    /// Once, when the first post asks for it.
    void readInsurance()
    {
        if (m_isInsuranceRead)
            return;
        m_isInsuranceRead = true;
        const InsuredDays around{localDate(m_period.from).addDays(-2), localDate(m_period.to).addDays(2)};
        const storage::InsuranceBook book(m_reader, around, {});
        for (Candidate& who : m_people)
            who.insured = book.of(who.person.id);
    }

    void readAbility(const Requirement& r)
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

    /// Seats for which somebody of the own people is asked already are called; who declined is noted.
    qint64 asked(std::size_t i, QSet<Id<Volunteer>>& declined)
    {
        qint64 pending = 0;
        for (const Assignment& a : storage::assignmentsOf(m_reader, Id<Shift>::fromText(m_shifts[i].shift))) {
            if (candidate(a.volunteer) == nullptr)
                continue;
            pending += isBinding(a.state) && !isFilled(a.state) ? 1 : 0;
            if (a.state == AssignmentState::Declined)
                declined.insert(a.volunteer);
        }
        m_natures[i].callable = std::min(pending, m_shifts[i].needed - m_shifts[i].filled);
        return m_shifts[i].needed - m_shifts[i].filled - m_natures[i].callable;
    }

    std::vector<AlikeShifts> alikeShifts(std::vector<std::size_t> open)
    {
        std::sort(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
            return std::tie(m_shifts[a].division, m_shifts[a].shift) <
                   std::tie(m_shifts[b].division, m_shifts[b].shift);
        });
        std::map<QString, AlikeShifts> byKey;
        for (const std::size_t i : open) {
            QSet<Id<Volunteer>> declined;
            const qint64 room = asked(i, declined);
            if (room <= 0)
                continue;
            const Demand& demand = demandOf(m_shifts[i].post);
            AlikeShifts& alike = byKey[keyOf(demand, m_shifts[i], !declined.isEmpty())];
            alike.demand = demand;
            alike.demand.shift.starts = m_shifts[i].span.from;
            alike.demand.shift.ends = m_shifts[i].span.to;
            alike.declined = std::move(declined);
            alike.shifts.push_back(i);
            alike.room.push_back(room);
        }
        std::vector<AlikeShifts> all;
        for (auto& [key, alike] : byKey)
            all.push_back(std::move(alike));
        return all;
    }

    /// A shift that somebody declined is like no other.
    static QString keyOf(const Demand& demand, const ShiftFill& shift, bool isDeclined)
    {
        QStringList key{toUtcText(shift.span.from), toUtcText(shift.span.to), wordOf(demand.post.risk)};
        for (const Requirement& r : demand.requirements)
            key << wordOf(r.kind) + u' ' + r.name;
        return key.join(u'\x1f') + (isDeclined ? u'\x1e' + shift.shift : QString());
    }

    void matchDay(const std::vector<AlikeShifts>& demands)
    {
        std::vector<qint64> seats;
        for (const AlikeShifts& alike : demands)
            seats.push_back(std::accumulate(alike.room.begin(), alike.room.end(), qint64(0)));
        std::vector<AlikePeople> groups;
        const std::vector<std::vector<std::size_t>> members = grouped(demands, groups);
        const auto taken = matched(seats, groups);
        std::vector<Nature> natures(demands.size());
        for (std::size_t g = 0; g < groups.size(); ++g) {
            auto next = members[g].begin();
            for (std::size_t d = 0; d < demands.size(); ++d) {
                (groups[g].standings[d] == Standing::Callable ? natures[d].callable : natures[d].trainable) +=
                    taken[g][d];
                for (qint64 n = 0; n < taken[g][d]; ++n)
                    m_people[*next++].engaged.push_back(demands[d].demand.shift.span());
            }
        }
        for (std::size_t d = 0; d < demands.size(); ++d)
            deal(demands[d], natures[d]);
    }

    /// Who is alike to all of the day's demands; those who could take none are left out.
    std::vector<std::vector<std::size_t>> grouped(const std::vector<AlikeShifts>& demands,
                                                  std::vector<AlikePeople>& groups)
    {
        std::map<std::vector<Standing>, std::size_t> known;
        std::vector<std::vector<std::size_t>> members;
        for (std::size_t p = 0; p < m_people.size(); ++p) {
            std::vector<Standing> standings;
            for (const AlikeShifts& alike : demands) {
                m_people[p].hasDeclined = alike.declined.contains(m_people[p].person.id);
                standings.push_back(
                    standingOf(verdictOn(m_people[p], alike.demand, m_limits), alike.demand.shift.span(), m_limits));
            }
            if (std::all_of(standings.begin(), standings.end(), [](Standing s) { return s == Standing::Unfit; }))
                continue;
            const auto [at, isNew] = known.emplace(standings, groups.size());
            if (isNew) {
                groups.push_back({0, std::move(standings)});
                members.emplace_back();
            }
            ++groups[at->second].count;
            members[at->second].push_back(p);
        }
        return members;
    }

    void deal(const AlikeShifts& alike, const Nature& nature)
    {
        std::vector<qint64> room = alike.room;
        const std::vector<qint64> called = dealtOut(nature.callable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            room[i] -= called[i];
        const std::vector<qint64> trained = dealtOut(nature.trainable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            m_natures[alike.shifts[i]] += {called[i], trained[i], room[i] - trained[i]};
    }

    storage::Reader m_reader;
    EligibilityLimits m_limits; ///< in force in the office
    const std::vector<ShiftFill>& m_shifts;
    std::vector<Nature> m_natures;
    std::vector<Candidate> m_people; ///< as they are read
    QHash<Id<Volunteer>, std::size_t> m_at;
    std::unordered_map<QString, Demand> m_demands;
    QSet<QString> m_abilities;
    Span m_period;
    bool m_isInsuranceRead = false;
};

/// As the seats are grouped: a shift counts in every day or hour it touches, else in one row.
void sumUp(NatureTable& answer, const AskedShifts& asked, const std::vector<Nature>& natures)
{
    const GapBy by = answer.table.by;
    for (const GapRow& row : answer.table.rows)
        answer.byCode.insert(row.code, {});
    for (std::size_t i = 0; i < natures.size(); ++i) {
        const Span& shift = asked.shifts[i].span;
        if (asked.period.contains(shift.from))
            answer.total += natures[i];
        if (natures[i].gap() == 0)
            continue;
        if (by != GapBy::Day && by != GapBy::Hour) {
            answer.byCode[rowCode(asked.shifts[i], by).toString()] += natures[i];
            continue;
        }
        for (const GapRow& row : answer.table.rows) {
            if (by == GapBy::Day ? row.span.contains(shift.from) : row.span.touches(shift))
                answer.byCode[row.code] += natures[i];
        }
    }
}

} // namespace

Outcome<NatureTable> gapNature(const Workspace& ws, const GapQuery& query)
{
    const auto asked = askedShifts(ws, query, query.by == GapBy::Hour ? Running::Taken : Running::Left);
    if (!asked.ok())
        return asked.problems();
    NatureTable answer{tableOf(ws, *asked, query), {}, {}};
    sumUp(answer, *asked, Muster(ws, *asked).natures());
    return answer;
}

} // namespace redvest
