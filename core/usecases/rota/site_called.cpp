// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/site_called.h"

#include "core/base/text.h"
#include "core/storage/queries/rota_queries.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

} // namespace

Outcome<Id<Site>> siteCalled(const storage::Reader& reader, const QString& typed)
{
    const QString said = typed.trimmed();
    std::vector<Id<Site>> sites;
    for (const Site& site : storage::sites(reader, {})) {
        if (site.id.text() == said.toLower())
            return site.id;
        if (isSameName(site.name, said))
            sites.push_back(site.id);
    }
    if (sites.size() > 1)
        return Problem{u"ambiguous"_s, u"site"_s,
                       tr("%1 sites are called \"%2\". Give the id of the site.").arg(sites.size()).arg(said)};
    if (sites.empty())
        return Problem{u"unknown_site"_s, u"site"_s,
                       tr("There is no site \"%1\". Write its name as it stands in the list of sites.").arg(said)};
    return sites.front();
}

} // namespace redvest
