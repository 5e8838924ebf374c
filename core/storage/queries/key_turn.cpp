// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/key_turn.h"

#include "core/base/failure.h"
#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/storage/schema/root_key.h"
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
        if (renewed.has(k) && (k != KeyClass::Person || !epochs.empty()))
            epochs.push_back(crypto::makeSecret());
        m_keys.put(k, epochs);
    }
    turnRoot(renewed.root);
}

/// With accounts begins the root key. Where there is one, it names its heir.
void KeyTurn::turnRoot(bool isRenewed)
{
    const bool isFirst = !hasAccounts(m_db);
    const auto held = m_db.keys()->root();
    if (!isFirst && (!isRenewed || !held)) {
        m_keys.setRoot(m_db.keys()->root());
        m_keys.setAnchor(m_db.keys()->anchor());
        return;
    }
    m_keys.setRoot(crypto::makeSecret());
    m_keys.setAnchor(crypto::signingPublicOf(*m_keys.root()));
    if (!isFirst)
        m_heir.puts.insert(heirsEntry(), withHeir(m_db.locals().vaultEntry(heirsEntry()), *held, m_keys.anchor()));
}

namespace {

/// What of a person is found by blind indexes, and the indexes as they stand.
struct Indexed
{
    QString id;
    QMap<QString, Value> indexes = {}; ///< by column
};

/// A sealed column and the index made from it alone or with others; `comparable` is given its plain text.
struct IndexedColumn
{
    SealedColumn column;
    const FieldKey* key; ///< null where the class is not held
    QString index;
    int place; ///< of the sealed column in a row; its index stands kIndexes further
    QString (*comparable)(const QString& kind, const QString& plain);
};
constexpr int kIndexes = 3;

QString numberOf(const QString& kind, const QString& plain)
{
    return comparableNumber(fromWord<DocumentKind>(kind).value_or(DocumentKind::Other), plain);
}

QString phoneOf(const QString& /*kind*/, const QString& plain)
{
    return comparablePhone(plain);
}

QString itself(const QString& /*kind*/, const QString& plain)
{
    return plain;
}

/// Those whose indexes are not what the current key gives, with what it gives. Values that nobody here can read keep
/// the index they have.
std::vector<Indexed> outdated(const Reader& reader, const Keys& keys)
{
    const auto of = [&](const char16_t* column, KeyClass c, const QString& index, int place, auto comparable) {
        return IndexedColumn{
            {*volunteerTable().spec().column(QString::fromUtf16(column)), keys}, keys.of(c), index, place, comparable};
    };
    const std::vector<IndexedColumn> columns{
        of(u"document_number", KeyClass::Contact, u"document_key"_s, 2, numberOf),
        of(u"phone", KeyClass::Contact, u"phone_key"_s, 3, phoneOf),
        of(u"national_number", KeyClass::Contact, u"national_key"_s, 4, itself),
    };
    std::vector<Indexed> people;
    reader.each(u"SELECT id, document_kind, document_number, phone, national_number, document_key, phone_key, "
                u"national_key FROM volunteer WHERE gone = 0"_s,
                {}, [&](const Row& row) {
                    Indexed wanted{row.text(0)};
                    for (const IndexedColumn& c : columns) {
                        const QString plain = c.column.open(wanted.id, row.text(c.place));
                        if (!c.key || isPlaceholder(plain))
                            continue;
                        const QString comparable = c.comparable(row.text(1), plain);
                        const QString index = comparable.isEmpty() ? u""_s : c.key->blind(comparable);
                        if (index != row.text(c.place + kIndexes))
                            wanted.indexes.insert(c.index, index);
                    }
                    if (!wanted.indexes.isEmpty())
                        people.push_back(std::move(wanted));
                });
    return people;
}

} // namespace

qint64 KeyTurn::renewIndexes(Writer& writer) const
{
    const std::vector<Indexed> people = outdated(writer, m_keys.now());
    for (const Indexed& person : people)
        writer.setRow(volunteerTable().spec(), person.id, person.indexes, false);
    return qint64(people.size());
}

void KeyTurn::take()
{
    for (const KeyClass k : kKeyClasses) {
        if (m_keys.has(k))
            m_db.keys()->put(k, m_keys.epochsOf(k));
    }
    m_db.keys()->setRoot(m_keys.root());
    m_db.keys()->setAnchor(m_keys.anchor());
}

} // namespace redvest::storage
