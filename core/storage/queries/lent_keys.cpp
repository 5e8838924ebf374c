// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/lent_keys.h"

#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

std::shared_ptr<KeyRing> lentPersons(const KeyRing& ring)
{
    auto lent = std::make_shared<KeyRing>();
    lent->put(KeyClass::Person, ring.epochsOf(KeyClass::Person));
    return lent;
}

void borrowPersons(Database& db, const KeyRing& lender)
{
    const QByteArray list = vaultEntry(db.read().connection(), listEntry(KeyClass::Person)).value_or(QByteArray());
    Epochs epochs = lender.epochsOf(KeyClass::Person);
    const qsizetype count = countIn(list);
    if (db.keys()->has(KeyClass::Person) || count <= 0 || qsizetype(epochs.size()) < count)
        return;
    epochs.erase(epochs.begin() + count, epochs.end()); // those of after the backup was made
    if (listOf(KeyClass::Person, epochs) == list)
        db.keys()->put(KeyClass::Person, epochs);
}

} // namespace redvest::storage
