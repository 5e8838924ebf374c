// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a list in a panel or dialog looks like.

#pragma once

class QTableView;

namespace redvest::ui {

/// Whole rows are chosen, without grid and row numbers, in the rows' height of all lists; headings stand left and are
/// not marked; Tab leaves the list.
void dressAsList(QTableView& view);

} // namespace redvest::ui
