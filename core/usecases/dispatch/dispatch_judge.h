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

    /// Shifts that ask the same of people at the same time: everybody is the same to all of them but for distance.
    [[nodiscard]] std::size_t classes() const { return m_shiftsOf.size(); }
    [[nodiscard]] const std::vector<std::size_t>& shiftsOf(std::size_t shiftClass) const
    {
        return m_shiftsOf[shiftClass];
    }

private:
    /// Reasons as bits: which code each is stands in m_codes.
    using Mask = std::uint64_t;
    static constexpr Mask kUnasked = std::numeric_limits<Mask>::max();

    Mask asked(std::size_t person, const DispatchPerson&, std::size_t shift, const DispatchShift&) const;
    Mask timed(std::size_t person, const DispatchPerson&, std::size_t shift, const DispatchShift&) const;
    Mask maskOf(const Verdict&) const;
    std::size_t bit(const Reason&) const;

    EligibilityLimits m_limits;
    QDate m_first, m_last;
    std::vector<int> m_ages;                    ///< from which somebody is another to a post, rising
    std::vector<Instant> m_freshFrom;           ///< of health declarations, rising
    std::vector<std::size_t> m_askOf, m_timeOf; ///< by shift: which demand on abilities, on time
    std::vector<std::size_t> m_classOf;
    std::vector<std::vector<std::size_t>> m_shiftsOf; ///< by class
    std::size_t m_asks = 0, m_times = 0;
    QHash<QString, std::size_t> m_askGroups, m_timeGroups; ///< of people, by what they are
    std::vector<std::size_t> m_askGroupOf, m_timeGroupOf;  ///< by person
    mutable std::vector<std::vector<Mask>> m_askMasks, m_timeMasks;
    mutable std::vector<std::vector<Mask>> m_alone; ///< by time: what the shift brings about by itself
    mutable std::vector<QString> m_codes;
    mutable Mask m_against = 0, m_distance = 0, m_training = 0;
};

} // namespace redvest
