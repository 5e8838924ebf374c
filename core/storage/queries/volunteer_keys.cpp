// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_keys.h"

#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachVolunteerKeys(const Reader& reader, const std::function<void(VolunteerKeys&&)>& take)
{
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    const SealedColumn phone = reader.sealed(volunteerTable().spec(), u"phone"_s);
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    const SealedColumn birth = reader.sealed(volunteerTable().spec(), u"birth"_s);
    reader.each(u"SELECT id, document_kind, document_number, name, phone, birth, status, merged_into "
                u"FROM volunteer WHERE gone = 0"_s,
                {}, [&](const Row& row) {
                    const QString id = row.text(0);
                    take({Id<Volunteer>::fromText(id),
                          fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other),
                          number.open(id, row.text(2)), name.open(id, row.text(3)), phone.open(id, row.text(4)),
                          dayFromText(birth.open(id, row.text(5))), row.text(6) == u"archived"_s,
                          Id<Volunteer>::fromText(row.text(7))});
                });
}

void eachVolunteerNumber(const Reader& reader,
                         const std::function<void(Id<Volunteer>, DocumentKind, const QString& number)>& take)
{
    const SealedColumn sealed = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    reader.each(u"SELECT id, document_kind, document_number, merged_into FROM volunteer WHERE gone = 0"_s, {},
                [&](const Row& row) {
                    const QString goesOn = row.text(3).isEmpty() ? row.text(0) : row.text(3);
                    take(Id<Volunteer>::fromText(goesOn),
                         fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other),
                         sealed.open(row.text(0), row.text(2)));
                });
}

void eachNationalNumber(const Reader& reader, const std::function<void(NationalKeys&&)>& take)
{
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"national_number"_s);
    reader.each(
        u"SELECT id, name, division, national_number FROM volunteer "
        u"WHERE gone = 0 AND status <> 'archived' AND national_key <> ''"_s,
        {}, [&](const Row& row) {
            const QString id = row.text(0);
            take({Id<Volunteer>::fromText(id), name.open(id, row.text(1)), row.text(2), number.open(id, row.text(3))});
        });
}

} // namespace redvest::storage
