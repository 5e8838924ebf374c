// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/access.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

Grants Codec<Grants>::decode(Value&& v)
{
    // A word of a newer version gives no right here; the others stay.
    Grants grants;
    for (const QString& word : std::get<QString>(v).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto grant = grantsFromText(word); grant.ok())
            grants.insert(grants.end(), grant->begin(), grant->end());
    }
    return grants;
}

const Table<Account>& accountTable()
{
    static const Table<Account> table("account", {
                                                     column<&Account::name>("name"),
                                                     column<&Account::roles>("roles"),
                                                     column<&Account::divisions>("divisions"),
                                                     column<&Account::readsContacts>("reads_contacts"),
                                                     column<&Account::readsSensitive>("reads_sensitive"),
                                                     column<&Account::mustChange>("must_change"),
                                                     column<&Account::state>("state"),
                                                     column<&Account::passphraseSetAt>("passphrase_set_at"),
                                                 });
    return table;
}

} // namespace redvest::storage
