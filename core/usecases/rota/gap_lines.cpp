// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/gap_lines.h"

#include "core/base/order_key.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/gap_collections.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace redvest {

namespace {

/// Of a report of that very post, else what the post or its site says, else the latest report of the division.
GapContact contactOf(const storage::GapContacts& contacts, const GapLine& line)
{
    const QString key = storage::gapContactKey(line.division, line.postName);
    if (const auto said = contacts.ofReport.constFind(key); said != contacts.ofReport.constEnd())
        return *said;
    const GapContact ofPost = contacts.ofPost.value(line.post.text());
    return ofPost.isKnown() ? ofPost : contacts.ofDivision.value(line.division);
}

QHash<Id<Post>, QStringList> askedOfPeople(const storage::Reader& reader)
{
    QHash<Id<Post>, QStringList> names;
    for (const Requirement& r : storage::requirementsByName(reader))
        names[r.post] << r.name;
    return names;
}

/// How names are read is looked up once a line, and not at every comparison.
std::vector<GapLine> inOrder(std::vector<GapLine> lines)
{
    std::vector<std::pair<QString, std::size_t>> keys;
    for (std::size_t i = 0; i < lines.size(); ++i)
        keys.emplace_back(lines[i].division + u'\x1f' + orderKey(lines[i].siteName) + u'\x1f' +
                              orderKey(lines[i].postName) + u'\x1f' + lines[i].id.text(),
                          i);
    std::sort(keys.begin(), keys.end());
    std::vector<GapLine> sorted;
    for (const auto& [key, at] : keys)
        sorted.push_back(std::move(lines[at]));
    return sorted;
}

} // namespace

std::vector<GapLine> gapLines(const Workspace& ws, const storage::Reader& reader, const GapCollection& collection,
                              const QString& asked)
{
    const QString office = ws.office().division;
    const Scope scope = scopeOf(asked.isEmpty() ? collection.scope : asked, office);
    const auto isWanted = [&](const QString& division) {
        return asked.isEmpty() || askedFor(ws, collection, division) == asked;
    };
    const storage::GapContacts contacts = storage::gapContacts(reader, scope);
    const QHash<Id<Post>, QStringList> requirements = askedOfPeople(reader);
    QHash<Id<Site>, Site> sites;
    for (const Site& site : reader.all(storage::siteTable()))
        sites.insert(site.id, site);
    std::vector<GapLine> lines;
    QSet<Id<GapReport>> known;
    for (const Post& post : reader.all(storage::postTable())) {
        const Site site = sites.value(post.site);
        if (!scope.contains(site.division) || !isWanted(site.division))
            continue;
        GapLine line;
        line.id = gapReportId(collection.id, post.id);
        line.post = post.id;
        line.division = site.division.isEmpty() ? office : site.division;
        line.postName = post.name;
        line.siteName = site.name;
        line.requirement = requirements.value(post.id).join(QChar(u'、'));
        line.isArchived = post.isArchived || site.isArchived;
        known.insert(line.id);
        lines.push_back(std::move(line));
    }
    for (const GapReport& report : storage::gapReportsOf(reader, collection.id)) {
        if (!known.contains(report.id) && isWanted(report.division))
            lines.push_back({report.id, {}, report.division, report.postName, report.siteName, report.requirement, {}});
    }
    for (GapLine& line : lines)
        line.contact = contactOf(contacts, line);
    return inOrder(std::move(lines));
}

} // namespace redvest
