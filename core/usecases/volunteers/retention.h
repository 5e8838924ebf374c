// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what kind of personal data is kept here: the office's own spans, the proposed ones where it set none.

#pragma once

#include "core/domain/retention.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// One of each class, in their order.
[[nodiscard]] std::vector<RetentionRule> retention(const Workspace&);
/// Problems: those of retentionProblems(), not_allowed.
Outcome<ChangeSet> setRetention(Workspace&, RetentionRule);

} // namespace redvest
