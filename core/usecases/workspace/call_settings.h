// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every call for volunteers of the office says: its own words in place of the usual ones.

#pragma once

#include "core/domain/call_texts.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// In force from now on; what was issued keeps its words. CallTexts{} goes back to the usual ones. Writes `office`.
/// Problems: those of whyNotCallTexts, of phones, and of rights.
Outcome<ChangeSet> setCallTexts(Workspace&, const CallTexts&, const QString& reason = {});

} // namespace redvest
