// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care log (关爱): what was done for whom. To an account that may not read sensitive notes no list of it is given;
// the history tells it that there is an entry, of whom and of which day, and nothing of what it says.

#pragma once

#include "core/domain/care.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct CareRow
{
    CareEntry care;
    QString name, division; ///< of the person
    QString searchText;     ///< of the person, the kind and who did it; not of what was done
    bool operator==(const CareRow&) const = default;
};
/// Whether this account may read and write the care log.
[[nodiscard]] bool mayReadCare(const Workspace&);
/// Problem no_key where it may not, nothing where it may: of undoing what others entered or put away, too.
[[nodiscard]] Problems careClosed(const Workspace&);
/// Latest day first, archived ones last. Problem: no_key.
[[nodiscard]] Outcome<std::vector<CareRow>> careRows(const Workspace&);

/// `shown` as it was opened, nothing for a new one. Problems: no_key, unknown_volunteer, archived, required (day, kind,
/// given), in_future, too_long, stale.
Outcome<Edits<CareEntry>> saveCare(Workspace&, const std::optional<CareEntry>& shown, CareEntry wanted,
                                   const QString& reason = {});
/// For what was entered by mistake, or back; all or none. Problems: no_key, unknown_care.
Outcome<Edits<CareEntry>> archiveCare(Workspace&, const std::vector<Id<CareEntry>>&, bool archived = true,
                                      const QString& reason = {});

} // namespace redvest
