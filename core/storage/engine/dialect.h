// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between the engines, as one value. Everything else is one SQL text.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest::storage {

struct Location;

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
    Forbidden,  ///< the server knows the person, who may not do this
    NoDatabase, ///< the server has no database of that name
    Crowded,    ///< the server takes no more connections
    NotSecure,  ///< the address demands encryption that the server does not give, or a certificate unknown here
    BadAddress  ///< the address asks for what the library of this PC does not understand
};

struct Dialect
{
    QString driver = {};       ///< QtSql's name
    bool isServer = false;     ///< several programs at once; else a file with one writer
    bool readsForward = true;  ///< answers are read row by row; else taken whole, so that others may run meanwhile
    bool preparesAll = true;   ///< BEGIN, SET and CREATE too
    bool keepsPrepared = true; ///< what was prepared serves on after a rollback
    bool tellsLate = false;    ///< what may not be written opens without a word; only a unit of work that begins tells
    QStringList onNew = {};    ///< run on an empty store before its first table
    QStringList onOpen = {};   ///< run on every connection
    QStringList onOpenRead = {}; ///< instead, on read-only ones
    QStringList onWal = {};      ///< run beside, by the file's journal mode
    QStringList onTruncate = {};
    QStringList beforeBegin = {}; ///< of a writing transaction
    QString begin = {};           ///< of a writing transaction
    QStringList afterEnd = {};    ///< whether it was kept or not
    QString announce = {};        ///< inside a transaction, with :entry: tells the others of it; "" when there are none
    QString channel = {};         ///< on which announcements come; "" when none
    QString hasTable = {};        ///< query with :table: 1 or 0
    QString mark = {};            ///< query: kApplicationId when what was opened is a workspace
    QString tooOld = {};          ///< query: 1 when the engine is older than this program needs; "" when it never is
    QString sortsByLanguage = {}; ///< query: 1 when text is not sorted by its bytes; "" where it always is
    QString schemaVersion = {};   ///< query: one number, 0 for an empty store
    QString setSchemaVersion = {}; ///< with %1
    QString columnsOf = {};        ///< query with :table: the names of its columns
    QString integrity = {};        ///< query: "ok" or what is wrong, a row each
    QString quickIntegrity = {};   ///< the same at a glance; "" where the engine sees to it itself
    QString checkpoint = {};       ///< query: moves the write-ahead log into the file; "" where there is no such log
    QString patience = {};         ///< query with %1: from now on wait so many ms for a file that is locked
    QString ownership = {};   ///< query: 0 no owner of its own, 1 this login may act as the owner, 2 it may not; "": 0
    QString actAsOwner = {};  ///< query: from now on this connection acts as the owner
    QString actAsSelf = {};   ///< and from now on no more
    QString isGuarded = {};   ///< query: 1 when the database tells logins apart; "" when it never does
    QString isStranger = {};  ///< query, where it does: 1 when this login belongs to nobody who may read
    QString isEncrypted = {}; ///< query: 1 when nobody on the way can listen; "" when there is no way
    Trouble (*troubleOf)(const QString& code, const QString& text) = nullptr;
};

[[nodiscard]] const Dialect& sqliteDialect();
[[nodiscard]] const Dialect& postgresqlDialect();
[[nodiscard]] const Dialect& dialectFor(const Location&);

/// The sentence for what an engine could not do: what happened to `shown`, and what to do now.
[[nodiscard]] QString sentenceFor(const Dialect&, Trouble, const QString& shown);

/// RedVest workspaces carry this as SQLite application_id: "RVES".
inline constexpr qint32 kApplicationId = 0x52564553;

} // namespace redvest::storage
