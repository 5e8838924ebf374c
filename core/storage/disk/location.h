// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a workspace lives: a file on this PC, or a database on a server.

#pragma once

#include <QMap>
#include <QString>

namespace redvest::storage {

struct Location
{
    QString file; ///< absolute path, links followed where there is a file; "" on a server
    QString host; ///< "" for a file
    int port = 5432;
    QString database;
    QString user;
    QString password;               ///< never shown, never logged
    QMap<QString, QString> options; ///< what the address asks of the connection: sslmode, sslrootcert …
    [[nodiscard]] bool isServer() const { return !host.isEmpty(); }
    /// On a server: that it is this very PC, so that nobody between the two can listen.
    [[nodiscard]] bool isThisMachine() const;
    /// For people and messages: the file's name, or the address without the password and the options.
    [[nodiscard]] QString shown() const;
    /// What names this workspace among others on this PC, however it is connected to: the path, or the address without
    /// the password and the options.
    [[nodiscard]] QString place() const;
    /// What opens it again: the path, or the address with its options, without anything secret.
    [[nodiscard]] QString address() const;
};

/// A file that is there is named by its own path, whatever links led to it: one file, one lock, one log, one device.
/// From a path or "postgresql://user:password@host:port/database?sslmode=verify-full&…"; after the question mark stand
/// parameters of PostgreSQL's own client library. Failure when an address names no database, or a parameter that the
/// library does not have, that belongs into the address itself, or that the program sets.
[[nodiscard]] Location locationOf(const QString& where);
[[nodiscard]] bool isServerAddress(const QString& where);
/// True when a secret stands in the address itself: who lists the running programs reads it on a command line.
[[nodiscard]] bool tellsSecret(const QString& where);

} // namespace redvest::storage
