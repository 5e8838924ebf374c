// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the second schema cannot say in SQL: making the keys, and sealing what the first one kept in the clear.

#pragma once

namespace redvest::storage {

class Connection;

/// Makes the keys of the workspace and seals rows and journal, in the transaction of the step.
void sealEverything(Connection&);
/// Afterwards, outside a transaction, until it has been done once: writes the file anew, so that nothing of what was in
/// the clear remains between its pages.
void cleanUpAfterSealing(Connection&);

} // namespace redvest::storage
