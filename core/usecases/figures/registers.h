// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Teams, organisations and campaigns as their lists show them, each with what was served.

#pragma once

#include "core/domain/rota.h"
#include "core/domain/served_groups.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

namespace redvest {

struct TeamRow
{
    Team team;
    QString leader;       ///< name
    QStringList deputies; ///< names
    QString place;        ///< below the district
    qint64 members = 0;   ///< present ones who are in the register
    ServiceTotals served;
    QString searchText;
};
struct OrganisationRow
{
    Organisation organisation;
    QString parent; ///< name
    QString place;
    ServiceTotals served;
    QString searchText;
};
struct CampaignRow
{
    Campaign campaign;
    QString sponsor; ///< name
    QString place;
    qint64 posts = 0;   ///< in use
    qint64 waiting = 0; ///< in the reserve for it
    ServiceTotals served;
    QString searchText;
};

/// By name, those archived last; `served` within the period, by now, as servedBy() counts.
[[nodiscard]] std::vector<TeamRow> teamRows(const Workspace&, Span period);
[[nodiscard]] std::vector<OrganisationRow> organisationRows(const Workspace&, Span period);
[[nodiscard]] std::vector<CampaignRow> campaignRows(const Workspace&, Span period);

} // namespace redvest
