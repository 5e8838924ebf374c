// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites as their own list and page show them: what stands there, and who is missing on a day.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct SiteStanding
{
    Site site;
    QString place;  ///< as ShiftRow::place
    int posts = 0;  ///< in use
    int shifts = 0; ///< of the day, not called off
    qint64 needed = 0;
    qint64 filled = 0;
    qint64 missing = 0; ///< a surplus on one shift never offsets another
    QString searchText;
    bool operator==(const SiteStanding&) const = default;
};

/// By name, those archived last; of shifts that touch `day`.
[[nodiscard]] std::vector<SiteStanding> siteStandings(const Workspace&, QDate day);

/// What the page of a site shows.
struct SiteSheet
{
    SiteStanding standing;
    std::vector<PostRow> posts;   ///< by name, archived ones last
    std::vector<ShiftRow> shifts; ///< that touch the seven days from the day on, called off ones too; by start
};
/// Nothing when there is no such site.
[[nodiscard]] std::optional<SiteSheet> siteSheet(const Workspace&, Id<Site>, QDate day);

} // namespace redvest
