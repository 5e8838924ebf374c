// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What volunteers are found by, without reading them whole.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

struct VolunteerKeys
{
    Id<Volunteer> id;
    DocumentKind documentKind = DocumentKind::Other;
    QString documentNumber;
    QString name;
    QString phone;
    QDate birth;
    bool isArchived = false;
    Id<Volunteer> mergedInto;
};
/// Everybody, archived and merged ones too, in no order.
void eachVolunteerKeys(const Reader&, const std::function<void(VolunteerKeys&&)>& take);
/// The same of the numbers alone, which is quicker. The number of a record that was merged is told of the one that
/// goes on.
void eachVolunteerNumber(const Reader&,
                         const std::function<void(Id<Volunteer>, DocumentKind, const QString& number)>& take);

/// Who has a number of the national platform.
struct NationalKeys
{
    Id<Volunteer> id;
    QString name;
    QString division;
    QString number;
};
/// Without those archived, in no order.
void eachNationalNumber(const Reader&, const std::function<void(NationalKeys&&)>& take);

} // namespace redvest::storage
