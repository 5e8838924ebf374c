// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/local_settings.h"

#include "core/base/failure.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/root_key.h"

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
    if (!hasVaultEntry(id))
        return {};
    if (auto content = storage::vaultEntry(m_db.current(), id))
        return *std::move(content);
    throw Failure(QCoreApplication::translate("Storage", "The keys of this workspace are damaged. Take them from the "
                                                         "latest backup, or use the recovery key."),
                  id);
}

QMap<QString, QByteArray> LocalSettings::vaultContents() const
{
    return storage::vaultContents(m_db.current());
}

bool LocalSettings::hasVaultEntry(const QString& id) const
{
    return m_db.current().number(u"SELECT count(*) FROM vault WHERE id = :id"_s, {{u":id"_s, id}}) > 0;
}

namespace {

void putVaultEntries(Connection& db, const QHash<QString, QByteArray>& puts, const QStringList& removals)
{
    for (const QString& id : removals)
        removeVaultEntry(db, id);
    for (auto entry = puts.begin(); entry != puts.end(); ++entry)
        putVaultEntry(db, entry.key(), entry.value());
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
    QHash<QString, QByteArray> puts;
    for (const KeyClass c : kKeyClasses) {
        if (const Epochs epochs = keys.epochsOf(c); !epochs.empty()) {
            puts.insert(openEntry(c), bundleOf(epochs));
            puts.insert(listEntry(c), listOf(c, epochs));
        }
    }
    setVaultEntries(puts, {});
    for (const KeyClass c : kKeyClasses) {
        if (keys.has(c))
            m_db.keys()->put(c, keys.epochsOf(c));
    }
}

} // namespace redvest::storage
