// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a proposal reads of the rota, in few statements however many shifts there are.

#pragma once

#include "core/domain/sealed_days.h"
#include "core/storage/gate/reader.h"

#include <functional>

namespace redvest::storage {

/// Every assignment, whatever its state, on shifts that begin in the period and are not called off; by id. Remarks are
/// left out.
void eachSeatWithin(const Reader&, Span period, const std::function<void(Assignment&&)>& take);

/// Of the sealed teams that were planned in one unit of work each, as the journal knows them: spans that touch the
/// period, by volunteer and time.
[[nodiscard]] SealedDays sealedDays(const Reader&, Span period);
/// That unit of work (id) planned a sealed team.
[[nodiscard]] bool didSealTeam(const Reader&, const QString& entry);

/// Whoever of these is registered, with the name; in any order.
void eachName(const Reader&, const std::vector<Id<Volunteer>>&,
              const std::function<void(Id<Volunteer>, const QString&)>& take);

} // namespace redvest::storage
