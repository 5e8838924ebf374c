// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A layer between SQLite and the file system for the tests of faults: it can watch every operation and let any of them
// fail. Installed as SQLite's usual one, so the program under test is opened exactly as users open it.

#pragma once

#include <QByteArray>

namespace redvest::faults {

enum class FileOp { Open, Read, Write, Truncate, Sync, Size, Delete, Lock, SharedMemory };

/// What the layer asks before each operation and tells after it. Paths are absolute.
class FileWatcher
{
public:
    virtual ~FileWatcher() = default;
    /// 0, or the result code SQLite is to get instead of the operation (a failing write still writes its first half).
    virtual int before(FileOp) { return 0; }
    virtual void opened(const QByteArray& path, bool isCreated);
    virtual void wrote(const QByteArray& path, qint64 offset, const QByteArray& bytes);
    virtual void truncated(const QByteArray& path, qint64 size);
    virtual void synced(const QByteArray& path);
    virtual void removed(const QByteArray& path, bool isFolderSynced);
};

/// The layer is SQLite's default while this lives. One at a time; connections must be closed before it goes.
class FaultyDisk
{
public:
    explicit FaultyDisk(FileWatcher&);
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();
};

} // namespace redvest::faults
