// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a question about people refers to, looked up. For the finder itself.

#pragma once

#include "core/domain/people_criteria.h"
#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

/// Criteria with what their names refer to.
struct FinderQuestion
{
    PeopleCriteria asked;
    std::vector<PeopleCriterion> list; ///< without repeats
    QDate day;                         ///< for training, cover and age
    QString home = {};                 ///< code
    QString siteDivision = {};         ///< of the site asked for
    std::optional<ShiftRow> shift = {};
};
/// Problems: those of PeopleFinder::find.
[[nodiscard]] Outcome<FinderQuestion> finderQuestion(const Workspace&, const PeopleCriteria&);

} // namespace redvest
