// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the office is called: on every page, at the head of papers, among the workspaces opened last.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Briefing series that were issued under the old name are issued under the new one; archived ones, and those with
/// another issuer, keep theirs. Writes `office`, `series`. Problems (field "name"): required, too_long; those of
/// rights.
Outcome<ChangeSet> renameOffice(Workspace&, const QString& name, const QString& reason = {});

} // namespace redvest
