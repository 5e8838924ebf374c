// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that would change a roster that is published: refused one by one, unless somebody says why (Explanation). What
// the gate asks of the whole unit (published_guard.h), asked beforehand.

#pragma once

#include "core/usecases/sheets/import/known.h"
#include "core/usecases/workspace/published_guard.h"

namespace redvest::intake {

class PublishedRows
{
public:
    /// `known` outlives it.
    explicit PublishedRows(Known& known);

    /// `before`: nothing for a shift that is new.
    void judge(SheetRow&, const std::optional<Shift>& before, const Shift& now);
    void judge(SheetRow&, const std::optional<Assignment>& before, const Assignment& now);

private:
    [[nodiscard]] ShiftOnRoster rosterOf(const Shift&);

    Known& m_known;
    PublishedRosters m_rosters;
    bool m_isAsked; ///< something is published, and nobody said why it is changed
};

} // namespace redvest::intake
