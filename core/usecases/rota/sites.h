// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites (点位): the places where posts are. A post's own form makes them too (rota.h).

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// `shown` is the site as it was opened, nothing for a new one (its id is made here). Problems, each at its field:
/// required or too_long (name), division (required, unknown_division, division_too_high), name_taken within the
/// division, those of checkPhone (phone), stale for each field that somebody else changed meanwhile.
Outcome<Edits<Site>> saveSite(Workspace&, const std::optional<Site>& shown, Site wanted, const QString& reason = {});
/// Or back from the archive. All or none. Problems: unknown_site; posts_left when posts of it are not archived;
/// name_taken by a site entered meanwhile.
Outcome<Edits<Site>> archiveSites(Workspace&, const std::vector<Id<Site>>&, bool archived, const QString& reason = {});

} // namespace redvest
