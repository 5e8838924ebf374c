// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/reserve_queries.h"

#include "core/storage/schema/reserve.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Reserve> reserveEntriesOf(const Reader& reader, Id<Volunteer> id)
{
    return reader.all(reserveTable(), u"volunteer = :id"_s, {{u":id"_s, id.text()}}, u"ORDER BY registered_on, id"_s);
}

std::vector<Id<Volunteer>> openTwice(const Reader& reader)
{
    std::vector<Id<Volunteer>> found;
    reader.each(u"SELECT DISTINCT a.volunteer FROM reserve a JOIN reserve b ON b.volunteer = a.volunteer "
                u"AND b.campaign = a.campaign AND a.id < b.id WHERE a.gone = 0 AND b.gone = 0 "
                u"AND a.state <> 'stepped_back' AND b.state <> 'stepped_back' ORDER BY a.volunteer"_s,
                {}, [&](const Row& row) { found.push_back(Id<Volunteer>::fromText(row.text(0))); });
    return found;
}

} // namespace redvest::storage
