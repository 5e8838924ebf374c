// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before a change is saved that leaves people unfit for the shifts they are on: who, why, and whether it is meant.

#pragma once

#include "core/domain/rota_rows.h"

#include <functional>

class QWidget;

namespace redvest::ui {

/// Asks over `page` and goes on when it is meant; at once where there is nobody. It never waits: what follows stands in
/// `goOn`, which must outlive nothing but `page`.
void askOfUnfit(QWidget* page, const std::vector<UnfitSeat>& seats, const std::function<void()>& goOn);

} // namespace redvest::ui
