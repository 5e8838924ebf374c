// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/site_register.h"

#include "core/base/order_key.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/rota.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAhead = 7;

void add(SiteStanding& standing, const ShiftRow& row)
{
    ++standing.shifts;
    standing.needed += row.shift.needed;
    standing.filled += row.filled;
    standing.missing += row.gap();
}

SiteStanding begun(const Workspace& ws, Site site)
{
    SiteStanding standing;
    standing.place = ws.divisions().shortPath(site.division);
    standing.searchText = namesSearchText({site.name, site.kind, site.contact, site.address, standing.place});
    standing.site = std::move(site);
    return standing;
}

} // namespace

std::vector<SiteStanding> siteStandings(const Workspace& ws, QDate day)
{
    const storage::Reader reader = ws.read();
    std::vector<SiteStanding> all;
    QHash<Id<Site>, std::size_t> at;
    for (Site& site : reader.all(storage::siteTable()))
        all.push_back(begun(ws, std::move(site)));
    std::sort(all.begin(), all.end(), [](const SiteStanding& a, const SiteStanding& b) {
        return std::tuple(a.site.isArchived, orderKey(a.site.name), a.site.id) <
               std::tuple(b.site.isArchived, orderKey(b.site.name), b.site.id);
    });
    for (std::size_t i = 0; i < all.size(); ++i)
        at.insert(all[i].site.id, i);
    for (const PostRow& row : storage::postRows(reader, {}, ws.now(), false)) {
        if (const auto found = at.constFind(row.post.site); found != at.constEnd())
            ++all[*found].posts;
    }
    for (const ShiftRow& row : storage::shiftRows(reader, {{}, dayOf(day), {}, false})) {
        if (const auto found = at.constFind(row.site); found != at.constEnd())
            add(all[*found], row);
    }
    return all;
}

std::optional<SiteSheet> siteSheet(const Workspace& ws, Id<Site> id, QDate day)
{
    auto site = ws.read().find(storage::siteTable(), id.text());
    if (!site)
        return std::nullopt;
    const QString division = site->division;
    SiteSheet sheet{begun(ws, *std::move(site)), {}, {}};
    for (PostRow& row : postRows(ws, division, {}, true)) {
        if (row.post.site != id)
            continue;
        sheet.standing.posts += row.post.isArchived ? 0 : 1;
        sheet.posts.push_back(std::move(row));
    }
    std::stable_sort(sheet.posts.begin(), sheet.posts.end(), [](const PostRow& a, const PostRow& b) {
        return std::pair(a.post.isArchived, orderKey(a.post.name)) <
               std::pair(b.post.isArchived, orderKey(b.post.name));
    });
    const Span week{dayOf(day).from, dayOf(day.addDays(kDaysAhead - 1)).to};
    for (ShiftRow& row : shiftRows(ws, {division, week, {}, true})) {
        if (row.site != id)
            continue;
        if (!row.shift.isArchived && row.shift.span().touches(dayOf(day)))
            add(sheet.standing, row);
        sheet.shifts.push_back(std::move(row));
    }
    return sheet;
}

} // namespace redvest
