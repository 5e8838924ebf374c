// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/briefing_queries.h"

#include "core/storage/schema/briefing.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Series> seriesInUse(const Reader& reader)
{
    return reader.all(seriesTable(), u"archived = 0"_s, {}, u"ORDER BY name, id"_s);
}

std::vector<Issue> issuesOf(const Reader& reader, Id<Series> series)
{
    return reader.all(issueTable(), u"archived = 0 AND series = :series"_s, {{u":series"_s, series.text()}},
                      u"ORDER BY year DESC, number DESC, id"_s);
}

} // namespace redvest::storage
