// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/supplies.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the goods do at the store that is counted, before a reversal turns it round.
qint64 effectAtStore(const Movement& movement)
{
    switch (movement.kind) {
    case MovementKind::Receipt:
    case MovementKind::Return:
    case MovementKind::Count:
        return movement.quantity;
    case MovementKind::Issue:
    case MovementKind::Transfer:
    case MovementKind::WriteOff:
        return -movement.quantity;
    }
    return 0;
}

} // namespace

Id<Lot> lotId(Id<Item> item, const QString& batch, QDate expiresOn)
{
    return {namedUuid({u"lot"_s, item.text(), batch, expiresOn.toString(Qt::ISODate)})};
}

qint64 effectOn(const Movement& movement, Id<Store> store)
{
    if (store.isNull())
        return 0;
    qint64 effect = 0;
    if (movement.store == store)
        effect += effectAtStore(movement);
    if (movement.kind == MovementKind::Transfer && movement.otherStore == store)
        effect += movement.quantity;
    return movement.reverses.isNull() ? effect : -effect;
}

} // namespace redvest
