// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/training_matrix.h"

#include <algorithm>

namespace redvest {

namespace {

MatrixState stateOf(const TrainingPass& pass, QDate day, int soon)
{
    const TrainingRecord& r = pass.record;
    if (r.result != TrainingResult::Passed || !r.day.isValid() || r.day > day)
        return MatrixState::Missing;
    if (!isValidOn(r, day))
        return MatrixState::Expired;
    if (pass.supersededFrom.isValid() && pass.supersededFrom <= day)
        return MatrixState::Superseded;
    return r.validUntil.isValid() && r.validUntil <= day.addDays(soon) ? MatrixState::Expiring : MatrixState::Valid;
}

bool lastsLonger(QDate a, QDate b)
{
    return b.isValid() && (!a.isValid() || a > b);
}

} // namespace

void takeIn(MatrixCell& cell, const TrainingPass& pass, QDate day, int soon)
{
    const MatrixState state = stateOf(pass, day, soon);
    if (state == MatrixState::Missing || state > cell.state)
        return;
    if (state < cell.state || lastsLonger(pass.record.validUntil, cell.until))
        cell = {state, pass.record.validUntil};
}

bool TrainingMatrix::has(std::size_t person, MatrixState state) const
{
    for (std::size_t course = 0; course < courses.size(); ++course) {
        if (cell(person, course).state == state)
            return true;
    }
    return false;
}

void countStates(TrainingMatrix& matrix)
{
    for (MatrixCourse& course : matrix.courses)
        course.counts = {};
    if (matrix.courses.empty())
        return;
    for (std::size_t i = 0; i < matrix.cells.size(); ++i)
        ++matrix.courses[i % matrix.courses.size()].counts[std::size_t(matrix.cells[i].state)];
}

} // namespace redvest
