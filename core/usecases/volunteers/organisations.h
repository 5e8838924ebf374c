// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Organisations (组织): bodies that send people, give goods, insure.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Of those not archived, by name as it is read: who sends people.
[[nodiscard]] QStringList organisationNames(const Workspace&);

/// `shown` is the organisation as it was opened, nothing for a new one (its id is made here). Without a division it is
/// the office's. A name it gives up stays among its earlier ones. Problems, each at its field: required or too_long
/// (name), name_taken by one that goes or went by it (name, former_names), unknown_division, those of checkPhone
/// (phone), unknown_organisation, archived or own_ancestor (parent), stale for each field that somebody else
/// changed meanwhile.
Outcome<Edits<Organisation>> saveOrganisation(Workspace&, const std::optional<Organisation>& shown, Organisation wanted,
                                              const QString& reason = {});
/// Or back from the archive. All or none. Problems: unknown_organisation, in_use by what belongs to it and is not
/// archived with it, name_taken by one entered meanwhile, archived or own_ancestor (parent).
Outcome<Edits<Organisation>> archiveOrganisations(Workspace&, const std::vector<Id<Organisation>>&, bool archived,
                                                  const QString& reason = {});

} // namespace redvest
