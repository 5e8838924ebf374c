// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sums and lists of the area supplies. A reversal repeats a line with the opposite effect: every sum here says so, as
// effectOn (core/domain/supplies.h) does.

#pragma once

#include "core/domain/supplies.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// What lies in one store of one lot.
struct StockFacts
{
    Id<Item> item;
    Id<Lot> lot; ///< null: without a lot
    Id<Store> store;
    qint64 quantity = 0;
};
/// After all movements up to and on `day`. `item` null: all items. Nought is left out. By item, lot, store.
[[nodiscard]] std::vector<StockFacts> stockOn(const Reader&, QDate day, Id<Item> item);

/// What a lot of a store holds at least at the end of any day from `day` on: what can be taken on that day.
/// `lot` null means the goods without a lot.
[[nodiscard]] qint64 leastStockFrom(const Reader&, QDate day, Id<Item>, Id<Lot>, Id<Store>);

/// A movement with the names of what it refers to; "" where that is missing.
struct MovementFacts
{
    Movement movement;
    QString item, spec, unit, batch, store, otherStore;
    QDate expiresOn;
    QString enteredBy;
    bool isReversed = false; ///< another line reverses this one
};
struct MovementsAsked
{
    Id<Item> item;   ///< null: all
    Id<Store> store; ///< giving or receiving; null: all
    QString kind;    ///< word; "" for all
    QDate from, to;  ///< invalid: open
    int limit = 5000;
};
/// Newest day first, on one day the last entered first; lines of one unit of work by id. The same on every desk that
/// holds the same lines.
void eachMovement(const Reader&, const MovementsAsked&, const std::function<void(MovementFacts&&)>& take);

/// Every line of the ledger by day, then as they were entered: the same order on every desk.
[[nodiscard]] std::vector<Movement> ledgerInOrder(const Reader&);
/// Another line of the ledger takes this one back.
[[nodiscard]] bool isReversed(const Reader&, Id<Movement>);

} // namespace redvest::storage
