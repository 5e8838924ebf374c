// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/supplies.h"

namespace redvest::storage {

const Table<Item>& itemTable()
{
    static const Table<Item> table("item", {
                                               column<&Item::name>("name"),
                                               column<&Item::spec>("spec"),
                                               column<&Item::category>("category"),
                                               column<&Item::unit>("unit"),
                                               column<&Item::pack>("pack"),
                                               column<&Item::safetyStock>("safety_stock"),
                                               column<&Item::isArchived>("archived"),
                                           });
    return table;
}

const Table<Lot>& lotTable()
{
    static const Table<Lot> table("lot", {
                                             column<&Lot::item>("item"),
                                             column<&Lot::batch>("batch"),
                                             column<&Lot::expiresOn>("expires_on"),
                                         });
    return table;
}

const Table<Store>& storeTable()
{
    static const Table<Store> table("store", {
                                                 column<&Store::name>("name"),
                                                 column<&Store::division>("division"),
                                                 column<&Store::keeper>("keeper"),
                                                 column<&Store::phone>("phone").sealed(KeyClass::Contact),
                                                 column<&Store::isArchived>("archived"),
                                             });
    return table;
}

const Table<Movement>& movementTable()
{
    static const Table<Movement> table("movement",
                                       {
                                           column<&Movement::kind>("kind"),
                                           column<&Movement::day>("day"),
                                           column<&Movement::item>("item"),
                                           column<&Movement::lot>("lot"),
                                           column<&Movement::store>("store"),
                                           column<&Movement::otherStore>("other_store"),
                                           column<&Movement::quantity>("quantity"),
                                           column<&Movement::donor>("donor"),
                                           column<&Movement::valueCents>("value_cents"),
                                           column<&Movement::recipient>("recipient").sealed(KeyClass::Contact),
                                           column<&Movement::note>("note"),
                                           column<&Movement::reverses>("reverses"),
                                       });
    return table;
}

} // namespace redvest::storage
