// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row of a ledger says, before anybody asks whether it may be.

#pragma once

#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/lots_named.h"
#include "core/usecases/sheets/import/stores_named.h"

namespace redvest::intake {

/// A line as a row says it.
struct MovementSaid
{
    Movement line; ///< without an id; where takesBack, the line that is taken back, but for the note
    Item item;
    Store store, otherStore;
    Lot lot;
    bool isSigned = false;  ///< of a count: the correction itself rather than what was counted
    bool takesBack = false; ///< an earlier line (冲销)
    [[nodiscard]] bool isCounted() const { return line.kind == MovementKind::Count && !isSigned && !takesBack; }
};

class MovementReader
{
public:
    /// `known` outlives it.
    explicit MovementReader(Known& known);

    /// Notes at the row what is wrong with it.
    [[nodiscard]] MovementSaid read(SheetRow&);
    /// What the row will say when it is read; nothing where that is not to be used. Tells of no store that is made.
    [[nodiscard]] std::optional<MovementSaid> foreseen(SheetRow&);
    StoresNamed& stores() { return m_stores; }
    LotsNamed& lots() { return m_lots; }

private:
    [[nodiscard]] MovementSaid goods(SheetRow&);
    [[nodiscard]] std::optional<Item> findItem(SheetRow&) const;
    static void readQuantity(SheetRow&, MovementSaid&);
    static void readValue(SheetRow&, MovementSaid&);
    static void readWords(SheetRow&, MovementSaid&);
    void readStores(SheetRow&, MovementSaid&);

    const QMultiHash<QString, Item>& m_itemsByName;
    StoresNamed m_stores;
    LotsNamed m_lots;
};

} // namespace redvest::intake
