// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a record lies: told as a street and a community by name, or as one division by name or code.

#pragma once

#include "core/usecases/records/told.h"

namespace redvest::records {

struct Whereabouts
{
    std::optional<QString> street, community, division; ///< as typed; nothing where the field is not named
    [[nodiscard]] bool isTold() const { return street || community || division; }
    bool operator==(const Whereabouts&) const = default;
};

/// Writes what was told into `code`; what was not told stays: of a community alone the street. Problems at the fields
/// street, community and division: unknown_division, ambiguous_division with the candidates.
void settle(const Workspace&, const Whereabouts&, QString& code, Problems&);

} // namespace redvest::records
