// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams, organisations and campaigns: three lists with what was served in a period, their forms, the members of a team;
// the reserve of who signed up before there are posts; and the sites.

#pragma once

#include "core/domain/terms.h"
#include "core/usecases/figures/registers.h"
#include "ui/parts/lists/lists_page.h"

class QComboBox;

namespace redvest::ui {

class CampaignDesk;
class MembersDesk;
class OrganisationDesk;
class ReserveDesk;
class ReserveStepDesk;
class ReserveTabs;
class SiteDesk;
class SiteSheetDesk;
class SiteTab;
class TeamDesk;

class TeamsPage final : public ListsPage
{
    Q_OBJECT
public:
    explicit TeamsPage(Session& session, QWidget* parent = nullptr);
    ~TeamsPage() override;

    [[nodiscard]] QString title() const override;
    /// ShowList of teams, organisations, campaigns, the reserve or sites; ReservePeople; anything else for the teams.
    void open(const Wish& wish) override;

private:
    /// What stands over every one of the lists.
    struct Filters
    {
        QComboBox* kind = nullptr; ///< null: the list has none
        QComboBox* state = nullptr;
        QComboBox* period = nullptr;
    };

    void buildTeams();
    void addPapers();
    void buildOrganisations();
    void buildCampaigns();
    void buildReserve();
    void buildSites();
    /// `name` begins the names of the widgets; `hasKind`: the list tells kinds apart, by the words of `kinds`.
    Filters addFilters(TablePage* list, const QString& name, std::optional<TermList> kinds);
    [[nodiscard]] Span periodOf(const QComboBox* chosen) const;
    [[nodiscard]] static bool passes(const Filters& filters, const QString& kind, bool isArchived);
    void editTeam(const QString& id);
    void showMembers(const QString& id);
    void editOrganisation(const QString& id);
    void editCampaign(const QString& id);
    void archiveChosenTeams(const QStringList& ids);
    void archiveChosenOrganisations(const QStringList& ids);
    void archiveChosenCampaigns(const QStringList& ids);

    ListTab<TeamRow> m_teams;
    ListTab<OrganisationRow> m_organisations;
    ListTab<CampaignRow> m_campaigns;
    Filters m_teamFilters;
    Filters m_organisationFilters;
    Filters m_campaignFilters;
    TeamDesk* m_teamDesk = nullptr;
    MembersDesk* m_membersDesk = nullptr;
    OrganisationDesk* m_organisationDesk = nullptr;
    CampaignDesk* m_campaignDesk = nullptr;
    ReserveTabs* m_reserve = nullptr;
    ReserveDesk* m_reserveDesk = nullptr;
    ReserveStepDesk* m_stepDesk = nullptr;
    SiteTab* m_sites = nullptr;
    SiteDesk* m_siteDesk = nullptr;
    SiteSheetDesk* m_siteSheet = nullptr;
};

} // namespace redvest::ui
