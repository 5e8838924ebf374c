// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lots that rows of a ledger name.

#pragma once

#include "core/domain/supplies.h"
#include "core/usecases/sheets/import/rules.h"

#include <QHash>

namespace redvest::intake {

class LotsNamed
{
public:
    explicit LotsNamed(const Context&);

    /// The lot of that item, batch and expiry, with its id; a null one where neither is said. A batch that is taken
    /// from and whose expiry is left out is the one known by that number, where there is just one.
    [[nodiscard]] Lot meant(const Lot& said, bool isTaken) const;
    /// A null one where it is not known.
    [[nodiscard]] Lot lot(Id<Lot> id) const { return m_lots.value(id); }
    /// Writes a lot not heard of before.
    void keep(const Lot&, Sink&);
    /// Earliest expiry first, goods that do not expire last.
    [[nodiscard]] static bool leavesFirst(const Lot& a, const Lot& b);

private:
    QHash<Id<Lot>, Lot> m_lots;
};

} // namespace redvest::intake
