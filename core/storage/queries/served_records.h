// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved records of people with what papers say of them.

#pragma once

#include "core/domain/certificate.h"
#include "core/domain/certified_list.h"
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

/// What these certificates of service list, by id of the certificate: of those that count and whose list is open here.
[[nodiscard]] QHash<QString, std::vector<CertifiedRecord>> listsOf(const std::vector<Certificate>&);
/// Of those lists the records that count otherwise by now, by id of the certificate; lists that stand are left out. A
/// record that goes by another id since two records of one person were merged is known by its day and minutes.
[[nodiscard]] QHash<QString, std::vector<CertifiedRecord>> supersededLists(const Reader&,
                                                                           const std::vector<Certificate>&);

} // namespace redvest::storage
