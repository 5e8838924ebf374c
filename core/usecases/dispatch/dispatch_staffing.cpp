// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/dispatch_staffing.h"

#include "core/usecases/dispatch/dispatch_scale.h"
#include "core/usecases/dispatch/dispatch_times.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace redvest {

namespace {

using dispatch::Cost;

constexpr std::size_t kNearnesses = 5;

using SeatOf = std::pair<std::size_t, std::size_t>; ///< person, shift

/// Duties of one class in the eyes of one home, by nearness.
using ByNearness = std::array<std::vector<int>, kNearnesses>;

class StaffingMaker
{
public:
    StaffingMaker(const DispatchModel& model, const StaffingQuestion& question)
        : m_model(model)
        , m_question(question)
        , m_weights(question.weights)
        , m_first(localDate(model.period().from))
        , m_origin(atLocal(m_first))
        , m_dutyOf(model.shifts().size(), -1)
    {
        for (const PinnedSeat& seat : question.barred)
            insert(m_barred, seat);
        for (const PinnedSeat& seat : question.pinned)
            insert(m_pinned, seat);
        m_pinned.removeIf([&model](const SeatOf& seat) { // who is bound there already
            const auto& bound = model.people()[seat.first].bound;
            return std::binary_search(bound.begin(), bound.end(), seat.second);
        });
    }

    DispatchStaffing made()
    {
        for (std::size_t p = 0; p < m_model.people().size(); ++p) {
            for (const std::size_t s : m_model.people()[p].decided) {
                if (m_model.isDecided(p, s) && !m_barred.contains({p, s}))
                    m_pinned.insert({p, s});
            }
        }
        makeDuties();
        m_scale = DispatchScale(m_weights, m_seats, !m_question.grounds.empty());
        readCompany();
        for (dispatch::Duty& duty : m_made.staffing.duties)
            duty.underCost *= m_scale.seat();
        m_made.seatCost = m_scale.seat();
        m_made.candidates.assign(m_made.staffing.duties.size(), 0);
        m_isMany = m_model.people().size() * m_made.staffing.duties.size() > m_question.fewChoices;
        for (std::size_t p = 0; p < m_model.people().size(); ++p)
            makeWorker(p);
        boundByPrices();
        return std::move(m_made);
    }

private:
    void insert(QSet<SeatOf>& into, const PinnedSeat& seat) const
    {
        const auto person = m_model.person(seat.volunteer);
        const auto shift = m_model.shift(seat.shift);
        if (person && shift)
            into.insert({*person, *shift});
    }
    [[nodiscard]] int minuteOf(Instant at) const { return int((at.ms - m_origin.ms) / 60'000); }

    void makeDuties()
    {
        std::vector<int> pinned(m_model.shifts().size(), 0);
        for (const auto& [person, shift] : m_pinned) {
            ++pinned[shift];
            m_pinsOf[person].push_back(shift);
        }
        dispatch::Staffing& staffing = m_made.staffing;
        for (std::size_t s = 0; s < m_model.shifts().size(); ++s) {
            const DispatchShift& shift = m_model.shifts()[s];
            const int needed = std::max(int(shift.open()), pinned[s]);
            if (needed == 0)
                continue;
            const TimeGiven time = timeOfShift(shift.demand.shift, shift.demand.post.isInSuit);
            dispatch::Duty duty;
            duty.from = minuteOf(time.span.from);
            duty.to = minuteOf(time.span.to);
            duty.day = int(m_first.daysTo(time.day));
            for (const Span& piece : time.worked)
                duty.minutes += int(piece.minutes());
            duty.needed = needed;
            duty.underCost = shift.isUrgent ? m_weights.urgentSeat : 1;
            staffing.days = std::max(staffing.days, duty.day + 1);
            m_seats += needed;
            m_longest = std::max(m_longest, duty.minutes);
            m_dutyOf[s] = int(staffing.duties.size());
            m_pinsLeft.push_back(pinned[s]);
            m_made.shiftOf.push_back(s);
            staffing.duties.push_back(duty);
        }
        staffing.firstWeekday = m_first.dayOfWeek();
    }

    /// Whoever stands with a team that is asked for costs less. What that can save at most is in the base, so that a
    /// plan costs no less than its empty seats.
    void readCompany()
    {
        std::map<int, int> most; // by duty
        const auto read = [&](const TeamGround& ground, const std::vector<std::size_t>& shifts, int steps) {
            for (const std::size_t s : shifts) {
                if (m_dutyOf[s] < 0)
                    continue;
                int& known = most[m_dutyOf[s]];
                known = std::max(known, steps);
                for (const std::size_t p : ground.members)
                    m_company.insert({p, s}, steps);
            }
        };
        for (const TeamGround& ground : m_question.grounds) {
            read(ground, ground.beside, 1);
            read(ground, ground.first, 2);
        }
        for (const auto& [duty, steps] : most)
            m_made.staffing.base += m_scale.company(steps) * m_made.staffing.duties[std::size_t(duty)].needed;
    }

    /// A shift that is longer than a day's limit by itself is the only one of its day.
    int rulesFor(int ownMinutes)
    {
        const auto known = m_rulesOf.find(ownMinutes);
        if (known != m_rulesOf.end())
            return known->second;
        const EligibilityLimits& limits = m_model.limits();
        const bool isAnyLong = m_longest > limits.dayMinutes;
        dispatch::WorkRules rules;
        rules.dutiesADay = isAnyLong ? 1 : dispatch::kNoLimit;
        rules.dayMinutes = isAnyLong ? dispatch::kNoLimit : limits.dayMinutes;
        if (ownMinutes > 0)
            rules.dayMinutes = std::min(rules.dayMinutes, ownMinutes);
        rules.restMinutes = limits.restMinutes;
        rules.weekMinutes = std::max(limits.weekMinutes, m_longest);
        rules.mostDaysInRow = limits.daysInRow;
        m_made.staffing.rules.push_back(rules);
        return m_rulesOf[ownMinutes] = int(m_made.staffing.rules.size()) - 1;
    }

    const ByNearness& dutiesNear(std::size_t person, std::size_t shiftClass)
    {
        const std::size_t home = m_model.people()[person].home;
        const std::size_t row = home * m_model.judge().classes() + shiftClass;
        if (m_near.empty()) {
            m_near.resize(std::size_t(m_model.places().size()) * m_model.judge().classes());
            m_hasNear.resize(m_near.size(), false);
        }
        if (!m_hasNear[row]) {
            m_hasNear[row] = true;
            for (const std::size_t s : m_model.judge().shiftsOf(shiftClass)) {
                if (m_dutyOf[s] >= 0)
                    m_near[row][std::size_t(m_model.nearnessOf(person, s))].push_back(m_dutyOf[s]);
            }
        }
        return m_near[row];
    }

    /// Duties that cost a person the same.
    struct Offer
    {
        Cost cost = 0;
        const std::vector<int>* duties = nullptr;
    };

    std::vector<Offer> offersTo(std::size_t p)
    {
        std::vector<Offer> offers;
        for (std::size_t c = 0; c < m_model.judge().classes(); ++c) {
            const std::vector<std::size_t>& shifts = m_model.judge().shiftsOf(c);
            const auto any =
                std::find_if(shifts.begin(), shifts.end(), [this](std::size_t s) { return m_dutyOf[s] >= 0; });
            if (any == shifts.end())
                continue;
            const DispatchStanding standing = m_model.classStanding(p, *any);
            if (!standing.mayCome())
                continue;
            const ByNearness& near = dutiesNear(p, c);
            for (std::size_t n = 0; n < kNearnesses; ++n) {
                if (!near[n].empty())
                    offers.push_back({m_scale.near(static_cast<Nearness>(n), standing.warnings), &near[n]});
            }
        }
        std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.cost < b.cost; });
        return offers;
    }

    [[nodiscard]] bool isOpenTo(std::size_t p, int duty) const
    {
        const std::size_t s = m_made.shiftOf[std::size_t(duty)];
        const DispatchPerson& one = m_model.people()[p];
        return !std::binary_search(one.never.begin(), one.never.end(), s) &&
               !std::binary_search(one.bound.begin(), one.bound.end(), s) &&
               (m_barred.isEmpty() || !m_barred.contains({p, s}));
    }

    void makeWorker(std::size_t p)
    {
        const DispatchPerson& one = m_model.people()[p];
        dispatch::Worker worker;
        const Cost share = m_scale.share(one.recentMinutes);
        m_offered.clear();
        for (const Offer& offer : offersTo(p)) {
            // Whoever is like another begins elsewhere in the row, so that many people do not all see the same few.
            const std::size_t size = offer.duties->size();
            for (std::size_t i = 0; i < size; ++i) {
                const int duty = (*offer.duties)[(i + p) % size];
                if (!isOpenTo(p, duty))
                    continue;
                ++m_made.candidates[std::size_t(duty)];
                const bool isKept = isProposed(one, duty);
                const int steps = m_company.isEmpty() ? 0 : m_company.value({p, m_made.shiftOf[std::size_t(duty)]});
                const Cost less = (isKept ? Cost(m_weights.change) : 0) + m_scale.company(steps);
                m_offered.push_back(
                    {{duty, offer.cost + share - less}, isKept || steps > 0 || (m_isMany && isFound(p, duty))});
            }
        }
        keepFew(worker);
        addPinned(p, worker);
        m_made.staffing.base += Cost(m_weights.change) * Cost(one.proposed.size());
        if (worker.choices.empty())
            return;
        std::sort(worker.choices.begin(), worker.choices.end(),
                  [](const dispatch::Choice& a, const dispatch::Choice& b) { return a.duty < b.duty; });
        worker.rules = rulesFor(one.who.person.maxDailyMinutes);
        worker.repeatCost = m_scale.repeat();
        worker.engaged = engagementsOf(one.who.engaged, m_origin);
        addBefore(one, worker);
        m_made.staffing.people.push_back(std::move(worker));
        m_made.personOf.push_back(p);
    }

    struct Offered
    {
        dispatch::Choice choice;
        bool isSure = false; ///< stays a choice
    };

    [[nodiscard]] Cost priceOf(int duty) const
    {
        return m_question.prices.empty() ? 0 : m_question.prices[m_made.shiftOf[std::size_t(duty)]];
    }

    [[nodiscard]] bool isFound(std::size_t p, int duty) const
    {
        if (m_question.found == nullptr)
            return false;
        const auto shifts = m_question.found->find(p);
        return shifts != m_question.found->end() &&
               std::find(shifts->second.begin(), shifts->second.end(), m_made.shiftOf[std::size_t(duty)]) !=
                   shifts->second.end();
    }

    /// All of what was offered, or where that is many, what costs least of each day, the price of the seat taken off;
    /// what was proposed before, or found, stays a choice.
    void keepFew(dispatch::Worker& worker)
    {
        const auto worth = [this](const Offered& offered) {
            return priceOf(offered.choice.duty) - offered.choice.cost;
        };
        Cost best = 0;
        for (const Offered& offered : m_offered)
            best = std::max(best, worth(offered));
        m_surplus += best;
        std::vector<std::size_t> onDay(std::size_t(m_made.staffing.days), 0);
        if (m_isMany && !m_question.prices.empty())
            std::stable_sort(m_offered.begin(), m_offered.end(),
                             [&](const Offered& a, const Offered& b) { return worth(a) > worth(b); });
        for (const Offered& offered : m_offered) {
            const int day = m_made.staffing.duties[std::size_t(offered.choice.duty)].day;
            if (m_isMany && onDay[std::size_t(day)] >= m_question.mostChoices && !offered.isSure) {
                m_made.isCut = true;
                continue;
            }
            ++onDay[std::size_t(day)];
            worker.choices.push_back(offered.choice);
        }
    }

    /// Any two shifts are too close for one person, and each person is free to take none.
    [[nodiscard]] bool isOneWindow() const
    {
        const std::vector<dispatch::Duty>& duties = m_made.staffing.duties;
        int firstEnd = dispatch::kNoLimit, lastBegin = 0;
        for (const dispatch::Duty& duty : duties) {
            firstEnd = std::min(firstEnd, duty.to);
            lastBegin = std::max(lastBegin, duty.from);
        }
        return m_pinned.isEmpty() && !duties.empty() && lastBegin < firstEnd + m_model.limits().restMinutes;
    }

    /// What all seats are worth at these prices, less what each person could earn at most (Lagrangian bound).
    void boundByPrices()
    {
        if (m_question.prices.empty() || !isOneWindow())
            return;
        Cost bound = m_made.staffing.base - m_surplus;
        for (std::size_t d = 0; d < m_made.staffing.duties.size(); ++d)
            bound += priceOf(int(d)) * m_made.staffing.duties[d].needed;
        m_made.bound = bound;
    }

    [[nodiscard]] bool isProposed(const DispatchPerson& one, int duty) const
    {
        return std::binary_search(one.proposed.begin(), one.proposed.end(), m_made.shiftOf[std::size_t(duty)]);
    }

    void addPinned(std::size_t p, dispatch::Worker& worker)
    {
        const auto pins = m_pinsOf.find(p);
        if (pins == m_pinsOf.end())
            return;
        for (const std::size_t s : pins->second) {
            const int duty = m_dutyOf[s];
            worker.pinned.push_back(duty);
            const bool isThere = std::any_of(worker.choices.begin(), worker.choices.end(),
                                             [&](const dispatch::Choice& c) { return c.duty == duty; });
            if (!isThere)
                worker.choices.push_back({duty, 0});
        }
        std::sort(worker.pinned.begin(), worker.pinned.end());
    }

    /// As far as it may stay and has room.
    void addBefore(const DispatchPerson& one, const dispatch::Worker& worker)
    {
        m_taken.resize(m_made.staffing.duties.size(), 0);
        std::vector<int> duties = worker.pinned;
        for (const int duty : worker.pinned) {
            ++m_taken[std::size_t(duty)];
            --m_pinsLeft[std::size_t(duty)];
        }
        for (const dispatch::Choice& choice : worker.choices) {
            const bool isThere = std::find(duties.begin(), duties.end(), choice.duty) != duties.end();
            int& taken = m_taken[std::size_t(choice.duty)];
            if (isThere || !isProposed(one, choice.duty) ||
                taken + m_pinsLeft[std::size_t(choice.duty)] >= roomOf(choice.duty))
                continue;
            std::vector<int> with = duties;
            with.insert(std::upper_bound(with.begin(), with.end(), choice.duty), choice.duty);
            if (!dispatch::isAllowed(m_made.staffing, worker, with))
                continue;
            duties = std::move(with);
            ++taken;
        }
        m_made.before.push_back(std::move(duties));
    }
    [[nodiscard]] int roomOf(int duty) const { return m_made.staffing.duties[std::size_t(duty)].needed; }

    const DispatchModel& m_model;
    const StaffingQuestion& m_question;
    DispatchWeights m_weights;
    QDate m_first;
    Instant m_origin;
    std::vector<int> m_dutyOf; ///< by shift; -1: needs nobody
    QSet<SeatOf> m_barred, m_pinned;
    std::map<std::size_t, std::vector<std::size_t>> m_pinsOf; ///< shifts by person
    std::vector<int> m_pinsLeft;  ///< by duty: seats kept for whoever is pinned and comes later in the row
    QHash<SeatOf, int> m_company; ///< steps that a seat beside the own team is worth
    DispatchScale m_scale{DispatchWeights{}, 1};
    qint64 m_seats = 0;
    int m_longest = 0;
    bool m_isMany = false;
    std::map<int, int> m_rulesOf;   ///< by the person's own limit
    std::vector<ByNearness> m_near; ///< by home, then class, as far as it was asked
    std::vector<bool> m_hasNear;
    std::vector<int> m_taken;
    std::vector<Offered> m_offered; ///< to the person whose turn it is
    Cost m_surplus = 0;
    DispatchStaffing m_made;
};

} // namespace

DispatchStaffing staffingOf(const DispatchModel& model, const StaffingQuestion& question)
{
    return StaffingMaker(model, question).made();
}

} // namespace redvest
