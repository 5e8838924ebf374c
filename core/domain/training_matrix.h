// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training matrix: people × the courses that are required, with what each person has of each course. Pure.

#pragma once

#include "core/domain/eligibility.h"

#include <array>

namespace redvest {

/// What somebody has of a course on a day, best first.
enum class MatrixState : std::uint8_t { Valid, Expiring, Superseded, Expired, Missing };
template <>
struct EnumWords<MatrixState>
{
    static constexpr std::array words{u"valid", u"expiring", u"superseded", u"expired", u"missing"};
};

struct MatrixCell
{
    MatrixState state = MatrixState::Missing;
    QDate until = {}; ///< the last day of the pass that counts longest; invalid: does not expire, or there is none
    bool operator==(const MatrixCell&) const = default;
};

/// The cell as one more pass of that person and course makes it, on `day`. A pass that counts goes before one that does
/// not, and of two the one that counts longer. Expiring: its last day is within `soon` days of `day`.
void takeIn(MatrixCell&, const TrainingPass&, QDate day, int soon);

struct MatrixCourse
{
    Id<Course> id; ///< null where a post names a course that nobody entered
    QString name;
    std::array<qint64, EnumWords<MatrixState>::words.size()> counts = {}; ///< people by state
    [[nodiscard]] qint64 count(MatrixState s) const { return counts[std::size_t(s)]; }
};

struct MatrixPerson
{
    Id<Volunteer> id;
    QString name;
    QString place; ///< where the person lives, as on lists
};

struct TrainingMatrix
{
    QDate day;
    int soon = 0;  ///< days within which a pass is called expiring
    QString about; ///< whose matrix it is, in words
    std::vector<MatrixCourse> courses;
    std::vector<MatrixPerson> people;
    std::vector<MatrixCell> cells; ///< a row a person, a cell a course
    [[nodiscard]] const MatrixCell& cell(std::size_t person, std::size_t course) const
    {
        return cells[person * courses.size() + course];
    }
    /// Whether the person has that state in any course.
    [[nodiscard]] bool has(std::size_t person, MatrixState) const;
};

/// Counts the states of each course anew.
void countStates(TrainingMatrix&);

} // namespace redvest
