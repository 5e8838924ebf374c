// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A model as it is supposed to be. For what-if alone.

#pragma once

#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/what_if.h"

namespace redvest {

/// What is not right with what is supposed; nothing when it can be asked.
[[nodiscard]] Problems suppositionProblems(const Workspace&, const DispatchModel&, const std::vector<Supposition>&);

struct SupposedModel
{
    DispatchModel model;
    std::vector<Id<Volunteer>> taught;
};
/// `plan` is what is proposed now: it says who has no seat. The people of the model keep their places.
[[nodiscard]] SupposedModel supposedModel(const DispatchModel&, const DispatchPlan& plan,
                                          const std::vector<Supposition>&);

/// In the user's words.
[[nodiscard]] QString suppositionText(const Workspace&, const DispatchModel&, const Supposition&);

} // namespace redvest
