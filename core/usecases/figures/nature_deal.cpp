// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/nature_deal.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace redvest {

namespace {

/// A shift with seats that nobody is asked for yet.
struct OpenShift
{
    std::size_t shift = 0; ///< place in the list asked for
    qint64 room = 0;
    Demand demand;
    QString lastingKey;
    int lasting = 0; ///< number of what it asks
    int time = 0;    ///< number of its hours
    QSet<Id<Volunteer>> declined{};
};

/// Shifts that ask the same of people at the same time; one that somebody declined is like no other.
struct Batch
{
    std::vector<const OpenShift*> shifts; ///< by division and id
    std::size_t column = 0;               ///< those of one column differ in who declined alone
    [[nodiscard]] const OpenShift& first() const { return *shifts.front(); }
    [[nodiscard]] qint64 seats() const
    {
        return std::accumulate(shifts.begin(), shifts.end(), qint64(0),
                               [](qint64 sum, const OpenShift* s) { return sum + s->room; });
    }
};

/// What a demand asks and when, as its shifts are put together.
auto askedKey(const OpenShift& s)
{
    return std::tie(s.demand.shift.starts, s.demand.shift.ends, s.lastingKey, s.demand.shift.breaks,
                    s.demand.post.isInSuit);
}

class SeatDealing
{
public:
    SeatDealing(const Workspace& ws, const AskedShifts& asked, NatureShifts& shifts, NaturePeople& people,
                LastingStandings& standings)
        : m_asked(asked)
        , m_people(people)
        , m_standings(standings)
        , m_natures(asked.shifts.size())
    {
        chooseScope(ws);
        readOpen(ws.read(), shifts);
        for (const std::size_t p : m_inScope)
            m_times.push_back(people.timeOf(p));
    }

    std::vector<Nature> natures()
    {
        std::map<Instant, std::vector<const OpenShift*>> byDay;
        for (const OpenShift& open : m_open)
            byDay[dutyDay(m_asked.shifts[open.shift].span.from).from].push_back(&open);
        for (const auto& [day, open] : byDay)
            matchDay(batches(open));
        return std::move(m_natures);
    }

private:
    /// Whose home is not said belongs to the office's own.
    void chooseScope(const Workspace& ws)
    {
        const bool isOwn = m_asked.scope == ws.office().division;
        m_isIn.assign(m_people.size(), false);
        for (std::size_t p = 0; p < m_people.size(); ++p) {
            const QString& home = m_people.home(p);
            if (!m_people.isThere(p) || !(home.isEmpty() ? isOwn : isWithin(home, m_asked.scope)))
                continue;
            m_isIn[p] = true;
            m_inScope.push_back(p);
        }
    }

    /// Seats for which somebody of the own people is asked are callable; what is left is dealt out.
    void readOpen(const storage::Reader& reader, NatureShifts& shifts)
    {
        std::vector<Demand> demands;
        for (std::size_t i = 0; i < m_asked.shifts.size(); ++i) {
            const ShiftFill& shift = m_asked.shifts[i];
            if (shift.needed <= shift.filled)
                continue;
            OpenShift open{i, shift.needed - shift.filled, shifts.demandOf(reader, shift), {}, 0, 0};
            qint64 pending = 0;
            for (const storage::AskedSeat& seat : shifts.askedFor(shift.shift)) {
                if (!isOwn(seat.volunteer))
                    continue;
                if (seat.hasDeclined)
                    open.declined.insert(seat.volunteer);
                else
                    ++pending;
            }
            m_natures[i].callable = std::min(pending, open.room);
            open.room -= m_natures[i].callable;
            demands.push_back(open.demand);
            if (open.room > 0)
                m_open.push_back(std::move(open));
        }
        m_people.prepare(reader, m_asked.period, demands);
        for (OpenShift& open : m_open) {
            open.lastingKey = lastingText(open.demand);
            open.lasting = m_standings.numberOf(open.demand);
            open.time = m_people.times().numberOf(timeOfShift(open.demand.shift, open.demand.post.isInSuit));
        }
    }
    [[nodiscard]] bool isOwn(Id<Volunteer> id) const
    {
        const auto place = m_people.place(id);
        return place && m_isIn[*place];
    }

    /// In an order that says nothing of how things are numbered here.
    std::vector<Batch> batches(std::vector<const OpenShift*> open)
    {
        std::sort(open.begin(), open.end(), [this](const OpenShift* a, const OpenShift* b) {
            const ShiftFill& left = m_asked.shifts[a->shift];
            const ShiftFill& right = m_asked.shifts[b->shift];
            return std::tuple_cat(askedKey(*a), std::tie(left.division, left.shift)) <
                   std::tuple_cat(askedKey(*b), std::tie(right.division, right.shift));
        });
        std::vector<Batch> all;
        m_columns.clear();
        for (const OpenShift* one : open) {
            if (m_columns.empty() || askedKey(*m_columns.back()) != askedKey(*one)) {
                m_columns.push_back(one);
                m_plain = std::nullopt;
            }
            if (one->declined.isEmpty() && m_plain) {
                all[*m_plain].shifts.push_back(one);
                continue;
            }
            if (one->declined.isEmpty())
                m_plain = all.size();
            all.push_back({{one}, m_columns.size() - 1});
        }
        return all;
    }

    void matchDay(const std::vector<Batch>& all)
    {
        const Groups people = grouped(all);
        std::vector<qint64> seats;
        for (const Batch& batch : all)
            seats.push_back(batch.seats());
        const auto taken = matched(seats, people.groups);
        std::vector<Nature> natures(all.size());
        for (std::size_t g = 0; g < people.groups.size(); ++g) {
            auto next = people.members[g].begin();
            for (std::size_t d = 0; d < all.size(); ++d) {
                const bool isCalled = people.groups[g].standings[d] == Standing::Callable;
                (isCalled ? natures[d].callable : natures[d].trainable) += taken[g][d];
                for (qint64 n = 0; n < taken[g][d]; ++n, ++next)
                    m_times[*next] = m_people.times().classWith(m_times[*next], all[d].first().time);
            }
        }
        for (std::size_t d = 0; d < all.size(); ++d)
            deal(all[d], natures[d]);
    }

    void deal(const Batch& batch, const Nature& nature)
    {
        std::vector<qint64> room;
        for (const OpenShift* open : batch.shifts)
            room.push_back(open->room);
        const std::vector<qint64> called = dealtOut(nature.callable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            room[i] -= called[i];
        const std::vector<qint64> trained = dealtOut(nature.trainable, room);
        for (std::size_t i = 0; i < room.size(); ++i)
            m_natures[batch.shifts[i]->shift] += {called[i], trained[i], room[i] - trained[i]};
    }

    /// People alike to every batch; those who could take none are left out.
    struct Groups
    {
        std::vector<AlikePeople> groups;
        std::vector<std::vector<std::size_t>> members; ///< places among those in scope
        std::map<std::vector<Standing>, std::size_t> known;

        std::size_t of(std::vector<Standing> standings)
        {
            const auto [at, isNew] = known.emplace(standings, groups.size());
            if (isNew) {
                groups.push_back({0, std::move(standings)});
                members.emplace_back();
            }
            return at->second;
        }
        void put(std::size_t group, std::size_t person)
        {
            ++groups[group].count;
            members[group].push_back(person);
        }
    };
    static constexpr std::size_t kNoGroup = std::size_t(-1);

    Groups grouped(const std::vector<Batch>& all)
    {
        Groups people;
        QSet<Id<Volunteer>> decliners;
        for (const Batch& batch : all)
            decliners |= batch.first().declined;
        std::vector<bool> isDecliner(m_people.size());
        for (const Id<Volunteer>& id : decliners)
            isDecliner[*m_people.place(id)] = true;
        std::unordered_map<std::uint64_t, std::size_t> known; // by kind and time
        for (std::size_t i = 0; i < m_inScope.size(); ++i) {
            const std::size_t p = m_inScope[i];
            const int kind = m_people.kindOf(p);
            if (isDecliner[p]) {
                if (const std::size_t own = groupOf(people, all, kind, m_times[i], p); own != kNoGroup)
                    people.put(own, i);
                continue;
            }
            const auto key = std::uint64_t(kind) << 32 | std::uint32_t(m_times[i]);
            const auto [at, isNew] = known.try_emplace(key, kNoGroup);
            if (isNew)
                at->second = groupOf(people, all, kind, m_times[i], {});
            if (at->second != kNoGroup)
                people.put(at->second, i);
        }
        return people;
    }

    std::size_t groupOf(Groups& people, const std::vector<Batch>& all, int kind, int time,
                        std::optional<std::size_t> decliner)
    {
        std::vector<Standing> columns;
        columns.reserve(m_columns.size());
        bool isAny = false;
        for (const OpenShift* one : m_columns) {
            Standing standing = m_standings.standing(m_people, kind, one->lasting);
            if (standing != Standing::Unfit && !m_people.times().isRested(time, one->demand, one->time))
                standing = Standing::Unfit;
            isAny = isAny || standing != Standing::Unfit;
            columns.push_back(standing);
        }
        if (!isAny)
            return kNoGroup;
        std::vector<Standing> standings;
        standings.reserve(all.size());
        for (const Batch& batch : all) {
            const bool hasDeclined = decliner && !batch.first().declined.isEmpty() &&
                                     batch.first().declined.contains(m_people.id(*decliner));
            standings.push_back(hasDeclined ? Standing::Unfit : columns[batch.column]);
        }
        return people.of(std::move(standings));
    }

    const AskedShifts& m_asked;
    NaturePeople& m_people;
    LastingStandings& m_standings;
    std::vector<Nature> m_natures;
    std::vector<bool> m_isIn;
    std::vector<std::size_t> m_inScope; ///< places of people
    std::vector<int> m_times;           ///< class of time of each in scope, as the days so far leave it
    std::vector<OpenShift> m_open;
    std::vector<const OpenShift*> m_columns; ///< one of each that asks something else, on the day at hand
    std::optional<std::size_t> m_plain;      ///< the batch of the last column that nobody declined
};

} // namespace

int LastingStandings::numberOf(const Demand& demand)
{
    const auto [at, isNew] = m_numbers.try_emplace(lastingText(demand), int(m_asked.size()));
    if (isNew)
        m_asked.push_back({demand, {}});
    return at->second;
}

Standing LastingStandings::standing(const NaturePeople& people, int kind, int number)
{
    if (m_numbering != people.numbering()) {
        m_numbering = people.numbering();
        for (Asked& asked : m_asked)
            asked.standings.clear();
    }
    Asked& asked = m_asked[std::size_t(number)];
    if (asked.standings.size() < people.kinds())
        asked.standings.resize(people.kinds(), -1);
    std::int8_t& known = asked.standings[std::size_t(kind)];
    if (known < 0)
        known = std::int8_t(lastingStanding(people.ofKind(std::size_t(kind)), asked.demand, m_limits));
    return static_cast<Standing>(known);
}

std::vector<Nature> dealtNatures(const Workspace& ws, const AskedShifts& asked, NatureShifts& shifts,
                                 NaturePeople& people, LastingStandings& standings)
{
    return SeatDealing(ws, asked, shifts, people, standings).natures();
}

} // namespace redvest
