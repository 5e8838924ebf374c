// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/seal_persons.h"

#include "core/storage/migrations/sealing.h"
#include "core/storage/schema/vault_entries.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<SealedTable>& sixthSchema()
{
    using enum KeyClass;
    static const std::vector<SealedTable> tables{
        {u"volunteer"_s,
         {{u"name"_s, Person},
          {u"birth"_s, Person},
          {u"employer"_s, Person},
          {u"dispatched_by"_s, Person},
          {u"political_status"_s, Person}}},
    };
    return tables;
}

/// In a new workspace, or where the key they would follow from is damaged, they are as random as the others.
Epochs personsOf(Connection& db, const VaultRows& rows)
{
    const auto contact = openKeysIn(rows, KeyClass::Contact);
    if (contact && db.number(u"SELECT count(*) FROM entry"_s) > 0)
        return personsFrom(*contact);
    Epochs random;
    random.push_back(crypto::makeSecret());
    return random;
}

void begin(Connection& db)
{
    const Epochs epochs = personsOf(db, vaultRows(db));
    KeyRing ring;
    ring.put(KeyClass::Person, epochs);
    sealPersons(db, ring.now());
    QByteArray bundle = bundleOf(epochs);
    putVaultEntry(db, openEntry(KeyClass::Person), bundle);
    crypto::wipe(bundle);
    putVaultEntry(db, listEntry(KeyClass::Person), listOf(KeyClass::Person, epochs));
}

/// How a name is read follows from it, and is stored no more.
const std::vector<SealedTable>& readings()
{
    static const std::vector<SealedTable> tables{{u"volunteer"_s, {}, {}, {u"pinyin"_s, u"initials"_s}}};
    return tables;
}

} // namespace

void dropReadings(Connection& db)
{
    if (db.number(u"SELECT count(*) FROM entry"_s) > 0)
        Sealing(db, {}, readings()).run();
}

void sealPersons(Connection& db, const Keys& keys)
{
    if (db.number(u"SELECT count(*) FROM entry"_s) > 0)
        Sealing(db, keys, sixthSchema()).run();
}

bool wantsOpenPersons(Connection& db)
{
    const VaultRows rows = vaultRows(db);
    const bool liesOpen = rows.contains(openEntry(KeyClass::Contact)) && !rows.contains(u"recovery/public"_s);
    return liesOpen && arePersonsPlain(db);
}

void beginOpenPersons(Connection& db)
{
    db.begin();
    try {
        if (wantsOpenPersons(db)) // another program may have done it meanwhile
            begin(db);
        db.commit();
    } catch (...) {
        db.rollback();
        throw;
    }
}

} // namespace redvest::storage
