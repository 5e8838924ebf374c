// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to this copy of a workspace alone: settings, and the vault with its keys. Never exchanged, and not in
// the journal. Reads and writes through the Database it was asked of, which outlives it, on that one's thread.
//
// Whatever writes here waits its turn like a unit of work; Failure after some seconds without.

#pragma once

#include "core/base/clock.h"
#include "core/storage/schema/vault.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace redvest::storage {

class Database;

class LocalSettings
{
public:
    explicit LocalSettings(Database& db) : m_db(db) {}

    /// A setting; "" when it was never set.
    [[nodiscard]] QString value(const QString& key) const;
    /// Changes table meta.
    void set(const QString& key, const QString& value);
    /// When the clock of this data set begins on each opening: set for samples, else unset.
    [[nodiscard]] Instant clockBegins() const;
    /// Changes table meta.
    void setClockBegins(Instant);

    /// Keys and what belongs to them. Empty when there is no such entry. Failure when it was altered.
    [[nodiscard]] QByteArray vaultEntry(const QString& id) const;
    /// All of them that are whole, by name.
    [[nodiscard]] QMap<QString, QByteArray> vaultContents() const;
    /// Altered or not.
    [[nodiscard]] bool hasVaultEntry(const QString& id) const;
    /// At once; within Database::write in its transaction. Changes table vault. Failure when open for reading only.
    void setVaultEntries(const QHash<QString, QByteArray>& puts, const QStringList& removals);
    /// Takes the keys of another desk of the office, of all epochs, in the place of its own, open, and uses them from
    /// now on. Before anything is sealed here, or when the other desk's keys were renewed. Changes table vault.
    void adoptKeys(const KeyRing&);

private:
    Database& m_db;
};

} // namespace redvest::storage
