// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved records of people with what papers say of them.

#pragma once

#include "core/domain/service_time.h"
#include "core/storage/gate/database.h"

#include <QHash>

namespace redvest::storage {

struct ServedRecord
{
    ServedTime time;
    QString campaignId, campaign; ///< of the shift's post; "" where there is none
    QString post, site;           ///< of the shift, or as written
    QString evidence;
    QDate publicTo; ///< as ServiceRecord
    int publicMinutes = 0;
    Instant shiftEnds; ///< unset without a shift
};

/// All that is approved and stands (standing, hours.h) of these people, or of everybody where none is named; by person,
/// day and id.
[[nodiscard]] std::vector<ServedRecord> approvedRecords(const Reader&, const std::vector<Id<Volunteer>>& people = {});
/// Minutes of those of these records that are approved and stand, by id; what is missing does not count.
[[nodiscard]] QHash<QString, int> standingMinutes(const Reader&, const QStringList& records);

} // namespace redvest::storage
