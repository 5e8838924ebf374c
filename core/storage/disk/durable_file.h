// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that must be on the disk before anybody is told so. Never for the open workspace: opening it by other means
// than SQLite drops SQLite's locks.

#pragma once

#include <QString>
#include <QStringList>

namespace redvest::storage {

/// What was written to it is on the disk when this returns. Failure: the disk does not answer.
void syncFile(const QString& path);
/// `from` takes the place of `to`, for good, in one step: after a power cut it is either there or not. Failure: disk.
void renameDurably(const QString& from, const QString& to);
/// Reads of the file that follow come from the disk again, not from memory, as far as the system can tell.
void forgetCached(const QString& path);
/// What the engine may leave beside a file: its log, the log's index, or the journal by which half a unit of work is
/// taken back. Beside another file under the same name each of them would be played into that.
[[nodiscard]] const QStringList& helperTails();
/// Only of a file that nobody has open.
void removeHelpers(const QString& path);
/// Removes a file when it goes out of scope, unless keep() was called.
class Discarded
{
public:
    explicit Discarded(QString path) : m_path(std::move(path)) {}
    Discarded(const Discarded&) = delete;
    Discarded& operator=(const Discarded&) = delete;
    ~Discarded();
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace redvest::storage
