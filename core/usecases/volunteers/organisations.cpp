// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/organisations.h"

#include "core/base/order_key.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Problems clashes(const Workspace& ws, const Organisation& wanted)
{
    EntryCheck check;
    if (!wanted.isArchived && isNameTaken(ws.read(), storage::organisationTable(), wanted))
        check.nameIsTaken(wanted.name);
    return check.problems();
}

QStringList organisationNames(const Workspace& ws)
{
    QStringList names;
    for (const Organisation& o : ws.read().all(storage::organisationTable())) {
        if (!o.isArchived)
            names << o.name;
    }
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return orderKey(a) < orderKey(b); });
    return names;
}

Outcome<Edits<Organisation>> saveOrganisation(Workspace& ws, const std::optional<Organisation>& shown,
                                              Organisation wanted, const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Organisation>::make();
    if (wanted.division.isEmpty())
        wanted.division = ws.office().division;
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    check.optional(wanted.kind, u"kind"_s);
    check.optional(wanted.contact, u"contact"_s);
    check.phone(wanted.phone, u"phone"_s);
    check.division(wanted.division, ws.divisions());
    if (isNameTaken(ws.read(), storage::organisationTable(), wanted))
        check.nameIsTaken(wanted.name);
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"organisation.save"_s, reason}, storage::organisationTable(),
                     std::vector{Edit<Organisation>{shown, wanted}});
}

Outcome<Edits<Organisation>> archiveOrganisations(Workspace& ws, const std::vector<Id<Organisation>>& ids,
                                                  bool archived, const QString& reason)
{
    const Problem unknown{
        u"unknown_organisation"_s, u"organisation"_s,
        QCoreApplication::translate("Volunteers", "This organisation is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader&, const Organisation& organisation) {
        return clashes(ws, organisation);
    };
    return archiveAll<Organisation>(ws, {archived ? u"organisation.archive"_s : u"organisation.restore"_s, reason}, ids,
                                    {storage::organisationTable(), archived, unknown, refuse});
}

} // namespace redvest
