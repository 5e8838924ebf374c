// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever held the key of class Person said of the history as it stood: since when entries are signed, which need
// no signature, and the last entry of each desk when the keys were last renewed. Without it somebody who takes every
// signature away would leave a file as it was before there were any.
//
// It is an entry of the table vault (history/bound), local to this copy, with a check that only the current key of
// class Person gives. From an entry up to which history is bound everything before is known by its chain, whoever
// signed it. Everything later is signed with the current key: one that was renewed may be in foreign hands.

#pragma once

#include "core/storage/journal/device.h"
#include "core/storage/schema/vault.h"

#include <QMap>

namespace redvest::storage {

/// Of one desk.
struct BoundHead
{
    qint64 unsignedTo = 0; ///< entries up to this number need no signature; 0: each needs one
    DeviceHead last;       ///< the entry up to which its history is bound as it stood; number 0: none was
    bool operator==(const BoundHead&) const = default;
};

struct BoundHistory
{
    Instant since;    ///< when entries of this workspace began to be signed
    QString firstKey; ///< the id of the first key that signs: those before it lay open
    QMap<QString, BoundHead> heads = {};
    bool operator==(const BoundHistory&) const = default;
};

/// The name of its entry in the vault.
[[nodiscard]] QString boundEntry();
[[nodiscard]] QByteArray toContent(const BoundHistory&, const FieldKey& person);
/// Nothing when it is none, was altered, or was made with another key.
[[nodiscard]] std::optional<BoundHistory> boundFrom(const QByteArray& content, const FieldKey& person);
/// The one in the vault, under the current key held. Nothing also where none is held.
[[nodiscard]] std::optional<BoundHistory> boundIn(Connection&, const Keys&);
/// Every desk's history bound as it stands, none of it in need of a signature; from now on each entry is.
[[nodiscard]] BoundHistory boundNow(Connection&, const FieldKey& person, Instant since);
/// The same history, with what has been signed since bound as it stands.
[[nodiscard]] BoundHistory boundFurther(Connection&, BoundHistory);
/// Something here is signed, or sealed with a key of class Person: signing had begun, whatever the vault says.
[[nodiscard]] bool hasBeenSigned(Connection&);
/// Changes table vault.
void putBound(Connection&, const BoundHistory&, const FieldKey& person);

} // namespace redvest::storage
