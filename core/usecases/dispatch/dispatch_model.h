// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a scope and period beside everybody who could come to them, read once and kept up with the changes, so
// that asking again after one change reads only that. Where people live never bars them: who lives outside the scope is
// farther. What is judged stands in dispatch_judge.h, the question of the solver in dispatch_staffing.h.
//
// Somebody invited, accepted or further is bound and stays; who is only proposed for one of these shifts is free to be
// proposed for another. Who declined a shift or stayed away from it is not asked for it again. Stand-by is no bond.

#pragma once

#include "core/base/progress.h"
#include "core/domain/dispatch/dispatch_weights.h"
#include "core/domain/figures.h"
#include "core/usecases/dispatch/dispatch_judge.h"
#include "core/usecases/dispatch/proposal.h"

#include <QHash>
#include <QSet>

namespace redvest {

/// A shift that begins in the period.
struct DispatchShift
{
    Id<Shift> id;
    ShiftFill fill; ///< as `gaps` counts it
    Demand demand;  ///< asked as of now, with the site's division
    qint64 invited = 0;
    bool isOver = false;   ///< nobody can be sent any more
    bool isClosed = false; ///< by what-if: it needs nobody
    bool isUrgent = false; ///< high risk, in protective suit, or a post that is manned round the clock
    std::size_t home = 0;  ///< place of its division in DispatchModel::places

    /// Seats that are neither filled nor held by somebody invited.
    [[nodiscard]] qint64 open() const;
    /// As `gaps` counts it.
    [[nodiscard]] qint64 gap() const;
};

struct DispatchPerson
{
    /// Engaged in what is certain or lies elsewhere; what is proposed within the model is not among it.
    Candidate who;
    std::vector<std::size_t> proposed; ///< shifts of the model, rising
    std::vector<std::size_t> bound;    ///< invited or further on these shifts of the model, rising
    std::vector<std::size_t> never;    ///< declined these, or stayed away; rising
    std::size_t home = 0;              ///< place of the division in DispatchModel::places
    FreeTimes times = {};
    bool isStored = true; ///< false: somebody that what-if supposes
};

class DispatchModel
{
public:
    /// Problems: unknown_division (scope), empty_period, long_period (more than 31 days). Throws Cancelled.
    [[nodiscard]] static Outcome<DispatchModel> read(const Workspace&, const QString& scope, Span period,
                                                     Progress& progress);

    /// Takes in what a unit of work changed; what touches only who is on shifts is read for those people alone.
    void refresh(const Workspace&, const ChangeSet&);

    [[nodiscard]] const QString& scope() const { return m_scope; }
    [[nodiscard]] Span period() const { return m_period; }
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    [[nodiscard]] const EligibilityLimits& limits() const { return m_limits; }
    /// By start, as gaps reads them.
    [[nodiscard]] const std::vector<DispatchShift>& shifts() const { return m_shifts; }
    /// Everybody registered and not archived, in a fixed order; then whom what-if supposes.
    [[nodiscard]] const std::vector<DispatchPerson>& people() const { return m_people; }
    [[nodiscard]] std::optional<std::size_t> shift(Id<Shift>) const;
    [[nodiscard]] std::optional<std::size_t> person(Id<Volunteer>) const;
    /// Codes of divisions that homes and sites lie in; the first is "".
    [[nodiscard]] const QStringList& places() const { return m_places; }
    [[nodiscard]] Nearness nearnessOf(std::size_t person, std::size_t shift) const;
    /// Minutes served or bound in that many days before the period, what overlaps once.
    [[nodiscard]] qint64 recentMinutes(std::size_t person, int days) const;

    /// What the person is to the shift, by what is certain: the person's other proposals are not looked at.
    [[nodiscard]] DispatchStanding standing(std::size_t person, std::size_t shift) const;
    /// The whole verdict, with these shifts of the model on top of what is certain.
    [[nodiscard]] Verdict verdict(std::size_t person, std::size_t shift, const std::vector<std::size_t>& others) const;
    [[nodiscard]] const DispatchJudge& judge() const { return m_judge; }

    // What if: a copy of the model is altered, nothing is stored.
    /// Somebody more; the place of the person. `who.person.division` is where they come from.
    std::size_t suppose(Candidate who);
    /// Another person in the place of one: with a course, say. Keeps what the person is bound to.
    void supposeInstead(std::size_t person, Candidate who);
    /// It needs nobody, and who is proposed for it is free.
    void close(std::size_t shift);

private:
    explicit DispatchModel(const Workspace&, QString scope, Span period);
    void readShifts(const Workspace&, const storage::Reader&);
    void readPeople(const storage::Reader&);
    void readTimes(const storage::Reader&, const QSet<Id<Volunteer>>* only);
    void readSeats(const storage::Reader&);
    void readAbilities(const storage::Reader&);
    void setUp(DispatchPerson&);
    std::size_t placeOf(const QString& division);
    [[nodiscard]] Span around() const;

    QString m_scope;
    QString m_office;
    Span m_period;
    Instant m_asOf;
    EligibilityLimits m_limits;
    std::vector<DispatchShift> m_shifts;
    std::vector<DispatchPerson> m_people;
    QHash<Id<Shift>, std::size_t> m_shiftAt;
    QHash<Id<Volunteer>, std::size_t> m_personAt;
    QStringList m_places{QString()};
    QHash<QString, std::size_t> m_placeAt{{QString(), 0}};
    /// Who and which shift each assignment of the model's shifts is, as it was read: a row that goes tells nothing.
    QHash<QString, PinnedSeat> m_assignments;
    DispatchJudge m_judge;
};

} // namespace redvest
