// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/strains.h"

#include "core/base/order_key.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/people_facts.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/usecases/rota/shift_pool.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isStrain(const Reason& reason)
{
    static const QStringList codes{u"overlap"_s,    u"rest_short"_s,    u"day_long"_s, u"own_limit"_s,
                                   u"week_long"_s,  u"days_in_row"_s,   u"no_break"_s, u"suit_long"_s,
                                   u"health_old"_s, u"health_missing"_s};
    return codes.contains(reason.code);
}

/// Each seat judged by the verdict of every shift, of a person of whom nothing else is asked.
class Strains
{
public:
    Strains(const Workspace& ws, const QString& scope, Instant at)
        : m_reader(ws.read())
        , m_limits(storage::limitsInForce(m_reader))
        , m_at(at)
        , m_asksHealth(storage::isHealthAsked(m_reader))
        , m_seats(storage::seatsAhead(m_reader, scopeOf(scope, ws.office().division),
                                      {at, plusMinutes(at, qint64(kStrainDays) * 24 * 60)}))
    {
        if (m_seats.empty())
            return;
        readTimes();
        storage::eachStanding(m_reader, [this](storage::StandingFacts&& facts) {
            m_standings.emplace(facts.volunteer, std::move(facts));
        });
    }

    /// `take`: a seat and what is hard about it.
    template <class Take>
    void each(Take take) const
    {
        for (const storage::SeatAhead& seat : m_seats) {
            std::vector<Reason> reasons = reasonsOf(seat);
            if (!reasons.empty())
                take(seat, std::move(reasons));
        }
    }

private:
    void readTimes()
    {
        Instant last = m_at;
        for (const storage::SeatAhead& seat : m_seats)
            last = std::max(last, seat.shift.ends);
        const int days = daysAround(m_limits) + 1;
        const Span around{atLocal(localDate(m_at).addDays(-days)), atLocal(localDate(last).addDays(days))};
        for (const storage::SeatAhead& seat : m_seats)
            m_times[seat.volunteer];
        for (storage::GivenBy& given : storage::timesGiven(m_reader, around, {})) {
            if (const auto whose = m_times.find(given.volunteer); whose != m_times.end())
                whose->second.push_back(std::move(given));
        }
    }

    [[nodiscard]] std::vector<Reason> reasonsOf(const storage::SeatAhead& seat) const
    {
        Demand demand;
        demand.shift = seat.shift;
        demand.post.isInSuit = seat.isInSuit;
        demand.asOf = m_at;
        demand.asksHealth = m_asksHealth;
        Candidate who;
        if (const auto known = m_standings.find(seat.volunteer); known != m_standings.end()) {
            who.person.maxDailyMinutes = known->second.maxDailyMinutes;
            who.person.healthDeclaredAt = known->second.healthDeclaredAt;
        }
        const Span around = spanAround(seat.shift, m_limits);
        for (const storage::GivenBy& given : m_times.at(seat.volunteer)) {
            const bool isAround = given.time.worked.empty() ? around.contains(atLocal(given.time.day))
                                                            : given.time.worked.front().touches(around);
            if (given.shift != seat.shift.id && (isAround || given.time.span.touches(around)))
                who.engaged.push_back(given.time);
        }
        Verdict said = verdictOn(who, demand, m_limits);
        std::erase_if(said.reasons, [](const Reason& reason) { return !isStrain(reason); });
        return std::move(said.reasons);
    }

    storage::Reader m_reader;
    EligibilityLimits m_limits;
    Instant m_at;
    bool m_asksHealth;
    std::vector<storage::SeatAhead> m_seats;
    std::unordered_map<Id<Volunteer>, std::vector<storage::GivenBy>> m_times;
    std::unordered_map<Id<Volunteer>, storage::StandingFacts> m_standings;
};

} // namespace

std::vector<StrainRow> strainRows(const Workspace& ws, const QString& scope, Instant at)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QString> names;
    std::vector<StrainRow> rows;
    Strains(ws, scope, at).each([&](const storage::SeatAhead& seat, std::vector<Reason>&& reasons) {
        const QString id = seat.volunteer.text();
        if (!names.contains(id)) {
            const auto person = storage::person(reader, seat.volunteer);
            names.insert(id, person ? person->name : QString());
        }
        const QString name = names.value(id);
        rows.push_back({seat.volunteer, seat.shift.id, name, seat.shift.span(), seat.post, seat.site,
                        std::move(reasons), seat.overrideReason, namesSearchText({name, seat.post, seat.site})});
    });
    std::sort(rows.begin(), rows.end(), [](const StrainRow& a, const StrainRow& b) {
        return std::tuple(a.span.from, orderKey(a.name), a.shift) < std::tuple(b.span.from, orderKey(b.name), b.shift);
    });
    return rows;
}

qint64 strainedPeople(const Workspace& ws, const QString& scope, Instant at)
{
    qint64 people = 0;
    Id<Volunteer> last; // seats come by person
    Strains(ws, scope, at).each([&](const storage::SeatAhead& seat, std::vector<Reason>&&) {
        if (!seat.overrideReason.isEmpty() || seat.volunteer == last)
            return;
        last = seat.volunteer;
        ++people;
    });
    return people;
}

} // namespace redvest
