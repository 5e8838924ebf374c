// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the second schema cannot say in SQL: making the keys, and sealing what the first one kept in the clear.

#pragma once

namespace redvest::storage {

class Connection;

/// Makes the keys of the workspace and seals rows and journal, in the transaction of the step.
void sealEverything(Connection&);

} // namespace redvest::storage
