// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/campaigns.h"

#include "core/base/order_key.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

int shiftsAhead(const storage::Reader& reader, Id<Campaign> campaign, Instant now)
{
    int ahead = 0;
    for (const PostRow& row : storage::postRows(reader, {}, now, false))
        ahead += row.post.campaign == campaign ? row.shiftsAhead : 0;
    return ahead;
}

void checkSponsor(EntryCheck& check, const storage::Reader& reader, Id<Organisation> id)
{
    if (id.isNull())
        return;
    const auto sponsor = reader.find(storage::organisationTable(), id.text());
    if (!sponsor)
        check.add(u"unknown_organisation"_s, u"sponsor"_s, tr("This organisation is not there any more. Look again."));
    else if (sponsor->isArchived)
        check.add(u"archived"_s, u"sponsor"_s, tr("%1 is archived. Bring it back first.").arg(sponsor->name));
}

} // namespace

Problems clashes(const storage::Reader& reader, const Campaign& wanted, Instant now)
{
    EntryCheck check;
    const int ahead = wanted.isArchived ? shiftsAhead(reader, wanted.id, now) : 0;
    if (ahead > 0)
        check.add(u"shifts_ahead"_s, u"campaign"_s,
                  tr("%1 still has %2 shifts that are not over. Call them off first.").arg(wanted.name).arg(ahead));
    if (const qint64 waiting = wanted.isArchived ? storage::waitingByCampaign(reader).value(wanted.id) : 0; waiting > 0)
        check.add(u"people_waiting"_s, u"campaign"_s,
                  tr("%1 people wait for %2 in the reserve. Call them up, or let them step back first.")
                      .arg(waiting)
                      .arg(wanted.name));
    if (!wanted.isArchived && isNameTaken(reader, storage::campaignTable(), wanted))
        check.nameIsTaken(wanted.name);
    return check.problems();
}

std::vector<Campaign> campaignsByName(const Workspace& ws)
{
    std::vector<Campaign> all = ws.read().all(storage::campaignTable());
    std::sort(all.begin(), all.end(), [](const Campaign& a, const Campaign& b) {
        return std::tuple(a.isArchived, orderKey(a.name), a.id) < std::tuple(b.isArchived, orderKey(b.name), b.id);
    });
    return all;
}

Outcome<Edits<Campaign>> saveCampaign(Workspace& ws, const std::optional<Campaign>& shown, Campaign wanted,
                                      const QString& reason)
{
    wanted.id = shown ? shown->id : Id<Campaign>::make();
    if (wanted.division.isEmpty())
        wanted.division = ws.office().division;
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    check.division(wanted.division, ws.divisions());
    const storage::Reader reader = ws.read();
    if (isNameTaken(reader, storage::campaignTable(), wanted))
        check.nameIsTaken(wanted.name);
    if (wanted.startsOn.isValid() && wanted.endsOn.isValid() && wanted.endsOn < wanted.startsOn)
        check.add(u"ends_before_start"_s, u"ends_on"_s,
                  tr("The campaign would end before it begins on %1. Give that day or a later one.")
                      .arg(wanted.startsOn.toString(Qt::ISODate)));
    if (!shown || shown->sponsor != wanted.sponsor)
        checkSponsor(check, reader, wanted.sponsor);
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"campaign.save"_s, reason}, storage::campaignTable(),
                     std::vector{Edit<Campaign>{shown, wanted}});
}

Outcome<Edits<Campaign>> archiveCampaigns(Workspace& ws, const std::vector<Id<Campaign>>& ids, bool archived,
                                          const QString& reason)
{
    const Problem unknown{u"unknown_campaign"_s, u"campaign"_s, tr("This campaign is not there any more. Look again.")};
    const auto refuse = [&ws](const storage::Reader& reader, const Campaign& campaign) {
        return clashes(reader, campaign, ws.now());
    };
    return archiveAll<Campaign>(ws, {archived ? u"campaign.archive"_s : u"campaign.restore"_s, reason}, ids,
                                {storage::campaignTable(), archived, unknown, refuse});
}

} // namespace redvest
