// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands on which shift as far as an import has come, its own rows included, and whether somebody may be bound to
// another: the rota's own rule (whyNotBound), asked of facts that need not be stored yet.

#pragma once

#include "core/domain/eligibility.h"
#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/work_queries.h"
#include "core/usecases/sheets/import/known.h"

namespace redvest::intake {

class Bookings
{
public:
    /// `known` outlives it.
    explicit Bookings(Known& known);

    /// Null when that person is not on that shift in any state.
    [[nodiscard]] const Assignment* find(Id<Assignment>) const;
    void take(const Assignment&);
    /// Notes at the row what stands against the assignment, in the words of doing it by hand: what blocks refuses the
    /// row, what only warns is a warning. Nothing where it binds nobody anew.
    void judge(SheetRow&, const Assignment& wanted);
    /// The same of time that was served: it has happened, so that what law forbids is a warning. Whoever is archived,
    /// and a shift that is called off, refuses the row. `post` is of the rota where it is known.
    /// `meant`: the record that the row changes; null: a new one.
    void judgeServed(SheetRow&, const ServiceRecord&, std::optional<std::size_t> post, Id<ServiceRecord> meant = {});

private:
    using Abilities = QMultiHash<Id<Volunteer>, Qualification>;
    using Passes = QMultiHash<Id<Volunteer>, TrainingPass>;

    [[nodiscard]] std::optional<Volunteer> person(Id<Volunteer>);
    [[nodiscard]] Demand demand(std::size_t shift);
    [[nodiscard]] Demand served(const ServiceRecord&, std::optional<std::size_t> post);
    [[nodiscard]] Candidate candidate(const Volunteer&, const Demand&, Id<Assignment> own,
                                      Id<ServiceRecord> meant = {});
    [[nodiscard]] const std::vector<storage::GivenBy>& served(Id<Volunteer>);
    [[nodiscard]] const Abilities& abilities(const Requirement&);
    [[nodiscard]] const storage::InsuranceBook& insurance();
    [[nodiscard]] const Passes& passes(const QString& course);

    Known& m_known;
    EligibilityLimits m_limits; ///< in force in the office
    QHash<Id<Assignment>, Assignment> m_bookings;
    QMultiHash<Id<Volunteer>, Id<Assignment>> m_byVolunteer;
    // Read when first asked for. A sheet of assignments changes none of it.
    QHash<Id<Volunteer>, Volunteer> m_people;
    QHash<Id<Volunteer>, std::vector<storage::GivenBy>> m_served; ///< what is stored
    std::optional<bool> m_asksHealth;
    QHash<QString, Abilities> m_abilities; ///< by kind and name
    QHash<QString, Passes> m_passes;       ///< by course
    std::optional<storage::InsuranceBook> m_insurance;
};

} // namespace redvest::intake
