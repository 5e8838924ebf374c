// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open seats of coming shifts beside the people of a scope: what each is to each. For the use-cases that deal seats
// out by matching: what a gap is made of, and whom to train first.

#pragma once

#include "core/domain/course_rule.h"
#include "core/domain/gap_nature.h"
#include "core/storage/gate/reader.h"
#include "core/usecases/figures/gap_shifts.h"

#include <QHash>
#include <QSet>

#include <map>
#include <unordered_map>

namespace redvest {

/// Shifts that ask the same of people at the same time.
struct AlikeShifts
{
    Demand demand;
    QSet<Id<Volunteer>> declined;
    std::vector<std::size_t> shifts; ///< places in the list asked for, by division
    std::vector<qint64> room;        ///< missing seats of each
};

class Muster
{
public:
    /// `asked` outlives it.
    Muster(const Workspace& ws, const AskedShifts& asked);

    /// Places in the list of what is asked for of the shifts with open seats, by the duty day they begin on.
    [[nodiscard]] std::map<Instant, std::vector<std::size_t>> openByDay() const;
    /// Those shifts put together; seats for which somebody of the own people is asked already are left out and counted
    /// in `called`, a number for each shift asked for.
    std::vector<AlikeShifts> alikeShifts(std::vector<std::size_t> open, std::vector<qint64>& called);

    [[nodiscard]] std::size_t size() const { return m_people.size(); }
    [[nodiscard]] Candidate& at(std::size_t person) { return m_people[person]; }
    [[nodiscard]] Verdict verdict(std::size_t person, const AlikeShifts&);
    [[nodiscard]] const EligibilityLimits& limits() const { return m_limits; }
    [[nodiscard]] const std::vector<ShiftFill>& shifts() const { return m_shifts; }

private:
    void readPeople(const Workspace& ws, const QString& scope);
    void readEngagements();
    [[nodiscard]] Candidate* candidate(Id<Volunteer> id);
    const Demand& demandOf(const ShiftFill& shift);
    void readInsurance();
    void readAbility(const Requirement& r);
    qint64 asked(std::size_t shift, AlikeShifts& alike, std::vector<qint64>& called);

    storage::Reader m_reader;
    EligibilityLimits m_limits; ///< in force in the office
    const std::vector<ShiftFill>& m_shifts;
    std::vector<NamedCourseRule> m_rules;
    std::vector<Candidate> m_people; ///< as they are read
    QHash<Id<Volunteer>, std::size_t> m_at;
    std::unordered_map<QString, Demand> m_demands; ///< by post and day
    QSet<QString> m_abilities;
    Span m_period;
    bool m_isInsuranceRead = false;
};

/// People who are alike to all demands, by what each is to each; those who could take none are left out.
struct PeopleGroups
{
    std::vector<AlikePeople> groups;
    std::vector<std::vector<std::size_t>> members; ///< of each group, as the muster numbers people

    void put(std::size_t person, std::vector<Standing> standings);

private:
    std::map<std::vector<Standing>, std::size_t> m_known;
};

/// The time that somebody on such a shift gives.
[[nodiscard]] TimeGiven timeOfDemand(const Demand&);
/// Open seats of each.
[[nodiscard]] std::vector<qint64> seatsOf(const std::vector<AlikeShifts>&);

} // namespace redvest
