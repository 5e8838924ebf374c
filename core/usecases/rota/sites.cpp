// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/sites.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/workspace/archiving.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// Names repeat from street to street; within one division a name is one site.
Problems nameProblems(const storage::Reader& reader, const Site& wanted)
{
    const std::vector<Site> there = storage::sitesNamed(reader, wanted.name, wanted.division);
    if (std::all_of(there.begin(), there.end(), [&](const Site& s) { return s.id == wanted.id; }))
        return {};
    return {{u"name_taken"_s, u"name"_s,
             tr("There is \"%1\" already. Choose another name or open that one.").arg(wanted.name)}};
}

Problems postsLeft(const storage::Reader& reader, const Site& site, Instant now)
{
    int left = 0;
    for (const PostRow& row : storage::postRows(reader, site.division, now, false))
        left += row.post.site == site.id ? 1 : 0;
    if (left == 0)
        return {};
    return {{u"posts_left"_s, u"site"_s,
             tr("%1 still has %2 posts. Archive them first, or move them to another site.").arg(site.name).arg(left)}};
}

} // namespace

Problems clashes(const storage::Reader& reader, const Site& wanted, Instant now)
{
    return wanted.isArchived ? postsLeft(reader, wanted, now) : nameProblems(reader, wanted);
}

Outcome<Edits<Site>> saveSite(Workspace& ws, const std::optional<Site>& shown, Site wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Site>::make();
    Problems problems = tidyAndCheck(wanted, ws.divisions());
    if (problems.empty())
        problems = nameProblems(ws.read(), wanted);
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"site.save"_s, reason}, storage::siteTable(), std::vector{Edit<Site>{shown, wanted}});
}

Outcome<Edits<Site>> archiveSites(Workspace& ws, const std::vector<Id<Site>>& ids, bool archived, const QString& reason)
{
    const Problem unknown{u"unknown_site"_s, u"site"_s, tr("This site is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader& reader, const Site& site) {
        return clashes(reader, site, ws.now());
    };
    return archiveAll<Site>(ws, {archived ? u"site.archive"_s : u"site.restore"_s, reason}, ids,
                            {storage::siteTable(), archived, unknown, refuse});
}

} // namespace redvest
