// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a declaration of a table forgot to say. Apart from the tables there are, so that it can be shown to find what it
// is for.

#pragma once

#include "core/storage/schema/table.h"

namespace redvest::test {

/// "table.column: what is missing", in the order of the columns; empty when all is said.
[[nodiscard]] QStringList forgottenIn(const storage::TableSpec&);

/// Why no way leads from records of that table to a division; "" when each does, or when it is said why none does.
[[nodiscard]] QString lostWay(const storage::TableSpec&);

} // namespace redvest::test
