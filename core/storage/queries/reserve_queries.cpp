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

QHash<Id<Campaign>, qint64> waitingByCampaign(const Reader& reader)
{
    QHash<Id<Campaign>, qint64> found;
    reader.each(u"SELECT r.campaign, count(DISTINCT r.volunteer) FROM reserve r JOIN volunteer v ON v.id = r.volunteer "
                u"WHERE r.gone = 0 AND r.state = 'waiting' AND r.campaign <> '' AND v.gone = 0 "
                u"AND v.status <> 'archived' GROUP BY r.campaign"_s,
                {}, [&](const Row& row) { found.insert(Id<Campaign>::fromText(row.text(0)), row.integer(1)); });
    return found;
}

} // namespace redvest::storage
