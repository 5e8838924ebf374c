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
    static const Table<Account> table(
        {
            .name = u"account"_s,
            .called = QT_TRANSLATE_NOOP("History", "Account"),
            .right = Right::Accounts,
            .lies = at("divisions"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Account::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Account::roles>("roles", QT_TRANSLATE_NOOP("History", "Roles")).read(Reads::Roles),
            column<&Account::divisions>("divisions", QT_TRANSLATE_NOOP("History", "Divisions")).refersTo("division"),
            column<&Account::readsContacts>("reads_contacts", QT_TRANSLATE_NOOP("History", "Reads phones and numbers")),
            column<&Account::readsSensitive>("reads_sensitive",
                                             QT_TRANSLATE_NOOP("History", "Reads notes on health and care")),
            column<&Account::mustChange>("must_change", QT_TRANSLATE_NOOP("History", "Must change the passphrase")),
            column<&Account::state>("state", QT_TRANSLATE_NOOP("History", "State")),
            column<&Account::passphraseSetAt>("passphrase_set_at", QT_TRANSLATE_NOOP("History", "Passphrase set at")),
        });
    return table;
}

} // namespace redvest::storage
