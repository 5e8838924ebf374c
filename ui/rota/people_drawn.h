// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people on a shift, drawn out of their list by mouse, and others dropped on them.

#pragma once

#include "core/domain/rota_rows.h"
#include "ui/parts/table/rows_model.h"

#include <functional>

class QTableView;

namespace redvest::ui {

class ShiftSteps;

/// Whoever is selected is drawn out of the list. Somebody who holds a seat elsewhere and is dropped on one of the rows
/// is exchanged with that one; others are put on the shift of the list, which `shift` says.
void drawPeople(QTableView& list, const RowsModel<AssignmentRow>& people, ShiftSteps& steps,
                std::function<Id<Shift>()> shift);

} // namespace redvest::ui
