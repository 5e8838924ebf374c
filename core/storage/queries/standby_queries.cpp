// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/standby_queries.h"

#include "core/storage/schema/standby.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Standby> standbysOn(const Reader& reader, QDate day)
{
    const Span span = dayOf(day);
    std::vector<Standby> found = reader.all(
        standbyTable(),
        u"(shift = '' AND day = :day) OR shift IN (SELECT s.id FROM shift s WHERE s.starts >= :from AND s.starts < :to)"_s,
        {{u":day"_s, day.toString(Qt::ISODate)}, {u":from"_s, toUtcText(span.from)}, {u":to"_s, toUtcText(span.to)}},
        u"ORDER BY id"_s);
    for (Standby& entry : found)
        entry.day = day; // where its shift has moved since
    return found;
}

} // namespace redvest::storage
