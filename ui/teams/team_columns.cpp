// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/team_columns.h"

#include "core/domain/masks.h"
#include "core/domain/words.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TeamsPage", text);
}

QColor quietColour()
{
    return paletteFor(QGuiApplication::palette()).quiet;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// People, person-times and hours of what the row served.
template <class Row>
void addServed(std::vector<ListColumn<Row>>& columns)
{
    using Column = ListColumn<Row>;
    columns.push_back(Column(
                          tr("Persons served"), [](const Row& r) { return thousands(r.served.persons); }, 84)
                          .sortedBy([](const Row& r) { return r.served.persons; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Person-times"), [](const Row& r) { return thousands(r.served.personTimes); }, 74)
                          .sortedBy([](const Row& r) { return r.served.personTimes; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Hours"), [](const Row& r) { return hoursText(r.served.minutes); }, 84)
                          .sortedBy([](const Row& r) { return r.served.minutes; })
                          .toTheRight());
}

} // namespace

std::vector<ListColumn<TeamRow>> teamColumns()
{
    using Column = ListColumn<TeamRow>;
    std::vector<Column> columns;
    columns.push_back(Column(tr("Team"), [](const TeamRow& r) { return r.team.name; }).withTip([](const TeamRow& r) {
        return r.team.name;
    }));
    columns.push_back(Column(
        tr("Kind"), [](const TeamRow& r) { return r.team.kind; }, 104));
    columns.push_back(Column(
                          tr("Division"), [](const TeamRow& r) { return r.place; }, 130)
                          .withTip([](const TeamRow& r) { return r.place; }));
    columns.push_back(Column(
        tr("Leader"), [](const TeamRow& r) { return r.leader; }, 84));
    columns.push_back(Column(
                          tr("Deputy leaders"), [](const TeamRow& r) { return r.deputies.join(u'、'); }, 110)
                          .withTip([](const TeamRow& r) { return r.deputies.join(u'、'); }));
    columns.push_back(Column(
                          tr("Members"), [](const TeamRow& r) { return thousands(r.members); }, 62)
                          .sortedBy([](const TeamRow& r) { return r.members; })
                          .toTheRight());
    addServed(columns);
    for (Column& column : columns)
        column.coloured([](const TeamRow& r) { return r.team.isArchived ? quietColour() : QColor(); });
    return columns;
}

std::vector<ListColumn<OrganisationRow>> organisationColumns()
{
    using Column = ListColumn<OrganisationRow>;
    std::vector<Column> columns;
    columns.push_back(Column(tr("Organisation"), [](const OrganisationRow& r) {
                          return r.organisation.name;
                      }).withTip([](const OrganisationRow& r) { return r.organisation.name; }));
    columns.push_back(Column(
        tr("Kind"), [](const OrganisationRow& r) { return r.organisation.kind; }, 104));
    columns.push_back(Column(
                          tr("Belongs to"), [](const OrganisationRow& r) { return r.parent; }, 150)
                          .withTip([](const OrganisationRow& r) { return r.parent; }));
    columns.push_back(Column(
                          tr("Division"), [](const OrganisationRow& r) { return r.place; }, 130)
                          .withTip([](const OrganisationRow& r) { return r.place; }));
    columns.push_back(Column(
        tr("Contact"), [](const OrganisationRow& r) { return r.organisation.contact; }, 84));
    columns.push_back(Column(
                          tr("Phone"), [](const OrganisationRow& r) { return maskedPhone(r.organisation.phone); }, 104)
                          .holding({u"199****0000"_s}));
    addServed(columns);
    for (Column& column : columns)
        column.coloured([](const OrganisationRow& r) { return r.organisation.isArchived ? quietColour() : QColor(); });
    return columns;
}

std::vector<ListColumn<CampaignRow>> campaignColumns()
{
    using Column = ListColumn<CampaignRow>;
    std::vector<Column> columns;
    columns.push_back(Column(tr("Campaign"), [](const CampaignRow& r) {
                          return r.campaign.name;
                      }).withTip([](const CampaignRow& r) { return r.campaign.name; }));
    columns.push_back(Column(
        tr("Published on"), [](const CampaignRow& r) { return dayText(r.campaign.publishedOn); }, 94));
    columns.push_back(Column(
        tr("Begins on"), [](const CampaignRow& r) { return dayText(r.campaign.startsOn); }, 94));
    columns.push_back(Column(
        tr("Ends on"), [](const CampaignRow& r) { return dayText(r.campaign.endsOn); }, 94));
    columns.push_back(Column(
                          tr("Sponsor"), [](const CampaignRow& r) { return r.sponsor; }, 150)
                          .withTip([](const CampaignRow& r) { return r.sponsor; }));
    columns.push_back(Column(
                          tr("Division"), [](const CampaignRow& r) { return r.place; }, 130)
                          .withTip([](const CampaignRow& r) { return r.place; }));
    columns.push_back(Column(
                          tr("Posts"), [](const CampaignRow& r) { return thousands(r.posts); }, 62)
                          .sortedBy([](const CampaignRow& r) { return r.posts; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Waiting"), [](const CampaignRow& r) { return thousands(r.waiting); }, 62)
                          .sortedBy([](const CampaignRow& r) { return r.waiting; })
                          .toTheRight());
    addServed(columns);
    for (Column& column : columns)
        column.coloured([](const CampaignRow& r) { return r.campaign.isArchived ? quietColour() : QColor(); });
    return columns;
}

std::vector<ListColumn<TeamMemberRow>> memberColumns()
{
    using Column = ListColumn<TeamMemberRow>;
    const auto role = [](const TeamMemberRow& r) {
        return !r.member.isPresent()               ? tr("left")
               : r.isLeader                        ? tr("Leader")
               : r.member.role == TeamRole::Deputy ? tr("Deputy leader")
                                                   : tr("Member");
    };
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const TeamMemberRow& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; },
        140));
    columns.push_back(
        Column(tr("Role"), role, 96).holding({tr("left"), tr("Leader"), tr("Deputy leader"), tr("Member")}));
    columns.push_back(Column(
        tr("Joined on"), [](const TeamMemberRow& r) { return dayText(r.member.joinedOn); }, 94));
    columns.push_back(Column(
        tr("Left on"), [](const TeamMemberRow& r) { return dayText(r.member.leftOn); }, 94));
    columns.push_back(Column(
                          tr("Phone"), [](const TeamMemberRow& r) { return r.maskedPhone; }, 104)
                          .holding({u"199****0000"_s}));
    columns.push_back(Column(tr("Lives in"), [](const TeamMemberRow& r) { return r.division; }));
    for (Column& column : columns)
        column.coloured(
            [](const TeamMemberRow& r) { return r.member.isPresent() && !r.isArchived ? QColor() : quietColour(); });
    return columns;
}

} // namespace redvest::ui
