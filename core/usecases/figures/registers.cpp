// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/registers.h"

#include "core/base/order_key.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/served_by.h"

#include <QHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What each group served; of those that served nothing nothing.
QHash<QString, ServiceTotals> servedIn(const Workspace& ws, Span period, ServedBy by)
{
    FigureQuery query;
    query.period = period;
    QHash<QString, ServiceTotals> served;
    if (const auto table = servedBy(ws, query, by)) {
        for (const ServedGroup& row : table->rows)
            served.insert(row.code, row.totals);
    }
    return served;
}

/// `of`: the record of a row.
template <class Row, class Of>
void sortByName(std::vector<Row>& rows, const Of& of)
{
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        const auto& first = of(a);
        const auto& second = of(b);
        if (first.isArchived != second.isArchived)
            return second.isArchived;
        return std::pair(orderKey(first.name), first.id) < std::pair(orderKey(second.name), second.id);
    });
}

QHash<Id<Organisation>, QString> bodyNames(const storage::Reader& reader)
{
    QHash<Id<Organisation>, QString> names;
    for (const Organisation& body : reader.all(storage::organisationTable()))
        names.insert(body.id, body.name);
    return names;
}

/// Names of those who lead or stand in for a leader.
QHash<Id<Volunteer>, QString> namesOfLeaders(const storage::Reader& reader, const std::vector<Team>& teams,
                                             const std::vector<TeamMember>& deputies)
{
    std::vector<Id<Volunteer>> ids;
    for (const Team& team : teams) {
        if (!team.leader.isNull())
            ids.push_back(team.leader);
    }
    for (const TeamMember& deputy : deputies)
        ids.push_back(deputy.volunteer);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QHash<Id<Volunteer>, QString> names;
    for (const Volunteer& v : storage::volunteersAmong(reader, storage::Whom::these(std::move(ids))))
        names.insert(v.id, v.name);
    return names;
}

} // namespace

std::vector<TeamRow> teamRows(const Workspace& ws, Span period)
{
    const storage::Reader reader = ws.read();
    const auto served = servedIn(ws, period, ServedBy::Team);
    const auto members = storage::presentMembers(reader);
    const std::vector<Team> teams = reader.all(storage::teamTable());
    const std::vector<TeamMember> deputies = storage::presentDeputies(reader);
    const auto names = namesOfLeaders(reader, teams, deputies);
    QHash<Id<Team>, QStringList> seconds;
    for (const TeamMember& deputy : deputies)
        seconds[deputy.team] << names.value(deputy.volunteer);
    std::vector<TeamRow> rows;
    for (const Team& team : teams) {
        TeamRow row;
        row.team = team;
        row.leader = names.value(team.leader);
        row.deputies = seconds.value(team.id);
        row.deputies.sort();
        row.place = ws.divisions().shortPath(team.division);
        row.members = members.value(team.id);
        row.served = served.value(team.id.text());
        row.searchText = namesSearchText(QStringList{team.name, team.kind, row.leader, row.place} + row.deputies);
        rows.push_back(std::move(row));
    }
    sortByName(rows, [](const TeamRow& row) -> const Team& { return row.team; });
    return rows;
}

std::vector<OrganisationRow> organisationRows(const Workspace& ws, Span period)
{
    const storage::Reader reader = ws.read();
    const auto served = servedIn(ws, period, ServedBy::Organisation);
    const auto names = bodyNames(reader);
    std::vector<OrganisationRow> rows;
    for (const Organisation& body : reader.all(storage::organisationTable())) {
        OrganisationRow row;
        row.organisation = body;
        row.parent = names.value(body.parent);
        row.place = ws.divisions().shortPath(body.division);
        row.served = served.value(body.id.text());
        row.searchText = namesSearchText({body.name, body.formerNames, body.kind, body.contact, row.parent, row.place});
        rows.push_back(std::move(row));
    }
    sortByName(rows, [](const OrganisationRow& row) -> const Organisation& { return row.organisation; });
    return rows;
}

std::vector<CampaignRow> campaignRows(const Workspace& ws, Span period)
{
    const storage::Reader reader = ws.read();
    const auto served = servedIn(ws, period, ServedBy::Campaign);
    const auto posts = storage::postsOfCampaigns(reader);
    const auto names = bodyNames(reader);
    const auto waiting = storage::waitingByCampaign(reader);
    std::vector<CampaignRow> rows;
    for (const Campaign& campaign : reader.all(storage::campaignTable())) {
        CampaignRow row;
        row.campaign = campaign;
        row.sponsor = names.value(campaign.sponsor);
        row.place = ws.divisions().shortPath(campaign.division);
        row.posts = posts.value(campaign.id);
        row.waiting = waiting.value(campaign.id);
        row.served = served.value(campaign.id.text());
        row.searchText = namesSearchText({campaign.name, row.sponsor, row.place});
        rows.push_back(std::move(row));
    }
    sortByName(rows, [](const CampaignRow& row) -> const Campaign& { return row.campaign; });
    return rows;
}

} // namespace redvest
