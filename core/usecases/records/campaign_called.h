// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which campaign a person means who types its id, the beginning of it, or its name: for commands that take one.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Problems (field "record"): unknown_campaign, ambiguous.
[[nodiscard]] Outcome<Id<Campaign>> campaignCalled(const Workspace&, const QString& text);

} // namespace redvest
