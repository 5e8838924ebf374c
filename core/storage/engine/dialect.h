// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between the engines, as one value. Everything else is one SQL text.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest::storage {

/// How a file is kept safe while it is written. Truncate is the fallback where a write-ahead log will not do.
enum class JournalMode { Wal, Truncate };

/// What an engine's refusal means, whatever its code.
enum class Trouble {
    Other,
    Busy,  ///< somebody else is writing
    Clash, ///< two units of work met: run it again
    Lost,  ///< the server does not answer any more
    ReadOnly,
    Disk, ///< input or output error
    Damaged,
    Full,
    NotOpened,
    NotAllowed, ///< the server knows no such person or passphrase
    NoDatabase, ///< the server has no database of that name
    Crowded     ///< the server takes no more connections
};

struct Dialect
{
    QString driver = {};         ///< QtSql's name
    bool isServer = false;       ///< several programs at once; else a file with one writer
    bool readsForward = true;    ///< answers are read row by row; else taken whole, so that others may run meanwhile
    QStringList onOpen = {};     ///< run on every connection
    QStringList onOpenRead = {}; ///< instead, on read-only ones
    QStringList onWal = {};      ///< run beside, by the file's journal mode
    QStringList onTruncate = {};
    QStringList beforeBegin = {}; ///< of a writing transaction
    QString begin = {};           ///< of a writing transaction
    QStringList afterEnd = {};    ///< whether it was kept or not
    QString announce = {};        ///< inside a transaction, with :entry: tells the others of it; "" when there are none
    QString channel = {};         ///< on which announcements come; "" when none
    QString hasTable = {};        ///< query with :table: 1 or 0
    QString schemaVersion = {};   ///< query: one number, 0 for an empty store
    QString setSchemaVersion = {}; ///< with %1
    QString columnsOf = {};        ///< query with :table: the names of its columns
    QString integrity = {};        ///< query: "ok" or what is wrong, a row each
    Trouble (*troubleOf)(const QString& code, const QString& text) = nullptr;
};

[[nodiscard]] const Dialect& sqliteDialect();
[[nodiscard]] const Dialect& postgresqlDialect();

/// The sentence for what an engine could not do: what happened to `shown`, and what to do now.
[[nodiscard]] QString sentenceFor(const Dialect&, Trouble, const QString& shown);

/// RedVest workspaces carry this as SQLite application_id: "RVES".
inline constexpr qint32 kApplicationId = 0x52564553;

} // namespace redvest::storage
