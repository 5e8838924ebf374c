// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/local_settings.h"

#include "core/base/failure.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/gate/database.h"

#include <QCoreApplication>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString LocalSettings::value(const QString& key) const
{
    return localValue(m_db.current(), key);
}

void LocalSettings::set(const QString& key, const QString& value)
{
    const auto held = m_db.turn();
    m_db.m_hasLocalChanges = true;
    setLocalValue(m_db.writing(), key, value);
}

Instant LocalSettings::clockBegins() const
{
    return fromUtcText(value(u"clock_begins"_s));
}

void LocalSettings::setClockBegins(Instant t)
{
    set(u"clock_begins"_s, toUtcText(t));
}

QByteArray LocalSettings::vaultEntry(const QString& id) const
{
    QByteArray value;
    m_db.current().each(u"SELECT value FROM vault WHERE id = :id"_s, {{u":id"_s, id}},
                        [&](const Row& row) { value = QByteArray::fromBase64(row.text(0).toLatin1()); });
    return value;
}

namespace {

void putVaultEntries(Connection& db, const QHash<QString, QByteArray>& puts, const QStringList& removals)
{
    for (const QString& id : removals)
        db.run(u"DELETE FROM vault WHERE id = :id"_s, {{u":id"_s, id}});
    for (auto entry = puts.begin(); entry != puts.end(); ++entry)
        db.run(u"INSERT INTO vault (id, value) VALUES (:id, :value) "
               u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
               {{u":id"_s, entry.key()}, {u":value"_s, QString::fromLatin1(entry.value().toBase64())}});
}

} // namespace

void LocalSettings::setVaultEntries(const QHash<QString, QByteArray>& puts, const QStringList& removals)
{
    if (m_db.facts().isReadOnly)
        throw Failure(QCoreApplication::translate("Storage", "The workspace is open for reading only. Close the other "
                                                             "program, then open it again."));
    if (m_db.m_isInWork) {
        m_db.m_hasLocalChanges = true;
        return putVaultEntries(m_db.writing(), puts, removals);
    }
    const auto held = m_db.turn();
    Connection& db = m_db.writing();
    db.begin();
    try {
        putVaultEntries(db, puts, removals);
        db.commit();
    } catch (...) {
        db.rollback();
        throw;
    }
}

void LocalSettings::adoptKeys(const KeyRing& keys)
{
    const auto held = m_db.turn();
    for (const KeyClass c : {KeyClass::Contact, KeyClass::Sensitive}) {
        if (const std::optional<crypto::Secret> secret = keys.copyOf(c)) {
            layOpen(m_db.writing(), c, *secret);
            m_db.keys()->put(c, *secret);
        }
    }
}

} // namespace redvest::storage
