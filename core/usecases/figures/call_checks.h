// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other calls and replies speak against one. For the use-cases that write one, undo among them.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/calls.h"

namespace redvest {

namespace storage {
class Reader;
} // namespace storage

/// Duplicate: another call of the series has that number in that year.
[[nodiscard]] Problems clashes(const storage::Reader&, const Call& wanted);
/// Replied: the person said the same to that line already.
[[nodiscard]] Problems clashes(const storage::Reader&, const CallReply& wanted);

} // namespace redvest
