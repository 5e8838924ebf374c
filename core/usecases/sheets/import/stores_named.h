// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stores that rows of a ledger name.

#pragma once

#include "core/domain/supplies.h"
#include "core/usecases/sheets/import/row.h"
#include "core/usecases/sheets/import/rules.h"

#include <QHash>
#include <QSet>

namespace redvest::intake {

class StoresNamed
{
public:
    explicit StoresNamed(const Context&);

    /// The store the cell names. A desk that has no store yet gets those its first ledger names, each with a warning;
    /// later an unknown name is a slip and refused. A blank store where the row was refused, or names none.
    [[nodiscard]] Store find(SheetRow&, SheetField);
    /// As find(), of a row that is still to be read: what find() will give, or a blank one. Warns of nothing.
    [[nodiscard]] Store meant(SheetRow&, SheetField);
    /// Writes the store where find() made it and nobody has written it yet.
    void keep(const Store&, Sink&);

private:
    /// The first of those in use by name, as a refusal offers them.
    [[nodiscard]] const QString& offered();

    QString m_division; ///< of stores that are made
    bool m_makes = false;
    QHash<QString, Store> m_stores; ///< by name; of two of one name the one that is in use
    QSet<Id<Store>> m_unkept;
    QSet<Id<Store>> m_untold; ///< made, and nobody was warned of it yet
    QString m_offered;        ///< "" until asked for
};

} // namespace redvest::intake
