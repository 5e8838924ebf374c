// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rows leave wanting of people under 18. The form refuses it; a list comes without guardians, so that it is told
// and the person is taken all the same.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/sheets/import/row.h"

namespace redvest::intake {

/// What a row would leave wanting of `wanted` that was not so of `known` (without an id: nobody yet), in the words of
/// the form. The name of a child is not published: that mark is taken back in `wanted`, and told.
[[nodiscard]] std::vector<RowProblem> judgeMinor(const SheetRow&, const Volunteer& known, Volunteer& wanted,
                                                 QDate today);

} // namespace redvest::intake
