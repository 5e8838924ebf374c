// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a workspace lives: a file on this PC, or a database on a server.

#pragma once

#include <QString>

namespace redvest::storage {

struct Location
{
    QString file; ///< absolute path, links followed where there is a file; "" on a server
    QString host; ///< "" for a file
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< never shown, never logged
    [[nodiscard]] bool isServer() const { return !host.isEmpty(); }
    /// For people and messages: the file's name, or the address without the password.
    [[nodiscard]] QString shown() const;
    /// What names this workspace among others on this PC: the path, or the address without the password.
    [[nodiscard]] QString address() const;
};

/// A file that is there is named by its own path, whatever links led to it: one file, one lock, one log, one device.
/// From a path or "postgresql://user:password@host:port/database". Failure when an address names no database.
[[nodiscard]] Location locationOf(const QString& where);
[[nodiscard]] bool isServerAddress(const QString& where);

} // namespace redvest::storage
