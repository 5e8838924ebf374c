// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is insured when, read in one statement for whoever judges people.

#pragma once

#include "core/domain/cover.h"
#include "core/storage/gate/database.h"

#include <optional>
#include <unordered_map>

namespace redvest::storage {

class InsuranceBook
{
public:
    /// As far as cover touches the days `around`; with `only`, of that person alone.
    InsuranceBook(const Reader&, InsuredDays around, Id<Volunteer> only);

    /// Nothing where no policy was ever entered; no days for whoever is not covered.
    [[nodiscard]] std::optional<std::vector<InsuredDays>> of(Id<Volunteer>) const;

private:
    bool m_isKept = false;
    std::unordered_map<Id<Volunteer>, std::vector<InsuredDays>> m_days;
};

/// The days a span touches.
[[nodiscard]] InsuredDays daysTouched(Span);

} // namespace redvest::storage
