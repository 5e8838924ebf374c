// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to this copy alone and is never journalled: the entries of the vault.

#include "core/base/failure.h"
#include "core/storage/gate/database.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QByteArray Database::vaultEntry(const QString& id)
{
    QByteArray value;
    read().each(u"SELECT value FROM vault WHERE id = :id"_s, {{u":id"_s, id}},
                [&](const Row& row) { value = QByteArray::fromBase64(row.text(0).toLatin1()); });
    return value;
}

void Database::setVaultEntries(const QHash<QString, QByteArray>& puts, const QStringList& removals)
{
    if (isReadOnly())
        throw Failure(QCoreApplication::translate("Storage", "The workspace is open for reading only. Close the other "
                                                             "program, then open it again."));
    const auto held = turn();
    Connection& db = writing();
    db.begin();
    try {
        for (const QString& id : removals)
            db.run(u"DELETE FROM vault WHERE id = :id"_s, {{u":id"_s, id}});
        for (auto entry = puts.begin(); entry != puts.end(); ++entry)
            db.run(u"INSERT INTO vault (id, value) VALUES (:id, :value) "
                   u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
                   {{u":id"_s, entry.key()}, {u":value"_s, QString::fromLatin1(entry.value().toBase64())}});
        db.commit();
    } catch (...) {
        db.rollback();
        throw;
    }
}

} // namespace redvest::storage
