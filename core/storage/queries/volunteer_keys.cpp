// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_keys.h"

#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachVolunteerNumber(const Reader& reader,
                         const std::function<void(Id<Volunteer>, DocumentKind, const QString& number)>& take)
{
    const SealedColumn sealed = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    reader.each(u"SELECT id, document_kind, document_number FROM volunteer WHERE gone = 0"_s, {}, [&](const Row& row) {
        take(Id<Volunteer>::fromText(row.text(0)), fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other),
             sealed.open(row.text(0), row.text(2)));
    });
}

} // namespace redvest::storage
