// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which record a person means who types its id, the beginning of it, or its name.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest::storage {
struct TableSpec;
} // namespace redvest::storage

namespace redvest::records {

/// Among namesakes some are archived: which of them is meant.
enum class Among {
    Present,       ///< never an archived one
    PresentFirst,  ///< an archived one where no other has the name
    ArchivedFirst, ///< what is to be brought back
};

/// Id of the record meant. A person is also known by the document number and the number on the badge, the office as
/// "office". A record of a person that was merged means the one that goes on,
/// but for an id that is to be brought back. An id finds archived records, whatever
/// `among` says. Problems (field "record"): unknown_<table>; archived;
/// ambiguous, with up to five candidates.
[[nodiscard]] Outcome<QString> recordCalled(const Workspace&, const storage::TableSpec&, const QString& text, Among);

} // namespace redvest::records
