// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether somebody on the way to the server could listen.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// True when the workspace is on another machine and what is said to it is not encrypted. Asks the server.
[[nodiscard]] bool canBeOverheard(Database&);

} // namespace redvest::storage
