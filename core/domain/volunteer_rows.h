// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person as a list shows them: personal numbers already masked, abilities and teams already named.

#pragma once

#include "core/domain/volunteers.h"

#include <QStringList>

#include <optional>

namespace redvest {

struct VolunteerRow
{
    Id<Volunteer> id;
    QString name;
    QString maskedNumber;
    QString maskedPhone;
    DocumentKind documentKind = DocumentKind::ResidentId;
    Sex sex = Sex::Unknown;
    QDate birth;
    QString division;      ///< code
    QString divisionName;  ///< below the district: "彭浦镇 › 龙馥居委会"
    QStringList abilities; ///< names of skills, languages and licences
    QString abilitiesText; ///< with their levels: "护士、英语 流利"
    QStringList teams;
    QString source;
    VolunteerStatus status = VolunteerStatus::Active;
    Verification verification = Verification::Pending;
    QDate registered;
    Id<Volunteer> mergedInto = {}; ///< the row finds that person and is never shown
    bool operator==(const VolunteerRow&) const = default;
};

struct VolunteerFilter
{
    QString scope = {};                                   ///< code of a division; "" for all
    QString ability = {};                                 ///< name of a skill, language or licence; "" for all
    QString team = {};                                    ///< name; "" for all
    QString source = {};                                  ///< "" for all
    std::optional<VolunteerStatus> status = std::nullopt; ///< nothing: everybody who is not archived
    bool operator==(const VolunteerFilter&) const = default;
};

[[nodiscard]] bool passes(const VolunteerRow&, const VolunteerFilter&);

} // namespace redvest
