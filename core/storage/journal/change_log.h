// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes of one unit of work, in their order, until its entry is in the journal. A few are held; when they become
// many they are written as they come, so that a unit of any size takes the same memory.

#pragma once

#include "core/storage/journal/journal.h"
#include "core/storage/journal/signature.h"

namespace redvest::storage {

class ChangeLog
{
public:
    static constexpr std::size_t kMostHeld = 4000;

    /// `entry`: everything of it but its changes and chain. `previous`: the device's last chain. The log lives within
    /// the transaction that `db` is in.
    ChangeLog(Connection& db, JournalEntry entry, const QString& previous);

    void add(JournalChange);
    /// What an erased record went through in this unit is no change any more, as far as it is not written yet. (What is
    /// written was blanked by blankChanges.)
    void forget(const QString& table, const QString& record);
    [[nodiscard]] bool isEmpty() const { return m_written == 0 && m_held.empty(); }
    /// In their order until `take` says false. It may ask the connection, but add nothing.
    void each(const std::function<bool(const JournalChange&)>& take) const;
    /// The records touched, or of a unit whose changes were not all held only their tables, with "" for the record.
    [[nodiscard]] std::vector<Touched> touched() const;
    /// Writes what is held and the entry, signed with `key` where there is one. The entry as written, without its
    /// changes, which each() still gives. Changes tables entry, change, known.
    [[nodiscard]] JournalEntry finish(const std::optional<SigningKey>& key = {});

private:
    void write();
    void letGo();

    Connection& m_db;
    JournalEntry m_entry;
    QString m_id;
    ChainDigest m_chain;
    std::vector<JournalChange> m_held; ///< those after the first m_written
    qint64 m_written = 0;
    bool m_isWhole = true; ///< everything that is written is held as well
    QStringList m_tables;  ///< of the changes written and not held any more
};

} // namespace redvest::storage
