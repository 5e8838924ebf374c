// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding people (查找人员): who is all that is asked for, and how many each criterion leaves or keeps out. The
// register is read once and kept up with the changes, so that a page asks at every key; a command asks once.

#pragma once

#include "core/domain/people_criteria.h"
#include "core/domain/volunteer_rows.h"
#include "core/usecases/workspace/workspace.h"

#include <memory>

namespace redvest {

struct FoundPerson
{
    VolunteerRow person;
    qint64 minutes = 0;    ///< approved, of the seven days that end today
    Fit fit = Fit::Fits;   ///< for the shift asked for; Fits without one
    QString warnings = {}; ///< of that shift; "" when there are none
};

struct CriterionCount
{
    PeopleCriterion criterion = PeopleCriterion::Words;
    qint64 left = 0;    ///< people who are all that is asked up to this one
    qint64 without = 0; ///< people there would be if this one were not asked
};

struct PeopleFound
{
    std::vector<FoundPerson> people;    ///< in the order of the register; best names first where words are sought
    qint64 count = 0;                   ///< also those beyond the limit
    qint64 registered = 0;              ///< everybody who is not archived
    std::vector<CriterionCount> counts; ///< by criterion asked, in the order of the enumeration
};

class PeopleFinder
{
public:
    /// Reads the register.
    explicit PeopleFinder(const Workspace&);
    ~PeopleFinder();
    PeopleFinder(PeopleFinder&&) noexcept;
    PeopleFinder& operator=(PeopleFinder&&) noexcept;

    /// Takes in what a unit of work changed.
    void follow(const Workspace&, const ChangeSet&);

    /// At most `limit` people; 0: all. Nobody is found by another's number than the account may see (reaches).
    /// Problems, with the criterion's word as field: unknown_division, unknown_site, ambiguous, unknown_shift,
    /// called_off, unknown_course.
    [[nodiscard]] Outcome<PeopleFound> find(const Workspace&, const PeopleCriteria&, int limit = 0);
    /// The counts alone.
    [[nodiscard]] Outcome<PeopleFound> count(const Workspace&, const PeopleCriteria&);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The same of one question.
[[nodiscard]] Outcome<PeopleFound> peopleMeeting(const Workspace&, const PeopleCriteria&, int limit = 0);

} // namespace redvest
