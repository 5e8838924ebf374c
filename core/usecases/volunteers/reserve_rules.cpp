// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/reserve_rules.h"

#include "core/storage/queries/reserve_queries.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

Problems campaignProblems(const storage::Reader& reader, Id<Campaign> id)
{
    if (id.isNull())
        return {};
    const auto campaign = reader.find(storage::campaignTable(), id.text());
    if (!campaign)
        return {{u"unknown_campaign"_s, u"campaign"_s, tr("This campaign is not there any more. Choose another one.")}};
    if (campaign->isArchived)
        return {{u"archived"_s, u"campaign"_s, tr("%1 is archived. Bring it back first.").arg(campaign->name)}};
    return {};
}

} // namespace

Problems clashes(const storage::Reader& reader, const Reserve& wanted)
{
    if (wanted.state == ReserveState::Withdrawn)
        return {};
    const auto person = reader.find(storage::volunteerTable(), wanted.volunteer.text());
    if (!person)
        return {{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")}};
    if (person->status == VolunteerStatus::Archived && wanted.state == ReserveState::Waiting)
        return {{u"archived"_s, u"volunteer"_s, tr("%1 is archived. Bring it back first.").arg(person->name)}};
    if (Problems problems = campaignProblems(reader, wanted.campaign); !problems.empty())
        return problems;
    for (const Reserve& other : storage::reserveEntriesOf(reader, wanted.volunteer)) {
        if (other.id == wanted.id || other.campaign != wanted.campaign || other.state == ReserveState::Withdrawn)
            continue;
        if (other.state == ReserveState::Waiting)
            return {{u"already_waiting"_s, u"volunteer"_s,
                     tr("%1 waits for this since %2 already. Change that entry instead.")
                         .arg(person->name, other.registeredOn.toString(Qt::ISODate))}};
        return {
            {u"already_called_up"_s, u"volunteer"_s,
             tr("%1 was called up for this on %2 already.").arg(person->name, other.decidedOn.toString(Qt::ISODate))}};
    }
    return {};
}

void joinReserves(storage::Writer& writer, Id<Volunteer> id)
{
    std::map<Id<Campaign>, std::vector<Reserve>> byCampaign;
    for (Reserve& entry : storage::reserveEntriesOf(writer, id))
        byCampaign[entry.campaign].push_back(std::move(entry));
    for (const auto& [campaign, entries] : byCampaign) {
        const std::vector<Reserve> kept = oneOpen(entries);
        for (const Reserve& entry : entries) {
            const bool isKept =
                std::any_of(kept.begin(), kept.end(), [&id = entry.id](const Reserve& r) { return r.id == id; });
            if (!isKept)
                writer.remove(storage::reserveTable(), entry.id.text());
        }
        for (const Reserve& entry : kept) {
            if (std::find(entries.begin(), entries.end(), entry) == entries.end())
                writer.put(storage::reserveTable(), entry);
        }
    }
}

} // namespace redvest
