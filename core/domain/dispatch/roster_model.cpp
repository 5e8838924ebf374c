// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/roster_model.h"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace redvest::dispatch {

namespace {

constexpr int kMostPicks = 256;          // of a day
constexpr std::size_t kMostClasses = 64; // they are bits
constexpr int kKnownBefore = 60;         // days: engagements further away bind nothing that a search would notice
constexpr int kWeek = 7;

/// Makes the days of one person after another.
class Unroller
{
public:
    explicit Unroller(RosterModel& model) : m_model(model), m_staffing(*model.staffing) { measureDays(); }

    void unroll(const Worker& worker)
    {
        m_worker = &worker;
        m_rules = &m_staffing.rules[std::size_t(worker.rules)];
        PersonDays person;
        span(person);
        limits(person);
        fill(person);
        for (int day = 0; day < person.size(); ++day)
            classify(person, day);
        m_model.people.push_back(std::move(person));
    }

private:
    [[nodiscard]] const Duty& duty(int number) const { return m_staffing.duties[std::size_t(number)]; }
    [[nodiscard]] bool isWithin(const Duty& one) const { return one.day >= 0 && one.day < m_staffing.days; }
    [[nodiscard]] bool isPinned(int number) const
    {
        return std::binary_search(m_worker->pinned.begin(), m_worker->pinned.end(), number);
    }

    /// When the duties of each day begin at the earliest and end at the latest.
    void measureDays()
    {
        const auto days = std::size_t(std::max(1, m_staffing.days));
        m_earliest.assign(days, std::numeric_limits<int>::max());
        m_latest.assign(days, std::numeric_limits<int>::min());
        for (const Duty& one : m_staffing.duties) {
            if (!isWithin(one))
                continue;
            const auto day = std::size_t(one.day);
            m_earliest[day] = std::min(m_earliest[day], one.from);
            m_latest[day] = std::max(m_latest[day], one.to);
        }
    }

    void span(PersonDays& person) const
    {
        int first = 0;
        int last = std::max(1, m_staffing.days) - 1;
        for (const Engagement& engaged : m_worker->engaged) {
            first = std::max(std::min(first, engaged.day), -kKnownBefore);
            last = std::min(std::max(last, engaged.day), m_staffing.days - 1 + kKnownBefore);
        }
        person.firstDay = first;
        person.days.resize(std::size_t(last - first + 1));
    }

    /// Totals, and whether they are all. What fixed duties break alone is not held against more.
    void limits(PersonDays& person) const
    {
        int pinned = 0;
        std::vector<int> pinnedOfKind(std::size_t(m_staffing.kinds), 0);
        std::vector<int> weekends;
        const auto worked = [&](int day) {
            const int weekday = ((m_staffing.firstWeekday - 1 + day) % kWeek + kWeek) % kWeek;
            if (weekday >= 5)
                weekends.push_back(day - (weekday - 5));
        };
        for (const int number : m_worker->pinned) {
            pinned += duty(number).minutes;
            ++pinnedOfKind[std::size_t(duty(number).kind)];
            worked(duty(number).day);
        }
        for (const Engagement& engaged : m_worker->engaged) {
            if (engaged.day >= -1 && engaged.day <= m_staffing.days)
                worked(engaged.day);
        }
        std::sort(weekends.begin(), weekends.end());
        const auto fixedOnes = std::unique(weekends.begin(), weekends.end()) - weekends.begin();
        const int step = m_model.minuteStep;
        person.least = (m_rules->leastMinutes + step - 1) / step;
        person.most = m_rules->mostMinutes == kNoLimit ? kNoLimit : std::max(m_rules->mostMinutes, pinned) / step;
        person.mostWeekends = std::max(m_rules->mostWeekends, int(fixedOnes));
        person.mostOfKind.assign(std::size_t(m_staffing.kinds), kNoLimit);
        for (std::size_t kind = 0; kind < m_rules->mostOfKind.size() && kind < person.mostOfKind.size(); ++kind)
            person.mostOfKind[kind] = std::max(m_rules->mostOfKind[kind], pinnedOfKind[kind]);
        person.isLoose = m_rules->weekMinutes != kNoLimit || !m_worker->pinned.empty() || !m_worker->engaged.empty();
        for (std::size_t day = 0; day + 2 < m_latest.size() && !person.isLoose; ++day) {
            for (std::size_t later = day + 2; later < m_latest.size() && !person.isLoose; ++later) {
                if (m_latest[day] == std::numeric_limits<int>::min() ||
                    m_earliest[later] == std::numeric_limits<int>::max())
                    continue;
                person.isLoose = std::int64_t(m_latest[day]) + m_rules->restMinutes > m_earliest[later];
                break;
            }
        }
    }

    [[nodiscard]] bool isRested(int fromA, int toA, int fromB, int toB) const
    {
        const std::int64_t rest = m_rules->restMinutes;
        return fromA < fromB ? toA + rest <= fromB : fromA > fromB && toB + rest <= fromA;
    }
    [[nodiscard]] bool isRested(const Duty& a, const Duty& b) const { return isRested(a.from, a.to, b.from, b.to); }

    /// The picks of all days.
    void fill(PersonDays& person)
    {
        std::vector<std::vector<int>> dutiesOf(std::size_t(std::max(1, m_staffing.days)));
        std::vector<std::vector<const Engagement*>> engagedOn(person.days.size());
        for (const Engagement& engaged : m_worker->engaged) {
            const int place = engaged.day - person.firstDay;
            if (place >= 0 && place < person.size())
                engagedOn[std::size_t(place)].push_back(&engaged);
        }
        for (const Choice& choice : m_worker->choices) {
            const Duty& one = duty(choice.duty);
            const bool isFree =
                std::all_of(m_worker->engaged.begin(), m_worker->engaged.end(),
                            [&](const auto& engaged) { return isRested(one.from, one.to, engaged.from, engaged.to); });
            if (isWithin(one) && choice.cost < kNever && (isFree || isPinned(choice.duty)))
                dutiesOf[std::size_t(one.day)].push_back(choice.duty);
        }
        for (int place = 0; place < person.size(); ++place) {
            DayPicks& day = person.days[std::size_t(place)];
            day.first = int(m_model.picks.size());
            const int number = person.firstDay + place;
            const auto& engaged = engagedOn[std::size_t(place)];
            if (number >= 0 && number < m_staffing.days)
                pickTogether(dutiesOf[std::size_t(number)], engaged);
            else
                pickTogether({}, engaged);
            day.count = int(m_model.picks.size()) - day.first;
            m_model.mostPicks = std::max(m_model.mostPicks, day.count);
            day.mayRest = engaged.empty() &&
                          (number < 0 || number >= m_staffing.days ||
                           std::none_of(dutiesOf[std::size_t(number)].begin(), dutiesOf[std::size_t(number)].end(),
                                        [this](int one) { return isPinned(one); }));
        }
    }

    /// Every set of a day's duties that goes together and holds what is pinned; the small ones first.
    void pickTogether(const std::vector<int>& duties, const std::vector<const Engagement*>& engaged)
    {
        std::vector<int> pinned;
        std::vector<int> others;
        for (const int number : duties)
            (isPinned(number) ? pinned : others).push_back(number);
        std::vector<std::vector<int>> sets{pinned};
        std::vector<std::size_t> next{0}; // the first of the others that may still be added
        const std::size_t first = m_model.picks.size();
        for (std::size_t at = 0; at < sets.size() && m_model.picks.size() < first + kMostPicks; ++at) {
            if (!sets[at].empty() || !engaged.empty())
                add(sets[at]);
            if (int(sets[at].size() + engaged.size()) >= m_rules->dutiesADay || sets.size() > 4 * kMostPicks)
                continue;
            for (std::size_t more = next[at]; more < others.size(); ++more) {
                const Duty& one = duty(others[more]);
                std::int64_t minutes = one.minutes;
                bool isGood = true;
                for (const int already : sets[at]) {
                    isGood = isGood && isRested(one, duty(already));
                    minutes += duty(already).minutes;
                }
                for (const Engagement* other : engaged)
                    minutes += other->minutes;
                if (!isGood || minutes > m_rules->dayMinutes)
                    continue;
                sets.push_back(sets[at]);
                sets.back().push_back(others[more]);
                next.push_back(more + 1);
            }
        }
    }

    void add(std::vector<int> set)
    {
        std::sort(set.begin(), set.end());
        DayPick pick;
        pick.firstDuty = int(m_model.picked.size());
        pick.count = int(set.size());
        int minutes = 0;
        for (const int number : set) {
            const auto choice = std::lower_bound(m_worker->choices.begin(), m_worker->choices.end(), number,
                                                 [](const Choice& one, int wanted) { return one.duty < wanted; });
            pick.cost += choice->cost;
            minutes += duty(number).minutes;
            m_model.picked.push_back(number);
        }
        pick.minutes = minutes / m_model.minuteStep;
        m_model.picks.push_back(pick);
    }

    [[nodiscard]] bool mayFollow(const DayPick& pick, const DayPick& next) const
    {
        for (int a = 0; a < pick.count; ++a) {
            for (int b = 0; b < next.count; ++b) {
                const int former = m_model.picked[std::size_t(pick.firstDuty + a)];
                const int later = m_model.picked[std::size_t(next.firstDuty + b)];
                if (isPinned(former) && isPinned(later))
                    continue;
                const Duty& one = duty(former);
                const Duty& other = duty(later);
                if (!isRested(one, other))
                    return false;
                if (!m_staffing.followers.empty() &&
                    !m_staffing.followers[std::size_t(one.kind)][std::size_t(other.kind)])
                    return false;
            }
        }
        return true;
    }

    /// Puts the picks of a day that the same picks may follow in one class, and those of the next by what they follow.
    void classify(PersonDays& person, int place)
    {
        DayPicks& day = person.days[std::size_t(place)];
        if (place == 0)
            day.mayFollow.assign(1, 1);
        if (place + 1 == person.size())
            return;
        DayPicks& next = person.days[std::size_t(place + 1)];
        std::vector<std::bitset<kMostPicks>> rows;
        for (int a = 0; a < day.count; ++a) {
            DayPick& pick = m_model.picks[std::size_t(day.first + a)];
            std::bitset<kMostPicks> row;
            for (int b = 0; b < next.count; ++b)
                row[std::size_t(b)] = mayFollow(pick, m_model.picks[std::size_t(next.first + b)]);
            pick.outClass = int(std::find(rows.begin(), rows.end(), row) - rows.begin());
            if (pick.outClass < int(rows.size()))
                continue;
            if (rows.size() < kMostClasses) {
                rows.push_back(row);
            } else { // the last holds all others, and what may follow each of them
                pick.outClass = int(kMostClasses) - 1;
                rows.back() &= row;
            }
        }
        day.classes = std::max(1, int(rows.size()));
        m_model.mostClasses = std::max(m_model.mostClasses, day.classes);
        next.mayFollow.clear();
        for (int b = 0; b < next.count; ++b) {
            std::uint64_t column = 0;
            for (std::size_t c = 0; c < rows.size(); ++c)
                column |= std::uint64_t(rows[c][std::size_t(b)]) << c;
            const auto found = std::find(next.mayFollow.begin(), next.mayFollow.end(), column);
            m_model.picks[std::size_t(next.first + b)].inClass = int(found - next.mayFollow.begin());
            if (found == next.mayFollow.end())
                next.mayFollow.push_back(column);
        }
        if (next.mayFollow.empty())
            next.mayFollow.push_back(0);
    }

    RosterModel& m_model;
    const Staffing& m_staffing;
    const Worker* m_worker = nullptr;
    const WorkRules* m_rules = nullptr;
    std::vector<int> m_earliest, m_latest;
};

int commonStep(const Staffing& staffing)
{
    int step = 0;
    for (const Duty& duty : staffing.duties)
        step = std::gcd(step, duty.minutes);
    return std::max(1, step);
}

} // namespace

RosterModel::RosterModel(const Staffing& asked) : staffing(&asked), minuteStep(commonStep(asked))
{
    Unroller unroller(*this);
    people.reserve(asked.people.size());
    for (const Worker& worker : asked.people)
        unroller.unroll(worker);
}

} // namespace redvest::dispatch
