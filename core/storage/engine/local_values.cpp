// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/local_values.h"

#include <QCryptographicHash>
#include <QMap>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kDigest = u"digest/";

using LocalRows = QMap<QString, QString>;

LocalRows localRows(Connection& db)
{
    LocalRows rows;
    db.each(u"SELECT id, value FROM meta"_s, {}, [&](const Row& row) { rows.insert(row.text(0), row.text(1)); });
    return rows;
}

QString digestOf(const LocalRows& rows)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (isLocalDigest(row.key()) || row.key() == u"backup"_s)
            continue;
        for (const QString& part : {row.key(), *row}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

QString digestKey(const LocalRows& rows)
{
    return kDigest.toString() + rows.value(u"device"_s);
}

/// Both in one statement: whatever ends the program, the digest is of what is there.
void put(Connection& db, const LocalRows& rows, const QString& key)
{
    const QString own = digestKey(rows);
    db.run(u"INSERT INTO meta (id, value) VALUES (:id, :value), (:digest, :sum) "
           u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
           {{u":id"_s, key}, {u":value"_s, rows.value(key) + u""_s}, {u":digest"_s, own}, {u":sum"_s, digestOf(rows)}});
    // Of the device this copy was before.
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (isLocalDigest(row.key()) && row.key() != own)
            db.run(u"DELETE FROM meta WHERE id = :id"_s, {{u":id"_s, row.key()}});
    }
}

} // namespace

bool isLocalDigest(const QString& key)
{
    return key.startsWith(kDigest);
}

QString localValue(Connection& db, const QString& key)
{
    QString value;
    db.each(u"SELECT value FROM meta WHERE id = :id"_s, {{u":id"_s, key}},
            [&](const Row& row) { value = row.text(0); });
    return value;
}

void setLocalValue(Connection& db, const QString& key, const QString& value)
{
    if (isLocalDigest(key))
        return noteLocalDigest(db);
    if (db.location().isServer())
        return db.run(u"INSERT INTO meta (id, value) VALUES (:id, :value) "
                      u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
                      {{u":id"_s, key}, {u":value"_s, value + u""_s}});
    LocalRows rows = localRows(db);
    rows.insert(key, value);
    put(db, rows, key);
}

void noteLocalDigest(Connection& db)
{
    if (db.location().isServer())
        return;
    const LocalRows rows = localRows(db);
    const QString sum = digestOf(rows);
    db.run(u"DELETE FROM meta WHERE id LIKE 'digest/%'"_s);
    db.run(u"INSERT INTO meta (id, value) VALUES (:id, :value)"_s, {{u":id"_s, digestKey(rows)}, {u":value"_s, sum}});
}

bool agreesWithDigest(Connection& db)
{
    if (db.location().isServer())
        return true;
    const LocalRows rows = localRows(db);
    const QString own = digestKey(rows);
    const QString before = kDigest.toString() + rows.value(u"replaces"_s);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (isLocalDigest(row.key()) && row.key() != own && row.key() != before)
            return false;
    }
    return rows.contains(own) ? rows.value(own) == digestOf(rows) : rows.contains(before);
}

} // namespace redvest::storage
