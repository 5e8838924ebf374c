// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of a team, an organisation and a campaign.

#pragma once

#include "core/usecases/figures/registers.h"
#include "core/usecases/volunteers/memberships.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class Picker;

class TeamDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit TeamDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new team. `leader`: the name of who leads it.
    void edit(const std::optional<Team>& shown, const QString& leader);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Team> m_fields;
    Picker* m_leader;
    std::optional<Team> m_shown;
    std::vector<TeamMemberRow> m_members; ///< who may lead it
};

class OrganisationDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit OrganisationDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new organisation. `bodies`: what it may belong to.
    void edit(const std::optional<OrganisationRow>& shown, std::vector<OrganisationRow> bodies);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Organisation> m_fields;
    Picker* m_parent;
    std::optional<Organisation> m_shown;
    std::vector<OrganisationRow> m_bodies;
};

class CampaignDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit CampaignDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new campaign. `bodies`: who may sponsor it.
    void edit(const std::optional<CampaignRow>& shown, std::vector<OrganisationRow> bodies);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Campaign> m_fields;
    Picker* m_sponsor;
    std::optional<Campaign> m_shown;
    std::vector<OrganisationRow> m_bodies;
};

} // namespace redvest::ui
