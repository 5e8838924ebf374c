// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everybody who could be asked, as the nature of a gap looks at them: which kind of person each is (lastingText) and
// which time each has given (TimeClasses). Read once and kept; of what changed only whom it touched. For the use-cases
// of this room.

#pragma once

#include "core/domain/standing_parts.h"
#include "core/domain/time_classes.h"
#include "core/storage/gate/reader.h"
#include "core/storage/queries/insurance_book.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace redvest {

class NaturePeople
{
public:
    /// Everybody not archived, by id.
    NaturePeople(const storage::Reader&, const EligibilityLimits&);

    /// What those demands ask about is known from now on, on the days of `period` and around it.
    void prepare(const storage::Reader&, Span period, const std::vector<Demand>&);
    /// These are read again.
    void renew(const storage::Reader&, const QSet<Id<Volunteer>>& people);

    [[nodiscard]] std::size_t size() const { return m_people.size(); }
    /// Place of somebody; nothing for whoever is not there.
    [[nodiscard]] std::optional<std::size_t> place(Id<Volunteer>) const;
    [[nodiscard]] Id<Volunteer> id(std::size_t person) const { return m_people[person].id; }
    [[nodiscard]] const QString& home(std::size_t person) const { return m_people[person].home; }
    [[nodiscard]] bool isThere(std::size_t person) const { return !m_people[person].isOut; }
    [[nodiscard]] int kindOf(std::size_t person) const { return m_people[person].kind; }
    [[nodiscard]] int timeOf(std::size_t person) const { return m_people[person].time; }
    [[nodiscard]] std::size_t kinds() const { return m_kinds.size(); }
    [[nodiscard]] const Candidate& ofKind(std::size_t kind) const { return m_kinds[kind]; }
    [[nodiscard]] TimeClasses& times() { return m_times; }
    /// Kinds are numbered anew whenever this changes.
    [[nodiscard]] int numbering() const { return m_numbering; }

private:
    struct Able
    {
        QualificationKind kind = QualificationKind::Skill;
        QString name, level;
        QDate validUntil;
    };
    struct Passed
    {
        QString course;
        QDate day, validUntil, supersededFrom;
    };
    /// No more of everybody than what is judged, because all are in memory as long as the program is open.
    struct One
    {
        Id<Volunteer> id;
        QString home; ///< division
        QDate birth, guardianConsentOn, agreementOn, agreementUntil;
        VolunteerStatus status = VolunteerStatus::Active;
        int maxDailyMinutes = 0;
        std::vector<Able> abilities;
        std::vector<Passed> passes;
        std::vector<int> given;
        int kind = -1;
        int time = -1;
        bool isOut = false; ///< archived since
    };
    static void take(const Volunteer&, One&);
    [[nodiscard]] Candidate candidateOf(const One&) const;
    void add(const Volunteer&);
    void order();
    void readAbility(const storage::Reader&, const Requirement&, Id<Volunteer> only);
    void readEngagements(const storage::Reader&, Id<Volunteer> only);
    void renewOne(const storage::Reader&, Id<Volunteer>);
    [[nodiscard]] StandingFrame frameOf(const std::vector<Demand>&) const;
    void sort();

    EligibilityLimits m_limits;
    std::vector<One> m_people;
    QHash<Id<Volunteer>, std::size_t> m_at;
    std::vector<Requirement> m_abilities; ///< read, by kind and name
    std::optional<storage::InsuranceBook> m_insurance;
    Span m_around{}; ///< times given in it are known
    StandingFrame m_frame;
    std::vector<Candidate> m_kinds; ///< somebody of each
    std::unordered_map<QString, int> m_kindNumbers;
    TimeClasses m_times;
    int m_numbering = 0;
};

} // namespace redvest
