// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shift with the people around it, and whether one of them may be bound to it as things are stored. For the use-cases
// that bind people, undo among them; window and command line call assignments.h.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/queries/insurance_book.h"

#include <unordered_map>

namespace redvest {

/// A shift with all that is known about the people around it. With `only`, about one person.
class ShiftPool
{
public:
    /// `askedAt`: when people are to be put on it; unset: whether the notice is short is not asked. `asOf`: when those
    /// who are there are judged, by default then; unset: their health declarations are not asked for.
    ShiftPool(const storage::Reader& reader, const ShiftRow& row, Id<Volunteer> only, Instant askedAt = {},
              Instant asOf = {});

    /// Null when the person is not on the shift in any state.
    [[nodiscard]] const Assignment* assignment(Id<Volunteer> id) const;
    /// A refusal of this shift speaks against asking again, not against the row that says so.
    [[nodiscard]] Candidate candidate(const Volunteer& person, bool isAskedAgain) const;
    [[nodiscard]] Verdict verdict(const Volunteer& person, bool isAskedAgain) const;
    /// Minutes of other shifts in the seven days before this one begins; what overlaps counts once.
    [[nodiscard]] qint64 loadBefore(Id<Volunteer> id) const;
    [[nodiscard]] const Demand& demand() const { return m_demand; }
    [[nodiscard]] const EligibilityLimits& limits() const { return m_limits; }

private:
    template <class T>
    using ByPerson = std::unordered_map<Id<Volunteer>, std::vector<T>>;

    EligibilityLimits m_limits; ///< in force in the office
    Demand m_demand;
    ByPerson<Qualification> m_qualifications;
    ByPerson<TrainingPass> m_passes;
    ByPerson<TimeGiven> m_engaged;
    std::optional<storage::InsuranceBook> m_insurance; ///< nothing for a post that asks for no cover
    std::unordered_map<Id<Volunteer>, Assignment> m_here;
};

/// How far a person's other shifts matter to one (daysAround).
[[nodiscard]] Span spanAround(const Shift&, const EligibilityLimits&);

[[nodiscard]] Problem unknownShift();
[[nodiscard]] Problem unknownVolunteer();
[[nodiscard]] Problem calledOff();
/// What refuses the person: reasons of law always, all others while no reason is given to set them aside.
[[nodiscard]] Problems verdictProblems(const Verdict&, const QString& name, const QString& overrideReason);
/// What stands against a person's being bound to the shift of that assignment, whoever binds them and however: put on
/// it again, asked again, imported, or brought back by an undo. Warnings do not; a block does unless the assignment
/// says why it was set aside. `from` is the state it leaves, nothing where the person was not on the shift: who was
/// absent or excused was expected there, so that only the place and the time are asked. Codes: unknown_shift,
/// unknown_volunteer, called_off, overlap, and those of the verdict.
[[nodiscard]] Problems whyNotBound(const storage::Reader&, const Assignment&, std::optional<AssignmentState> from);
/// The same of a person and a shift as they are handed in, for whoever knows of more than is stored yet.
[[nodiscard]] Problems whyNotBound(const Candidate&, const Demand&, const EligibilityLimits&, const Assignment&,
                                   std::optional<AssignmentState> from);

} // namespace redvest
