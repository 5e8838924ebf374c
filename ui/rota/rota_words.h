// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the values of the rota are called on the screen.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/rota_rows.h"
#include "ui/parts/lists/seat_words.h"

namespace redvest::ui {

/// How served time came in, and what became of it.
[[nodiscard]] QString sourceName(RecordSource);
[[nodiscard]] QString stateName(RecordState);
/// The keys that take an assignment a step on, in the order of its life.
struct StateKey
{
    int key; ///< Qt::Key
    AssignmentState state;
};
[[nodiscard]] const std::vector<StateKey>& stateKeys();
[[nodiscard]] QString riskName(RiskClass);
/// How far a home is from a shift.
[[nodiscard]] QString nearnessName(Nearness);
/// "12 h in the last seven days".
[[nodiscard]] QString loadText(qint64 minutes);
/// A sign that is told apart without colour: ✓ fits, ! fits with warnings, ✕ does not fit.
[[nodiscard]] QString fitSign(Fit);
/// What the sign means, with every reason on a line of its own.
[[nodiscard]] QString fitTip(const Verdict&);

} // namespace redvest::ui
