// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What posts ask for, whoever holds it. Not a public face: the model of dispatch reads by it.

#pragma once

#include "core/storage/gate/reader.h"
#include "core/usecases/dispatch/dispatch_model.h"

#include <functional>

namespace redvest {

/// Puts qualifications, passes and days of cover that these shifts ask for to the people; `known` is null for whoever
/// is not among them.
void readAskedAbilities(const storage::Reader&, const std::vector<DispatchShift>&, Span period,
                        std::vector<DispatchPerson>& people,
                        const std::function<DispatchPerson*(Id<Volunteer>)>& known);

} // namespace redvest
