// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a scope and period beside everybody who could come to them, read once and kept up with the changes, so
// that asking again after one change reads only that. Where people live never bars them: who lives outside the scope is
// farther. What is judged stands in dispatch_judge.h, the question of the solver in dispatch_staffing.h.
//
// Somebody invited, accepted or further is bound and stays; who is only proposed for one of these shifts is free to be
// proposed for another, unless a person set aside with a reason what stands against it: that stays too (isDecided). Who
// declined a shift or stayed away from it is not asked for it again. Who stands by on a day is left for that. A sealed
// team is not torn apart: its seats stay as they are, though only proposed, and from its first shift to the end of its
// last nobody of it is proposed for anything else.

#pragma once

#include "core/domain/sealed_days.h"
#include "core/usecases/dispatch/dispatch_judge.h"
#include "core/usecases/dispatch/proposal.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace redvest {

/// A shift that begins in the period.
struct DispatchShift
{
    Id<Shift> id;
    ShiftFill fill;        ///< as `gaps` counts it
    Demand demand;         ///< asked as of now, with the site's division
    qint64 held = 0;       ///< seats of people who are bound and have not accepted yet; those of sealed teams too
    bool isOver = false;   ///< nobody can be sent any more
    bool isClosed = false; ///< by what-if: it needs nobody
    bool isUrgent = false; ///< high risk, in protective suit, or a post that is manned round the clock
    std::size_t home = 0;  ///< place of its division in DispatchModel::places

    /// Seats that are neither filled nor held.
    [[nodiscard]] qint64 open() const
    {
        return isOver || isClosed ? 0 : std::max<qint64>(0, fill.needed - fill.filled - held);
    }
    /// As `gaps` counts it.
    [[nodiscard]] qint64 gap() const { return isClosed ? 0 : std::max<qint64>(0, fill.needed - fill.filled); }
};

struct DispatchPerson
{
    /// Unnamed. Engaged in what is certain or lies elsewhere; what is proposed within the model is not among it.
    Candidate who;
    std::vector<std::size_t> proposed; ///< shifts of the model, rising
    std::vector<std::size_t> decided;  ///< of those, where somebody set a reason aside; rising
    std::vector<std::size_t> bound;    ///< they stay on these shifts of the model; rising
    std::vector<std::size_t> standsBy; ///< of the days on which the person stands by; rising
    std::vector<std::size_t> never;    ///< declined these, or stayed away; rising
    std::vector<Span> sealed;          ///< in a sealed team from then to then
    std::size_t home = 0;              ///< place of the division in DispatchModel::places
    FreeTimes times = {};
    qint64 recentMinutes = 0; ///< served or bound in the days before the period over which shares are counted
    bool isStored = true;     ///< false: somebody that what-if supposes

    /// When the sealed team ends that the person is in during those hours; nothing: in none.
    [[nodiscard]] std::optional<Instant> sealedUntil(const Span& hours) const
    {
        const auto at = std::find_if(sealed.begin(), sealed.end(), [&](const Span& s) { return s.touches(hours); });
        return at == sealed.end() ? std::nullopt : std::optional(at->to);
    }
};

/// Who takes what, as the model numbers them: shifts by person, rising; people without one may be left out.
using DispatchPlan = std::unordered_map<std::size_t, std::vector<std::size_t>>;

class DispatchModel
{
public:
    /// `fairDays` are those that recentMinutes looks back. Problems: unknown_division (scope), empty_period (to),
    /// long_period (to): more than 31 days. Throws Cancelled.
    [[nodiscard]] static Outcome<DispatchModel> read(const Workspace&, const QString& scope, Span period, int fairDays,
                                                     Progress& progress);

    /// Takes in what a unit of work changed; where only seats changed, these shifts and people alone are read.
    void refresh(const Workspace&, const ChangeSet&);

    [[nodiscard]] const QString& scope() const { return m_asked.scope; }
    [[nodiscard]] const QString& scopeName() const { return m_asked.scopeName; }
    [[nodiscard]] Span period() const { return m_asked.period; }
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    [[nodiscard]] int fairDays() const { return m_fairDays; }
    [[nodiscard]] const EligibilityLimits& limits() const { return m_limits; }
    /// By start, as gaps reads them.
    [[nodiscard]] const std::vector<DispatchShift>& shifts() const { return m_shifts; }
    /// Everybody registered and not archived, by id; then whom what-if supposes.
    [[nodiscard]] const std::vector<DispatchPerson>& people() const { return m_people; }
    [[nodiscard]] std::optional<std::size_t> shift(Id<Shift>) const;
    [[nodiscard]] std::optional<std::size_t> person(Id<Volunteer>) const;
    /// Codes of divisions: that of sites first, then others of homes.
    [[nodiscard]] const QStringList& places() const { return m_places; }
    [[nodiscard]] Nearness nearnessOf(std::size_t person, std::size_t shift) const;

    /// What the person is to the shift, by what is certain: the person's other proposals are not looked at.
    [[nodiscard]] DispatchStanding standing(std::size_t person, std::size_t shift) const;
    /// The same without what the person said to that one shift.
    [[nodiscard]] DispatchStanding classStanding(std::size_t person, std::size_t shift) const
    {
        return m_judge.classStanding(person, m_people[person], shift, m_shifts[shift]);
    }
    /// The whole verdict, with these other shifts of the model on top of what is certain.
    [[nodiscard]] Verdict verdict(std::size_t person, std::size_t shift, const std::vector<std::size_t>& others) const;
    /// Whether it holds something against a proposal that the shift does not bring about by itself for everybody.
    [[nodiscard]] bool isRefused(std::size_t person, std::size_t shift, const std::vector<std::size_t>& others) const;
    /// Proposed by hand though something stands against it, which may be set aside and was: it stays.
    [[nodiscard]] bool isDecided(std::size_t person, std::size_t shift) const;
    [[nodiscard]] const DispatchJudge& judge() const { return m_judge; }

    // What if: a copy of the model is altered, nothing is stored.
    /// Somebody more; the place of the person. `who.person.division` is where they come from; without an id they
    /// get one.
    std::size_t suppose(Candidate who);
    /// Another in the place of a person: with a course, say. What the person is bound to stays.
    void supposeInstead(std::size_t person, Candidate who);
    /// It needs nobody, and who is proposed for it is free.
    void close(std::size_t shift);
    /// Another number of people.
    void setNeeded(std::size_t shift, qint64 needed) { m_shifts[shift].fill.needed = needed; }

private:
    DispatchModel() = default;
    void readAll(const Workspace&, Progress&);
    void readShifts(const storage::Reader&);
    void readPeople(const storage::Reader&);
    void readStandbys(const storage::Reader&);
    void readSealed(const storage::Reader&);
    void readTimes(const storage::Reader&, Id<Volunteer> only);
    bool refreshSeats(const storage::Reader&, const ChangeSet&);
    void take(const Assignment&);
    [[nodiscard]] DispatchPerson* known(Id<Volunteer>);
    std::size_t placeOf(const QString& division);

    AskedShifts m_asked; ///< its shifts stand in m_shifts
    Instant m_asOf;
    int m_fairDays = 0;
    EligibilityLimits m_limits;
    std::vector<DispatchShift> m_shifts;
    std::vector<DispatchPerson> m_people;
    std::unordered_map<Id<Shift>, std::size_t> m_shiftAt;
    std::unordered_map<Id<Volunteer>, std::size_t> m_personAt;
    QStringList m_places;
    QHash<QString, std::size_t> m_placeAt;
    mutable std::vector<std::vector<Nearness>> m_nearness; ///< by home, then place of a site; as far as it was asked
    std::size_t m_sitePlaces = 0;
    /// Who is on which shift of the model, by the assignment's id: a row that is taken away tells it no more.
    QHash<QString, PinnedSeat> m_seats;
    SealedDays m_sealed;
    DispatchJudge m_judge;
};

} // namespace redvest
