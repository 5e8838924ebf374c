// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What thousands of people are to hundreds of shifts, by the verdict that every path asks (verdictOn), asked once for
// people who are alike and shifts that ask alike. A verdict falls apart into what is asked of somebody's abilities and
// what of somebody's time; how far it is comes on top. Of the time, what binds a proposal is more than what blocks a
// person: availability as registered, notice, and the limits of rest, day, week and days in a row.

#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/free_times.h"

#include <QHash>

#include <limits>

namespace redvest {

struct DispatchPerson;
struct DispatchShift;

/// What a person is to a shift, for a proposal.
struct DispatchStanding
{
    QString code;             ///< the first that stands against it; "" when nothing does
    int warnings = 0;         ///< that cost, but distance
    bool isTrainable = false; ///< nothing but training stands against it
    [[nodiscard]] bool mayCome() const { return code.isEmpty(); }
};

/// Whether a reason of that code stands against proposing somebody, blocks and what binds proposals alike.
[[nodiscard]] bool isAgainstProposal(const Reason&);
/// The code as explanations count it: resting for want of rest, long days, weeks and rows; not_available for times and
/// notice; else itself.
[[nodiscard]] QString countedCode(const QString& code);

class DispatchJudge
{
public:
    /// Forgets all that was asked, and groups people and shifts anew. The period is that of the shifts' days.
    void group(const std::vector<DispatchPerson>&, const std::vector<DispatchShift>&, const EligibilityLimits&);
    /// One person became another, or was added as the last.
    void regroup(std::size_t person, const DispatchPerson&);

    [[nodiscard]] DispatchStanding standing(std::size_t person, const DispatchPerson&, std::size_t shift,
                                            const DispatchShift&) const;
    /// The same without what the person said to that one shift: alike for all shifts of a class.
    [[nodiscard]] DispatchStanding classStanding(std::size_t person, const DispatchPerson&, std::size_t shift,
                                                 const DispatchShift&) const;

    /// The hours of the shift bring it about for everybody, so that it binds nobody: a shift longer than the day's
    /// limit.
    [[nodiscard]] bool isByItself(std::size_t shift, const QString& code) const;

    /// Shifts that ask the same of people at the same time: everybody is the same to all of them but for distance.
    [[nodiscard]] std::size_t classes() const { return m_shiftsOf.size(); }
    [[nodiscard]] const std::vector<std::size_t>& shiftsOf(std::size_t shiftClass) const
    {
        return m_shiftsOf[shiftClass];
    }

private:
    /// Reasons as bits, in the order in which people are counted under them.
    using ReasonBits = std::uint64_t;
    static constexpr ReasonBits kUnasked = std::numeric_limits<ReasonBits>::max();
    using BitRows = std::vector<std::vector<ReasonBits>>;

    [[nodiscard]] static DispatchStanding standingFrom(ReasonBits);
    [[nodiscard]] ReasonBits allBits(std::size_t person, const DispatchPerson&, std::size_t shift,
                                     const DispatchShift&) const;
    [[nodiscard]] ReasonBits asked(std::size_t person, const DispatchPerson&, std::size_t shift,
                                   const DispatchShift&) const;
    [[nodiscard]] ReasonBits timed(std::size_t person, const DispatchPerson&, std::size_t shift,
                                   const DispatchShift&) const;
    [[nodiscard]] QString askKey(const Candidate&) const;
    [[nodiscard]] QString timeKey(const DispatchPerson&) const;
    [[nodiscard]] QString ageKey(QDate birth) const;
    [[nodiscard]] QString lastDayKey(QDate until) const;

    EligibilityLimits m_limits;
    QDate m_first, m_last;
    std::vector<int> m_ages;                               ///< from which somebody is another to a post, rising
    std::vector<Instant> m_freshFrom;                      ///< of health declarations, rising
    std::vector<std::size_t> m_askOf, m_timeOf;            ///< by shift: what it asks of abilities, of time
    std::vector<std::vector<std::size_t>> m_shiftsOf;      ///< by class
    std::size_t m_asks = 0, m_times = 0;                   ///< different ones
    QHash<QString, std::size_t> m_askGroups, m_timeGroups; ///< of people, by what they are
    std::vector<std::size_t> m_askGroupOf, m_timeGroupOf;  ///< by person
    std::vector<ReasonBits> m_alone;                       ///< by time: what it brings about by itself
    mutable BitRows m_askBits, m_timeBits;                 ///< by group, as far as they were asked
    mutable BitRows m_engagedBits;                         ///< by person; none for whoever is not engaged
};

} // namespace redvest
