// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of calls for volunteers: one declaration an entity.

#pragma once

#include "core/domain/calls.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Call>& callTable();
[[nodiscard]] const Table<CallLine>& callLineTable();
[[nodiscard]] const Table<CallReply>& callReplyTable();

} // namespace redvest::storage
