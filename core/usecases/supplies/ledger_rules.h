// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of the ledger may do to one lot of one store. The form and the import ask here, so that a line that is
// refused by hand is refused from a file, in the same words.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/supplies.h"

namespace redvest {

/// True for the kinds that take goods out of their store.
[[nodiscard]] bool takesAway(MovementKind);
/// "200 盒": with the item's unit, so that boxes are not taken for pieces.
[[nodiscard]] QString amountOf(qint64 quantity, const Item&);

/// What one store holds of one lot.
struct Holding
{
    qint64 onDay = 0; ///< at the end of the line's day
    qint64 least = 0; ///< at the end of that day or of any later one, the least: what can be taken
};

/// A line as it is asked for.
struct LineAsked
{
    MovementKind kind = MovementKind::Receipt;
    QDate day;
    qint64 quantity = 0;       ///< in the item's unit; of a Count what was counted
    bool isCorrection = false; ///< of a Count: `quantity` is the signed correction itself
    bool evenExpired = false;  ///< an expired lot may be issued, because the note says why
    Item item;
    Lot lot; ///< a null one: goods without a lot
    Store store;
};

/// The quantity the line is to be stored with: of a Count the signed correction. Problems, each at its field: quantity
/// (none, too much), expired_lot, not_enough naming what is there.
[[nodiscard]] Outcome<qint64> ledgerQuantity(const LineAsked&, const Holding&);
/// not_enough: `wanted` of `item` cannot be taken from the store, which holds `held` of the lots that `which` names.
[[nodiscard]] Problem notEnough(const LineAsked&, qint64 held, const QString& which);
/// quantity: nothing moves, or more than there can be. A count may find nothing.
[[nodiscard]] Problems whyNotSoMany(MovementKind, qint64 quantity);
/// day: it is still to come.
[[nodiscard]] Problems whyNotOn(QDate day, QDate today);
/// not_enough: `effect` (below nought) would take more from the store than it holds from that day on.
[[nodiscard]] Problems whyNotTakenBack(qint64 effect, const Holding&, const Item&, const Store&);
/// archived: nothing may move in a store nobody sees, nor of an item nobody sees.
[[nodiscard]] Problem archivedProblem(const QString& field, const QString& name);

} // namespace redvest
