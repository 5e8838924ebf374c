// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fifth schema cannot say in SQL: giving the entries of the vault their checks and the open keys their lists.

#pragma once

namespace redvest::storage {

class Connection;

/// In the transaction of the step. An entry that cannot be read stays as it is, and the check names it. Keys of
/// accounts get their lists and proofs when an administrator next signs in: nobody else can make them.
void checkKeys(Connection&);

} // namespace redvest::storage
