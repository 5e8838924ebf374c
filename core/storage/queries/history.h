// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as people ask for it: who, when, what.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

struct EntryFilter
{
    QString record; ///< id, its parts (skills, requirements …) included; "" for all
    QString actor;  ///< "" for all
    Span period;    ///< by the desks' own clocks; empty for all
    int limit = 100;
    QStringList verbs; ///< any of them: whole, or a beginning that ends in a dot ("import."); empty: all
    QString table;     ///< entries that touched one of its records; "" for all
    QString device;    ///< "" for all
    QString before;    ///< a stamp: only what is older; "" begins with the latest
    QString entry;     ///< one entry only; "" for all
};

/// The latest first. Each entry carries at most `changesEach` of its changes, those of the record asked for first.
[[nodiscard]] std::vector<JournalEntry> findEntries(const Reader&, const EntryFilter&, int changesEach = 20);
/// How many records an entry touched.
[[nodiscard]] qint64 changeCount(const Reader&, const QString& entry);
/// The table a record of the journal belongs to; "" when the journal does not know it.
[[nodiscard]] QString tableOf(const Reader&, const QString& record);
/// Everybody who ever wrote here, by name.
[[nodiscard]] QStringList actors(const Reader&);

/// What a record holds, removed or not, as stored: sealed text stays sealed, but for what the record is known by. Empty
/// when there is none.
[[nodiscard]] QHash<QString, QString> storedFields(const Reader&, const TableSpec&, const QString& record);

} // namespace redvest::storage
