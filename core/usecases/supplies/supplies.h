// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: what lies where, the ledger of movements, and entering them. Stock is the sum of movements.

#pragma once

#include "core/domain/supplies.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace redvest {

/// Usable goods that expire within so many days are shown as ending.
constexpr int kEndingDays = 10;

/// One lot in one store.
struct LotStock
{
    Id<Lot> lot; ///< null: goods without a lot
    QString batch;
    QDate expiresOn; ///< invalid: does not expire
    Id<Store> store;
    QString storeName;
    qint64 quantity = 0;
    bool isExpired = false;
    bool operator==(const LotStock&) const = default;
};

struct StoreStock
{
    Id<Store> store;
    QString name;
    qint64 quantity = 0;
    bool operator==(const StoreStock&) const = default;
};

struct ItemRow
{
    Item item;
    std::vector<LotStock> lots;     ///< by store, then earliest expiry first
    std::vector<StoreStock> stores; ///< by name
    qint64 total = 0;
    qint64 usable = 0; ///< not expired on the day
    qint64 expired = 0;
    qint64 ending = 0;    ///< of the usable, what expires within kEndingDays
    QDate earliestExpiry; ///< of the usable; invalid: none expires
    bool isBelowSafety = false;
    bool isNegative = false; ///< some lot of some store: two desks issued the same goods
    QString searchText;
};
struct StockQuery
{
    Id<Store> store; ///< null: all
    QDate day;       ///< invalid: today
};
/// By name and specification; archived items last, and only when something of them is left or `store` is null.
[[nodiscard]] std::vector<ItemRow> itemRows(const Workspace&, const StockQuery& = {});

struct StoreRow
{
    Store store;
    QString divisionName;
    int items = 0; ///< kinds of goods of which something lies here
};
/// By name; archived stores last.
[[nodiscard]] std::vector<StoreRow> storeRows(const Workspace&);

/// By its id, or by its name, width and script being no difference; archived ones too. Problems: unknown_store naming
/// those there are, ambiguous naming the ids.
[[nodiscard]] Outcome<Id<Store>> storeCalled(const Workspace&, const QString& typed);

struct MovementRow
{
    Movement movement;
    QString item, spec, unit, batch, store, otherStore;
    QDate expiresOn;
    qint64 quantity = 0; ///< signed: what it does to the store asked for, else to movement.store
    QString enteredBy;
    bool isReversed = false;
    QString searchText;
};
struct LedgerQuery
{
    Id<Item> item;   ///< null: all
    Id<Store> store; ///< null: all
    std::optional<MovementKind> kind = std::nullopt;
    QDate from, to; ///< days, both included; invalid: open
    int limit = 5000;
};
/// Latest day first, on one day the last entered first; at most `limit`.
[[nodiscard]] std::vector<MovementRow> ledger(const Workspace&, const LedgerQuery& = {});

// Saving. `shown` is the record as it was opened, nothing for a new one (its id is made here). Fields of Problems are
// named as the columns; "stale" for each that somebody else changed meanwhile. Nothing is written with a Problem.

/// Problems: required (name, unit), name_taken (name and spec), safety_stock below nought, unit_in_use (another unit
/// than that of lines in the ledger).
Outcome<Edits<Item>> saveItem(Workspace&, const std::optional<Item>& shown, Item wanted, const QString& reason = {});
/// Without a division it is the office's. Problems: required (name), name_taken, unknown_division.
Outcome<Edits<Store>> saveStore(Workspace&, const std::optional<Store>& shown, Store wanted,
                                const QString& reason = {});
/// Or back from the archive. Problems: stock_left naming what and where, unknown_item.
Outcome<Edits<Item>> archiveItems(Workspace&, const std::vector<Id<Item>>&, bool archived = true,
                                  const QString& reason = {});
/// Problems: stock_left, unknown_store.
Outcome<Edits<Store>> archiveStores(Workspace&, const std::vector<Id<Store>>&, bool archived = true,
                                    const QString& reason = {});

/// What an entry form of the ledger holds.
struct MovementForm
{
    MovementKind kind = MovementKind::Receipt;
    QDate day; ///< invalid: today
    Id<Item> item;
    Id<Store> store;      ///< the giving one of a transfer
    Id<Store> otherStore; ///< the receiving one of a transfer
    bool anyLot = false;  ///< issue, transfer, write-off: earliest expiry first, one line a lot
    Id<Lot> lot;          ///< null: by batch and expiry, or without a lot
    QString batch;        ///< receipt, return, count: a lot not heard of is made
    QDate expiresOn;
    qint64 quantity = 0; ///< above nought; of a count what was counted, nought included
    QString donor;
    qint64 valueCents = 0;
    QString recipient; ///< who took or brought back
    QString note;
    bool evenExpired = false; ///< an expired lot may be issued nevertheless; the note says why
};

/// Appends to the ledger; several lines when `anyLot` had to take from several lots. A count becomes the correction
/// counted − stock of that day. Problems, each at its field: required, unknown_item, unknown_store, archived,
/// same_store, day (in the future), quantity, not_enough naming what is there, expired_lot (issue: only write it off),
/// unknown_lot. "There" is what the store holds of the lot at the end of that day and of every later one.
Outcome<Edits<Movement>> addMovement(Workspace&, const MovementForm&, const QString& reason = {});

/// Appends the line that takes `id` back, on the day of the original. Problems: required (reason), unknown_movement,
/// reversed_already, is_reversal, not_enough when what it brought has been taken since.
Outcome<Edits<Movement>> reverseMovement(Workspace&, Id<Movement> id, const QString& reason);

/// The lots that together give `quantity` of `item` from `store` on `day`: not expired, earliest expiry first, goods
/// that do not expire last. Fewer than asked when there is no more.
[[nodiscard]] std::vector<LotStock> suggestLots(const Workspace&, Id<Item>, Id<Store>, qint64 quantity, QDate day);

} // namespace redvest
