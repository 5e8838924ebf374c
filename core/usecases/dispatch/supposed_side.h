// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan leaves open, and what that is made of. For what-if alone.

#pragma once

#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/what_if.h"

namespace redvest {

/// By shift of the model: seats that stay open if everybody who is asked or planned accepts.
[[nodiscard]] std::vector<qint64> seatsLeft(const DispatchModel&, const DispatchPlan&);

/// Trainable is what people without a seat that duty day could take who lack nothing but training, each once; a day
/// beside another is not looked at.
[[nodiscard]] SupposedSide sideOf(const DispatchModel&, const DispatchPlan&);

} // namespace redvest
