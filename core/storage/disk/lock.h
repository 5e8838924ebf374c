// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process a file. Two locks, because each sees what the other does not: a lock file beside the workspace, which
// also says who has it, and one byte of the workspace itself that the engine never touches, which stays locked when
// the lock file is deleted or the workspace is moved. The byte is locked by an open-file-description lock, and its
// handle is closed after all connections: closing a handle to the file drops the engine's own locks.
// Inside the process, one thread at a time writes.

#pragma once

#include <QString>

#include <memory>
#include <mutex>

namespace redvest::storage {

class FileLock
{
public:
    /// Failures: another process has it (who, since when, and that it may be read); the lock file is a link.
    FileLock(const QString& workspaceFile, const QString& actor);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    /// Locks the byte of the file, which is there. Once, before anything connects to it.
    /// Failure when another process has it under whatever name.
    void claim(const QString& workspaceFile);

    /// Who held it last and since when, when that program ended without giving it back; "" after an orderly end.
    [[nodiscard]] const QString& leftBy() const { return m_leftBy; }

    /// Held while writing or checkpointing: SQLite before 3.51.3 may lose a page when two connections do so at once.
    [[nodiscard]] std::timed_mutex& writing() { return m_writing; }

private:
    int m_handle = -1; ///< of the lock file
    int m_claim = -1;  ///< of the workspace, -1 until it is there
    QString m_leftBy;
    std::timed_mutex m_writing;
};

} // namespace redvest::storage
