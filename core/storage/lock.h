// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process a file: a lock file beside the workspace, never the workspace file itself (SQLite's own locks are lost
// when anything else in the process opens and closes it).

#pragma once

#include <QString>

#include <memory>

namespace redvest::storage {

class FileLock
{
public:
    /// Failure when another process has it: who, since when, and that it may be read.
    FileLock(const QString& workspaceFile, const QString& actor);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    int m_handle = -1;
};

} // namespace redvest::storage
