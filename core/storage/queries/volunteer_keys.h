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
    QString storedPhone; ///< not opened: SealedTraits
    QString storedBirth;
    bool isArchived = false;
    Id<Volunteer> mergedInto;
};
/// Everybody, archived and merged ones too, in no order.
void eachVolunteerKeys(const Reader&, const std::function<void(VolunteerKeys&&)>& take);

/// Phones and birth days of many people as they are stored, opened when somebody asks for them: to open them costs
/// more than all else that is read of these people, and most who read them never ask.
class SealedTraits
{
public:
    /// To be opened with the keys of `reader`, on any thread.
    explicit SealedTraits(const Reader& reader);
    /// `who`: a mark by which whoever asks tells them.
    void add(std::size_t who, const VolunteerKeys&);
    /// Each of those added, once, in no order; then none is held any more.
    void takeAll(const std::function<void(std::size_t who, const QString& phone, QDate birth)>& take);

private:
    SealedColumn m_phone;
    SealedColumn m_birth;
    std::vector<QByteArray> m_chunks; ///< mark, id, phone and birth of one after the other
};

/// The same as eachVolunteerKeys of the numbers alone, which is quicker. The number of a record that was merged is told
/// of the one that goes on.
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
