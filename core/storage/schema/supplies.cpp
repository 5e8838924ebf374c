// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/supplies.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Item>& itemTable()
{
    static const Table<Item> table(
        {
            .name = u"item"_s,
            .called = QT_TRANSLATE_NOOP("History", "Item"),
            .right = Right::EnterSupplies,
            .lies = atOffice("every store keeps the same goods under the same name"),
            .knownBy = {u"name"_s, u"spec"_s},
        },
        {
            column<&Item::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Item::spec>("spec", QT_TRANSLATE_NOOP("History", "Specification")),
            column<&Item::category>("category", QT_TRANSLATE_NOOP("History", "Category")),
            column<&Item::unit>("unit", QT_TRANSLATE_NOOP("History", "Unit of count")),
            column<&Item::pack>("pack", QT_TRANSLATE_NOOP("History", "Pack")),
            column<&Item::safetyStock>("safety_stock", QT_TRANSLATE_NOOP("History", "Safety stock")),
            column<&Item::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Lot>& lotTable()
{
    static const Table<Lot> table(
        {
            .name = u"lot"_s,
            .called = QT_TRANSLATE_NOOP("History", "Lot"),
            .right = Right::EnterSupplies,
            .lies = nowhere("a batch is the same in every store, and whoever receives it first notes it"),
            .knownBy = {u"item"_s, u"batch"_s},
        },
        {
            column<&Lot::item>("item", QT_TRANSLATE_NOOP("History", "Item")),
            column<&Lot::batch>("batch", QT_TRANSLATE_NOOP("History", "Batch no.")),
            column<&Lot::expiresOn>("expires_on", QT_TRANSLATE_NOOP("History", "Usable until")),
        });
    return table;
}

const Table<Store>& storeTable()
{
    static const Table<Store> table(
        {
            .name = u"store"_s,
            .called = QT_TRANSLATE_NOOP("History", "Store"),
            .right = Right::EnterSupplies,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Store::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Store::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Store::keeper>("keeper", QT_TRANSLATE_NOOP("History", "Keeper")),
            column<&Store::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Store::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Movement>& movementTable()
{
    static const Table<Movement> table(
        {
            .name = u"movement"_s,
            .called = QT_TRANSLATE_NOOP("History", "Ledger line"),
            .right = Right::EnterSupplies,
            .lies = through("store", "other_store"),
            .knownBy = {u"kind"_s, u"item"_s, u"quantity"_s, u"day"_s},
        },
        {
            column<&Movement::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Movement::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&Movement::item>("item", QT_TRANSLATE_NOOP("History", "Item")),
            column<&Movement::lot>("lot", QT_TRANSLATE_NOOP("History", "Lot")),
            column<&Movement::store>("store", QT_TRANSLATE_NOOP("History", "Store")),
            column<&Movement::otherStore>("other_store", QT_TRANSLATE_NOOP("History", "To store")),
            column<&Movement::quantity>("quantity", QT_TRANSLATE_NOOP("History", "Quantity")),
            column<&Movement::donor>("donor", QT_TRANSLATE_NOOP("History", "Donor")),
            column<&Movement::valueCents>("value_cents", QT_TRANSLATE_NOOP("History", "Value (yuan)"))
                .read(Reads::Cents),
            column<&Movement::recipient>("recipient", QT_TRANSLATE_NOOP("History", "Taken by"))
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Contact),
            column<&Movement::note>("note", QT_TRANSLATE_NOOP("History", "Note")),
            column<&Movement::reverses>("reverses", QT_TRANSLATE_NOOP("History", "Takes back")),
        });
    return table;
}

} // namespace redvest::storage
