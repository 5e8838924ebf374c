// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process a file: a lock file beside the workspace, never the workspace file itself (SQLite's own locks are lost
// when anything else in the process opens and closes it). Inside the process, one thread at a time writes.

#pragma once

#include <QString>

#include <memory>
#include <mutex>

namespace redvest::storage {

class FileLock
{
public:
    /// Failure when another process has it: who, since when, and that it may be read.
    FileLock(const QString& workspaceFile, const QString& actor);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    /// Who held it last and since when, when that program ended without giving it back; "" after an orderly end.
    [[nodiscard]] const QString& leftBy() const { return m_leftBy; }

    /// Held while writing or checkpointing: SQLite before 3.51.3 may lose a page when two connections do so at once.
    [[nodiscard]] std::timed_mutex& writing() { return m_writing; }

private:
    int m_handle = -1;
    QString m_leftBy;
    std::timed_mutex m_writing;
};

} // namespace redvest::storage
