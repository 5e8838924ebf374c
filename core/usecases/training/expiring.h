// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose passes end soon, course by course.

#pragma once

#include "core/domain/training.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct ExpiringRow
{
    Id<Volunteer> volunteer;
    QString name;
    QString division; ///< where the person lives
    QString course;
    QDate until;      ///< the last day of the pass that counts longest
    QDate firstUntil; ///< before it was extended; invalid: never extended
};
/// Active people whose last pass of a course, not archived, counts today and ends within `days`, today included. By
/// last day, course and name. `scope`: a division's code; "" for all.
[[nodiscard]] std::vector<ExpiringRow> expiringRows(const Workspace&, const QString& scope, int days);

} // namespace redvest
