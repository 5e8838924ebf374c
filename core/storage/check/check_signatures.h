// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal proves, and against whom. Its chain finds accidents: whoever has the file computes it anew. With
// accounts every entry is signed (journal/signature.h), and the history as it stood is bound
// (journal/bound_history.h): what is rewritten by who has only the file is seen, but for what decision 34 names.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/history_proof.h"
#include "core/storage/engine/connection.h"
#include "core/storage/schema/vault.h"

namespace redvest::storage {

/// What the history of a workspace can be relied on for, as far as the keys held tell. Quick: it looks at no entry.
[[nodiscard]] HistoryProof historyProof(Connection&, const Keys&);

/// Every signature, with as many threads as the PC has. Of each desk the first entry that is not as it should be, with
/// how many there are: not signed, signed wrongly, with a key nobody here vouches for, or with one that had been
/// renewed; a history that is not as it was bound; what binds it gone. Code "signature", the field is the entry.
/// Where the current key of class Person is not held, only those that are damaged. Without accounts besides: the last
/// entry of `device` was signed with a key that is not here, so the accounts were not given up but taken away.
void checkSignatures(Connection&, const Keys&, const QString& device, Problems& problems);

} // namespace redvest::storage
