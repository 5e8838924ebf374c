// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/key_turn.h"

#include "core/base/failure.h"
#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/storage/schema/vault_entries.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

KeyTurn::KeyTurn(Database& db, KeyClasses renewed) : m_db(db)
{
    for (const KeyClass k : kKeyClasses) {
        Epochs epochs = db.keys()->epochsOf(k);
        const bool hasKeys = db.locals().hasVaultEntry(listEntry(k)) || db.locals().hasVaultEntry(openEntry(k));
        if (renewed.has(k) && epochs.empty() && hasKeys)
            throw Failure(QCoreApplication::translate("Storage", "Only who reads a class of data can renew its keys, "
                                                                 "and here they are not open or damaged. Check the "
                                                                 "workspace, and let an administrator do it."),
                          listEntry(k));
        if (renewed.has(k))
            epochs.push_back(crypto::makeSecret());
        m_keys.put(k, epochs);
    }
}

namespace {

/// What of a person is found by blind indexes, and the indexes as they stand.
struct Indexed
{
    QString id, documentKey, phoneKey;
};

QString indexOf(const FieldKey& key, const QString& comparable)
{
    return comparable.isEmpty() ? u""_s : key.blind(comparable);
}

/// Those whose indexes are not what the current key gives, with what it gives. Values that nobody here can read keep
/// the index they have.
std::vector<Indexed> outdated(const Reader& reader, const Keys& keys)
{
    const TableSpec& spec = volunteerTable().spec();
    const auto column = [&](const QString& name) -> const ColumnSpec& {
        return spec.columns[std::size_t(spec.columnIndex(name))];
    };
    const SealedColumn number(column(u"document_number"_s), keys), phone(column(u"phone"_s), keys);
    const FieldKey& key = *keys.of(KeyClass::Contact);
    std::vector<Indexed> people;
    reader.each(u"SELECT id, document_kind, document_number, phone, document_key, phone_key FROM volunteer "
                u"WHERE gone = 0"_s,
                {}, [&](const Row& row) {
                    Indexed wanted{row.text(0), row.text(4), row.text(5)};
                    const auto kind = fromWord<DocumentKind>(row.text(1)).value_or(DocumentKind::Other);
                    if (const QString plain = number.open(wanted.id, row.text(2)); !isPlaceholder(plain))
                        wanted.documentKey = indexOf(key, comparableNumber(kind, plain));
                    if (const QString plain = phone.open(wanted.id, row.text(3)); !isPlaceholder(plain))
                        wanted.phoneKey = indexOf(key, comparablePhone(plain));
                    if (wanted.documentKey != row.text(4) || wanted.phoneKey != row.text(5))
                        people.push_back(std::move(wanted));
                });
    return people;
}

} // namespace

qint64 KeyTurn::renewIndexes(Writer& writer) const
{
    const Keys keys = m_keys.now();
    if (!keys.of(KeyClass::Contact))
        return 0;
    const std::vector<Indexed> people = outdated(writer, keys);
    for (const Indexed& person : people)
        writer.setRow(volunteerTable().spec(), person.id,
                      {{u"document_key"_s, person.documentKey}, {u"phone_key"_s, person.phoneKey}}, false);
    return qint64(people.size());
}

void KeyTurn::take()
{
    for (const KeyClass k : kKeyClasses) {
        if (m_keys.has(k))
            m_db.keys()->put(k, m_keys.epochsOf(k));
    }
}

} // namespace redvest::storage
