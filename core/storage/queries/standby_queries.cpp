// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/standby_queries.h"

#include "core/storage/schema/standby.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Standby> standbysOn(const Reader& reader, QDate day)
{
    return reader.all(standbyTable(), u"day = :day"_s, {{u":day"_s, day.toString(Qt::ISODate)}}, u"ORDER BY id"_s);
}

} // namespace redvest::storage
