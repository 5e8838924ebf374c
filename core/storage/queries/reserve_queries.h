// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about the reserve. No rule lives here: only what each row is.

#pragma once

#include "core/domain/reserve.h"
#include "core/storage/gate/database.h"

#include <QHash>

namespace redvest::storage {

/// Of the person, decided ones too, by the day of signing up.
[[nodiscard]] std::vector<Reserve> reserveEntriesOf(const Reader&, Id<Volunteer>);
/// People with several open entries for one campaign: two desks made them. By id.
[[nodiscard]] std::vector<Id<Volunteer>> openTwice(const Reader&);
/// Who waits for each campaign and is not out of the register. Of campaigns without any nothing is said.
[[nodiscard]] QHash<Id<Campaign>, qint64> waitingByCampaign(const Reader&);

} // namespace redvest::storage
