// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Supplies: items, lots, stores and movements. Stock is the sum of movements, nowhere stored.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>

namespace redvest {

struct Item
{
    Id<Item> id;
    QString name;
    QString spec; ///< 规格: grade, size
    QString category;
    QString unit;
    QString pack; ///< as written: "50只/盒"
    qint64 safetyStock = 0;
    bool isArchived = false;
    bool operator==(const Item&) const = default;
};

struct Lot
{
    Id<Lot> id;
    Id<Item> item;
    QString batch;
    QDate expiresOn; ///< last usable day; invalid: does not expire
    bool operator==(const Lot&) const = default;
};
/// Identity: item, batch number and expiry.
[[nodiscard]] Id<Lot> lotId(Id<Item>, const QString& batch, QDate expiresOn);

struct Store
{
    Id<Store> id;
    QString name;
    QString division;
    QString keeper;
    QString phone;
    bool isArchived = false;
    bool operator==(const Store&) const = default;
};

enum class MovementKind { Receipt, Issue, Transfer, Return, Count, WriteOff };
template <>
struct EnumWords<MovementKind>
{
    static constexpr std::array words{u"receipt", u"issue", u"transfer", u"return", u"count", u"write_off"};
};

/// A line of the ledger (出入库): never changed, corrected by another line.
struct Movement
{
    Id<Movement> id;
    MovementKind kind = MovementKind::Receipt;
    QDate day;
    Id<Item> item;
    Id<Lot> lot;          ///< may be null
    Id<Store> store;      ///< where it is counted; the giving one of a transfer
    Id<Store> otherStore; ///< the receiving one of a transfer; null otherwise
    qint64 quantity = 0;  ///< in the item's unit; above zero, but a Count is the signed correction
    QString donor;
    qint64 valueCents = 0;
    QString recipient;
    QString note;
    Id<Movement> reverses; ///< may be null; else this line repeats that one and its effect is the opposite
    bool operator==(const Movement&) const = default;
};

/// What the movement adds to the stock of `store` (below zero: takes away; 0 when it does not touch it).
[[nodiscard]] qint64 effectOn(const Movement&, Id<Store> store);

} // namespace redvest
